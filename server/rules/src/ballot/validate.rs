//! May this ballot be cast in this poll? Each no has a code of its own.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{Ballot, REASON_MAX};
use crate::method::{BallotKind, Method};
use crate::refusal::{Code, Refusal};
use crate::terms::Terms;
use crate::words::Words as _;

/// May this ballot be cast on these terms, with this reason? The reason is Markdown, cleaned by
/// [`crate::text::body_or_empty`] before.
///
/// # Errors
/// `INVALID` on `ballot` when the ballot is of another kind than the method's, or on `stance` when the method does not have it;
/// `REASON_REQUIRED` on `reason` when the stance stops a proposal, somebody is nominated, or words are all that is asked for, and
/// nothing readable is said; `INVALID` on `reason` when it is longer than [`REASON_MAX`] or holds a NUL; `TOO_FEW`, `TOO_MANY`,
/// `BELOW_MINIMUM`, `ABOVE_MAXIMUM`, `RANK_TWICE`, `DOTS_EXCEEDED` and `UNKNOWN_OPTION` on `ballot`.
pub fn validate(terms: &Terms, ballot: &Ballot, reason: &str) -> Result<(), Refusal> {
    if ballot.kind().is_some_and(|kind| kind != terms.method.ballot()) || !may_abstain(terms.method, ballot) {
        return Err(Refusal::invalid(
            "ballot",
            format!("A poll by {} takes another kind of ballot.", terms.method.word()),
        ));
    }
    marks(terms, ballot)?;
    if reason_required(terms.method, ballot) && !says_something(reason) {
        return Err(Refusal::new(Code::ReasonRequired, why_a_reason(ballot)).on("reason"));
    }
    if reason.chars().count() > REASON_MAX {
        return Err(Refusal::invalid(
            "reason",
            format!("The reason is longer than {REASON_MAX} characters."),
        ));
    }
    if reason.contains('\0') {
        return Err(Refusal::invalid(
            "reason",
            "The reason holds a character that cannot be stored.",
        ));
    }
    Ok(())
}

/// Where ballots are stances, abstaining is one of them, or is not offered.
const fn may_abstain(method: Method, ballot: &Ballot) -> bool {
    !matches!(ballot, Ballot::Abstention)
        || !matches!(method.ballot(), BallotKind::Stance | BallotKind::Words)
}

fn reason_required(method: Method, ballot: &Ballot) -> bool {
    match ballot {
        Ballot::Stance { stance } => method.reason_required(*stance),
        Ballot::Nomination { .. } | Ballot::Words => true,
        Ballot::Choices { .. }
        | Ballot::Ranking { .. }
        | Ballot::Scores { .. }
        | Ballot::Points { .. }
        | Ballot::Availability { .. }
        | Ballot::Abstention => false,
    }
}

fn why_a_reason(ballot: &Ballot) -> String {
    match ballot {
        Ballot::Stance { stance } => format!(
            "Please give the reason for your {}, so that it can be answered.",
            stance.word()
        ),
        Ballot::Nomination { .. } => {
            "Please say why: a nomination is weighed by its reasons, not counted.".to_owned()
        }
        Ballot::Choices { .. }
        | Ballot::Ranking { .. }
        | Ballot::Scores { .. }
        | Ballot::Points { .. }
        | Ballot::Availability { .. }
        | Ballot::Words
        | Ballot::Abstention => "Please write your answer.".to_owned(),
    }
}

/// Could these marks have been cast on these terms? For the count, which leaves out what was changed from outside.
pub(crate) fn valid_marks(terms: &Terms, ballot: &Ballot) -> bool {
    marks(terms, ballot).is_ok()
}

