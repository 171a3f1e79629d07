//! Deciding in plain English sentences, for readers of the API. The page makes its own in the reader's language, from the same enums and
//! numbers.

use folkmoot_rules::exact::Exact;
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::method::Method;
use folkmoot_rules::share::{Base, Share};
use folkmoot_rules::tally::{Step, Tally, Verdict};
use folkmoot_rules::terms::Terms;

/// How a poll on these terms is counted.
pub fn rule(terms: &Terms) -> String {
    let takes_part = quorum_met(terms.quorum);
    let share = |share: Share| {
        let least = if share.strict() { "more than" } else { "at least" };
        format!("{least} {} of {}", share.fraction(), base(share.of()))
    };
    let threshold = terms.threshold().map_or_else(String::new, share);
    let best = match terms.settings.seats() {
        1 => "the first one wins".to_owned(),
        seats => format!("the first {seats} win"),
    };
    match terms.method {
        Method::Consent => format!(
            "Passes when nobody objects, {takes_part}, and at least one person consents, with or without a concern."
        ),
        Method::Consensus => format!(
            "Passes when nobody blocks, {takes_part}, and at least one person agrees. Standing aside is put on record and stops nothing."
        ),
        Method::YesNo => format!("Passes when {takes_part}, and {threshold} say yes."),
        Method::Gradients => format!(
            "Passes when nobody vetoes, {takes_part}, and {threshold} would support it, whole-heartedly or not."
        ),
        Method::CountMeIn => format!(
            "Goes ahead when {} or more join in.",
            terms.settings.target.unwrap_or(1)
        ),
        Method::SingleChoice if terms.settings.majority => format!(
            "Everybody marks one option. It wins with {threshold}; otherwise a run-off between the first two decides. Counts when {takes_part}."
        ),
        Method::SingleChoice => format!("Everybody marks one option; {best}. Counts when {takes_part}."),
        Method::Approval => format!("Everybody marks what they approve of; {best}. Counts when {takes_part}."),
        Method::Score => format!(
            "Everybody scores every option from 0 to {}; by the sum of scores {best}. Counts when {takes_part}.",
            terms.settings.score_max(terms.method)
        ),
        Method::Resistance => format!(
            "Everybody says from 0 to {} how much they resist each option; the least resistance wins. Counts when {takes_part}.",
            terms.settings.score_max(terms.method)
        ),
        Method::Dots => format!(
            "Everybody deals out up to {} points; by the sum of points {best}. Counts when {takes_part}.",
            terms.settings.points()
        ),
        Method::Star => format!(
            "Everybody scores every option from 0 to 5; of the two best, the one that more people scored higher wins. Counts when {takes_part}."
        ),
        Method::Borda => format!(
            "Everybody ranks the options; an option has one point for each that it is ranked above, and loses one for each below which it is. The most points win. Counts when {takes_part}."
        ),
        Method::InstantRunoff => format!(
            "Everybody ranks the options; the last one leaves, and its ballots pass on, until one has more than half. Counts when {takes_part}."
        ),
        Method::Schulze => format!(
            "Everybody ranks the options; the one that beats every other in comparisons of two wins, by Schulze's strongest paths where there is a cycle. Counts when {takes_part}."
        ),
        Method::RankedPairs => format!(
            "Everybody ranks the options; comparisons of two are locked in from the clearest down, and the one that none is locked in above wins. Counts when {takes_part}."
        ),
        Method::StvScottish => format!(
            "Everybody ranks the options; {} are chosen in proportion, by the Scottish rules for the single transferable vote. Counts when {takes_part}.",
            terms.settings.seats()
        ),
        Method::StvMeek => format!(
            "Everybody ranks the options; {} are chosen in proportion, by Meek's rule for the single transferable vote. Counts when {takes_part}.",
            terms.settings.seats()
        ),
        Method::EqualShares => format!(
            "Everybody marks what they want to be paid for and has an equal share of the budget; what its supporters can pay for is bought, the cheapest for each of them first. Counts when {takes_part}."
        ),
        Method::BudgetGreedy => format!(
            "Everybody marks what they want to be paid for; the most wanted comes first, as long as there is money. Counts when {takes_part}."
        ),
        Method::TimePoll => {
            "Everybody says when they have time; the time that most can make wins, if all who have to be there can."
                .to_owned()
        }
        Method::QuestionRound => "Everybody answers in words; nothing is counted.".to_owned(),
        Method::Nomination => {
            "Everybody nominates somebody and says why; the reasons are weighed, not the numbers.".to_owned()
        }
    }
}

