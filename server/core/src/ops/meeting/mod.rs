//! Meetings: call, from a poll, again; move, call off, answer; the agenda; the minutes; remind.

mod add_item;
mod answer;
mod attendance;
mod call;
mod call_from_poll;
mod call_next;
mod cancel;
mod close;
mod due;
mod edit;
mod hand_over;
mod ladder;
mod move_item;
mod plan;
mod remove_item;
mod write_minutes;

pub use add_item::{About, AddAgendaItem};
pub use answer::AnswerMeeting;
pub use attendance::RecordAttendance;
pub(crate) use attendance::{note_attendance, there};
pub use call::CallMeeting;
pub use call_from_poll::CallMeetingFromPoll;
pub use call_next::CallNextMeeting;
pub use cancel::CancelMeeting;
pub use close::CloseMeeting;
pub use due::due;
pub use edit::EditMeeting;
pub use hand_over::HandOverMinutes;
pub(crate) use ladder::send;
pub use ladder::waits_until;
pub use move_item::MoveAgendaItem;
pub use plan::Plan;
pub use remove_item::RemoveAgendaItem;
pub use write_minutes::WriteMinutes;

use crate::db::Word;
use crate::entity::{meeting_item, meeting_person, membership};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Meeting, MeetingItem};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::agenda::{ItemKind, Settled, Subject};
use folkmoot_rules::meeting::{Answer, State};
use folkmoot_rules::policy::Standing;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _, Set};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A meeting and what the actor is to it: what every command on a meeting loads.
async fn load(view: &View, id: Uuid) -> Result<(Meeting, Standing)> {
    let meeting = query::meeting::one(view, id).await?;
    let standing = query::meeting::standing_to(view, &meeting).await?;
    Ok((meeting, standing))
}

/// An item, its meeting, and what the actor is to that.
async fn load_item(view: &View, id: Uuid) -> Result<((Meeting, MeetingItem), Standing)> {
    let (meeting, item) = query::meeting::item(view, id).await?;
    let standing = query::meeting::standing_to(view, &meeting).await?;
    Ok(((meeting, item), standing))
}

fn state(tx: &Tx, meeting: &Meeting) -> State {
    query::meeting::state(tx, meeting)
}

/// An event about a meeting.
fn about(kind: EventKind, meeting: &Meeting) -> Event {
    Event::new(kind, meeting.id).in_group(meeting.group_id)
}

/// The agenda of a meeting, in its order.
async fn agenda(tx: &Tx, meeting_id: Uuid) -> Result<Vec<MeetingItem>> {
    Ok(query::meeting::all_items(tx, &[meeting_id])
        .await?
        .remove(&meeting_id)
        .unwrap_or_default())
}

/// Everybody in a group.
async fn whole_group(tx: &Tx, group_id: Uuid) -> Result<Vec<Uuid>> {
    let members = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.eq(group_id));
    Ok(members.into_tuple().all(tx.db()).await?)
}

/// Asks these people to a meeting. The actor, where they are among them, comes: they called it.
async fn ask(tx: &Tx, meeting_id: Uuid, people: &BTreeSet<Uuid>) -> Result<()> {
    let people: Vec<Uuid> = people.iter().copied().collect();
    // SQLite allows some 32,000 values a statement: a row has five.
    for some in people.chunks(1000) {
        let rows = some.iter().map(|person_id| {
            let calls = tx.person_id() == Some(*person_id);
            meeting_person::ActiveModel {
                meeting_id: Set(meeting_id),
                person_id: Set(*person_id),
                answer: Set(Word(if calls { Answer::Coming } else { Answer::Waiting })),
                answered_at: Set(calls.then(|| tx.stamp())),
                attended: Set(false),
            }
        });
        meeting_person::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

/// An item as it is put on an agenda: nothing is written of it yet.
fn fresh(
    tx: &Tx,
    meeting_id: Uuid,
    position: i32,
    title: Option<String>,
    subject: Option<Subject>,
) -> meeting_item::ActiveModel {
    let mut row = meeting_item::ActiveModel {
        id: Set(tx.id()),
        meeting_id: Set(meeting_id),
        position: Set(position),
        kind: Set(Word(subject.map_or(ItemKind::Words, Subject::kind))),
        title: Set(title),
        discussion_id: Set(None),
        poll_id: Set(None),
        process_id: Set(None),
        objection: Set(None),
        goal_id: Set(None),
        added_by_id: Set(tx.person_id()),
        created_at: Set(tx.stamp()),
        carried_from_id: Set(None),
        removed_at: Set(None),
        removed_by_id: Set(None),
        settled: Set(Word(Settled::Open)),
        notes: Set(String::new()),
        decided: Set(String::new()),
        revision: Set(0),
        minuted_by_id: Set(None),
        minuted_at: Set(None),
        corrected_at: Set(None),
    };
    match subject {
        Some(Subject::Discussion(id)) => row.discussion_id = Set(Some(id)),
        Some(Subject::Poll(id)) => row.poll_id = Set(Some(id)),
        Some(Subject::Process(id)) => row.process_id = Set(Some(id)),
        Some(Subject::Objection(id, number)) => {
            row.process_id = Set(Some(id));
            row.objection = Set(i32::try_from(number).ok());
        }
        Some(Subject::Goal(id)) => row.goal_id = Set(Some(id)),
        None => {}
    }
    row
}

/// Puts rows on agendas.
async fn put(tx: &Tx, rows: Vec<meeting_item::ActiveModel>) -> Result<()> {
    if !rows.is_empty() {
        meeting_item::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

/// Puts what is left over of one meeting on the agenda of the next, once, at its end.
async fn carry(tx: &Tx, left: &[MeetingItem], to: &Meeting) -> Result<()> {
    let known = agenda(tx, to.id).await?;
    let first = known
        .iter()
        .map(|item| item.position)
        .max()
        .map_or(0, |last| last + 1);
    let carried: BTreeSet<Uuid> = known.iter().filter_map(|item| item.carried_from_id).collect();
    let others = left.iter().filter(|item| !carried.contains(&item.id));
    let rows = (first..).zip(others).map(|(position, item)| {
        let mut row = fresh(tx, to.id, position, item.title.clone(), item.subject());
        row.carried_from_id = Set(Some(item.id));
        row
    });
    put(tx, rows.collect()).await
}
