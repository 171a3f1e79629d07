//! The methods of deciding, and what each asks of a ballot.
//!
//! A further method is one arm in each `match` here, one file in `tally/`, and, where it asks for
//! more than a stance, one variant of [`crate::ballot::Ballot`]. Nothing has a wildcard arm, so the
//! compiler lists the places.

use crate::ballot::Stance;
use crate::quorum::Quorum;
use crate::tally::{consensus, consent};

words! {
    /// A way of deciding.
    pub enum Method {
        /// Nobody objects: good enough for now, safe enough to try.
        Consent = "consent",
        /// Somebody agrees, and nobody blocks.
        Consensus = "consensus",
    }
}

/// What a stance does to the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Speaks for the proposal; at least one such ballot is needed to pass.
    InFavour,
    /// Counts as taking part, and neither carries nor stops the proposal.
    Noted,
    /// Stops the proposal for as long as it stands.
    Stops,
}

impl Method {
    /// The id of the rule by which this method counts today, with its version.
    ///
    /// A poll stores it at its opening, a decision record for ever. When the way of counting changes,
    /// the version goes up and the old rule stays readable.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Consent => consent::RULE,
            Self::Consensus => consensus::RULE,
        }
    }

    /// The stances that a ballot may take, in the order in which they are shown and counted.
    pub const fn stances(self) -> &'static [Stance] {
        match self {
            Self::Consent => &consent::STANCES,
            Self::Consensus => &consensus::STANCES,
        }
    }

    /// What a stance does under this method; `None` where the method does not have it.
    pub fn effect(self, stance: Stance) -> Option<Effect> {
        match self {
            Self::Consent => consent::effect(stance),
            Self::Consensus => consensus::effect(stance),
        }
    }

    /// The stances that need a reason in words: those which stop a proposal, because an objection
    /// nobody can read can be neither integrated nor answered.
    pub fn reason_required_for(self) -> impl Iterator<Item = Stance> {
        self.stances_that(Effect::Stops)
    }

    /// Does this stance need a reason?
    pub fn reason_required(self, stance: Stance) -> bool {
        self.effect(stance) == Some(Effect::Stops)
    }

    /// The quorum that a poll of this method has unless it says otherwise: at least half of the
    /// electorate has cast a ballot.
    pub const fn default_quorum(self) -> Quorum {
        match self {
            Self::Consent | Self::Consensus => Quorum::HALF,
        }
    }

    /// The rule as facts, from which a sentence in any language can be made.
    pub fn text(self, quorum: Quorum) -> RuleText {
        RuleText {
            rule: self.rule(),
            in_favour: self.stances_that(Effect::InFavour).collect(),
            noted: self.stances_that(Effect::Noted).collect(),
            stops: self.stances_that(Effect::Stops).collect(),
            reason_required: self.reason_required_for().collect(),
            quorum,
        }
    }

    fn stances_that(self, effect: Effect) -> impl Iterator<Item = Stance> {
        self.stances()
            .iter()
            .copied()
            .filter(move |stance| self.effect(*stance) == Some(effect))
    }
}

/// How a method counts, in facts: "passes when `quorum` is met, somebody is `in_favour`, and
/// nobody `stops` it".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleText {
    /// The rule's id with its version.
    pub rule: &'static str,
    /// At least one ballot must take one of these.
    pub in_favour: Vec<Stance>,
    /// These count as taking part and decide nothing.
    pub noted: Vec<Stance>,
    /// One ballot that takes one of these stops the proposal.
    pub stops: Vec<Stance>,
    /// These need a reason in words.
    pub reason_required: Vec<Stance>,
    /// How many have to take part.
    pub quorum: Quorum,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words as _;

    #[test]
    fn stored_names_and_rules_never_change() {
        let stored: Vec<_> = Method::ALL.iter().map(|m| (m.word(), m.rule())).collect();
        assert_eq!(stored, [("consent", "consent/1"), ("consensus", "consensus/1")]);
    }

    #[test]
    fn a_method_is_read_back_from_its_word_and_from_json() {
        for method in Method::ALL.iter().copied() {
            assert_eq!(Method::from_word(method.word()), Some(method));
            let json = serde_json::to_string(&method).unwrap();
            assert_eq!(json, format!("{:?}", method.word()));
            assert_eq!(serde_json::from_str::<Method>(&json).unwrap(), method);
        }
        assert_eq!(Method::from_word("majority"), None);
    }

    #[test]
    fn every_stance_that_a_method_shows_has_an_effect_and_no_other_has() {
        for method in Method::ALL.iter().copied() {
            for stance in Stance::ALL.iter().copied() {
                assert_eq!(
                    method.stances().contains(&stance),
                    method.effect(stance).is_some(),
                    "{method:?} {stance:?}"
                );
            }
        }
    }

    #[test]
    fn an_objection_and_a_block_need_a_reason_and_nothing_else_does() {
        let needing = |m: Method| m.reason_required_for().collect::<Vec<_>>();
        assert_eq!(needing(Method::Consent), [Stance::Objection]);
        assert_eq!(needing(Method::Consensus), [Stance::Block]);
    }

    #[test]
    fn the_rule_of_consent_reads_as_facts() {
        let text = Method::Consent.text(Method::Consent.default_quorum());
        assert_eq!(text.in_favour, [Stance::Consent, Stance::Concern]);
        assert_eq!(text.noted, [Stance::Abstain]);
        assert_eq!(text.stops, [Stance::Objection]);
        assert_eq!(text.quorum.needed(7), 4);
    }
}