fn base(base: Base) -> &'static str {
    match base {
        Base::Eligible => "all who may vote",
        Base::Active => "all who may vote and are still here",
        Base::Cast => "all ballots",
        Base::Valid => "all ballots but abstentions",
        Base::YesNo => "those who say yes or no",
    }
}

fn quorum_met(quorum: Share) -> String {
    if quorum.fraction().numerator() == 0 {
        return "anybody takes part".to_owned();
    }
    let (above, below) = (quorum.fraction().numerator(), quorum.fraction().denominator());
    let part = match (above, below) {
        (1, 1) => return "everybody who may vote takes part".to_owned(),
        (1, 2) => "half".to_owned(),
        _ => quorum.fraction().to_string(),
    };
    let least = if quorum.strict() { "more than" } else { "at least" };
    format!("{least} {part} of those who may vote take part")
}

/// What a count comes to, and why: every check in order.
pub fn result(tally: &Tally, state: State) -> String {
    let begins = match (state, tally.verdict) {
        // What was cancelled never counted anything; it is here for the compiler's sake alone.
        (State::Scheduled | State::Open | State::Cancelled, _) => "So far",
        (State::Closed | State::Decided, Verdict::Passed) => "Passed",
        (State::Closed | State::Decided, Verdict::NotPassed) => "Not passed",
        (State::Closed | State::Decided, Verdict::NoQuorum) => "No quorum",
        (State::Closed | State::Decided, Verdict::Blocked) => "Blocked",
        (State::Closed | State::Decided, Verdict::Tied) => "Tied",
    };
    let steps: Vec<String> = tally.steps.iter().map(|step| said(*step, tally)).collect();
    format!("{begins}: {}.", steps.join(", "))
}

