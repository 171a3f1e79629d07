//! A sheet says what its papers say, by the fast way and by the plain one.

use proptest::prelude::*;

use super::*;

fn paper<T>(marks: T, weight: u64) -> Paper<T> {
    Paper { marks, weight }
}

#[test]
fn a_mark_that_cannot_be_is_left_blank() {
    let papers = [
        paper(vec![Some(5), Some(6), None], 1),
        paper(vec![Some(0)], 1),
        paper(vec![Some(u32::MAX), Some(256), Some(255), Some(1)], 1),
    ];
    let sheet = Sheet::scores(3, 5, &papers);
    let histogram = |option| sheet.histogram(option);
    assert_eq!(
        (histogram(0).marks, histogram(0).blank),
        (vec![1, 0, 0, 0, 0, 1], 1)
    );
    assert_eq!((histogram(1).marks, histogram(1).blank), (vec![0; 6], 3));
    assert_eq!((histogram(2).marks, histogram(2).blank), (vec![0; 6], 3));
    assert_eq!((histogram(0).sum(), histogram(0).supporters()), (5, 1));
}

#[test]
fn an_approval_counts_once_and_one_of_nothing_not_at_all() {
    let sheet = Sheet::approvals(
        2,
        &[paper(vec![1, 1, 7], 1), paper(vec![], 1), paper(vec![0, 1], 1)],
    );
    assert_eq!(sheet.histogram(0).marks, [2, 1]);
    assert_eq!(sheet.histogram(1).marks, [1, 2]);
    assert_eq!(sheet.cast(), 3);
}

#[test]
fn weights_may_begin_with_any_paper() {
    let papers = [paper(0, 1), paper(1, 1), paper(0, 5), paper(2, 0), paper(9, 2)];
    let choices = Choices::new(3, &papers);
    assert_eq!(choices.votes(), [6, 1, 0]);
    assert_eq!(choices.cast(), 9);
}

#[test]
fn weights_of_any_size_add_up() {
    let papers = [paper(0, u64::MAX), paper(0, u64::MAX), paper(1, u64::MAX)];
    let most = u128::from(u64::MAX);
    assert_eq!(Choices::new(2, &papers).votes(), [2 * most, most]);
}

#[test]
fn there_may_be_more_options_than_a_byte_can_tell_apart() {
    for options in [254, 255, 256, 1000] {
        let papers: Vec<_> = (0..options + 3)
            .flat_map(|option| [paper(option, 1), paper(option, 1)])
            .collect();
        let choices = Choices::new(options, &papers);
        assert_eq!(choices.votes(), vec![2; options], "{options} options");
    }
    assert_eq!(Choices::new(0, &[paper(0, 1)]).votes(), Vec::<u128>::new());
}

#[test]
fn the_highest_mark_of_all_is_no_blank() {
    let papers = [
        paper(vec![Some(u32::from(HIGHEST))], 1),
        paper(vec![Some(u32::from(u16::MAX))], 1),
    ];
    let histogram = Sheet::scores(1, u16::MAX, &papers).histogram(0);
    assert_eq!((histogram.sum(), histogram.blank), (u128::from(HIGHEST), 1));
}

/// Long enough for whole blocks, and for what is left over after them.
fn long_column(highest: u16) -> impl Strategy<Value = Vec<u32>> {
    (prop_oneof![0..400_usize, 15_000..16_000_usize], any::<u64>()).prop_map(move |(length, seed)| {
        let mut state = seed | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            u32::try_from(state % (u64::from(highest) + 3)).unwrap()
        };
        (0..length).map(|_| next()).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn the_fast_way_and_the_plain_way_agree(
        (highest, column) in prop_oneof![Just(1_u16), Just(5), Just(10), Just(19), Just(20), Just(127), Just(128), Just(254), Just(255), Just(1000)]
            .prop_flat_map(|highest| (Just(highest), long_column(highest))),
    ) {
        // The same marks in another order beside them, and a weight of two at the end takes the plain way.
        let row = |at: usize| vec![Some(column[at]), Some(column[column.len() - 1 - at])];
        let papers: Vec<_> = (0..column.len()).map(|at| paper(row(at), 1)).collect();
        let weighted: Vec<_> = papers.iter().cloned().chain([paper(vec![], 2)]).collect();
        let (fast, plain) = (Sheet::scores(2, highest, &papers), Sheet::scores(2, highest, &weighted));
        let given = |mark: u32| if mark <= u32::from(highest) { mark } else { 0 };
        for option in 0..2 {
            let (fast, mut plain) = (fast.histogram(option), plain.histogram(option));
            plain.blank -= 2;
            prop_assert_eq!(&fast, &plain);
            prop_assert_eq!(fast.sum(), column.iter().map(|mark| u128::from(given(*mark))).sum::<u128>());
        }
        prop_assert_eq!(fast.preferring(0, 1), plain.preferring(0, 1));
        let above = papers.iter().filter(|paper| given(paper.marks[0].unwrap()) > given(paper.marks[1].unwrap()));
        prop_assert_eq!(fast.preferring(0, 1), above.count() as u128);
        let mut gains = plain.gains(0, 1);
        // The blank paper of weight two could gain the highest mark, and no more.
        gains[usize::from(highest)] -= 2;
        prop_assert_eq!(fast.gains(0, 1), gains);
    }
}
