//! How far ballots are tied to people, named in the header of a poll and fixed at its opening.
//!
//! | | who can know how somebody voted |
//! |---|---|
//! | open | everybody who sees the results |
//! | confidential | nobody in the product; the link is stored, so that a ballot can be changed |
//! | secret | nobody at all: a later addition, for which no wall has to move |
//!
//! A running count betrays by its changes who has just voted what, so a confidential poll shows nothing but its turnout before the
//! close, and cannot be opened again afterwards. Reasons betray by their words, so it takes none; a method that needs reasons cannot
//! be confidential. Fewer than [`FEWEST`] ballots give people away even in sums: then the turnout is all that is ever
//! told, and the poll comes to nothing ([`crate::tally::Tally::withheld`]).

use crate::method::Method;
use crate::refusal::Refusal;
use crate::results_shown::ResultsShown;
use crate::terms::Settings;

/// The fewest ballots of which a confidential poll shows numbers.
pub const FEWEST: u32 = 5;

words! {
    /// How far ballots are tied to people.
    #[derive(Default)]
    pub enum Privacy {
        /// Everybody who sees the results sees who voted how.
        #[default]
        Open = "open",
        /// Nobody sees who voted how.
        Confidential = "confidential",
    }
}

/// May a poll of this method be held at this level, with results shown like this?
///
/// # Errors
/// `INVALID` on `privacy` where the method needs reasons, or where ballots can be told apart by what they count for, on `resultsShown` where a confidential poll would show a running count.
pub fn check(
    privacy: Privacy,
    method: Method,
    settings: &Settings,
    shown: ResultsShown,
) -> Result<(), Refusal> {
    match privacy {
        Privacy::Open => Ok(()),
        Privacy::Confidential if needs_words(method) => Err(Refusal::invalid(
            "privacy",
            "This way of deciding needs people's reasons, and reasons tell who wrote them.",
        )),
        Privacy::Confidential if !settings.weights.is_empty() || !settings.required.is_empty() => {
            Err(Refusal::invalid(
                "privacy",
                "A weight, or a must to come, tells whose ballot it is on: a confidential poll has neither.",
            ))
        }
        Privacy::Confidential if shown != ResultsShown::AfterClose => Err(Refusal::invalid(
            "resultsShown",
            "A running count would tell who has just voted what: show it after the close.",
        )),
        Privacy::Confidential => Ok(()),
    }
}

/// Does the method live on what people say?
pub fn needs_words(method: Method) -> bool {
    method.reason_required_for().next().is_some()
        || matches!(method, Method::QuestionRound | Method::Nomination)
}

/// Does a ballot at this level carry a reason?
///
/// # Errors
/// `INVALID` on `reason` where one is given in a confidential poll.
pub fn takes_reason(privacy: Privacy, reason: &str) -> Result<(), Refusal> {
    match privacy {
        Privacy::Confidential if !reason.is_empty() => Err(Refusal::invalid(
            "reason",
            "A confidential poll takes no reasons: they would tell who wrote them.",
        )),
        Privacy::Open | Privacy::Confidential => Ok(()),
    }
}

/// May single ballots, with or without a name, be shown to anybody but their own voters?
pub const fn shows_ballots(privacy: Privacy) -> bool {
    matches!(privacy, Privacy::Open)
}

/// May counts be shown, of so many ballots?
pub const fn shows_counts(privacy: Privacy, cast: u32) -> bool {
    match privacy {
        Privacy::Open => true,
        Privacy::Confidential => cast >= FEWEST,
    }
}

/// May a poll be opened again after its close?
///
/// # Errors
/// `INVALID` on `privacy` for a confidential poll.
pub fn may_reopen(privacy: Privacy) -> Result<(), Refusal> {
    match privacy {
        Privacy::Open => Ok(()),
        Privacy::Confidential => Err(Refusal::invalid(
            "privacy",
            "A confidential poll stays closed: two results side by side would tell who changed what.",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words as _;

    #[test]
    fn what_needs_reasons_cannot_be_confidential() {
        let confidential = |method| {
            check(
                Privacy::Confidential,
                method,
                &Settings::default(),
                ResultsShown::AfterClose,
            )
            .is_ok()
        };
        let able: Vec<_> = Method::ALL
            .iter()
            .filter(|method| !confidential(**method))
            .collect();
        assert_eq!(
            able,
            [
                &Method::Consent,
                &Method::Consensus,
                &Method::Gradients,
                &Method::QuestionRound,
                &Method::Nomination
            ]
        );
    }

    #[test]
    fn a_confidential_count_runs_in_the_dark() {
        for shown in ResultsShown::ALL.iter().copied() {
            assert_eq!(
                check(Privacy::Confidential, Method::YesNo, &Settings::default(), shown).is_ok(),
                shown == ResultsShown::AfterClose
            );
            assert!(check(Privacy::Open, Method::YesNo, &Settings::default(), shown).is_ok());
        }
    }

    #[test]
    fn few_ballots_are_not_counted_out_loud() {
        assert!(!shows_counts(Privacy::Confidential, 4));
        assert!(shows_counts(Privacy::Confidential, 5));
        assert!(shows_counts(Privacy::Open, 1));
    }
}
