//! What meetings come of: the time that a poll found, the ladder of a process.

use super::Meeting;
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::loads::{DecisionOf, DiscussionById, MeetingAbout, MeetingOfPoll};
use crate::object::{Poll, PollOption};
use async_graphql::{Context, Object};
use folkmoot_core::{model, query};
use folkmoot_rules::meeting::invited::may_meet;
use folkmoot_rules::meeting::ladder;
use folkmoot_rules::policy::Action;
use std::sync::Arc;
use time::OffsetDateTime;

/// The meeting that comes of a poll which asked for a time.
pub struct PollMeeting(pub model::Poll);

/// The meeting that comes of a poll which asked for a time.
#[Object]
impl PollMeeting {
    /// The meeting that was called, if one was.
    async fn called(&self, ctx: &Context<'_>) -> Nullable<Meeting> {
        let found = ctx.loads().load_one(MeetingOfPoll(self.0.id)).await;
        found.transpose().map(|row| row.map(Meeting))
    }
    /// The times that it found of which the viewer may make a meeting now; none, where they may not.
    async fn viewer_times(&self, ctx: &Context<'_>) -> Result<Vec<PollOption>> {
        let view = ctx.view();
        let poll = Poll(self.0.clone());
        let over = query::poll::state(&view, &self.0).is_over();
        if !over || !view.may(Action::CallMeetingFromPoll, &poll.standing(ctx).await?) {
            return Ok(Vec::new());
        }
        let decision = ctx.loads().load_one(DecisionOf(self.0.id)).await?;
        let chosen = decision
            .map(|decision| decision.tally.0.chosen())
            .unwrap_or_default();
        let called = ctx.loads().load_one(MeetingOfPoll(self.0.id)).await?;
        if may_meet(self.0.method.0, over, chosen.len(), called.is_some()).is_err() {
            return Ok(Vec::new());
        }
        let ahead = |option: &&folkmoot_rules::terms::PollOption| {
            chosen.contains(&option.id) && option.starts_at.is_some_and(|starts_at| starts_at > view.now())
        };
        let times = self.0.options.0.iter().filter(ahead);
        Ok(times.cloned().map(PollOption).collect())
    }
}

/// The meeting that a process waits for, or that has it on its agenda.
pub struct ProcessMeetingPlan(pub Arc<model::Process>);

/// The meeting that a process waits for, or that has it on its agenda.
#[Object]
impl ProcessMeetingPlan {
    /// The next meeting that has the process, or an objection of it, on its agenda.
    async fn planned(&self, ctx: &Context<'_>) -> Nullable<Meeting> {
        let found = ctx.loads().load_one(MeetingAbout(self.0.id)).await;
        found.transpose().map(|row| row.map(Meeting))
    }
    /// A time to propose for the meeting that its ladder waits for; nothing, where none is waited for, one is planned, or the viewer may
    /// call none.
    async fn viewer_slot(&self, ctx: &Context<'_>) -> Result<Option<OffsetDateTime>> {
        let view = ctx.view();
        let state = query::process::state(&view, &self.0);
        let Some(until) = folkmoot_core::ops::meeting::waits_until(&state) else {
            return Ok(None);
        };
        let home = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        let may = home.is_some_and(|home| view.may(Action::CallMeeting, &view.standing_in(&[home.group_id])));
        if !may || ctx.loads().load_one(MeetingAbout(self.0.id)).await?.is_some() {
            return Ok(None);
        }
        Ok(ladder::slot(view.now(), until))
    }
}