fn marks(terms: &Terms, ballot: &Ballot) -> Result<(), Refusal> {
    let settings = &terms.settings;
    match ballot {
        Ballot::Stance { stance } => {
            if terms.method.effect(*stance).is_none() {
                return Err(Refusal::invalid(
                    "stance",
                    format!(
                        "A poll by {} does not have the stance {}.",
                        terms.method.word(),
                        stance.word()
                    ),
                ));
            }
        }
        Ballot::Choices { options } => {
            known(terms, options)?;
            bounds(terms, options.len())?;
        }
        Ballot::Ranking { tiers } => {
            let mut ranked = BTreeSet::new();
            for tier in tiers {
                if tier.is_empty() {
                    return Err(Refusal::new(Code::TooFew, "A rank has at least one option.").on("ballot"));
                }
                if tier.len() > 1 && !terms.method.equal_ranks() {
                    return Err(Refusal::new(
                        Code::RankTwice,
                        "Each rank has one option here: this way of counting knows no equal ranks.",
                    )
                    .on("ballot"));
                }
                if tier.iter().any(|option| !ranked.insert(*option)) {
                    return Err(Refusal::new(Code::RankTwice, "An option stands on two ranks.").on("ballot"));
                }
            }
            known(terms, &ranked)?;
            bounds(terms, ranked.len())?;
        }
        Ballot::Scores { scores } => {
            known(terms, scores.keys())?;
            bounds(terms, scores.len())?;
            for score in scores.values() {
                if *score < settings.score_min() {
                    return Err(Refusal::new(
                        Code::BelowMinimum,
                        format!("The lowest is {}.", settings.score_min()),
                    )
                    .on("ballot"));
                }
                if *score > settings.score_max(terms.method) {
                    return Err(Refusal::new(
                        Code::AboveMaximum,
                        format!("The highest is {}.", settings.score_max(terms.method)),
                    )
                    .on("ballot"));
                }
            }
        }
        Ballot::Points { points } => {
            known(terms, points.keys())?;
            bounds(terms, points.len())?;
            if points.values().any(|given| *given == 0) {
                return Err(Refusal::new(Code::BelowMinimum, "Leave out what gets no points.").on("ballot"));
            }
            let cap = settings.cap.unwrap_or(u32::MAX);
            if points.values().any(|given| *given > cap) {
                return Err(Refusal::new(
                    Code::AboveMaximum,
                    format!("At most {cap} points may go to one option."),
                )
                .on("ballot"));
            }
            let spent: u64 = points.values().map(|given| u64::from(*given)).sum();
            if spent > u64::from(settings.points()) {
                return Err(Refusal::new(
                    Code::DotsExceeded,
                    format!("These are {spent} points; there are {}.", settings.points()),
                )
                .on("ballot"));
            }
        }
        Ballot::Availability { times } => known(terms, times.keys())?,
        Ballot::Nomination { .. } | Ballot::Words | Ballot::Abstention => {}
    }
    Ok(())
}

fn known<'a>(terms: &Terms, named: impl IntoIterator<Item = &'a Uuid>) -> Result<(), Refusal> {
    let there: BTreeSet<Uuid> = terms.options.iter().map(|option| option.id).collect();
    if named.into_iter().all(|option| there.contains(option)) {
        Ok(())
    } else {
        Err(Refusal::new(
            Code::UnknownOption,
            "The ballot names an option that this poll does not have.",
        )
        .on("ballot"))
    }
}

fn bounds(terms: &Terms, marked: usize) -> Result<(), Refusal> {
    let (least, most) = terms.marks();
    if marked < least {
        return Err(Refusal::new(
            Code::TooFew,
            format!("Please choose at least {least}: {marked} is too few."),
        )
        .on("ballot"));
    }
    if marked > most {
        return Err(Refusal::new(
            Code::TooMany,
            format!("Please choose at most {most}: {marked} is too many."),
        )
        .on("ballot"));
    }
    Ok(())
}

/// Blanks and punctuation alone are no reason: a dot typed to get past the form helps nobody.
pub fn says_something(reason: &str) -> bool {
    reason.chars().any(char::is_alphanumeric)
}
