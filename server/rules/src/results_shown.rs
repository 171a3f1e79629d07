//! What of a poll's results may be seen, by whom, and when.
//!
//! | | shown always | shown after voting | shown after the close |
//! |---|---|---|---|
//! | how many have voted, of how many | always | always | always |
//! | counts, verdict, ballots with names and reasons | always | once the viewer has voted, or it closed | once it closed |
//! | who has voted | with the ballots, and to those who facilitate | the same | the same |
//! | who has not voted yet | to those who facilitate | the same | the same |
//! | one's own ballot | to oneself, always | the same | the same |
//!
//! A viewer who has no vote never "has voted", so "after voting" is "after the close" for them.
//! What is hidden here is hidden everywhere: in answers of the API, in pages and in emails. A list
//! that is narrowed by stance is a list of ballots, and its length is a count.

use crate::lifecycle::State;

words! {
    /// When the results of a poll are shown.
    pub enum ResultsShown {
        /// From the first ballot on.
        Always = "always",
        /// To whoever has voted, and to all after the close.
        AfterVoting = "after_voting",
        /// To nobody before the close.
        AfterClose = "after_close",
    }
}

/// May the viewer see the counts, the verdict, and other people's ballots and reasons?
pub const fn may_see_results(shown: ResultsShown, state: State, viewer_has_cast: bool) -> bool {
    match shown {
        ResultsShown::Always => true,
        ResultsShown::AfterVoting => viewer_has_cast || state.is_over(),
        ResultsShown::AfterClose => state.is_over(),
    }
}

/// May the viewer see who has voted, without seeing how?
///
/// Whoever may see the ballots sees their names; apart from them only those who facilitate, since in
/// a small group the order in which names appear beside a hidden count tells how somebody voted.
pub const fn may_see_who_voted(
    shown: ResultsShown,
    state: State,
    viewer_has_cast: bool,
    viewer_facilitates: bool,
) -> bool {
    viewer_facilitates || may_see_results(shown, state, viewer_has_cast)
}

/// May the viewer see who has not voted yet? Only those who facilitate, so that they can ask; to
/// all others it would be a list of people to press.
pub const fn may_see_who_is_waited_for(viewer_facilitates: bool) -> bool {
    viewer_facilitates
}

/// May the viewer see this ballot? One's own, always; another's, with the results.
pub const fn may_see_ballot(shown: ResultsShown, state: State, viewer_has_cast: bool, own: bool) -> bool {
    own || may_see_results(shown, state, viewer_has_cast)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words as _;

    const STATES: &[State] = State::ALL;

    #[test]
    fn a_closed_poll_shows_its_results_to_all_who_see_it() {
        for shown in ResultsShown::ALL.iter().copied() {
            assert!(may_see_results(shown, State::Closed, false));
        }
    }

    #[test]
    fn results_hidden_until_voting_open_to_those_who_voted_alone() {
        assert!(!may_see_results(ResultsShown::AfterVoting, State::Open, false));
        assert!(may_see_results(ResultsShown::AfterVoting, State::Open, true));
    }

    #[test]
    fn results_hidden_until_the_close_are_hidden_from_voters_too() {
        assert!(!may_see_results(ResultsShown::AfterClose, State::Open, true));
        assert!(!may_see_ballot(
            ResultsShown::AfterClose,
            State::Open,
            true,
            false
        ));
    }

    #[test]
    fn ones_own_ballot_is_never_hidden() {
        for shown in ResultsShown::ALL.iter().copied() {
            for state in STATES.iter().copied() {
                assert!(may_see_ballot(shown, state, true, true));
            }
        }
    }

    #[test]
    fn facilitating_shows_names_and_never_results() {
        for state in [State::Scheduled, State::Open] {
            assert!(may_see_who_voted(ResultsShown::AfterClose, state, false, true));
            assert!(!may_see_results(ResultsShown::AfterClose, state, false));
        }
        assert!(may_see_who_is_waited_for(true));
        assert!(!may_see_who_is_waited_for(false));
    }

    #[test]
    fn names_are_hidden_where_results_are_from_all_who_do_not_facilitate() {
        for shown in ResultsShown::ALL.iter().copied() {
            for state in STATES.iter().copied() {
                for has_cast in [false, true] {
                    assert_eq!(
                        may_see_who_voted(shown, state, has_cast, false),
                        may_see_results(shown, state, has_cast)
                    );
                }
            }
        }
    }

    #[test]
    fn stored_words_never_change() {
        let words: Vec<_> = ResultsShown::ALL.iter().map(|shown| shown.word()).collect();
        assert_eq!(words, ["always", "after_voting", "after_close"]);
    }
}
