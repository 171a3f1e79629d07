//! Examples of what is left after a count, and what holds for every casting vote.

use proptest::prelude::*;

use super::*;
use crate::ballot::Ballot;
use crate::method::Method;
use crate::share::Share;
use crate::tally::{Cast, Chance, count};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn option(number: u128) -> PollOption {
    PollOption {
        majority: None,
        id: id(number),
        title: format!("Option {number}"),
        note: String::new(),
        cost: None,
        starts_at: None,
        ends_at: None,
    }
}

fn terms(method: Method, options: u128, tie: TiePolicy) -> Terms {
    let mut terms = Terms {
        quorum: Share::HALF,
        ..Terms::of(method)
    };
    terms.options = (1..=options).map(option).collect();
    terms.settings.tie = tie;
    if tie == TiePolicy::CastingVote {
        terms.settings.casting = Some(id(99));
    }
    terms
}

/// Ballots of single marks, in a group of as many as there are ballots.
fn marked(terms: &Terms, marks: &[u128], chance: &Chance) -> Tally {
    let ballots: Vec<Ballot> = marks
        .iter()
        .map(|mark| Ballot::Choices {
            options: [id(*mark)].into(),
        })
        .collect();
    counted(terms, &ballots, marks.len(), chance)
}

fn counted(terms: &Terms, ballots: &[Ballot], eligible: usize, chance: &Chance) -> Tally {
    let eligible = u32::try_from(eligible).unwrap();
    count(terms, eligible.into(), ballots.iter().map(Cast::from), chance)
}

fn casting(options: &[u128]) -> CastingVote {
    CastingVote {
        options: options.iter().copied().map(id).collect(),
        stance: None,
    }
}

#[test]
fn a_tie_waits_for_the_casting_vote_and_is_decided_by_it() {
    let terms = terms(Method::SingleChoice, 3, TiePolicy::CastingVote);
    let tally = marked(&terms, &[1, 1, 2, 2, 3], &Chance::default());
    let level = awaits_casting_vote(&terms, &tally).unwrap();
    assert_eq!((level.between.clone(), level.places), (vec![id(1), id(2)], 1));
    assert_eq!(casting(&[2]).check(&level), Ok(()));
    let code = |vote: CastingVote| vote.check(&level).unwrap_err().code;
    assert_eq!(code(casting(&[3])), Code::UnknownOption);
    assert_eq!(code(casting(&[])), Code::TooFew);
    assert_eq!(code(casting(&[1, 2])), Code::TooMany);
    let yes = CastingVote {
        stance: Some(Stance::Yes),
        ..casting(&[2])
    };
    assert_eq!(code(yes), Code::Invalid);

    let chance = Chance {
        casting: vec![id(2)],
        ..Chance::default()
    };
    let tally = marked(&terms, &[1, 1, 2, 2, 3], &chance);
    assert_eq!((tally.verdict, tally.chosen()), (Verdict::Passed, vec![id(2)]));
    assert_eq!(awaits_casting_vote(&terms, &tally), None, "it was given");
}

#[test]
fn no_tie_waits_under_another_policy_nor_where_too_few_took_part() {
    for tie in [TiePolicy::Report, TiePolicy::StatusQuo, TiePolicy::RunOff] {
        let terms = terms(Method::SingleChoice, 2, tie);
        let tally = marked(&terms, &[1, 2], &Chance::default());
        assert_eq!(awaits_casting_vote(&terms, &tally), None, "{tie:?}");
    }
    let terms = terms(Method::SingleChoice, 2, TiePolicy::CastingVote);
    let both = [1, 2].map(|mark| Ballot::Choices {
        options: [id(mark)].into(),
    });
    let few = counted(&terms, &both, 10, &Chance::default());
    assert_eq!(few.verdict, Verdict::NoQuorum);
    assert_eq!(awaits_casting_vote(&terms, &few), None);
    let withheld = counted(&terms, &both, 2, &Chance::default()).withheld(5);
    assert_eq!(awaits_casting_vote(&terms, &withheld), None);
}

