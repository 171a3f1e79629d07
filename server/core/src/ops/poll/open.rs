//! Putting a proposal to a poll.

use super::settle;
use crate::db::{Json, Timestamp, Word};
use crate::engine::Command;
use crate::entity::poll;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Poll;
use crate::query;
use crate::query::electorate::Census;
use crate::query::proposal::Draft;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::lifecycle;
use folkmoot_rules::method::Method;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::results_shown::ResultsShown;
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, Set};
use time::OffsetDateTime;
use uuid::Uuid;

/// The longest question, in characters.
const QUESTION_MAX: usize = 300;

/// Puts the newest version of a proposal to a poll, now or at a later time.
#[derive(Clone, Debug)]
pub struct OpenPoll {
    /// What is decided on.
    pub proposal_id: Uuid,
    /// How.
    pub method: Method,
    /// What is asked, in one line; may be empty.
    pub question: String,
    /// Who votes.
    pub electorate: Electorate,
    /// When it opens; now, where nothing is said.
    pub opens_at: Option<OffsetDateTime>,
    /// When it ends.
    pub closes_at: OffsetDateTime,
    /// When its results are shown.
    pub results_shown: ResultsShown,
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
        let question = if self.question.trim().is_empty() {
            String::new()
        } else {
            text::line(&self.question, "question", QUESTION_MAX)?
        };
        let (opens_at, closes_at) = (
            self.opens_at.map_or(tx.stamp(), Timestamp::from),
            Timestamp::from(self.closes_at),
        );
        lifecycle::may_schedule(opens_at.moment(), closes_at.moment(), tx.stamp().moment())?;
        let electorate = self.electorate(tx)?;
        Census::take(tx, [(&electorate, draft.discussion.group_id)])
            .await?
            .choose(&electorate, draft.discussion.group_id)?;

        let author = tx.signed_in()?.id;
        let row = poll::ActiveModel {
            id: Set(tx.id()),
            proposal_id: Set(draft.proposal.id),
            version_id: Set(draft.newest.id),
            discussion_id: Set(draft.discussion.id),
            author_id: Set(author),
            method: Set(Word(self.method)),
            rule: Set(self.method.rule().to_owned()),
            question: Set(question),
            quorum: Set(Json(self.method.default_quorum())),
            electorate: Set(Json(electorate)),
            results_shown: Set(Word(self.results_shown)),
            opens_at: Set(opens_at),
            closes_at: Set(closes_at),
            opened_at: Set(None),
            warned_at: Set(None),
            closed_at: Set(None),
            closed_by_id: Set(None),
            created_at: Set(tx.stamp()),
            cancelled_at: Set(None),
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
}

impl OpenPoll {
    /// The rule, with each group and person named once, and none that the actor does not know of.
    fn electorate(&self, view: &View) -> Result<Electorate> {
        let once = |ids: &[Uuid]| {
            let mut ids = ids.to_vec();
            let mut met = std::collections::HashSet::new();
            ids.retain(|id| met.insert(*id));
            ids
        };
        Ok(match &self.electorate {
            Electorate::Groups(groups) => {
                for group in groups {
                    view.group(*group)?;
                }
                Electorate::Groups(once(groups))
            }
            Electorate::CoreTeam => Electorate::CoreTeam,
            Electorate::People(people) => Electorate::People(once(people)),
        })
    }
}
