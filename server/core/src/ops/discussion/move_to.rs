//! Moving a discussion to another group.

use crate::engine::Command;
use crate::entity::outcome;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{Discussion, Group};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::visibility::reveals;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use uuid::Uuid;

/// Moves a discussion to another group, with all that hangs on it: proposals and polls follow, and so do outcomes.
#[derive(Clone, Copy, Debug)]
pub struct MoveDiscussion {
    /// Which.
    pub discussion_id: Uuid,
    /// Where to.
    pub group_id: Uuid,
}

#[async_trait::async_trait]
impl Command for MoveDiscussion {
    const ACTION: Action = Action::MoveDiscussion;
    type Subject = (Discussion, Group);
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<((Discussion, Group), Standing)> {
        let (discussion, standing) = query::discussion::with_standing(view, self.discussion_id).await?;
        let target = view.group(self.group_id)?.clone();
        Ok(((discussion, target), standing))
    }

    async fn run(&self, (discussion, target): (Discussion, Group), tx: &Tx) -> Result<Discussion> {
        if discussion.group_id == target.id {
            return Ok(discussion);
        }
        let there = tx.standing_in(&[target.id]);
        if !tx.may(Action::OpenDiscussion, &there) {
            let text = "You cannot open discussions in that group, so you cannot move one there.";
            return Err(Refusal::new(Code::Forbidden, text).on("groupId").into());
        }
        // What was said behind a door is shown to others only by somebody who answers for both rooms.
        if reveals(tx.openness(discussion.group_id), tx.openness(target.id)) && !there.lead {
            let text = "More people, or others, could then read it. Only somebody who leads both groups can do that.";
            return Err(Refusal::new(Code::Forbidden, text).on("groupId").into());
        }
        let from = discussion.group_id;
        let mut row = discussion.into_active_model();
        row.group_id = Set(target.id);
        // It was pinned among others.
        row.pinned = Set(false);
        let discussion = row.update(tx.db()).await?;
        outcome::Entity::update_many()
            .col_expr(outcome::Column::GroupId, Expr::value(target.id))
            .filter(outcome::Column::DiscussionId.eq(discussion.id))
            .exec(tx.db())
            .await?;
        crate::ops::process::follow_readers(tx, |room| room.id == discussion.id).await?;
        let event = Event::new(EventKind::DiscussionMoved, discussion.id).in_discussion(&discussion);
        tx.record(event.with(Fact::From, from.to_string())).await?;
        Ok(discussion)
    }
}