#[test]
fn as_many_yes_as_no_is_decided_by_a_yes_or_a_no() {
    let terms = terms(Method::YesNo, 0, TiePolicy::CastingVote);
    let stances = [Stance::Yes, Stance::No, Stance::Yes, Stance::No, Stance::Abstain];
    let ballots = stances.map(Ballot::from);
    let said = |stance| {
        let chance = Chance {
            casting_stance: stance,
            ..Chance::default()
        };
        counted(&terms, &ballots, 5, &chance)
    };
    let tied = said(None);
    assert_eq!(tied.verdict, Verdict::Tied);
    let level = awaits_casting_vote(&terms, &tied).unwrap();
    assert!(level.between.is_empty());
    let says = |stance| CastingVote {
        stance,
        ..CastingVote::default()
    };
    assert_eq!(says(Some(Stance::No)).check(&level), Ok(()));
    for wrong in [says(None), says(Some(Stance::Abstain)), casting(&[1])] {
        assert_eq!(wrong.check(&level).unwrap_err().code, Code::Invalid);
    }
    let (yes, no) = (said(Some(Stance::Yes)), said(Some(Stance::No)));
    assert_eq!(yes.verdict, Verdict::Passed);
    assert!(yes.steps.contains(&Step::CastingVoteFor));
    assert_eq!(no.verdict, Verdict::NotPassed);
    assert_eq!(no.reason(), Some(Step::CastingVoteAgainst));
    // One vote more, and there is nothing to decide.
    let more = [ballots.to_vec(), vec![Stance::Yes.into()]].concat();
    let more = counted(&terms, &more, 6, &Chance::default());
    assert_eq!(more.verdict, Verdict::Passed);
    assert_eq!(awaits_casting_vote(&terms, &more), None);
}

#[test]
fn nobody_voting_for_or_against_is_no_tie() {
    let terms = terms(Method::YesNo, 0, TiePolicy::CastingVote);
    let abstained = [Stance::Abstain, Stance::Abstain].map(Ballot::from);
    let tally = counted(&terms, &abstained, 2, &Chance::default());
    assert_eq!(tally.verdict, Verdict::NotPassed);
}

/// Between whom the run-off is.
fn finalists(terms: &Terms) -> Vec<u128> {
    terms.options.iter().map(|option| option.id.as_u128()).collect()
}

#[test]
fn without_the_majority_that_it_needs_the_first_two_go_into_a_run_off() {
    let mut terms = terms(Method::SingleChoice, 4, TiePolicy::Lot);
    terms.settings.majority = true;
    let tally = marked(&terms, &[1, 1, 1, 2, 2, 3, 4], &Chance::default());
    let off = run_off(&terms, &tally).unwrap();
    assert_eq!(finalists(&off), [1, 2]);
    assert!(!off.settings.majority, "of two, the better one wins");
    assert_eq!(off.settings.tie, TiePolicy::Lot);
    assert_eq!(off.check(), Ok(()));
    // Nobody is left out by chance: two are level for the second place.
    let tally = marked(&terms, &[1, 1, 1, 2, 2, 3, 3], &Chance::default());
    let off = run_off(&terms, &tally).unwrap();
    assert_eq!((finalists(&off), off.settings.majority), (vec![1, 2, 3], true));
    let outright = marked(&terms, &[1, 1, 2], &Chance::default());
    assert_eq!(run_off(&terms, &outright), None);
}

#[test]
fn a_tie_goes_into_a_run_off_where_that_was_agreed_on() {
    let agreed = terms(Method::SingleChoice, 3, TiePolicy::RunOff);
    let marks = [1, 1, 3, 3, 2];
    let tally = marked(&agreed, &marks, &Chance::default());
    assert_eq!(finalists(&run_off(&agreed, &tally).unwrap()), [1, 3]);
    for tie in [TiePolicy::Report, TiePolicy::StatusQuo, TiePolicy::CastingVote] {
        let other = terms(Method::SingleChoice, 3, tie);
        let tally = marked(&other, &marks, &Chance::default());
        assert_eq!(run_off(&other, &tally), None, "{tie:?}");
    }
    let few = counted(&agreed, &[], 9, &Chance::default());
    assert_eq!(run_off(&agreed, &few), None, "too few took part");
}

