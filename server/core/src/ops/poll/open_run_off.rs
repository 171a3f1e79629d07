//! Putting what is left of a poll without a winner to another poll.

use super::settle;
use crate::db::{Json, Timestamp};
use crate::engine::Command;
use crate::error::Result;
use crate::model::Poll;
use crate::query;
use crate::query::electorate::Census;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::tally::after;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _};
use time::OffsetDateTime;
use uuid::Uuid;

/// Opens the run-off that the result of a closed poll calls for, on the same version, at once: the same people vote by the same rules,
/// among the options that are left, which keep their ids.
#[derive(Clone, Debug)]
pub struct OpenRunOff {
    /// Of which poll.
    pub poll_id: Uuid,
    /// When it ends.
    pub closes_at: OffsetDateTime,
}

#[async_trait::async_trait]
impl Command for OpenRunOff {
    const ACTION: Action = Action::OpenRunOff;
    type Subject = Matter;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        super::load(view, self.poll_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Poll> {
        let discussion = matter.discussion;
        crate::ops::proposal::must_be_open(&discussion)?;
        let state = query::poll::state(tx, &matter.poll);
        // An end by the clock goes on record before anything is built on it.
        let first = super::settle(tx, matter.poll, &discussion).await?;
        let held = query::course::run_off_of(tx, &first).await?.is_some();
        let record = query::decision::of_polls(tx, &[first.id])
            .await?
            .remove(&first.id);
        let terms = record.and_then(|record| query::course::run_off(tx, &first, &record.tally.0));
        lifecycle::may_open_run_off(state, terms.is_some(), held)?;
        super::must_be_the_only_one(tx, first.proposal_id, None).await?;
        let (opens_at, closes_at) = (tx.stamp(), Timestamp::from(self.closes_at));
        lifecycle::may_schedule(opens_at.moment(), closes_at.moment(), opens_at.moment())?;

        let electors = Census::take(tx, [(&first.electorate.0, discussion.group_id)])
            .await?
            .resolve(&first.electorate.0, discussion.group_id);
        if electors.is_empty() {
            return Err(Refusal::invalid("electorate", "Nobody who could vote is left.").into());
        }
        let terms = after::for_electors(terms.unwrap_or_else(|| query::poll::terms(&first)), &electors);
        terms.check()?;
        terms.check_times(tx.now())?;
        let row = Poll {
            id: tx.id(),
            author_id: tx.signed_in()?.id,
            rule: terms.rule().to_owned(),
            settings: Json(terms.settings),
            options: Json(terms.options),
            lot_secret: None,
            casting: Json(Vec::new()),
            casting_stance: None,
            casting_asked_id: None,
            run_off_of_id: Some(first.id),
            opens_at,
            closes_at,
            electorate_changed_at: None,
            opened_at: None,
            warned_at: None,
            change_begun_at: None,
            closed_at: None,
            closed_by_id: None,
            created_at: tx.stamp(),
            ..first
        };
        let poll = row.into_active_model().reset_all().insert(tx.db()).await?;
        settle::open(tx, poll, &discussion, tx.person_id()).await
    }
}
