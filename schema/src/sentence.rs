//! Deciding in plain English sentences, for readers of the API. The page makes its own in the reader's language, from the same enums and
//! numbers.

use folkmoot_rules::lifecycle::State;
use folkmoot_rules::method::Method;
use folkmoot_rules::quorum::Quorum;
use folkmoot_rules::tally::{Step, Tally, Verdict};

/// How a poll of this method is counted.
pub fn rule(method: Method, quorum: Quorum) -> String {
    let takes_part = quorum_met(quorum);
    match method {
        Method::Consent => format!(
            "Passes when nobody objects, {takes_part}, and at least one person consents, with or without a concern."
        ),
        Method::Consensus => format!(
            "Passes when nobody blocks, {takes_part}, and at least one person agrees. Standing aside is put on record and stops nothing."
        ),
    }
}

fn quorum_met(quorum: Quorum) -> String {
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
        (State::Closed, Verdict::Passed) => "Passed",
        (State::Closed, Verdict::NotPassed) => "Not passed",
        (State::Closed, Verdict::NoQuorum) => "No quorum",
        (State::Closed, Verdict::Blocked) => "Blocked",
    };
    let steps: Vec<String> = tally
        .steps
        .iter()
        .map(|step| said(*step, tally.eligible))
        .collect();
    format!("{begins}: {}.", steps.join(", "))
}

fn said(step: Step, eligible: u32) -> String {
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
        let count = |ballots: &[Ballot]| tally::count(Method::Consent, 4, ballots, &Quorum::HALF);
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
            rule(Method::Consent, Quorum::HALF),
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
