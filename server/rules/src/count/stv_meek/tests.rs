//! Examples with the arithmetic beside them.

use super::*;
use crate::count::stv::tests::{acts, figures, letters, lot, papers};
use crate::exact::Exact;

#[test]
fn the_elected_keep_what_they_need_and_the_quota_falls_as_papers_run_out() {
    // 100 papers, 2 seats.
    let counted = count(4, &papers("50 AB, 5 B, 26 C, 19 D"), 2, &lot("ABCD"));
    // The quota is 100 / 3, cut off after nine decimals, and a billionth more.
    let quota = |round: usize| counted.rounds[round].needed.as_ref().unwrap().decimal(9);
    assert_eq!(quota(0), "33.333333334");
    assert_eq!(figures(&counted, 0), "50 5 26 19 / 0");
    // A's keep factor becomes 1 × 33.333333334 / 50, rounded up: 0.666666667. A keeps 33.33333335 of 50, and B has 5 and 50 ×
    // 0.333333333. The surpluses together are 16 billionths, below a millionth: D has the fewest and is out.
    assert_eq!(figures(&counted, 1), "33.33333335 21.66666665 26 19 / 0");
    // 19 papers have run out: the quota is 27 and a billionth. A's factor becomes (0.666666667 × 27.000000001, rounded up) /
    // 33.33333335, rounded up: 0.540000001; A keeps 27.00000005, and B has 5 + 22.99999995, which is more than the quota.
    assert_eq!(quota(2), "27.000000001");
    assert_eq!(figures(&counted, 2), "27.00000005 27.99999995 26 - / 19");
    assert_eq!(acts(&counted), ["+A", "-D", "+B"]);
    assert_eq!(letters(&counted.winners), "AB");
    let keep = counted
        .figures
        .iter()
        .find(|figure| figure.kind == FigureKind::KeepFactor)
        .unwrap();
    let keep: Vec<_> = keep.values.iter().map(|values| values[0].decimal(9)).collect();
    assert_eq!(keep, ["0.540000001", "1", "1", "0"]);
    assert_eq!(counted.totals[1], "27.99999995".parse::<Exact>().unwrap());
}

#[test]
fn papers_pass_through_those_elected_before() {
    // 30 papers, 2 seats: the quota is 10 and a billionth. A keeps 0.666666667 of its 15, and C has 5 + 15 × 0.333333333.
    let counted = count(4, &papers("15 AC, 4 BAC, 5 C, 6 D"), 2, &lot("ABCD"));
    assert_eq!(figures(&counted, 1), "10.000000005 4 9.999999995 6 / 0");
    // B is out. A, elected long before, keeps its factor of B's four papers too, and C has the rest: 5 + 19 × 0.333333333.
    assert_eq!(figures(&counted, 2), "12.666666673 - 11.333333327 6 / 0");
    assert_eq!(acts(&counted), ["+A", "-B", "+C"]);
}

#[test]
fn the_lot_decides_between_the_lowest_and_the_tie_is_logged() {
    for (order, winner, stay) in [("ABCD", "B", 1), ("ACBD", "C", 2)] {
        let counted = count(4, &papers("5 A, 5 D, 3 BC, 3 CB"), 1, &lot(order));
        assert_eq!(letters(&counted.winners), winner);
        assert_eq!(
            counted.ties[0],
            Tie {
                round: Some(0),
                between: vec![1, 2],
                rule: TieRule::Lot,
                chosen: vec![stay]
            }
        );
    }
}

#[test]
fn what_is_left_of_the_surpluses_can_make_a_tie() {
    // 80 papers, 3 seats: the quota is 20 and a billionth. A keeps 0.666666667 of 30: 20.00000001, a surplus of 9 billionths. B has 3 ×
    // 0.333333333, a billionth less than C: they are tied, and the lot puts out C, although B has less.
    let text = "27 AD, 3 AB, 1 C, 11 D, 19 E, 19 F";
    for (order, out) in [("ABCDEF", "-C"), ("ACBDEF", "-B")] {
        let counted = count(6, &papers(text), 3, &lot(order));
        assert_eq!(
            figures(&counted, 1),
            "20.00000001 0.999999999 1 19.999999991 19 19 / 0"
        );
        assert_eq!(acts(&counted)[1], out);
    }
}

#[test]
fn a_product_too_long_for_128_bits_is_still_exact() {
    assert_eq!(product_over(u128::MAX, 10, 10), u128::MAX);
    assert_eq!(product_over(7, 3, 2), 11);
    assert_eq!(product_over(1, 1, 0), 0);
}

#[test]
fn what_a_paper_gives_is_rounded_up_and_what_is_left_is_exactly_the_rest() {
    let keep = 666_666_667;
    let mut count = Count {
        papers: &[],
        lot: &lot("ABC"),
        seats: 3,
        cast: 30 * VOTE,
        keep: vec![keep, keep, VOTE],
        votes: vec![0; 3],
        standing: vec![Standing::Elected, Standing::Elected, Standing::Continuing],
        rounds: Vec::new(),
        ties: Vec::new(),
    };
    // 30 papers ABC: A keeps 0.666666667 of each. Of the 0.333333333 left B keeps 0.222222222111111111, rounded up 0.222222223, and
    // C has 0.11111111. The quota is 30 / 4 and a billionth.
    let quota = count.give_out(&[(vec![0, 1, 2], 30)]);
    assert_eq!(count.votes, [20_000_000_010, 6_666_666_690, 3_333_333_300]);
    assert_eq!(quota, 7_500_000_001);
}
