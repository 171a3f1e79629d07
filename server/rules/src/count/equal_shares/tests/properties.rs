//! What holds in every election, tried on random ones.

use proptest::prelude::*;

use super::plain::Election;
use super::*;

const UTILITIES: [Utility; 2] = [Utility::Cost, Utility::One];
const COMPLETIONS: [Completion; 3] = [Completion::Nothing, Completion::Add1, Completion::Add1ThenVotes];

/// Up to seven voters and six projects; points up to `most`, costs with many equal ones.
fn elections(most: u32, costs: std::ops::Range<u64>) -> impl Strategy<Value = Election> {
    (1_usize..7, 1_usize..8).prop_flat_map(move |(options, voters)| {
        let mark = prop_oneof![2 => Just(None), 3 => (0..=most).prop_map(Some)];
        let order: Vec<Opt> = (0..options).collect();
        (
            0..costs.end * 2,
            prop::collection::vec(costs.clone(), options),
            prop::collection::vec(prop::collection::vec(mark, options), voters),
            Just(order).prop_shuffle(),
        )
            .prop_map(|(amount, costs, papers, lot)| Election {
                amount,
                costs,
                papers,
                lot,
            })
    })
}

fn count_of(election: &Election, utility: Utility, completion: Completion) -> Counted {
    count_weighed(election, 1, utility, completion)
}

/// Every paper of this weight, which is that of a voter.
fn count_weighed(election: &Election, voter: u64, utility: Utility, completion: Completion) -> Counted {
    let papers: Vec<_> = election
        .papers
        .iter()
        .map(|marks| Paper {
            marks: marks.clone(),
            weight: voter,
        })
        .collect();
    let lot = Lot::new(&election.lot, election.costs.len());
    let budget = Budget {
        amount: election.amount,
        voter,
        costs: &election.costs,
    };
    count(&budget, &papers, utility, completion, &lot)
}

