//! Reading consent processes. A process is seen by whoever may read its discussion's group, a draft by its proposer alone.

use super::each::{of_each, pages};
use super::slice::{self, By};
use super::{discussion, only};
use crate::db::{Json, Timestamp, Word};
use crate::entity::{
    discussion as discussions, process, process_change, process_entry, process_record, process_seat,
    process_task, process_text,
};
use crate::error::Result;
use crate::model::{Discussion, Process, ProcessChange, ProcessEntry, ProcessRecord, ProcessTask};
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::consent::digest::Digest;
use folkmoot_rules::consent::form::Kind;
use folkmoot_rules::consent::record::Record;
use folkmoot_rules::consent::{PhaseName, State, Todo, What};
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::policy::Standing;
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, FromQueryResult, JoinType, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect, QueryTrait as _, Select,
};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Which processes are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// In discussions of this group.
    pub group_id: Option<Uuid>,
    /// Under way, between their publication and a decision.
    pub deliberating: bool,
}

pub(super) fn seen(view: &View) -> Select<process::Entity> {
    let mine = view.person_id().map(|me| process::Column::ProposerId.eq(me));
    // A draft that was thrown away was never published either.
    let published = process::Column::OpenedAt.is_not_null();
    let shown = Condition::any().add(published).add_option(mine);
    process::Entity::find()
        .filter(process::Column::DiscussionId.in_subquery(super::within(view)))
        .filter(shown)
}

