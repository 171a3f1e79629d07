//! An entry joins the log of a process. What follows from it (where the process stands, who has to do what, what was agreed, the record,
//! the emails owed) is written in the same transaction: the log and what it led to can never come apart.

use super::texts::Texts;
use super::{lots, replace};
use crate::db::{Json, Timestamp, Word};
use crate::entity::{
    agreement, membership, process_entry, process_goal, process_record, process_seat, process_task,
};
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{Discussion, Process};
use crate::ops::meeting;
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::consent::effect::Notice;
use folkmoot_rules::consent::record::Record;
use folkmoot_rules::consent::tasks::tasks;
use folkmoot_rules::consent::{self, Actor, Effect, State, What};
use folkmoot_rules::lot;
use folkmoot_rules::visibility::GroupKind;
use folkmoot_rules::words::Words as _;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, PaginatorTrait as _,
    QueryFilter as _, QuerySelect as _, Set,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What the actor does now.
pub(super) fn by_actor(tx: &Tx, what: What) -> Result<consent::Event> {
    Ok(consent::Event {
        at: tx.stamp().moment(),
        by: Actor::Person(tx.signed_in()?.id),
        on_behalf: None,
        what,
    })
}

/// What the clock or the organisation's records say now.
pub(super) fn by_itself(tx: &Tx, by: Actor, what: What) -> consent::Event {
    consent::Event {
        at: tx.stamp().moment(),
        by,
        on_behalf: None,
        what,
    }
}

/// Takes an entry, with its texts, and does what is owed because of it.
pub(super) async fn enter(
    tx: &Tx,
    process: Process,
    discussion: &Discussion,
    event: consent::Event,
    texts: Texts,
) -> Result<Process> {
    texts.write(tx, process.id).await?;
    let before = process.state.0.clone();
    let mut process = process;
    let mut effects = Box::pin(append(tx, &mut process, event)).await?;
    // A lot that is owed is drawn at once: its secret was committed to before anybody knew what it would be drawn for.
    while process.state.0.lots.owed().is_some() {
        let secret = lots::next(&process.lot_seed, &process.state.0.lots);
        let drawn = by_itself(tx, Actor::System, What::Drawn { secret });
        effects.extend(Box::pin(append(tx, &mut process, drawn)).await?);
    }
    let process = Box::pin(stand(tx, process, &before)).await?;
    for effect in &effects {
        if let Effect::Freeze(record) = effect {
            freeze(tx, process.id, record).await?;
        }
        if let Effect::Agenda { .. } = effect {
            Box::pin(meeting::send(tx, &process, discussion.group_id)).await?;
        }
    }
    // On the heap, as the steps that take entries stand one in another.
    Box::pin(tell(tx, &process, discussion, &effects)).await?;
    if effects.contains(&Effect::Tell(Notice::Adopted)) {
        Box::pin(replace::others(tx, &process)).await?;
    }
    Box::pin(replace::after_trial(tx, &process, &effects)).await?;
    Ok(process)
}

async fn append(tx: &Tx, process: &mut Process, event: consent::Event) -> Result<Vec<Effect>> {
    // Servers' clocks differ a little; a log never runs backwards.
    let event = consent::Event {
        at: event.at.max(process.state.0.at),
        ..event
    };
    let (state, effects) = consent::apply(&process.state.0, &event)?;
    let place = i32::try_from(state.entries).unwrap_or(i32::MAX);
    let row = process_entry::ActiveModel {
        process_id: Set(process.id),
        place: Set(place),
        at: Set(event.at.into()),
        event: Set(Json(Box::new(event))),
    };
    row.insert(tx.db()).await?;
    process.state = Json(Box::new(state));
    process.entries = place;
    Ok(effects)
}

/// Writes where the process stands now.
async fn stand(tx: &Tx, process: Process, before: &State) -> Result<Process> {
    let state = process.state.0.clone();
    let mut row = process.into_active_model().reset_all();
    // Lazy consensus that somebody wanted to talk about is so no more.
    row.kind = Set(Word(state.kind));
    row.proposer_id = Set(state.proposer);
    row.facilitator_id = Set(state.facilitator);
    row.phase = Set(Word(state.phase.name()));
    row.next_due_at = Set(state.next_due().map(Into::into));
    if row.opened_at.as_ref().is_none() {
        row.opened_at = Set(state.opened_at.map(Into::into));
    }
    if before.is_deliberating() != state.is_deliberating() {
        row.ended_at = Set((!state.is_deliberating()).then(|| tx.stamp()));
    }
    let process = row.update(tx.db()).await?;
    seats(tx, process.id, before, &state).await?;
    aims(tx, process.id, before, &state).await?;
    waiting(tx, process.id, &state).await?;
    register(tx, &process, before).await?;
    Box::pin(crate::ops::role::agreed(tx, &process, before)).await?;
    Ok(process)
}