fn said(step: Step, tally: &Tally) -> String {
    let eligible = tally.eligible;
    let votes = |units: u64| Exact::ratio(units, tally.unit).unwrap_or_default().decimal(6);
    let counted =
        |count: u32, one: &str, more: &str| format!("{count} {}", if count == 1 { one } else { more });
    match step {
        Step::NoneObjected => "nobody objected".to_owned(),
        Step::ObjectionsStand { count } => counted(count, "objection stands", "objections stand"),
        Step::NoneBlocked => "nobody blocked".to_owned(),
        Step::BlocksStand { count } => counted(count, "block stands", "blocks stand"),
        Step::QuorumMet { cast, needed } => format!("{cast} of {eligible} took part ({needed} needed)"),
        Step::QuorumMissed { cast, needed } => {
            format!("only {cast} of {eligible} took part ({needed} needed)")
        }
        Step::SomeInFavour { count } => format!("{count} in favour"),
        Step::NobodyInFavour => "nobody was in favour".to_owned(),
        Step::ConcernsNoted { count } => counted(count, "concern noted", "concerns noted"),
        Step::StandAsidesNoted { count } => counted(count, "stood aside", "stood aside"),
        Step::NoneVetoed => "nobody vetoed".to_owned(),
        Step::VetoesStand { count } => counted(count, "veto stands", "vetoes stand"),
        Step::TooFewToTell { needed, .. } => {
            format!("fewer than {needed} took part, so nothing is told that could give them away")
        }
        Step::ThresholdMet { has, needed, base } => {
            format!(
                "{} of {} in favour ({} needed)",
                votes(has),
                votes(base),
                votes(needed)
            )
        }
        Step::ThresholdMissed { has, needed, base } => {
            format!(
                "only {} of {} in favour ({} needed)",
                votes(has),
                votes(base),
                votes(needed)
            )
        }
        Step::ApprovalQuorumMet { has, needed } => {
            format!(
                "{} in favour where {} of all are needed",
                votes(has),
                votes(needed)
            )
        }
        Step::ApprovalQuorumMissed { has, needed } => {
            format!(
                "only {} in favour where {} of all are needed",
                votes(has),
                votes(needed)
            )
        }
        Step::TargetMet { has, needed } => format!("{has} joined in ({needed} needed)"),
        Step::TargetMissed { has, needed } => format!("only {has} joined in ({needed} needed)"),
        Step::NothingMarked => "no ballot marks anything".to_owned(),
        Step::Chosen { count } => counted(count, "option chosen", "options chosen"),
        Step::NothingChosen => "nothing was chosen".to_owned(),
        Step::NoneOfThese => "the group would rather have none of these".to_owned(),
        Step::RunOffNeeded => {
            "no option has a majority, so a run-off between the first two decides".to_owned()
        }
        Step::TieStands { between, places } => format!("{between} options are level for {places}"),
        Step::StatusQuoKept { between } => {
            format!("{between} options are level, so things stay as they are")
        }
        Step::CastingVoteFor => "as many for it as against it, and the casting vote says yes".to_owned(),
        Step::CastingVoteAgainst => "as many for it as against it, and the casting vote says no".to_owned(),
        Step::Answered { count } => counted(count, "answer", "answers"),
        Step::NobodyAnswered => "nobody answered".to_owned(),
    }
}

/// "Ada", "Ada and Bo", "Ada, Bo and Cy".
pub fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Some names, and how many more there are: "Ada, Bo and 3 others".
pub fn list_and_others(mut names: Vec<String>, others: usize, one: &str, more: &str) -> String {
    if others > 0 {
        names.push(format!("{others} {}", if others == 1 { one } else { more }));
    }
    list(&names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_rules::ballot::{Ballot, Stance};
    use folkmoot_rules::tally;

    #[test]
    fn a_result_says_every_check() {
        let ballots = [
            Stance::Consent,
            Stance::Consent,
            Stance::Concern,
            Stance::Objection,
        ]
        .map(Ballot::from);
        let count = |ballots: &[Ballot]| {
            let casts = ballots.iter().map(tally::Cast::from);
            tally::count(
                &Terms::of(Method::Consent),
                4.into(),
                casts,
                &tally::Chance::default(),
            )
        };
        assert_eq!(
            result(&count(&ballots[..3]), State::Closed),
            "Passed: nobody objected, 3 of 4 took part (2 needed), 3 in favour, 1 concern noted."
        );
        assert_eq!(
            result(&count(&ballots), State::Open),
            "So far: 1 objection stands, 4 of 4 took part (2 needed), 3 in favour, 1 concern noted."
        );
        assert_eq!(
            result(&count(&[]), State::Closed),
            "No quorum: nobody objected, only 0 of 4 took part (2 needed), nobody was in favour."
        );
    }

    #[test]
    fn a_rule_reads_as_a_sentence() {
        assert_eq!(
            rule(&Terms::of(Method::Consent)),
            "Passes when nobody objects, at least half of those who may vote take part, and at least one person consents, with or without a concern."
        );
    }

    #[test]
    fn names_are_listed_as_people_list_them() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(list(&names(&["Ada", "Bo", "Cy"])), "Ada, Bo and Cy");
        assert_eq!(
            list_and_others(names(&["Ada", "Bo"]), 3, "other", "others"),
            "Ada, Bo and 3 others"
        );
        assert_eq!(
            list_and_others(names(&["Ada"]), 1, "other", "others"),
            "Ada and 1 other"
        );
    }
}