/// Processes by id, of those that the viewer may read.
pub async fn by_ids(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Process>> {
    let rows = seen(view)
        .filter(process::Column::Id.is_in(ids.iter().copied()))
        .all(&view.db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// One process that the viewer may read.
pub async fn one(view: &View, id: Uuid) -> Result<Process> {
    only(by_ids(view, &[id]).await?, id)
}

/// Where a process is at the view's moment: what was due has happened, whether or not the clock's step has come.
pub fn state(view: &View, process: &Process) -> State {
    process.state.0.as_of(view.now())
}

/// Any process with its discussion, seen or not: for what the register does by itself.
pub(crate) async fn any_with_discussion(view: &View, id: Uuid) -> Result<Option<(Process, Discussion)>> {
    let Some(process) = process::Entity::find_by_id(id).one(&view.db).await? else {
        return Ok(None);
    };
    let discussion = discussions::Entity::find_by_id(process.discussion_id)
        .one(&view.db)
        .await?;
    Ok(discussion.map(|discussion| (process, discussion)))
}

/// The processes of the whole organisation that are not over, whoever asks, with their discussions.
pub(crate) async fn not_over(view: &View) -> Result<Vec<(Process, Discussion)>> {
    let rows = process::Entity::find()
        .filter(process::Column::Phase.ne(Word(PhaseName::Ended)))
        .order_by_asc(process::Column::Id)
        .all(&view.db)
        .await?;
    let rooms = discussions::Entity::find()
        .filter(discussions::Column::Id.is_in(rows.iter().map(|row| row.discussion_id)))
        .all(&view.db)
        .await?;
    let rooms: HashMap<Uuid, Discussion> = rooms.into_iter().map(|room| (room.id, room)).collect();
    let with_room = |row: Process| {
        let room = rooms.get(&row.discussion_id)?.clone();
        Some((row, room))
    };
    Ok(rows.into_iter().filter_map(with_room).collect())
}

/// A process that is not over, as far as it matters who comes and goes.
#[derive(FromQueryResult)]
pub(crate) struct GoingOn {
    pub id: Uuid,
    /// The rule that its panel was chosen by.
    pub panel: Json<Electorate>,
    pub phase: Word<PhaseName>,
    pub kind: Word<Kind>,
    pub facilitator_id: Option<Uuid>,
    /// Where it is held.
    pub group_id: Uuid,
    /// The person asked about, where they sit on its panel.
    pub seat: Option<Uuid>,
}

/// The processes of the whole organisation that are not over, whoever asks, and whether somebody sits on their panels.
pub(crate) async fn going_on(view: &View, person: Uuid) -> Result<Vec<GoingOn>> {
    use {process::Column as P, process_seat::Column as S};
    let here =
        Expr::col((discussions::Entity, discussions::Column::Id)).equals((process::Entity, P::DiscussionId));
    let held = Condition::all()
        .add(Expr::col((process_seat::Entity, S::ProcessId)).equals((process::Entity, P::Id)))
        .add(S::PersonId.eq(person));
    let mut query = process::Entity::find()
        .select_only()
        .columns([P::Id, P::Panel, P::Phase, P::Kind, P::FacilitatorId])
        .column(discussions::Column::GroupId)
        .column_as(S::PersonId, "seat")
        .filter(P::Phase.ne(Word(PhaseName::Ended)))
        .order_by_asc(P::Id);
    QuerySelect::query(&mut query)
        .join(JoinType::InnerJoin, discussions::Entity, here)
        .join(JoinType::LeftJoin, process_seat::Entity, held);
    Ok(query.into_model::<GoingOn>().all(&view.db).await?)
}

/// The processes of discussions, oldest first.
pub async fn of_discussions(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Process>>> {
    let rows = seen(view)
        .filter(process::Column::DiscussionId.is_in(ids.iter().copied()))
        .order_by_asc(process::Column::CreatedAt)
        .order_by_asc(process::Column::Id)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.discussion_id))
}

/// Processes of all groups that the viewer may read, newest first.
pub async fn page(view: &View, filter: Filter, page: &Page) -> Result<Slice<Process>> {
    slice::page(&view.db, wanted(view, filter), NEWEST_FIRST, page, bound, place).await
}

/// The same page of each of several groups' processes, in one statement.
pub async fn of_groups(
    view: &View,
    group_ids: &[Uuid],
    deliberating: bool,
    page: &Page,
) -> Result<HashMap<Uuid, Slice<Process>>> {
    let rows: Vec<(usize, Process)> = of_each(&view.db, group_ids, |group_id| {
        let filter = Filter {
            group_id: Some(*group_id),
            deliberating,
        };
        slice::narrowed(wanted(view, filter), NEWEST_FIRST, page, bound).into_query()
    })
    .await?;
    Ok(pages(group_ids, rows, page, place))
}

fn wanted(view: &View, filter: Filter) -> Select<process::Entity> {
    let mut query = seen(view);
    if filter.deliberating {
        query = query.filter(process::Column::Phase.is_in(PhaseName::DELIBERATING.map(Word)));
    }
    if let Some(group_id) = filter.group_id {
        query = query.filter(process::Column::DiscussionId.in_subquery(super::rooms(Some(group_id), None)));
    }
    query
}

const NEWEST_FIRST: By<process::Column> = By {
    key: process::Column::CreatedAt,
    id: process::Column::Id,
    descending: true,
};

fn bound(key: i64) -> sea_orm::Value {
    Timestamp::from_micros(key).into()
}

fn place(row: &Process) -> Cursor {
    Cursor {
        key: row.created_at.micros(),
        id: row.id,
    }
}

/// The texts of processes, by the digests that their logs hold. What was erased is not there.
pub async fn texts(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Arc<HashMap<Digest, String>>>> {
    let seen = seen(view).select_only().column(process::Column::Id).into_query();
    let rows = process_text::Entity::find()
        .filter(process_text::Column::ProcessId.is_in(ids.iter().copied()))
        .filter(process_text::Column::ProcessId.in_subquery(seen))
        .all(&view.db)
        .await?;
    let mut texts: HashMap<Uuid, HashMap<Digest, String>> = HashMap::new();
    for row in rows {
        if let Ok(digest) = Digest::try_from(row.digest) {
            texts.entry(row.process_id).or_default().insert(digest, row.body);
        }
    }
    Ok(texts
        .into_iter()
        .map(|(id, texts)| (id, Arc::new(texts)))
        .collect())
}

/// The agreements that proposals would change.
pub async fn changes(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<ProcessChange>>> {
    let rows = process_change::Entity::find()
        .filter(process_change::Column::ProcessId.is_in(ids.iter().copied()))
        .order_by_asc(process_change::Column::ChangedId)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.process_id))
}

/// The processes under way that touch the same agreements as these do, or are reviews of them. Whoever writes a proposal wants to know.
pub async fn conflicts(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<Process>>> {
    let own = changes(view, ids).await?;
    // What a process is about: the agreements that it names, and its own.
    let about = |id: &Uuid| {
        let named = own.get(id).into_iter().flatten().map(|change| change.changed_id);
        named.chain(std::iter::once(*id)).collect::<HashSet<Uuid>>()
    };
    let agreements: HashSet<Uuid> = ids.iter().flat_map(about).collect();
    let naming = process_change::Entity::find()
        .filter(process_change::Column::ChangedId.is_in(agreements.iter().copied()))
        .all(&view.db)
        .await?;
    let touching = naming
        .iter()
        .map(|change| change.process_id)
        .chain(agreements.iter().copied());
    let running = seen(view)
        .filter(process::Column::Id.is_in(touching.collect::<HashSet<Uuid>>()))
        .filter(process::Column::Phase.is_in(PhaseName::DELIBERATING.map(Word)))
        .order_by_asc(process::Column::CreatedAt)
        .order_by_asc(process::Column::Id)
        .all(&view.db)
        .await?;
    let touches = |other: &Process, about: &HashSet<Uuid>| {
        let names =
            |change: &ProcessChange| change.process_id == other.id && about.contains(&change.changed_id);
        about.contains(&other.id) || naming.iter().any(names)
    };
    let of = |id: &Uuid| {
        let about = about(id);
        let others = running
            .iter()
            .filter(|other| other.id != *id && touches(other, &about));
        (*id, others.cloned().collect())
    };
    Ok(ids.iter().map(of).collect())
}

/// One page of a process's log, the first entry first.
pub async fn log(view: &View, process: &Process, page: &Page) -> Result<Slice<ProcessEntry>> {
    let query = process_entry::Entity::find().filter(process_entry::Column::ProcessId.eq(process.id));
    let by = By {
        key: process_entry::Column::Place,
        id: process_entry::Column::ProcessId,
        descending: false,
    };
    let place = |row: &ProcessEntry| Cursor {
        key: i64::from(row.place),
        id: row.process_id,
    };
    let bound = |key: i64| i32::try_from(key).unwrap_or(i32::MAX).into();
    slice::page(&view.db, query, by, page, bound, place).await
}

/// What the facilitator of a meeting entered for somebody, the first from this moment on.
pub async fn entered_for(
    view: &View,
    process: &Process,
    person: Uuid,
    since: Timestamp,
) -> Result<Option<What>> {
    // Many entries of one moment there are not: a meeting enters one thing at a time.
    let entries = process_entry::Entity::find()
        .filter(process_entry::Column::ProcessId.eq(process.id))
        .filter(process_entry::Column::At.gte(since))
        .order_by_asc(process_entry::Column::Place)
        .limit(10)
        .all(&view.db)
        .await?;
    let mut entered = entries.into_iter().map(|entry| entry.event.0);
    Ok(entered
        .find(|event| event.on_behalf == Some(person))
        .map(|event| event.what))
}

/// The outcome records of processes, the first first.
pub async fn records(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<ProcessRecord>>> {
    let seen = seen(view).select_only().column(process::Column::Id).into_query();
    let rows = process_record::Entity::find()
        .filter(process_record::Column::ProcessId.is_in(ids.iter().copied()))
        .filter(process_record::Column::ProcessId.in_subquery(seen))
        .order_by_asc(process_record::Column::Number)
        .all(&view.db)
        .await?;
    Ok(super::gathered(rows, |row| row.process_id))
}

/// A record as text, byte for byte what its digest was made from.
pub fn record_text(record: &Record) -> Result<String> {
    serde_json::to_string(record).map_err(|error| crate::Error::internal(error.to_string()))
}

/// On whose panel the viewer sits, of these processes.
pub async fn seated(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, bool>> {
    let Some(me) = view.person_id() else {
        return Ok(HashMap::new());
    };
    let held: Vec<Uuid> = process_seat::Entity::find()
        .select_only()
        .column(process_seat::Column::ProcessId)
        .filter(process_seat::Column::PersonId.eq(me))
        .filter(process_seat::Column::ProcessId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(&view.db)
        .await?;
    let held: HashSet<Uuid> = held.into_iter().collect();
    Ok(ids.iter().map(|id| (*id, held.contains(id))).collect())
}

fn mine(view: &View, me: Uuid) -> Select<process_task::Entity> {
    let seen = seen(view).select_only().column(process::Column::Id).into_query();
    process_task::Entity::find()
        .filter(process_task::Column::PersonId.eq(me))
        .filter(process_task::Column::ProcessId.in_subquery(seen))
}

/// What waits for the viewer in processes, what ends first, first.
pub async fn my_tasks(view: &View, most: u64) -> Result<Vec<(Process, Todo)>> {
    let Some(me) = view.person_id() else {
        return Ok(Vec::new());
    };
    let found = mine(view, me)
        .order_by_asc(process_task::Column::Until)
        .order_by_asc(process_task::Column::Id)
        .limit(most)
        .all(&view.db)
        .await?;
    let ids: Vec<Uuid> = found.iter().map(|task| task.process_id).collect();
    let processes = by_ids(view, &ids).await?;
    let todo = |task: ProcessTask| {
        let process = processes.get(&task.process_id)?.clone();
        let todo = Todo {
            person: me,
            task: task.task.0,
            until: task.until.map(Into::into),
        };
        Some((process, todo))
    };
    Ok(found.into_iter().filter_map(todo).collect())
}

/// How much waits for the viewer in processes.
pub async fn my_tasks_count(view: &View) -> Result<u64> {
    match view.person_id() {
        Some(me) => Ok(mine(view, me).count(&view.db).await?),
        None => Ok(0),
    }
}

/// The processes for which the clock asks for something now, the longest overdue first.
pub(crate) async fn due(view: &View, most: u64) -> Result<Vec<Uuid>> {
    let rows = process::Entity::find()
        .select_only()
        .column(process::Column::Id)
        .filter(process::Column::NextDueAt.lte(Timestamp::from(view.now())))
        .order_by_asc(process::Column::NextDueAt)
        .limit(most);
    Ok(rows.into_tuple().all(&view.db).await?)
}

/// When the clock asks for something next.
pub(crate) async fn next_due(db: &crate::db::Db) -> Result<Option<Timestamp>> {
    let first: Option<Option<Timestamp>> = process::Entity::find()
        .select_only()
        .column_as(process::Column::NextDueAt.min(), "next_due_at")
        .into_tuple()
        .one(db)
        .await?;
    Ok(first.flatten())
}

/// What the viewer is to a process.
pub fn standing(view: &View, process: &Process, home: Uuid, seated: bool) -> Standing {
    let named = |me| process.state.0.nominee(me).is_some();
    Standing {
        author: view.person_id() == Some(process.proposer_id),
        // Whoever is nominated is asked by name whether they would take the role.
        asked: view.person_id().is_some_and(named),
        elector: seated || view.person_id().is_some() && view.person_id() == process.facilitator_id,
        ..view.standing_in(&[home])
    }
}

/// A process with all that a command needs to judge it.
pub struct Matter {
    /// The process.
    pub process: Process,
    /// Where it is held.
    pub discussion: Discussion,
    /// What the actor is to it.
    pub standing: Standing,
}

/// One process with the viewer's standing towards it.
pub async fn matter(view: &View, id: Uuid) -> Result<Matter> {
    let process = one(view, id).await?;
    let discussion = discussion::one(view, process.discussion_id).await?;
    let seated = seated(view, &[id]).await?.get(&id).copied().unwrap_or_default();
    let (mut standing, asked) = (
        standing(view, &process, discussion.group_id, seated),
        discussion::with_standing(view, discussion.id).await?.1,
    );
    standing.asked |= asked.asked;
    standing.feedback_asked = asked.feedback_asked;
    Ok(Matter {
        process,
        discussion,
        standing,
    })
}

/// The same as [`matter`], as commands load it.
pub(crate) async fn loaded(view: &View, id: Uuid) -> Result<(Matter, Standing)> {
    let matter = matter(view, id).await?;
    let standing = matter.standing;
    Ok((matter, standing))
}