async fn seats(tx: &Tx, process_id: Uuid, before: &State, state: &State) -> Result<()> {
    let held = |state: &State| -> BTreeSet<Uuid> {
        let seats = state.panel.iter().filter(|seat| !seat.left);
        seats.map(|seat| seat.person).collect()
    };
    let (was, is) = (held(before), held(state));
    let gone: Vec<Uuid> = was.difference(&is).copied().collect();
    let come: Vec<Uuid> = is.difference(&was).copied().collect();
    if !gone.is_empty() {
        process_seat::Entity::delete_many()
            .filter(process_seat::Column::ProcessId.eq(process_id))
            .filter(process_seat::Column::PersonId.is_in(gone))
            .exec(tx.db())
            .await?;
    }
    if !come.is_empty() {
        let rows = come.into_iter().map(|person_id| process_seat::ActiveModel {
            process_id: Set(process_id),
            person_id: Set(person_id),
        });
        process_seat::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

/// The goals that it should move.
async fn aims(tx: &Tx, process_id: Uuid, before: &State, state: &State) -> Result<()> {
    if before.goals == state.goals {
        return Ok(());
    }
    process_goal::Entity::delete_many()
        .filter(process_goal::Column::ProcessId.eq(process_id))
        .exec(tx.db())
        .await?;
    let rows = state.goals.iter().map(|aimed| process_goal::ActiveModel {
        process_id: Set(process_id),
        goal_id: Set(aimed.goal),
    });
    if rows.len() > 0 {
        process_goal::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

/// What waits for whom.
async fn waiting(tx: &Tx, process_id: Uuid, state: &State) -> Result<()> {
    process_task::Entity::delete_many()
        .filter(process_task::Column::ProcessId.eq(process_id))
        .exec(tx.db())
        .await?;
    let todos = tasks(state, tx.now());
    // SQLite allows some 32,000 values a statement: a row has five.
    for some in todos.chunks(1000) {
        let rows = some.iter().map(|todo| process_task::ActiveModel {
            id: Set(tx.id()),
            process_id: Set(process_id),
            person_id: Set(todo.person),
            task: Set(Json(todo.task)),
            until: Set(todo.until.map(Into::into)),
        });
        process_task::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

/// Lets the register show what the state says was agreed.
async fn register(tx: &Tx, process: &Process, before: &State) -> Result<()> {
    for (place, agreed) in process.state.0.agreements.iter().enumerate() {
        if before.agreements.get(place) == Some(agreed) {
            continue;
        }
        let place = i32::try_from(place + 1).unwrap_or(i32::MAX);
        let found = agreement::Entity::find()
            .filter(agreement::Column::ProcessId.eq(process.id))
            .filter(agreement::Column::Place.eq(place))
            .one(tx.db())
            .await?;
        let mut row = agreement::ActiveModel {
            id: Set(tx.id()),
            process_id: Set(process.id),
            place: Set(place),
            title: Set(process.title.clone()),
            version: Set(i32::try_from(agreed.version).unwrap_or(i32::MAX)),
            standing: Set(Word(agreed.standing)),
            owner_id: Set(agreed.owner),
            adopted_at: Set(Timestamp::from(agreed.at)),
            review_at: Set(agreed.terms.review_at.map(Into::into)),
            ends_at: Set(agreed.terms.ends_at.map(Into::into)),
            superseded_by_id: Set(agreed.superseded_by),
        };
        match found {
            Some(known) => {
                row.id = Set(known.id);
                row.update(tx.db()).await?;
            }
            None => {
                row.insert(tx.db()).await?;
            }
        }
    }
    Ok(())
}

/// Keeps a record for good, with the digest of just these bytes.
async fn freeze(tx: &Tx, process_id: Uuid, record: &Record) -> Result<()> {
    let number = process_record::Entity::find()
        .filter(process_record::Column::ProcessId.eq(process_id))
        .count(tx.db())
        .await?;
    let text = query::process::record_text(record)?;
    let row = process_record::ActiveModel {
        id: Set(tx.id()),
        process_id: Set(process_id),
        number: Set(i32::try_from(number + 1).unwrap_or(i32::MAX)),
        record: Set(Json(Box::new(record.clone()))),
        digest: Set(lot::sha256(&text)),
        advisors: Set(Some(Json(advisors(tx, record).await?))),
        created_at: Set(tx.stamp()),
    };
    row.insert(tx.db()).await?;
    Ok(())
}

/// Who of those whom the record names as having spoken is on the advisory board now. Whoever it does not name is not named here either.
async fn advisors(tx: &Tx, record: &Record) -> Result<Vec<Uuid>> {
    let boards: Vec<Uuid> = tx
        .any_groups_of(GroupKind::AdvisoryBoard)
        .map(|board| board.id)
        .collect();
    let members: Vec<Uuid> = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.is_in(boards))
        .into_tuple()
        .all(tx.db())
        .await?;
    let spoke = record.spoke();
    Ok(members.into_iter().filter(|id| spoke.contains(id)).collect())
}

/// One event with all that is owed because of it, so that nobody gets two emails for one thing. Of a draft nobody hears.
async fn tell(tx: &Tx, process: &Process, discussion: &Discussion, effects: &[Effect]) -> Result<()> {
    if process.opened_at.is_none() {
        return Ok(());
    }
    // The record is kept elsewhere, and is too large for a log of events.
    let owed: Vec<&Effect> = effects
        .iter()
        .filter(|effect| !matches!(effect, Effect::Freeze(_)))
        .collect();
    let owed = serde_json::to_value(owed).map_err(|error| crate::Error::internal(error.to_string()))?;
    let event = Event::new(EventKind::ProcessMoved, process.id).in_discussion(discussion);
    // What is asked for with a phase is asked for in no other, if the email's turn comes so late.
    let phase = process.phase.0.word();
    tx.record(event.with(Fact::Effects, owed).with(Fact::Phase, phase))
        .await?;
    crate::ops::poll::stir(tx, discussion.id).await
}
