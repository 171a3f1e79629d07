//! What a valid ballot is.
//!
//! A ballot is stored as JSON with a `kind`, so that the ballots of later methods (choices, a
//! ranking, scores, an allocation) are new variants beside the stance, with no change to those
//! already cast.

use serde::{Deserialize, Serialize};

use crate::method::Method;
use crate::refusal::{Code, Refusal};
use crate::words::Words as _;

/// The longest reason that a ballot may carry, in characters (Unicode scalar values).
pub const REASON_MAX: usize = 10_000;

words! {
    /// Where somebody stands on a proposal.
    ///
    /// Consent, concern and objection have the sense of the Sociocracy 3.0 guide; stand aside and
    /// block that of formal consensus (Butler and Rothstein, "On Conflict and Consensus").
    pub enum Stance {
        /// Good enough for now, safe enough to try.
        Consent = "consent",
        /// Consents, with a worry to be heard and looked at in the review. Never stops a proposal.
        Concern = "concern",
        /// Shows a harm or risk better avoided. Stops the proposal for as long as it stands.
        Objection = "objection",
        /// Agrees.
        Agree = "agree",
        /// Takes part without a stand.
        Abstain = "abstain",
        /// Does not agree, and does not stand in the way; on the record as such.
        StandAside = "stand_aside",
        /// Holds that the proposal goes against what the group stands for. Stops it.
        Block = "block",
    }
}

/// What somebody put on a ballot, without the reason.
///
/// As JSON: `{"kind":"stance","stance":"consent"}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Ballot {
    /// A stance on one proposal.
    Stance {
        /// The stance taken.
        stance: Stance,
    },
}

impl Ballot {
    /// The stance, for ballots that are one.
    pub const fn stance(&self) -> Option<Stance> {
        match self {
            Self::Stance { stance } => Some(*stance),
        }
    }
}

impl From<Stance> for Ballot {
    fn from(stance: Stance) -> Self {
        Self::Stance { stance }
    }
}

/// May this ballot be cast in a poll of this method, with this reason? The reason is Markdown, cleaned
/// by [`crate::text::body_or_empty`] before.
///
/// # Errors
/// `INVALID` on `stance` when the method does not have it, `REASON_REQUIRED` on `reason` when the
/// stance stops a proposal and nothing readable is said, `INVALID` on `reason` when it is longer
/// than [`REASON_MAX`] or holds a NUL.
pub fn validate(method: Method, ballot: &Ballot, reason: &str) -> Result<(), Refusal> {
    match ballot {
        Ballot::Stance { stance } => {
            if method.effect(*stance).is_none() {
                return Err(Refusal::invalid(
                    "stance",
                    format!(
                        "A poll by {} does not have the stance {}.",
                        method.word(),
                        stance.word()
                    ),
                ));
            }
            if method.reason_required(*stance) && !says_something(reason) {
                return Err(Refusal::new(
                    Code::ReasonRequired,
                    format!(
                        "Please give the reason for your {}, so that it can be answered.",
                        stance.word()
                    ),
                )
                .on("reason"));
            }
        }
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

/// Blanks and punctuation alone are no reason: a dot typed to get past the form helps nobody.
pub(crate) fn says_something(reason: &str) -> bool {
    reason.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn code(result: Result<(), Refusal>) -> Option<(Code, Option<String>)> {
        result
            .err()
            .map(|r| (r.code, r.field.map(std::borrow::Cow::into_owned)))
    }

    #[test]
    fn an_objection_without_a_reason_is_refused() {
        for empty in ["", "  \n", ".", "…", "--"] {
            assert_eq!(
                code(validate(Method::Consent, &Stance::Objection.into(), empty)),
                Some((Code::ReasonRequired, Some("reason".into()))),
                "{empty:?}"
            );
        }
    }

    #[test]
    fn a_block_needs_a_reason_and_a_stand_aside_does_not() {
        let cast = |stance: Stance, reason| validate(Method::Consensus, &stance.into(), reason);
        assert!(cast(Stance::Block, "").is_err());
        assert!(cast(Stance::Block, "No va con nuestros principios").is_ok());
        assert!(cast(Stance::StandAside, "").is_ok());
    }

    #[test]
    fn a_reason_may_be_in_any_script() {
        for reason in ["Δεν έχουμε χρήματα", "費用が高い", "無"] {
            assert!(validate(Method::Consent, &Stance::Objection.into(), reason).is_ok());
        }
    }

    #[test]
    fn a_stance_of_another_method_is_refused() {
        assert_eq!(
            code(validate(Method::Consent, &Stance::Block.into(), "why")),
            Some((Code::Invalid, Some("stance".into())))
        );
        assert_eq!(
            code(validate(Method::Consensus, &Stance::Consent.into(), "")),
            Some((Code::Invalid, Some("stance".into())))
        );
    }

    #[test]
    fn a_reason_is_measured_in_characters() {
        let cast = |reason: &str| validate(Method::Consent, &Stance::Consent.into(), reason);
        assert!(cast(&"é".repeat(REASON_MAX)).is_ok());
        assert!(cast(&"é".repeat(REASON_MAX + 1)).is_err());
        assert!(cast("a\0b").is_err());
    }

    #[test]
    fn the_stored_form_of_a_ballot_never_changes() {
        let stored: Vec<_> = Stance::ALL
            .iter()
            .map(|stance| serde_json::to_string(&Ballot::from(*stance)).unwrap())
            .collect();
        assert_eq!(
            stored,
            [
                r#"{"kind":"stance","stance":"consent"}"#,
                r#"{"kind":"stance","stance":"concern"}"#,
                r#"{"kind":"stance","stance":"objection"}"#,
                r#"{"kind":"stance","stance":"agree"}"#,
                r#"{"kind":"stance","stance":"abstain"}"#,
                r#"{"kind":"stance","stance":"stand_aside"}"#,
                r#"{"kind":"stance","stance":"block"}"#,
            ]
        );
        for (stance, json) in Stance::ALL.iter().copied().zip(stored) {
            assert_eq!(serde_json::from_str::<Ballot>(&json).unwrap(), stance.into());
        }
    }

    proptest! {
        #[test]
        fn a_longer_reason_never_makes_a_ballot_lack_one(reason in ".{0,40}", more in ".{0,40}") {
            let needs_more = |text: &str| matches!(
                validate(Method::Consent, &Stance::Objection.into(), text),
                Err(Refusal { code: Code::ReasonRequired, .. })
            );
            let longer = reason.clone() + &more;
            prop_assert!(needs_more(&reason) || !needs_more(&longer));
        }
    }
}
