//! Plans to begin a poll from, as they are of use now: without people who have no vote any more, and, but for drafts, at another time.

use super::electorate::Census;
use super::{discussion, draft, poll, proposal, template};
use crate::error::Result;
use crate::model::Poll;
use crate::view::View;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::plan::{NewOption, Plan, SavedPlan};
use folkmoot_rules::terms::Settings;
use std::collections::HashMap;
use uuid::Uuid;

/// A plan to begin from.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The plan.
    pub saved: SavedPlan,
    /// The people whom it named and who have no vote any more.
    pub left_out: Vec<Uuid>,
}

/// A plan as it was kept, and the home of the matter that it is for, where that is known.
struct Kept {
    id: Uuid,
    saved: SavedPlan,
    home: Option<Uuid>,
}

impl Kept {
    /// Who votes by it.
    fn rule(&self) -> Electorate {
        match (&self.saved.plan.electorate, self.home) {
            (Some(rule), _) => rule.clone(),
            (None, Some(home)) => Electorate::Groups(vec![home]),
            // Of no group in particular: whoever it names has to have a vote anywhere.
            (None, None) => Electorate::People(self.saved.plan.named()),
        }
    }
}

/// The viewer's drafts, by id.
pub async fn of_drafts(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Ready>> {
    let drafts = draft::by_ids(view, ids).await?;
    let rooms: Vec<Uuid> = drafts.values().map(|draft| draft.discussion_id).collect();
    let rooms = discussion::by_ids(view, &rooms).await?;
    let kept = drafts.into_values().map(|draft| Kept {
        id: draft.id,
        home: rooms.get(&draft.discussion_id).map(|room| room.group_id),
        saved: draft.plan.0,
    });
    ready(view, kept.collect()).await
}

/// Templates that are in use, by id.
pub async fn of_templates(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Ready>> {
    let kept = template::by_ids(view, ids).await?.into_values().map(|template| {
        let mut saved = template.plan.0;
        saved.plan.drop_past(view.now());
        Kept {
            id: template.id,
            home: template.group_id,
            saved,
        }
    });
    ready(view, kept.collect()).await
}

/// Copies of polls, by poll.
pub async fn of_polls(view: &View, ids: &[Uuid]) -> Result<HashMap<Uuid, Ready>> {
    let polls = poll::by_ids(view, ids).await?;
    let rooms: Vec<Uuid> = polls.values().map(|poll| poll.discussion_id).collect();
    let rooms = discussion::by_ids(view, &rooms).await?;
    let versions: Vec<Uuid> = polls.values().map(|poll| poll.version_id).collect();
    let versions = proposal::versions_by_ids(view, &versions).await?;
    let kept = polls.values().map(|poll| {
        let mut plan = of_poll(poll);
        plan.anew(view.now());
        let version = versions.get(&poll.version_id);
        Kept {
            id: poll.id,
            home: rooms.get(&poll.discussion_id).map(|room| room.group_id),
            saved: SavedPlan {
                title: version.map(|version| version.title.clone()).unwrap_or_default(),
                body: version.map(|version| version.body.clone()).unwrap_or_default(),
                plan,
            },
        }
    });
    ready(view, kept.collect()).await
}

/// The plan by which a poll is held.
pub(crate) fn of_poll(poll: &Poll) -> Plan {
    let none = poll.settings.0.none_of_these;
    let options = &poll.options.0;
    Plan {
        method: poll.method.0,
        quorum: Some(poll.quorum.0),
        settings: Settings {
            none_of_these: None,
            ..poll.settings.0.clone()
        },
        none_of_these: options.iter().position(|option| Some(option.id) == none),
        options: options
            .iter()
            .map(|option| NewOption {
                id: Some(option.id),
                title: option.title.clone(),
                note: option.note.clone(),
                cost: option.cost,
                majority: option.majority.clone(),
                starts_at: option.starts_at,
                ends_at: option.ends_at,
            })
            .collect(),
        question: poll.question.clone(),
        electorate: Some(poll.electorate.0.clone()),
        electorate_changes: poll.electorate_changes.0,
        privacy: poll.privacy.0,
        opens_at: Some(poll.opens_at.into()),
        closes_at: Some(poll.closes_at.into()),
        hours: None,
        results_shown: poll.results_shown.0,
    }
}

/// Drops whom the plans name and who has no vote any more: two statements, however many plans there are.
async fn ready(view: &View, kept: Vec<Kept>) -> Result<HashMap<Uuid, Ready>> {
    let rules: Vec<(Electorate, Uuid)> = kept
        .iter()
        .filter(|kept| !kept.saved.plan.named().is_empty())
        .map(|kept| (kept.rule(), kept.home.unwrap_or_default()))
        .collect();
    let census = if rules.is_empty() {
        None
    } else {
        Some(Census::take(view, rules.iter().map(|(rule, home)| (rule, *home))).await?)
    };
    let one = |mut kept: Kept| {
        let left_out = match &census {
            Some(census) => {
                let voters = census.with_a_vote(&kept.rule(), kept.home);
                kept.saved.plan.without_others(&voters)
            }
            None => Vec::new(),
        };
        let saved = kept.saved;
        (kept.id, Ready { saved, left_out })
    };
    Ok(kept.into_iter().map(one).collect())
}
