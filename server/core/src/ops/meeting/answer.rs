//! Saying whether one comes. Others of the group come along without having been asked.

use super::{about, load, state};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::meeting_person;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::Meeting;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::{Answer, may_answer};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Says whether one comes to a meeting.
#[derive(Clone, Copy, Debug)]
pub struct AnswerMeeting {
    /// To which.
    pub meeting_id: Uuid,
    /// Whether.
    pub answer: Answer,
}

#[async_trait::async_trait]
impl Command for AnswerMeeting {
    const ACTION: Action = Action::AnswerMeeting;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<Meeting> {
        may_answer(state(tx, &meeting))?;
        if self.answer == Answer::Waiting {
            return Err(Refusal::invalid("answer", "Say whether you come: yes, perhaps or no.").into());
        }
        let known = query::meeting::mine(tx, &[meeting.id]).await?.remove(&meeting.id);
        if let Some(known) = known {
            if known.answer.0 == self.answer {
                return Ok(meeting);
            }
            let mut row: meeting_person::ActiveModel = known.into_active_model();
            row.answer = Set(Word(self.answer));
            row.answered_at = Set(Some(tx.stamp()));
            row.update(tx.db()).await?;
        } else {
            let row = meeting_person::ActiveModel {
                meeting_id: Set(meeting.id),
                person_id: Set(tx.signed_in()?.id),
                answer: Set(Word(self.answer)),
                answered_at: Set(Some(tx.stamp())),
                attended: Set(false),
            };
            row.insert(tx.db()).await?;
        }
        tx.record(about(EventKind::MeetingAnswered, &meeting)).await?;
        Ok(meeting)
    }
}