/// Purchases that cost something, with the rates; what each had; what was bought from the rest.
fn told(counted: &Counted) -> plain::Plain {
    let (mut bought, mut filled) = (Vec::new(), Vec::new());
    for act in counted.rounds.iter().flat_map(|round| &round.acts) {
        if let Act::Bought { option, cost, rate } = act
            && !cost.is_zero()
        {
            bought.push((*option, rate.clone()));
        }
        if let Act::Funded { option, .. } = act {
            filled.push(*option);
        }
    }
    (bought, endowment(counted), filled)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_quick_count_is_the_rule_word_by_word(
        election in prop_oneof![elections(1, 0..30), elections(3, 0..30), elections(1, 4..7), elections(4, 9..10), elections(2, 0..200)],
    ) {
        for utility in UTILITIES {
            for completion in COMPLETIONS {
                let plain = election.plain(utility, completion);
                // Weights are shares of a voter: in hundredths all is the same.
                for voter in [1, 100] {
                    let counted = count_weighed(&election, voter, utility, completion);
                    prop_assert_eq!(&told(&counted), &plain, "{:?} {:?} {}", utility, completion, voter);
                }
            }
        }
    }

    #[test]
    fn it_never_spends_more_than_there_is(election in elections(3, 0..30)) {
        for utility in UTILITIES {
            for completion in COMPLETIONS {
                let counted = count_of(&election, utility, completion);
                prop_assert!(election.cost(counted.winners) <= election.amount);
                prop_assert!(counted.tied.is_empty(), "the lot decides every tie");
            }
        }
    }

    #[test]
    fn filled_by_votes_nothing_that_is_wanted_would_still_fit(election in elections(2, 0..30)) {
        let counted = count_of(&election, Utility::Cost, Completion::Add1ThenVotes);
        let left = election.amount - election.cost(counted.winners.iter().copied());
        for option in 0..election.costs.len() {
            let wanted = election.papers.iter().any(|paper| paper[option].unwrap_or(0) > 0);
            prop_assert!(!wanted || counted.winners.contains(&option) || election.costs[option] > left);
        }
    }

    #[test]
    fn the_order_of_the_papers_does_not_matter(
        (election, shuffled) in elections(2, 0..30).prop_flat_map(|election| {
            let shuffled = Just(election.papers.clone()).prop_shuffle();
            (Just(election), shuffled)
        }),
    ) {
        let counted = count_of(&election, Utility::Cost, Completion::Add1);
        let other = count_of(&Election { papers: shuffled, ..election }, Utility::Cost, Completion::Add1);
        prop_assert_eq!(counted, other);
    }

    #[test]
    fn a_paper_that_stands_for_three_counts_as_three(election in elections(2, 0..30)) {
        let lot = Lot::new(&election.lot, election.costs.len());
        let budget = Budget { amount: election.amount, voter: 1, costs: &election.costs };
        let weighed: Vec<_> = (0..).zip(&election.papers)
            .map(|(voter, marks)| Paper { marks: marks.clone(), weight: 1 + voter % 3 })
            .collect();
        let single: Vec<_> = weighed.iter()
            .flat_map(|paper| vec![Paper { weight: 1, ..paper.clone() }; usize::try_from(paper.weight).unwrap()])
            .collect();
        let count = |papers: &[Paper<Scores>]| count(&budget, papers, Utility::Cost, Completion::Add1, &lot);
        prop_assert_eq!(count(&weighed), count(&single));
    }

    #[test]
    fn renaming_the_projects_renames_the_result(
        (election, names) in elections(2, 0..30).prop_flat_map(|election| {
            let names: Vec<Opt> = (0..election.costs.len()).collect();
            (Just(election), Just(names).prop_shuffle())
        }),
    ) {
        // What was project `names[i]` is project `i` now.
        let renamed = Election {
            costs: names.iter().map(|old| election.costs[*old]).collect(),
            papers: election.papers.iter().map(|paper| names.iter().map(|old| paper[*old]).collect()).collect(),
            lot: election.lot.iter().map(|old| names.iter().position(|name| name == old).unwrap()).collect(),
            ..election.clone()
        };
        for completion in COMPLETIONS {
            let mut winners: Vec<_> = count_of(&renamed, Utility::Cost, completion)
                .winners.iter().map(|new| names[*new]).collect();
            winners.sort_unstable();
            prop_assert_eq!(winners, count_of(&election, Utility::Cost, completion).winners);
        }
    }

    #[test]
    fn a_voter_alone_gets_what_they_chose_for_as_long_as_the_money_lasts(election in elections(1, 0..30)) {
        let alone = Election { papers: vec![election.papers[0].clone()], ..election };
        let counted = count_of(&alone, Utility::Cost, Completion::Nothing);
        let left = alone.amount - alone.cost(counted.winners.iter().copied());
        for option in 0..alone.costs.len() {
            let wanted = alone.papers[0][option].unwrap_or(0) > 0;
            let bought = counted.winners.contains(&option);
            prop_assert!(wanted || !bought);
            prop_assert!(!wanted || bought || alone.costs[option] > left);
        }
    }

    #[test]
    fn where_all_want_the_same_they_get_it(election in elections(1, 1..30)) {
        // Unanimity: everybody approves everything, and the money is enough for all.
        let amount = election.costs.iter().sum();
        let papers = vec![vec![Some(1); election.costs.len()]; election.papers.len()];
        let all = Election { amount, papers, ..election };
        let counted = count_of(&all, Utility::Cost, Completion::Nothing);
        prop_assert_eq!(counted.winners.len(), all.costs.len());
    }

    #[test]
    fn groups_that_agree_get_their_share_where_all_projects_cost_the_same(
        election in elections(1, 6..7),
        places in 1_u64..6,
    ) {
        // Extended justified representation, by brute force: among voters who all approve the same `share` projects, and who are
        // numerous enough to claim so many of the places, not all may have fewer than that of what they approve.
        let election = Election { amount: 6 * places, ..election };
        let voters = u64::try_from(election.papers.len()).unwrap();
        for completion in COMPLETIONS {
            let winners = count_of(&election, Utility::Cost, completion).winners;
            for projects in 1_u32..1 << election.costs.len() {
                let share = u64::from(projects.count_ones());
                let short = election.papers.iter().filter(|paper| {
                    let approves = |option: Opt| paper[option].unwrap_or(0) > 0;
                    let agrees = (0..election.costs.len()).all(|option| projects & 1 << option == 0 || approves(option));
                    let has = winners.iter().filter(|winner| approves(**winner)).count();
                    agrees && u64::try_from(has).unwrap() < share
                });
                let short = u64::try_from(short.count()).unwrap();
                prop_assert!(short * places < share * voters, "{:b} {:?} {:?}", projects, winners, completion);
            }
        }
    }
}
