//! The methods of deciding, and what each asks of a ballot.
//!
//! A further method is one arm in each `match` here, one file in `tally/` or `count/`, and, where it
//! asks for what no other asks for, one variant of [`crate::ballot::Ballot`]. Nothing has a wildcard
//! arm, so the compiler lists the places.

use crate::ballot::Stance;
use crate::share::Share;
use crate::tally::{consensus, consent, count_me_in, gradients, yes_no};

words! {
    /// A way of deciding.
    pub enum Method {
        /// Nobody objects: good enough for now, safe enough to try.
        Consent = "consent",
        /// Somebody agrees, and nobody blocks.
        Consensus = "consensus",
        /// Yes, no or abstain, with a threshold.
        YesNo = "yes_no",
        /// Everybody says how far they agree, on eight steps.
        Gradients = "gradients",
        /// Enough people join in.
        CountMeIn = "count_me_in",
        /// One mark a ballot; the option with the most wins.
        SingleChoice = "single_choice",
        /// Any number of marks a ballot; the options with the most win.
        Approval = "approval",
        /// Every option gets a score; the highest sum wins.
        Score = "score",
        /// Every option gets a resistance; the least sum wins (systemic consensing).
        Resistance = "resistance",
        /// Points are dealt out among the options.
        Dots = "dots",
        /// Scores, and a run-off of the two best on the same ballots.
        Star = "star",
        /// Ranks, one point for each option that one is ranked above.
        Borda = "borda",
        /// Ranks; the last one leaves until one has more than half.
        InstantRunoff = "instant_runoff",
        /// Ranks; whoever wins every comparison of two, cycles resolved by the strongest paths.
        Schulze = "schulze",
        /// Ranks; comparisons of two are locked in from the clearest down.
        RankedPairs = "ranked_pairs",
        /// Ranks; several places in proportion, as councils in Scotland are elected.
        StvScottish = "stv_scottish",
        /// Ranks; several places in proportion, by Meek's rule.
        StvMeek = "stv_meek",
        /// A budget; everybody has an equal share of it to spend.
        EqualShares = "equal_shares",
        /// A budget; the most wanted first, as long as there is money.
        BudgetGreedy = "budget_greedy",
        /// Dates; the one that most people can make.
        TimePoll = "time_poll",
        /// Words only; everybody answers, and nothing is counted.
        QuestionRound = "question_round",
        /// Who takes on a role: people are nominated, with reasons.
        Nomination = "nomination",
    }
}

words! {
    /// What a ballot of a method consists of.
    pub enum BallotKind {
        /// One stance.
        Stance = "stance",
        /// Options that are marked.
        Choices = "choices",
        /// Options in order, the most liked first.
        Ranking = "ranking",
        /// A number for each option.
        Scores = "scores",
        /// Points dealt out among options.
        Points = "points",
        /// For each time: yes, if need be, or no.
        Availability = "availability",
        /// One person for the role.
        Nomination = "nomination",
        /// Words alone.
        Words = "words",
    }
}