#[test]
fn places_that_were_won_stay_won() {
    let mut terms = terms(Method::Approval, 4, TiePolicy::RunOff);
    terms.settings.seats = Some(2);
    terms.settings.marks_max = Some(4);
    let tally = marked(&terms, &[1, 1, 2, 3], &Chance::default());
    let off = run_off(&terms, &tally).unwrap();
    assert_eq!(finalists(&off), [2, 3]);
    assert_eq!((off.settings.seats, off.settings.marks_max), (Some(1), Some(2)));
    assert_eq!(off.check(), Ok(()));
}

#[test]
fn who_has_gone_has_no_weight_and_no_casting_vote_in_the_run_off() {
    let mut terms = terms(Method::SingleChoice, 2, TiePolicy::CastingVote);
    terms.settings.weights = [(id(1), 2_u32.into()), (id(2), 3_u32.into())].into();
    let here = for_electors(terms.clone(), &[id(1), id(99)]);
    assert_eq!(here.settings.weights.len(), 1);
    assert_eq!(here.settings.casting, Some(id(99)));
    let gone = for_electors(terms, &[id(1), id(2)]);
    assert_eq!(
        (gone.settings.casting, gone.settings.tie),
        (None, TiePolicy::Report)
    );
    assert_eq!(gone.check(), Ok(()));
}

proptest! {
    #[test]
    fn a_run_off_is_between_some_of_the_options_and_may_be_opened(
        marks in prop::collection::vec(1_u128..=4, 0..12), majority: bool, by_policy: bool,
    ) {
        let mut terms = terms(Method::SingleChoice, 4, if by_policy { TiePolicy::RunOff } else { TiePolicy::Report });
        terms.settings.majority = majority;
        let tally = marked(&terms, &marks, &Chance::default());
        match run_off(&terms, &tally) {
            None => prop_assert!(tally.reason() != Some(Step::RunOffNeeded)),
            Some(off) => {
                prop_assert_eq!(off.check(), Ok(()));
                prop_assert!(finalists(&off).iter().all(|option| marks.contains(option)));
                prop_assert!(tally.chosen().is_empty());
            }
        }
    }

    #[test]
    fn a_casting_vote_that_fits_ends_every_tie_that_waits(
        marks in prop::collection::vec(1_u128..=4, 1..12), pick in 0_usize..4,
    ) {
        let terms = terms(Method::SingleChoice, 4, TiePolicy::CastingVote);
        let tally = marked(&terms, &marks, &Chance::default());
        match awaits_casting_vote(&terms, &tally) {
            None => prop_assert_ne!(tally.verdict, Verdict::Tied),
            Some(level) => {
                let chosen = level.between[pick % level.between.len()];
                let vote = CastingVote { options: [chosen].into(), stance: None };
                prop_assert_eq!(vote.check(&level), Ok(()));
                let chance = Chance { casting: vec![chosen], ..Chance::default() };
                let decided = marked(&terms, &marks, &chance);
                prop_assert_eq!(decided.chosen(), vec![chosen]);
                prop_assert_eq!(awaits_casting_vote(&terms, &decided), None);
                prop_assert_eq!(&decided.counted.unwrap().totals, &tally.counted.unwrap().totals);
            }
        }
    }

    #[test]
    fn a_casting_vote_changes_nothing_where_nothing_waits(
        marks in prop::collection::vec(1_u128..=3, 1..9), said in 1_u128..=3,
    ) {
        let terms = terms(Method::SingleChoice, 3, TiePolicy::CastingVote);
        let tally = marked(&terms, &marks, &Chance::default());
        prop_assume!(awaits_casting_vote(&terms, &tally).is_none());
        let chance = Chance { casting: vec![id(said)], ..Chance::default() };
        prop_assert_eq!(marked(&terms, &marks, &chance), tally);
    }
}
