//! Checking the plan of a poll that is to be held: what a form, a draft or a template may leave open is settled here.

use crate::db::Timestamp;
use crate::error::Result;
use crate::query::electorate::Census;
use crate::query::proposal::matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::electorate::{self, Electorate};
use folkmoot_rules::lifecycle;
use folkmoot_rules::plan::{NewOption, Plan, QUESTION_MAX};
use folkmoot_rules::privacy;
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::results_shown;
use folkmoot_rules::terms::{PollOption, Settings, Terms};
use folkmoot_rules::text::{self, BODY_MAX, TITLE_MAX};
use folkmoot_rules::visibility::GroupKind;
use std::collections::HashSet;
use uuid::Uuid;

/// A plan by which a poll can be held.
pub(super) struct Checked {
    pub question: String,
    pub terms: Terms,
    pub electorate: Electorate,
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
}

/// Checks a plan for a matter at home in one group that touches others. `known` are the options that the poll has already.
pub(super) async fn check(
    tx: &Tx,
    plan: &Plan,
    known: &[PollOption],
    home: Uuid,
    touched: &[Uuid],
) -> Result<Checked> {
    let question = question(&plan.question)?;
    let opens_at = plan.opens_at.map_or(tx.stamp(), Timestamp::from);
    let closes_at = Timestamp::from(plan.ends_at(opens_at.moment())?);
    lifecycle::may_schedule(opens_at.moment(), closes_at.moment(), tx.stamp().moment())?;
    let terms = terms(tx, plan, known)?;
    privacy::check(plan.privacy, plan.method, &terms.settings, plan.results_shown)?;
    results_shown::check(&terms.settings, plan.results_shown)?;
    if let Some(change_at) = terms.settings.change_at {
        lifecycle::may_begin_change_round(change_at, opens_at.moment(), closes_at.moment())?;
    }
    electorate::weighs(plan.electorate_changes, !terms.settings.weights.is_empty())?;
    let electorate = rule(tx, plan.electorate.as_ref(), &matter(home, touched))?;
    let electors = Census::take(tx, [(&electorate, home)])
        .await?
        .choose(&electorate, home)?;
    named(&terms.settings, &electors)?;
    Ok(Checked {
        question,
        terms,
        electorate,
        opens_at,
        closes_at,
    })
}

/// What is asked, in one line; may be empty.
pub(super) fn question(given: &str) -> Result<String, Refusal> {
    if given.trim().is_empty() {
        return Ok(String::new());
    }
    text::line(given, "question", QUESTION_MAX)
}

/// The terms, with an id for each option: its own where it stands already, so that nothing else comes to bear its name.
pub(super) fn terms(tx: &Tx, plan: &Plan, known: &[PollOption]) -> Result<Terms> {
    let options = options(tx, &plan.options, known)?;
    let none = plan
        .none_of_these
        .map(|place| options.get(place).map(|option| option.id));
    let terms = Terms {
        method: plan.method,
        quorum: plan.quorum.unwrap_or_else(|| plan.method.default_quorum()),
        settings: Settings {
            none_of_these: none.map(Option::unwrap_or_default),
            ..plan.settings.clone()
        },
        options,
    };
    terms.check()?;
    terms.check_times(tx.now())?;
    Ok(terms)
}

fn options(tx: &Tx, given: &[NewOption], known: &[PollOption]) -> Result<Vec<PollOption>> {
    let mut met = HashSet::new();
    let mut options = Vec::with_capacity(given.len());
    for option in given {
        if option
            .id
            .is_some_and(|id| !known.iter().any(|one| one.id == id) || !met.insert(id))
        {
            let refusal = Refusal::new(
                Code::UnknownOption,
                "The poll has no such option, or it is named twice.",
            );
            return Err(refusal.on("options").into());
        }
        options.push(PollOption {
            id: option.id.unwrap_or_else(|| tx.id()),
            title: text::line(&option.title, "options", TITLE_MAX)?,
            note: text::body_or_empty(&option.note, "options", BODY_MAX)?,
            cost: option.cost,
            majority: option.majority.clone(),
            starts_at: option.starts_at,
            ends_at: option.ends_at,
        });
    }
    Ok(options)
}

/// The rule, with each group and person named once, and none that the actor does not know of. Where nothing is said, the groups whose
/// matter it is; the advisory board has no vote.
fn rule(view: &View, given: Option<&Electorate>, matter: &[Uuid]) -> Result<Electorate> {
    let once = |ids: &[Uuid]| {
        let mut ids = ids.to_vec();
        let mut met = HashSet::new();
        ids.retain(|id| met.insert(*id));
        ids
    };
    Ok(match given {
        None => Electorate::Groups(
            matter
                .iter()
                .copied()
                .filter(|id| {
                    view.any_group(*id)
                        .is_some_and(|group| group.kind.0 != GroupKind::AdvisoryBoard)
                })
                .collect(),
        ),
        Some(Electorate::Groups(groups)) => {
            for group in groups {
                view.group(*group)?;
            }
            Electorate::Groups(once(groups))
        }
        Some(Electorate::CoreTeam) => Electorate::CoreTeam,
        Some(Electorate::People(people)) => Electorate::People(once(people)),
    })
}

/// Whom the settings name: who has to come, and whose vote has a weight, are among those who vote; so is whoever has the casting vote.
fn named(settings: &Settings, electors: &[Uuid]) -> Result<(), Refusal> {
    let stranger = |person: &Uuid| !electors.contains(person);
    let refused =
        |field: &'static str| Refusal::invalid(field, "Somebody named here is not among those who vote.");
    if settings.required.iter().any(stranger) {
        return Err(refused("required"));
    }
    if settings.weights.keys().any(stranger) {
        return Err(refused("weights"));
    }
    if settings.casting.iter().any(stranger) {
        return Err(refused("casting"));
    }
    Ok(())
}
