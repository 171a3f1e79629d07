//! Putting a proposal to a poll.

use super::plan::check;
use super::settle;
use crate::db::{Json, Word};
use crate::engine::Command;
use crate::entity::poll;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Discussion;
use crate::model::Poll;
use crate::ops::proposal::MakeProposal;
use crate::query;
use crate::query::proposal::Draft;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::plan::Plan;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, Set};
use uuid::Uuid;

/// Puts the newest version of a proposal to a poll, now or at a later time.
#[derive(Clone, Debug)]
pub struct OpenPoll {
    /// What is decided on.
    pub proposal_id: Uuid,
    /// How.
    pub plan: Plan,
    /// The draft that it was taken from, which has had its use.
    pub draft_id: Option<Uuid>,
}

#[async_trait::async_trait]
impl Command for OpenPoll {
    const ACTION: Action = Action::OpenPoll;
    type Subject = Draft;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Draft, Standing)> {
        query::proposal::with_standing(view, self.proposal_id).await
    }

    async fn run(&self, draft: Draft, tx: &Tx) -> Result<Poll> {
        crate::ops::proposal::must_be_open(&draft.discussion)?;
        super::must_be_the_only_one(tx, draft.proposal.id, None).await?;
        crate::ops::draft::take_up(tx, self.draft_id).await?;
        place(&self.plan, draft, tx).await
    }
}

/// Asks a question in a discussion and puts it to a poll at once: when to meet, what to fund, who takes on a role. The question is
/// kept as a proposal, so that its text has versions and the decision a place in the record like any other.
#[derive(Clone, Debug)]
pub struct StartPoll {
    /// The question.
    pub proposal: MakeProposal,
    /// How it is decided.
    pub plan: Plan,
    /// The draft that it was taken from, which has had its use.
    pub draft_id: Option<Uuid>,
}

#[async_trait::async_trait]
impl Command for StartPoll {
    const ACTION: Action = Action::MakeProposal;
    type Subject = Discussion;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        self.proposal.load(view).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Poll> {
        let proposal = self.proposal.run(discussion, tx).await?;
        let (draft, standing) = query::proposal::with_standing(tx, proposal.id).await?;
        tx.permit(Action::OpenPoll, &standing)?;
        crate::ops::draft::take_up(tx, self.draft_id).await?;
        place(&self.plan, draft, tx).await
    }
}

async fn place(plan: &Plan, draft: Draft, tx: &Tx) -> Result<Poll> {
    let touched = query::proposal::touched(tx, &[draft.proposal.id])
        .await?
        .remove(&draft.proposal.id)
        .unwrap_or_default();
    let checked = check(tx, plan, &[], draft.discussion.group_id, &touched).await?;
    let author = tx.signed_in()?.id;
    let opens_at = checked.opens_at;
    let row = poll::ActiveModel {
        id: Set(tx.id()),
        proposal_id: Set(draft.proposal.id),
        version_id: Set(draft.newest.id),
        discussion_id: Set(draft.discussion.id),
        author_id: Set(author),
        method: Set(Word(plan.method)),
        rule: Set(checked.terms.rule().to_owned()),
        question: Set(checked.question),
        quorum: Set(Json(checked.terms.quorum)),
        electorate: Set(Json(checked.electorate)),
        electorate_changes: Set(Word(plan.electorate_changes)),
        electorate_changed_at: Set(None),
        results_shown: Set(Word(plan.results_shown)),
        settings: Set(Json(checked.terms.settings)),
        options: Set(Json(checked.terms.options)),
        privacy: Set(Word(plan.privacy)),
        lot_secret: Set(None),
        casting: Set(Json(Vec::new())),
        casting_stance: Set(None),
        casting_asked_id: Set(None),
        run_off_of_id: Set(None),
        change_begun_at: Set(None),
        opens_at: Set(opens_at),
        closes_at: Set(checked.closes_at),
        opened_at: Set(None),
        warned_at: Set(None),
        closed_at: Set(None),
        closed_by_id: Set(None),
        created_at: Set(tx.stamp()),
        cancelled_at: Set(None),
        decided_at: Set(None),
    };
    let poll = row.insert(tx.db()).await?;
    if opens_at <= tx.stamp() {
        return settle::open(tx, poll, &draft.discussion, Some(author)).await;
    }
    tx.record(Event::new(EventKind::PollScheduled, poll.id).in_discussion(&draft.discussion))
        .await?;
    super::stir(tx, draft.discussion.id).await?;
    Ok(poll)
}
