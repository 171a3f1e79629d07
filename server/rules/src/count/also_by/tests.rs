//! The same ballots under other rules.

use super::*;
use crate::count::rankings::{SCHULZE_45, TENNESSEE, lot, options, papers};

#[test]
fn it_is_told_which_rules_disagree() {
    let papers = papers(SCHULZE_45);
    let own = schulze::count(5, &papers);
    let others = also_by(5, &papers, &lot("ABCDE"), schulze::RULE, &own);
    let told: Vec<_> = others
        .iter()
        .map(|other| (other.rule.as_str(), other.winners.clone(), other.differs))
        .collect();
    assert_eq!(
        told,
        [
            ("ranked-pairs/1", options("A"), true),
            ("instant-runoff/1", options("C"), true),
            ("borda/1", options("E"), false),
        ]
    );
}

#[test]
fn the_polls_own_rule_is_not_told_again_and_a_tie_is_told_as_one() {
    let tennessee = papers(TENNESSEE);
    let own = instant_runoff::count(4, &tennessee, &lot("ABCD"));
    let others = also_by(4, &tennessee, &lot("ABCD"), instant_runoff::RULE, &own);
    assert_eq!(others.len(), 3);
    for other in others {
        assert_eq!(
            (other.winners, other.differs),
            (options("B"), true),
            "{}",
            other.rule
        );
    }

    let tied = papers("1 A>B; 1 B>A");
    let own = schulze::count(2, &tied);
    let borda = also_by(2, &tied, &lot("AB"), schulze::RULE, &own)
        .into_iter()
        .find(|other| other.rule == borda::RULE);
    assert_eq!(
        borda,
        Some(Other {
            rule: borda::RULE.to_owned(),
            winners: vec![],
            tied: options("AB"),
            differs: false
        })
    );
}
