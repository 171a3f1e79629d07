//! Noting who is at a meeting: in the minutes, or in the process that the meeting has taken over. It is noted once.

use super::{about, load, state};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::meeting_person;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Meeting, MeetingPerson};
use crate::ops::outcome::readers::who_read;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::{Answer, State, may_close};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most people at a meeting.
const MOST: usize = 500;

/// Notes who is at a meeting: these, and nobody else.
#[derive(Clone, Debug)]
pub struct RecordAttendance {
    /// At which.
    pub meeting_id: Uuid,
    /// Who.
    pub person_ids: Vec<Uuid>,
}

#[async_trait::async_trait]
impl Command for RecordAttendance {
    const ACTION: Action = Action::RecordAttendance;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<Meeting> {
        may_close(state(tx, &meeting), meeting.closed_at.is_some())?;
        let there: BTreeSet<Uuid> = self.person_ids.iter().copied().collect();
        let people: Vec<Uuid> = there.iter().copied().collect();
        if people.len() > MOST || who_read(tx, meeting.group_id, &people).await? != there {
            return Err(Refusal::invalid(
                "personIds",
                "Some of these people cannot read what is said in this group. Leave them out.",
            )
            .into());
        }
        let known = query::meeting::people_of(tx, meeting.id).await?;
        let strangers: Vec<Uuid> = there
            .iter()
            .copied()
            .filter(|id| !known.iter().any(|person| person.person_id == *id))
            .collect();
        for person in known {
            let attended = there.contains(&person.person_id);
            if person.attended != attended {
                set(tx, person, attended).await?;
            }
        }
        for person in strangers {
            walks_in(tx, meeting.id, person).await?;
        }
        tx.record(about(EventKind::AttendanceRecorded, &meeting)).await?;
        Ok(meeting)
    }
}

async fn set(tx: &Tx, person: MeetingPerson, attended: bool) -> Result<()> {
    let mut row: meeting_person::ActiveModel = person.into_active_model();
    row.attended = Set(attended);
    row.update(tx.db()).await?;
    Ok(())
}

/// Somebody is there who was not asked.
async fn walks_in(tx: &Tx, meeting_id: Uuid, person_id: Uuid) -> Result<()> {
    let row = meeting_person::ActiveModel {
        meeting_id: Set(meeting_id),
        person_id: Set(person_id),
        answer: Set(Word(Answer::Coming)),
        answered_at: Set(Some(tx.stamp())),
        attended: Set(true),
    };
    row.insert(tx.db()).await?;
    Ok(())
}

/// The meeting under way that has a process on its agenda.
async fn under_way(tx: &Tx, process_id: Uuid) -> Result<Option<Meeting>> {
    let meeting = query::meeting::any_planned_about(tx, &[process_id])
        .await?
        .remove(&process_id);
    Ok(meeting.filter(|meeting| state(tx, meeting) == State::UnderWay))
}

/// Somebody's attendance was noted in a process: it stands in the minutes of the meeting that has it on its agenda, too.
pub(crate) async fn note_attendance(tx: &Tx, process_id: Uuid, person_id: Uuid) -> Result<()> {
    let Some(meeting) = under_way(tx, process_id).await? else {
        return Ok(());
    };
    let known = query::meeting::people_of(tx, meeting.id).await?;
    match known.into_iter().find(|person| person.person_id == person_id) {
        Some(person) if person.attended => return Ok(()),
        Some(person) => set(tx, person, true).await?,
        None => walks_in(tx, meeting.id, person_id).await?,
    }
    tx.record(about(EventKind::AttendanceRecorded, &meeting)).await?;
    Ok(())
}

/// Who is noted to be at the meeting under way that has a process on its agenda.
pub(crate) async fn there(tx: &Tx, process_id: Uuid) -> Result<Vec<Uuid>> {
    let Some(meeting) = under_way(tx, process_id).await? else {
        return Ok(Vec::new());
    };
    let people = query::meeting::people_of(tx, meeting.id).await?;
    let there = people.into_iter().filter(|person| person.attended);
    Ok(there.map(|person| person.person_id).collect())
}
