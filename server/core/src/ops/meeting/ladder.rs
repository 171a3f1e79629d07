//! The meeting that the ladder of a consent process calls for: its objections go on the agenda of the group's next meeting within the
//! window, in the transaction of the step that leads there, or of the call that makes such a meeting.

use super::{about, agenda, fresh, put};
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Meeting, Process};
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::consent::policy::Rung;
use folkmoot_rules::consent::{Phase, State};
use folkmoot_rules::meeting::agenda::Subject;
use folkmoot_rules::meeting::ladder;
use sea_orm::Set;
use time::OffsetDateTime;
use uuid::Uuid;

/// When the ladder waits for a meeting no longer, where it does wait for one.
pub fn waits_until(state: &State) -> Option<OffsetDateTime> {
    match &state.phase {
        Phase::Fallback(fall) if fall.rung == Rung::Meeting => Some(fall.ends_at),
        Phase::Fallback(_)
        | Phase::Draft
        | Phase::Clarify { .. }
        | Phase::Shape { .. }
        | Phase::Consent(_)
        | Phase::Integrate { .. }
        | Phase::Advise { .. }
        | Phase::Nominate { .. }
        | Phase::Change { .. }
        | Phase::Choose { .. }
        | Phase::Agreed { .. }
        | Phase::Live
        | Phase::ReviewDue { .. }
        | Phase::Ended { .. } => None,
    }
}

/// A process waits for a meeting: the group's next one within the window takes its objections on, where there is one.
pub(crate) async fn send(tx: &Tx, process: &Process, group_id: Uuid) -> Result<()> {
    let Some(until) = waits_until(&process.state.0) else {
        return Ok(());
    };
    let planned = query::meeting::planned_in(tx, group_id).await?;
    let begin: Vec<(Uuid, OffsetDateTime)> = planned
        .iter()
        .map(|meeting| (meeting.id, meeting.starts_at.moment()))
        .collect();
    let first = ladder::takes_on(&begin, tx.now(), until);
    let Some(meeting) = planned.iter().find(|meeting| Some(meeting.id) == first) else {
        return Ok(());
    };
    if place(tx, meeting, process).await? {
        tx.record(about(EventKind::AgendaChanged, meeting)).await?;
    }
    Ok(())
}

/// A meeting was called or moved: it takes on the objections of the group's processes that wait for one within whose window it is.
pub(super) async fn gather(tx: &Tx, meeting: &Meeting) -> Result<()> {
    for process in waiting(tx, meeting.group_id).await? {
        let until = waits_until(&process.state.0);
        let fits = until.is_some_and(|until| meeting.starts_at.moment() < until);
        let planned = query::meeting::any_planned_about(tx, &[process.id]).await?;
        if fits && !planned.contains_key(&process.id) {
            place(tx, meeting, &process).await?;
        }
    }
    Ok(())
}

/// A meeting was called off: what waited for it goes to another one.
pub(super) async fn again(tx: &Tx, group_id: Uuid) -> Result<()> {
    for process in waiting(tx, group_id).await? {
        let planned = query::meeting::any_planned_about(tx, &[process.id]).await?;
        if !planned.contains_key(&process.id) {
            send(tx, &process, group_id).await?;
        }
    }
    Ok(())
}

/// The group's processes whose ladder waits for a meeting.
async fn waiting(tx: &Tx, group_id: Uuid) -> Result<Vec<Process>> {
    let mut found = query::meeting::waiting(tx, group_id).await?;
    found.retain(|process| waits_until(&process.state.0).is_some());
    Ok(found)
}

/// Puts the objections that stand, or the process itself where none does, before everything else on an agenda. Says whether anything is
/// new there.
async fn place(tx: &Tx, meeting: &Meeting, process: &Process) -> Result<bool> {
    let known = agenda(tx, meeting.id).await?;
    let mut subjects: Vec<Subject> = process
        .state
        .0
        .live()
        .map(|objection| Subject::Objection(process.id, objection.number))
        .collect();
    if subjects.is_empty() {
        subjects.push(Subject::Process(process.id));
    }
    subjects.retain(|subject| !known.iter().any(|item| item.subject() == Some(*subject)));
    let first = known.first().map_or(0, |item| item.position);
    let count = i32::try_from(subjects.len()).unwrap_or(i32::MAX);
    let rows = (first - count..).zip(&subjects).map(|(position, subject)| {
        let mut row = fresh(tx, meeting.id, position, None, Some(*subject));
        // The rules put it there, whoever took the step.
        row.added_by_id = Set(None);
        row
    });
    put(tx, rows.collect()).await?;
    Ok(count > 0)
}
