//! Changing a meeting's title, time or place before it begins.

use super::{Plan, about, ladder, load, state};
use crate::db::{Timestamp, Word};
use crate::engine::Command;
use crate::entity::{meeting, meeting_person};
use crate::error::Result;
use crate::event::{EventKind, Fact};
use crate::model::Meeting;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::meeting::{Answer, check_times, may_change, reminded_at};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _};
use sea_orm::{QueryFilter as _, Set};
use uuid::Uuid;

/// Changes a meeting's title, time or place. Whoever was asked is asked again where the time is another.
#[derive(Clone, Debug)]
pub struct EditMeeting {
    /// Which.
    pub meeting_id: Uuid,
    /// What it is about, when and where.
    pub plan: Plan,
}

#[async_trait::async_trait]
impl Command for EditMeeting {
    const ACTION: Action = Action::EditMeeting;
    type Subject = Meeting;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Meeting, Standing)> {
        load(view, self.meeting_id).await
    }

    async fn run(&self, meeting: Meeting, tx: &Tx) -> Result<Meeting> {
        may_change(state(tx, &meeting))?;
        let plan = self.plan.cleaned()?;
        let times = (Timestamp::from(plan.starts_at), Timestamp::from(plan.ends_at));
        let moved = times != (meeting.starts_at, meeting.ends_at);
        if !moved && plan.title == meeting.title && plan.place == meeting.place {
            return Ok(meeting);
        }
        if moved {
            check_times(plan.starts_at, plan.ends_at, tx.now())?;
            ask_again(tx, meeting.id).await?;
        }
        let sequence = meeting.sequence + 1;
        let mut row: meeting::ActiveModel = meeting.into_active_model();
        row.title = Set(plan.title);
        row.place = Set(plan.place);
        row.sequence = Set(sequence);
        if moved {
            row.starts_at = Set(times.0);
            row.ends_at = Set(times.1);
            row.next_reminder_at = Set(reminded_at(plan.starts_at, tx.now()).map(Into::into));
        }
        let meeting = row.update(tx.db()).await?;
        if moved {
            ladder::gather(tx, &meeting).await?;
        }
        tx.record(about(EventKind::MeetingEdited, &meeting).with(Fact::Moved, moved))
            .await?;
        Ok(meeting)
    }
}

/// What people said of another time says nothing of this one. Whoever moves the meeting comes.
async fn ask_again(tx: &Tx, meeting_id: Uuid) -> Result<()> {
    meeting_person::Entity::update_many()
        .col_expr(meeting_person::Column::Answer, Expr::value(Word(Answer::Waiting)))
        .col_expr(
            meeting_person::Column::AnsweredAt,
            Expr::value(Option::<Timestamp>::None),
        )
        .filter(meeting_person::Column::MeetingId.eq(meeting_id))
        .filter(meeting_person::Column::PersonId.ne(tx.signed_in()?.id))
        .exec(tx.db())
        .await?;
    Ok(())
}
