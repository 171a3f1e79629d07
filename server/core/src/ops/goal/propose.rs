//! Proposing a goal.

use super::terms::{self, TermsPlan};
use super::{about, set_themes};
use crate::db::Word;
use crate::engine::Command;
use crate::entity::goal;
use crate::error::Result;
use crate::event::EventKind;
use crate::model::{Goal, Group};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::goal::{Scope, State, may_stand};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::review;
use sea_orm::{ActiveModelTrait as _, Set};
use std::collections::HashSet;
use uuid::Uuid;

/// Proposes a goal for a group. It is set once a lead adopts it, by a decision of the group.
#[derive(Clone, Debug)]
pub struct ProposeGoal {
    /// For which group.
    pub group_id: Uuid,
    /// Whose goal it is.
    pub scope: Scope,
    /// Its terms.
    pub terms: TermsPlan,
    /// The discussion that it belongs to.
    pub discussion_id: Option<Uuid>,
    /// The review within which it is proposed.
    pub review_id: Option<Uuid>,
}

#[async_trait::async_trait]
impl Command for ProposeGoal {
    const ACTION: Action = Action::ProposeGoal;
    type Subject = Group;
    type Output = Goal;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        let group = view.group(self.group_id)?.clone();
        Ok((group, view.standing_in(&[self.group_id])))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Goal> {
        may_stand(self.scope, group.kind.0)?;
        let terms = self.terms.terms(tx, group.id, &HashSet::new()).await?;
        terms::discussion(tx, group.id, self.discussion_id).await?;
        if let Some(id) = self.review_id {
            let review = query::review::one(tx, id).await?;
            review::may_write(query::review::state(&review))?;
        }
        let row = goal::ActiveModel {
            id: Set(tx.id()),
            group_id: Set(group.id),
            review_id: Set(self.review_id),
            scope: Set(Word(self.scope)),
            state: Set(Word(State::Proposed)),
            title: Set(terms.title.clone()),
            owner_id: Set(terms.owner_id),
            created_by_id: Set(tx.signed_in()?.id),
            created_at: Set(tx.stamp()),
            set_at: Set(None),
            dropped_at: Set(None),
            dropped_by_id: Set(None),
            drop_reason: Set(None),
            drop_outcome_id: Set(None),
            drop_process_id: Set(None),
            drop_place: Set(None),
            report_due_at: Set(None),
            next_reminder_at: Set(None),
        };
        let goal = row.insert(tx.db()).await?;
        set_themes(tx, goal.id, &terms.theme_ids).await?;
        let revision = terms::keep(tx, &goal, 1, terms, self.discussion_id).await?;
        tx.record(about(EventKind::GoalProposed, &goal, &revision))
            .await?;
        Ok(goal)
    }
}
