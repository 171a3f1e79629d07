//! The ways of deciding, as the API names them.

use crate::word::word;

word! {
    /// A way of deciding.
    Method = "folkmoot_rules::method::Method" {
        /// Nobody objects: good enough for now, safe enough to try.
        Consent,
        /// Somebody agrees, and nobody blocks.
        Consensus,
        /// Yes, no or abstain, with a threshold.
        YesNo,
        /// Everybody says how far they agree, on eight steps.
        Gradients,
        /// Enough people join in.
        CountMeIn,
        /// One mark a ballot; the option with the most wins.
        SingleChoice,
        /// Any number of marks a ballot; the options with the most win.
        Approval,
        /// Every option gets a score; the highest sum wins.
        Score,
        /// Every option gets a resistance; the least sum wins (systemic consensing).
        Resistance,
        /// Points are dealt out among the options.
        Dots,
        /// Scores, and a run-off of the two best on the same ballots.
        Star,
        /// Ranks, one point for each option that one is ranked above.
        Borda,
        /// Ranks; the last one leaves until one has more than half.
        InstantRunoff,
        /// Ranks; whoever wins every comparison of two, cycles resolved by the strongest paths.
        Schulze,
        /// Ranks; comparisons of two are locked in from the clearest down.
        RankedPairs,
        /// Ranks; several places in proportion, as councils in Scotland are elected.
        StvScottish,
        /// Ranks; several places in proportion, by Meek's rule.
        StvMeek,
        /// A budget; everybody has an equal share of it to spend.
        EqualShares,
        /// A budget; the most wanted first, as long as there is money.
        BudgetGreedy,
        /// Dates; the one that most people can make.
        TimePoll,
        /// Words only; everybody answers, and nothing is counted.
        QuestionRound,
        /// Who takes on a role: people are nominated, with reasons.
        Nomination,
    }
}
