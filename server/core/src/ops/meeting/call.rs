//! Calling a meeting of a group.

use super::plan::{Origin, call};
use super::{Plan, whole_group};
use crate::engine::Command;
use crate::error::Result;
use crate::model::{Group, Meeting};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use uuid::Uuid;

/// Calls a meeting of a group. Everybody in it is asked.
#[derive(Clone, Debug)]
pub struct CallMeeting {
    /// Of which group.
    pub group_id: Uuid,
    /// The discussion of the group that it belongs to.
    pub discussion_id: Option<Uuid>,
    /// What it is about, when and where.
    pub plan: Plan,
}

#[async_trait::async_trait]
impl Command for CallMeeting {
    const ACTION: Action = Action::CallMeeting;
    type Subject = Group;
    type Output = Meeting;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        let group = view.group(self.group_id)?.clone();
        Ok((group, view.standing_in(&[self.group_id])))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Meeting> {
        if let Some(id) = self.discussion_id
            && query::discussion::one(tx, id).await?.group_id != group.id
        {
            return Err(Refusal::invalid(
                "discussionId",
                "This discussion is another group’s. Choose one of the group that meets.",
            )
            .into());
        }
        let origin = Origin {
            discussion: self.discussion_id,
            ..Origin::default()
        };
        let mut people = whole_group(tx, group.id).await?;
        // Somebody of the core team may call the meeting of a hub that they are not in.
        people.push(tx.signed_in()?.id);
        call(tx, group.id, origin, &self.plan, &people).await
    }
}
