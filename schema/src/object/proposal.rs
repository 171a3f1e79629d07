//! A proposal and its versions, as the API shows them.

use super::version::{DiffPart, changed};
use super::{Discussion, Group, Person, Poll, RenderedText};
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::id;
use crate::loads::{DiscussionById, PollsOf, ProposalVersionsOf, TouchedBy};
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;
use time::OffsetDateTime;
use uuid::Uuid;

/// A proposal: a text in numbered versions, put to polls.
pub struct Proposal(pub model::Proposal);

/// What the viewer may do with a proposal now.
#[derive(SimpleObject)]
pub struct ProposalPermissions {
    /// Publish a new version.
    amend: bool,
    /// Put the newest version to a poll.
    open_poll: bool,
}

/// The groups whose matter a proposal is, its discussion's own first; those that the viewer does not know of are left out.
pub async fn groups(ctx: &Context<'_>, proposal_id: Uuid, home: Uuid) -> Result<Vec<Group>> {
    let touched = ctx
        .loads()
        .load_one(TouchedBy(proposal_id))
        .await?
        .unwrap_or_default();
    let groups = query::proposal::matter(home, &touched);
    Ok(groups
        .into_iter()
        .filter_map(|group| Group::load(ctx, group).ok())
        .collect())
}

/// A proposal: a text in numbered versions, put to polls.
#[Object]
impl Proposal {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Proposal, self.0.id)
    }
    /// Where it was made.
    async fn discussion(&self, ctx: &Context<'_>) -> Result<Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        Ok(Discussion(found.ok_or_else(not_found)?))
    }
    /// Who made it.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.author_id).await
    }
    /// The groups that it touches, its discussion's own first.
    async fn groups(&self, ctx: &Context<'_>) -> Result<Vec<Group>> {
        let home = ctx
            .loads()
            .load_one(DiscussionById(self.0.discussion_id))
            .await?
            .ok_or_else(not_found)?;
        groups(ctx, self.0.id, home.group_id).await
    }
    /// When it was made.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// The newest version.
    async fn current(&self, ctx: &Context<'_>) -> Result<ProposalVersion> {
        Ok(versions(ctx, self.0.id).await?.pop().ok_or_else(not_found)?)
    }
    /// All versions, oldest first.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<ProposalVersion>> {
        versions(ctx, self.0.id).await
    }
    /// The polls that it was put to, oldest first.
    async fn polls(&self, ctx: &Context<'_>) -> Result<Vec<Poll>> {
        let polls = ctx
            .loads()
            .load_one(PollsOf(self.0.id))
            .await?
            .unwrap_or_default();
        Ok(polls.into_iter().map(Poll).collect())
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<ProposalPermissions> {
        let view = ctx.view();
        let discussion = ctx
            .loads()
            .load_one(DiscussionById(self.0.discussion_id))
            .await?
            .ok_or_else(not_found)?;
        let touched = ctx
            .loads()
            .load_one(TouchedBy(self.0.id))
            .await?
            .unwrap_or_default();
        let standing = query::proposal::standing(&view, &self.0, discussion.group_id, &touched);
        let polls = ctx
            .loads()
            .load_one(PollsOf(self.0.id))
            .await?
            .unwrap_or_default();
        let under_way = polls
            .iter()
            .any(|poll| query::poll::state(&view, poll).is_under_way());
        let may = |action| discussion.closed_at.is_none() && view.may(action, &standing);
        Ok(ProposalPermissions {
            amend: may(Action::AmendProposal),
            open_poll: !under_way && may(Action::OpenPoll),
        })
    }
}

async fn versions(ctx: &Context<'_>, proposal_id: Uuid) -> Result<Vec<ProposalVersion>> {
    let versions = ctx
        .loads()
        .load_one(ProposalVersionsOf(proposal_id))
        .await?
        .unwrap_or_default();
    Ok(versions.into_iter().map(ProposalVersion).collect())
}

/// One version of a proposal.
pub struct ProposalVersion(pub model::ProposalVersion);

/// One version of a proposal.
#[Object]
impl ProposalVersion {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Version, self.0.id)
    }
    /// 1 for the first, and one more with each amendment.
    async fn number(&self) -> i32 {
        self.0.number
    }
    /// The title, one line.
    async fn title(&self) -> &str {
        &self.0.title
    }
    /// The text.
    async fn body(&self) -> RenderedText {
        RenderedText(self.0.body.clone())
    }
    /// What changed from the version before, and why, in its author's words; empty for the first.
    async fn note(&self) -> &str {
        &self.0.note
    }
    /// Who wrote this version.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.author_id).await
    }
    /// When.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// What changed since the version before it; empty for the first.
    async fn diff(&self, ctx: &Context<'_>) -> Result<Vec<DiffPart>> {
        let versions = ctx
            .loads()
            .load_one(ProposalVersionsOf(self.0.proposal_id))
            .await?
            .unwrap_or_default();
        let before = versions
            .iter()
            .find(|version| version.number + 1 == self.0.number);
        let text = |version: &model::ProposalVersion| (version.title.clone(), version.body.clone());
        let Some((title, body)) = before.map(text) else {
            return Ok(Vec::new());
        };
        Ok(changed(
            (Some(&title), &body),
            (Some(&self.0.title), &self.0.body),
        ))
    }
}
