//! What waits for the viewer, across all groups.

use super::{Discussion, Goal, Meeting, Outcome, Poll, Process, ProcessTask};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::Result;
use async_graphql::{Context, Object};
use folkmoot_core::page::Page;
use folkmoot_core::query;
use folkmoot_core::view::View;

/// What waits for the viewer, across all groups.
pub struct NeedsMe;

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
            + query::meeting::for_my_answer_count(&view).await?;
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
