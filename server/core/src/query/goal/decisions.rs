//! The decisions of a group by which its goals are set, changed and dropped: outcomes of its polls that say yes, and its agreements that are in
//! force.

use crate::entity::outcome::{Column, Entity};
use crate::error::Result;
use crate::model::Outcome;
use crate::page::Page;
use crate::query;
use crate::query::agreement::Registered;
use crate::view::View;
use folkmoot_rules::goal;
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use time::OffsetDateTime;
use uuid::Uuid;

/// The most decisions of a kind that are offered.
const MOST: u64 = 50;

/// A decision.
pub enum Decision {
    /// The outcome of a poll.
    Outcome(Box<Outcome>),
    /// An agreement that came from a process.
    Agreement(Box<Registered>),
}

impl Decision {
    fn at(&self) -> OffsetDateTime {
        match self {
            Self::Outcome(outcome) => outcome.published_at.into(),
            Self::Agreement(registered) => registered.agreed.at,
        }
    }
}

/// How a decision is kept beside what it decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decided {
    Outcome(Uuid),
    /// The agreement of a process, and its place among those.
    Agreement(Uuid, i32),
}

impl Decided {
    /// The columns: outcome, process, place.
    pub(crate) fn columns(self) -> (Option<Uuid>, Option<Uuid>, Option<i32>) {
        match self {
            Self::Outcome(id) => (Some(id), None, None),
            Self::Agreement(id, place) => (None, Some(id), Some(place)),
        }
    }
}

/// The decisions of a group that may set, change or drop a goal, of those that the viewer may read: the newest first.
pub async fn decisions(view: &View, group_id: Uuid) -> Result<Vec<Decision>> {
    let outcomes = query::outcome::seen(view)
        .filter(query::outcome::on_matters_of(group_id))
        .order_by_desc(Column::PublishedAt)
        .order_by_desc(Column::Id)
        .limit(MOST)
        .all(&view.db)
        .await?;
    let ids: Vec<Uuid> = outcomes.iter().map(|outcome| outcome.decision_id).collect();
    let counted = query::decision::by_ids(view, &ids).await?;
    let yes = |outcome: &Outcome| {
        counted
            .get(&outcome.decision_id)
            .is_some_and(|decision| goal::decides(decision.tally.0.verdict))
    };
    let filter = query::agreement::Filter {
        group_id: Some(group_id),
        ..query::agreement::Filter::default()
    };
    let agreements = query::agreement::page(view, &filter, &Page::first(MOST)).await?;
    let in_force = |registered: &Registered| goal::in_force(registered.agreed.standing);
    let mut found: Vec<Decision> = outcomes
        .into_iter()
        .filter(yes)
        .map(|outcome| Decision::Outcome(Box::new(outcome)))
        .collect();
    found.extend(
        agreements
            .items
            .into_iter()
            .map(|(_, registered)| registered)
            .filter(in_force)
            .map(|found| Decision::Agreement(Box::new(found))),
    );
    found.sort_by_key(|decision| std::cmp::Reverse(decision.at()));
    Ok(found)
}

/// The decision that an outcome or the agreement of a process is, for a goal of this group.
pub(crate) async fn decided(
    view: &View,
    group_id: Uuid,
    outcome_id: Option<Uuid>,
    process_id: Option<Uuid>,
) -> Result<Decided> {
    match (outcome_id, process_id) {
        (Some(id), None) => by_outcome(view, group_id, id).await,
        (None, Some(id)) => by_agreement(view, group_id, id).await,
        (None, None) | (Some(_), Some(_)) => Err(Refusal::invalid(
            "outcomeId",
            "Name the decision: either an outcome or an agreement.",
        )
        .into()),
    }
}

async fn by_outcome(view: &View, group_id: Uuid, id: Uuid) -> Result<Decided> {
    let outcome = query::outcome::one(view, id).await?;
    let ours = Entity::find()
        .filter(Column::Id.eq(id))
        .filter(query::outcome::on_matters_of(group_id))
        .one(&view.db)
        .await?;
    if ours.is_none() {
        return Err(Refusal::invalid(
            "outcomeId",
            "This is another group’s decision. Choose one of the group whose goal it is.",
        )
        .into());
    }
    let counted = query::decision::by_ids(view, &[outcome.decision_id]).await?;
    let yes = counted
        .get(&outcome.decision_id)
        .is_some_and(|decision| goal::decides(decision.tally.0.verdict));
    if !yes {
        return Err(
            Refusal::invalid("outcomeId", "This decision did not say yes. Choose one that did.").into(),
        );
    }
    Ok(Decided::Outcome(id))
}

async fn by_agreement(view: &View, group_id: Uuid, id: Uuid) -> Result<Decided> {
    let process = query::process::one(view, id).await?;
    let home = query::discussion::one(view, process.discussion_id)
        .await?
        .group_id;
    if home != group_id {
        return Err(Refusal::invalid(
            "processId",
            "This is another group’s agreement. Choose one of the group whose goal it is.",
        )
        .into());
    }
    let state = query::process::state(view, &process);
    let places = state.agreements.iter().zip(1_i32..);
    let live = places
        .filter(|(agreed, _)| goal::in_force(agreed.standing))
        .last();
    let (_, place) = live.ok_or_else(|| {
        Refusal::invalid(
            "processId",
            "Nothing that came of this process is in force. Choose an agreement that is.",
        )
    })?;
    Ok(Decided::Agreement(id, place))
}
