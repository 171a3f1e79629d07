//! What waits for the viewer, across all groups.

use super::{Discussion, Feedback, Goal, Group, Meeting, Outcome, Poll, Process, ProcessTask, Review};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::Result;
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_core::page::Page;
use folkmoot_core::query;
use folkmoot_core::view::View;

/// What waits for the viewer, across all groups.
pub struct NeedsMe;

/// A review in which hubs of the viewer's have told nothing yet.
#[derive(SimpleObject)]
pub struct NarrativeToWrite {
    /// The review.
    review: Review,
    /// The hubs.
    groups: Vec<Group>,
}

/// What waits for the viewer, across all groups.
#[Object]
impl NeedsMe {
    /// How many matters wait in all. Of unread discussions, at most a hundred are counted.
    async fn count(&self, ctx: &Context<'_>) -> Result<i32> {
        let view = ctx.view();
        let count = query::waiting::for_my_ballot_count(&view).await?
            + query::unread::count(&view).await?
            + query::outcome::unread_count(&view).await?
            + query::waiting::for_my_words_count(&view).await?
            + query::waiting::for_my_casting_vote_count(&view).await?
            + query::process::my_tasks_count(&view).await?
            + query::goal::for_my_report_count(&view).await?
            + query::meeting::for_my_answer_count(&view).await?
            + query::feedback::for_my_answer_count(&view).await?
            + query::review::for_my_words(&view).await?.len() as u64
            + query::review::for_my_feedback(&view).await?.len() as u64;
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    }
    /// Open polls in which the viewer may vote and has not, or has not for somebody whose proxy they hold; those that close first come first.
    async fn polls(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Poll>> {
        let (view, page) = asked(ctx, first, after.as_deref())?;
        Ok(connection(
            query::waiting::for_my_ballot(&view, &page).await?,
            Poll,
        ))
    }
    /// Open discussions with something that the viewer has not read: those that they follow, the most recently active first.
    async fn discussions(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Discussion>> {
        let (view, page) = asked(ctx, first, after.as_deref())?;
        Ok(connection(query::unread::page(&view, &page).await?, Discussion))
    }
    /// What waits for the viewer in consent processes, what ends first, first: at most a hundred.
    async fn process_tasks(&self, ctx: &Context<'_>) -> Result<Vec<ProcessTask>> {
        let view = ctx.view();
        let found = query::process::my_tasks(&view, 100).await?;
        let tasks = found.into_iter().map(|(row, todo)| ProcessTask {
            process: Process::new(ctx, row),
            todo,
        });
        Ok(tasks.collect())
    }
    /// Goals of the viewer's whose report is due, the longest overdue first: at most a hundred.
    async fn goal_reports(&self, ctx: &Context<'_>) -> Result<Vec<Goal>> {
        let goals = query::goal::for_my_report(&ctx.view(), 100).await?;
        Ok(goals.into_iter().map(Goal).collect())
    }
    /// Feedback that waits for the viewer's answer, what is due first, first: at most a hundred.
    async fn feedback(&self, ctx: &Context<'_>) -> Result<Vec<Feedback>> {
        let found = query::feedback::for_my_answer(&ctx.view(), 100).await?;
        Ok(found.into_iter().map(Feedback).collect())
    }
    /// Open reviews in which a hub that the viewer leads has told nothing yet, the oldest first.
    async fn narratives(&self, ctx: &Context<'_>) -> Result<Vec<NarrativeToWrite>> {
        let found = query::review::for_my_words(&ctx.view()).await?;
        found
            .into_iter()
            .map(|(review, silent)| {
                let groups = silent.into_iter().map(|id| Group::load(ctx, id));
                Ok(NarrativeToWrite {
                    groups: groups.collect::<Result<_>>()?,
                    review: Review(review),
                })
            })
            .collect()
    }
    /// Reviews published lately to which the viewer, who sits on the advisory board, has said nothing, the newest first.
    async fn reviews(&self, ctx: &Context<'_>) -> Result<Vec<Review>> {
        let found = query::review::for_my_feedback(&ctx.view()).await?;
        Ok(found.into_iter().map(Review).collect())
    }
    /// Meetings that the viewer is asked to and has not answered, the next first: at most a hundred.
    async fn meetings(&self, ctx: &Context<'_>) -> Result<Vec<Meeting>> {
        let meetings = query::meeting::for_my_answer(&ctx.view(), 100).await?;
        Ok(meetings.into_iter().map(Meeting).collect())
    }
    /// Meetings of the viewer's that are under way or begin within a day, the next first: at most ten. They do not count as waiting.
    async fn meetings_soon(&self, ctx: &Context<'_>) -> Result<Vec<Meeting>> {
        let meetings = query::meeting::soon(&ctx.view(), 10).await?;
        Ok(meetings.into_iter().map(Meeting).collect())
    }
    /// Outcomes published to the viewer that they have not read, newest first.
    async fn outcomes(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Outcome>> {
        let (view, page) = asked(ctx, first, after.as_deref())?;
        Ok(connection(query::outcome::unread(&view, &page).await?, Outcome))
    }
    /// Polls that ended in a tie which the viewer's casting vote decides, newest first.
    async fn casting_votes(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Poll>> {
        let (view, page) = asked(ctx, first, after.as_deref())?;
        let polls = query::waiting::for_my_casting_vote(&view, &page).await?;
        Ok(connection(polls, Poll))
    }
    /// Closed polls whose outcome the viewer is to write.
    async fn outcomes_to_write(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Poll>> {
        let (view, page) = asked(ctx, first, after.as_deref())?;
        let polls = query::waiting::for_my_words(&view, &page).await?;
        Ok(connection(polls, Poll))
    }
}

/// Who asks, and for which page of what waits for them.
fn asked(ctx: &Context<'_>, first: Option<i32>, after: Option<&str>) -> Result<(View, Page)> {
    Ok((ctx.view(), forwards(first, after)?))
}