/// What a stance does to the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Speaks for the proposal; at least one such ballot is needed to pass.
    InFavour,
    /// Counts as taking part, and neither carries nor stops the proposal.
    Noted,
    /// Speaks against the proposal; how many may depends on the threshold.
    Against,
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
            Self::YesNo => yes_no::RULE,
            Self::Gradients => gradients::RULE,
            Self::CountMeIn => count_me_in::RULE,
            Self::SingleChoice => "single-choice/1",
            Self::Approval => "approval/1",
            Self::Score => "score/1",
            Self::Resistance => "resistance/1",
            Self::Dots => "dots/1",
            Self::Star => "star/1",
            Self::Borda => "borda/1",
            Self::InstantRunoff => "instant-runoff/1",
            Self::Schulze => "schulze/1",
            Self::RankedPairs => "ranked-pairs/1",
            Self::StvScottish => "stv-scottish/1",
            Self::StvMeek => "stv-meek/1",
            Self::EqualShares => "equal-shares/1",
            Self::BudgetGreedy => "budget-greedy/1",
            Self::TimePoll => "time-poll/1",
            Self::QuestionRound => "question-round/1",
            Self::Nomination => "nomination/1",
        }
    }

    /// What a ballot of this method consists of.
    pub const fn ballot(self) -> BallotKind {
        match self {
            Self::Consent | Self::Consensus | Self::YesNo | Self::Gradients | Self::CountMeIn => {
                BallotKind::Stance
            }
            Self::SingleChoice | Self::Approval | Self::EqualShares | Self::BudgetGreedy => {
                BallotKind::Choices
            }
            Self::Score | Self::Resistance | Self::Star => BallotKind::Scores,
            Self::Dots => BallotKind::Points,
            Self::Borda
            | Self::InstantRunoff
            | Self::Schulze
            | Self::RankedPairs
            | Self::StvScottish
            | Self::StvMeek => BallotKind::Ranking,
            Self::TimePoll => BallotKind::Availability,
            Self::QuestionRound => BallotKind::Words,
            Self::Nomination => BallotKind::Nomination,
        }
    }

    /// Does a poll of this method decide between options of its own, rather than on one proposal?
    pub const fn has_options(self) -> bool {
        match self.ballot() {
            BallotKind::Choices
            | BallotKind::Ranking
            | BallotKind::Scores
            | BallotKind::Points
            | BallotKind::Availability => true,
            BallotKind::Stance | BallotKind::Nomination | BallotKind::Words => false,
        }
    }

    /// May a ranking of this method put several options on one rank? The rules of instant run-off and of the single
    /// transferable vote know no equal ranks.
    pub const fn equal_ranks(self) -> bool {
        match self {
            Self::Borda | Self::Schulze | Self::RankedPairs => true,
            Self::Consent
            | Self::Consensus
            | Self::YesNo
            | Self::Gradients
            | Self::CountMeIn
            | Self::SingleChoice
            | Self::Approval
            | Self::Score
            | Self::Resistance
            | Self::Dots
            | Self::Star
            | Self::InstantRunoff
            | Self::StvScottish
            | Self::StvMeek
            | Self::EqualShares
            | Self::BudgetGreedy
            | Self::TimePoll
            | Self::QuestionRound
            | Self::Nomination => false,
        }
    }

    /// The stances that a ballot may take and what each does, in the order in which they are shown and counted; none where ballots
    /// are no stances.
    const fn table(self) -> &'static [(Stance, Effect)] {
        match self {
            Self::Consent => &consent::STANCES,
            Self::Consensus => &consensus::STANCES,
            Self::YesNo => &yes_no::STANCES,
            Self::Gradients => &gradients::STANCES,
            Self::CountMeIn => &count_me_in::STANCES,
            Self::SingleChoice
            | Self::Approval
            | Self::Score
            | Self::Resistance
            | Self::Dots
            | Self::Star
            | Self::Borda
            | Self::InstantRunoff
            | Self::Schulze
            | Self::RankedPairs
            | Self::StvScottish
            | Self::StvMeek
            | Self::EqualShares
            | Self::BudgetGreedy
            | Self::TimePoll
            | Self::QuestionRound
            | Self::Nomination => &[],
        }
    }

    /// The stances that a ballot may take, in the order in which they are shown and counted.
    pub fn stances(self) -> impl ExactSizeIterator<Item = Stance> {
        self.table().iter().map(|(stance, _)| *stance)
    }

    /// What a stance does under this method; `None` where the method does not have it.
    pub fn effect(self, stance: Stance) -> Option<Effect> {
        let mut rows = self.table().iter();
        rows.find(|(own, _)| *own == stance).map(|(_, effect)| *effect)
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
    /// electorate has cast a ballot. Where people only say when they can come or what they think, one
    /// is enough.
    pub const fn default_quorum(self) -> Share {
        match self {
            Self::Consent
            | Self::Consensus
            | Self::YesNo
            | Self::Gradients
            | Self::SingleChoice
            | Self::Approval
            | Self::Score
            | Self::Resistance
            | Self::Dots
            | Self::Star
            | Self::Borda
            | Self::InstantRunoff
            | Self::Schulze
            | Self::RankedPairs
            | Self::StvScottish
            | Self::StvMeek
            | Self::EqualShares
            | Self::BudgetGreedy
            | Self::Nomination => Share::HALF,
            Self::CountMeIn | Self::TimePoll | Self::QuestionRound => Share::NONE,
        }
    }

    /// The rule as facts, from which a sentence in any language can be made.
    pub fn text(self, quorum: Share) -> RuleText {
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
    pub quorum: Share,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words as _;

    #[test]
    fn stored_names_and_rules_never_change() {
        let stored: Vec<_> = Method::ALL.iter().map(|m| (m.word(), m.rule())).collect();
        assert_eq!(
            stored,
            [
                ("consent", "consent/1"),
                ("consensus", "consensus/1"),
                ("yes_no", "yes-no/1"),
                ("gradients", "gradients/1"),
                ("count_me_in", "count-me-in/1"),
                ("single_choice", "single-choice/1"),
                ("approval", "approval/1"),
                ("score", "score/1"),
                ("resistance", "resistance/1"),
                ("dots", "dots/1"),
                ("star", "star/1"),
                ("borda", "borda/1"),
                ("instant_runoff", "instant-runoff/1"),
                ("schulze", "schulze/1"),
                ("ranked_pairs", "ranked-pairs/1"),
                ("stv_scottish", "stv-scottish/1"),
                ("stv_meek", "stv-meek/1"),
                ("equal_shares", "equal-shares/1"),
                ("budget_greedy", "budget-greedy/1"),
                ("time_poll", "time-poll/1"),
                ("question_round", "question-round/1"),
                ("nomination", "nomination/1"),
            ]
        );
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
    fn a_method_has_stances_exactly_where_its_ballots_are_stances() {
        for method in Method::ALL.iter().copied() {
            assert_eq!(
                method.stances().len() > 0,
                method.ballot() == BallotKind::Stance,
                "{method:?}"
            );
        }
    }

    #[test]
    fn an_objection_a_block_and_a_veto_need_a_reason_and_nothing_else_does() {
        let needing = |m: Method| m.reason_required_for().collect::<Vec<_>>();
        assert_eq!(needing(Method::Consent), [Stance::Objection]);
        assert_eq!(needing(Method::Consensus), [Stance::Block]);
        assert_eq!(needing(Method::Gradients), [Stance::Veto]);
        assert_eq!(needing(Method::YesNo), []);
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
