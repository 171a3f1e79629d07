//! Putting something on a meeting's agenda.

use super::{about, agenda, fresh, load, put, state};
use crate::engine::Command;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Meeting;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::agenda::{Subject, TITLE_MAX, has_room};
use folkmoot_rules::meeting::may_plan;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::text;
use uuid::Uuid;

/// What an item is about.
#[derive(Clone, Debug)]
pub enum About {
    /// What somebody wrote, one line.
    Words(String),
    /// Something of the group's.
    Subject(Subject),
}

/// Puts something on a meeting's agenda, at its end.
#[derive(Clone, Debug)]
pub struct AddAgendaItem {
    /// Of which meeting.
    pub meeting_id: Uuid,
    /// What.
    pub about: About,
}

#[async_trait::async_trait]
impl Command for AddAgendaItem {
    const ACTION: Action = Action::AddAgendaItem;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<Meeting> {
        may_plan(state(tx, &meeting), meeting.closed_at.is_some())?;
        let known = agenda(tx, meeting.id).await?;
        has_room(known.len(), 1)?;
        let (title, subject) = match &self.about {
            About::Words(words) => (Some(text::line(words, "title", TITLE_MAX)?), None),
            About::Subject(subject) => {
                if known.iter().any(|item| item.subject() == Some(*subject)) {
                    return Err(Refusal::new(Code::Conflict, "This is on the agenda already.").into());
                }
                if home(tx, *subject).await? != meeting.group_id {
                    return Err(Refusal::invalid(
                        "subjectId",
                        "This is another group’s matter. Choose something of the group that meets.",
                    )
                    .into());
                }
                (None, Some(*subject))
            }
        };
        let last = known.last().map_or(0, |item| item.position + 1);
        put(tx, vec![fresh(tx, meeting.id, last, title, subject)]).await?;
        tx.record(about(EventKind::AgendaChanged, &meeting)).await?;
        Ok(meeting)
    }
}

/// In which group a subject is at home. What the actor may not see is not found.
async fn home(tx: &Tx, subject: Subject) -> Result<Uuid> {
    let discussion_id = match subject {
        Subject::Discussion(id) => id,
        Subject::Poll(id) => query::poll::one(tx, id).await?.discussion_id,
        Subject::Process(id) => query::process::one(tx, id).await?.discussion_id,
        Subject::Objection(id, number) => {
            let process = query::process::one(tx, id).await?;
            let objections = &process.state.0.objections;
            if !objections.iter().any(|objection| objection.number == number) {
                return Err(crate::error::not_found());
            }
            process.discussion_id
        }
        Subject::Goal(id) => return Ok(query::goal::one(tx, id).await?.group_id),
    };
    Ok(query::discussion::one(tx, discussion_id).await?.group_id)
}
