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
//! Nominations that are hidden until their change round are hidden so from everybody, whatever else is said here: also from those who
//! have nominated and those who facilitate. The change round shows them all, so a poll that has one shows its results always.
//!
//! A viewer who has no vote never "has voted", so "after voting" is "after the close" for them.
//! What is hidden here is hidden everywhere: in answers of the API, in pages and in emails. A list
//! that is narrowed by stance is a list of ballots, and its length is a count.

use time::OffsetDateTime;

use crate::lifecycle::State;
use crate::refusal::Refusal;
use crate::terms::{Nominations, Settings};

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

/// May a poll with these settings show its results like this?
///
/// # Errors
/// `INVALID` on `resultsShown` where a change round would have nothing to show.
pub fn check(settings: &Settings, shown: ResultsShown) -> Result<(), Refusal> {
    if settings.change_at.is_some() && shown != ResultsShown::Always {
        return Err(Refusal::invalid(
            "resultsShown",
            "In the change round everybody sees all nominations: show them always, or until then to nobody.",
        ));
    }
    Ok(())
}

/// Are nominations kept back at this moment, because their change round has not begun?
pub fn kept_back(settings: &Settings, now: OffsetDateTime) -> bool {
    match settings.nominations {
        Nominations::Open => false,
        Nominations::Hidden => settings.change_at.is_none_or(|at| now < at),
    }
}

/// May the viewer see the counts, the verdict, and other people's ballots and reasons? `kept_back` is what [`kept_back`] says.
pub const fn may_see_results(
    shown: ResultsShown,
    state: State,
    viewer_has_cast: bool,
    kept_back: bool,
) -> bool {
    if kept_back && !matches!(state, State::Closed) {
        return false;
    }
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
    kept_back: bool,
) -> bool {
    viewer_facilitates || may_see_results(shown, state, viewer_has_cast, kept_back)
}

/// May the viewer see who has not voted yet? Only those who facilitate, so that they can ask; to
/// all others it would be a list of people to press.
pub const fn may_see_who_is_waited_for(viewer_facilitates: bool) -> bool {
    viewer_facilitates
}

/// May the viewer see this ballot? One's own, always; another's, with the results.
pub const fn may_see_ballot(
    shown: ResultsShown,
    state: State,
    viewer_has_cast: bool,
    own: bool,
    kept_back: bool,
) -> bool {
    own || may_see_results(shown, state, viewer_has_cast, kept_back)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words as _;

    const STATES: &[State] = State::ALL;

    #[test]
    fn a_closed_poll_shows_its_results_to_all_who_see_it() {
        for shown in ResultsShown::ALL.iter().copied() {
            assert!(may_see_results(shown, State::Closed, false, true));
        }
    }

    #[test]
    fn results_hidden_until_voting_open_to_those_who_voted_alone() {
        assert!(!may_see_results(
            ResultsShown::AfterVoting,
            State::Open,
            false,
            false
        ));
        assert!(may_see_results(
            ResultsShown::AfterVoting,
            State::Open,
            true,
            false
        ));
    }

    #[test]
    fn results_hidden_until_the_close_are_hidden_from_voters_too() {
        assert!(!may_see_results(
            ResultsShown::AfterClose,
            State::Open,
            true,
            false
        ));
        assert!(!may_see_ballot(
            ResultsShown::AfterClose,
            State::Open,
            true,
            false,
            false
        ));
    }

    #[test]
    fn ones_own_ballot_is_never_hidden() {
        for shown in ResultsShown::ALL.iter().copied() {
            for state in STATES.iter().copied() {
                assert!(may_see_ballot(shown, state, true, true, true));
            }
        }
    }

    #[test]
    fn facilitating_shows_names_and_never_results() {
        for state in [State::Scheduled, State::Open] {
            assert!(may_see_who_voted(
                ResultsShown::AfterClose,
                state,
                false,
                true,
                false
            ));
            assert!(!may_see_results(ResultsShown::AfterClose, state, false, false));
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
                        may_see_who_voted(shown, state, has_cast, false, false),
                        may_see_results(shown, state, has_cast, false)
                    );
                }
            }
        }
    }

    #[test]
    fn hidden_nominations_are_everybodys_from_the_change_round_on_and_nobodys_before() {
        let begins = OffsetDateTime::UNIX_EPOCH;
        let hidden = Settings {
            nominations: Nominations::Hidden,
            change_at: Some(begins),
            ..Settings::default()
        };
        let before = begins - time::Duration::SECOND;
        assert!(kept_back(&hidden, before) && !kept_back(&hidden, begins));
        let open = Settings {
            nominations: Nominations::Open,
            ..hidden.clone()
        };
        assert!(!kept_back(&open, before));
        for has_cast in [false, true] {
            let sees = |kept_back| may_see_results(ResultsShown::Always, State::Open, has_cast, kept_back);
            assert!(!sees(true) && sees(false));
        }
        for shown in ResultsShown::ALL.iter().copied() {
            assert_eq!(check(&hidden, shown).is_ok(), shown == ResultsShown::Always);
            assert!(check(&Settings::default(), shown).is_ok());
        }
    }

    #[test]
    fn stored_words_never_change() {
        let words: Vec<_> = ResultsShown::ALL.iter().map(|shown| shown.word()).collect();
        assert_eq!(words, ["always", "after_voting", "after_close"]);
    }
}
