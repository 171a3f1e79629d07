//! Feedback of the advisory board on what it reads: a review, an outcome, or a paragraph of one. Each has somebody who answers it, and a day
//! until which; it is answered in the open, and what is not stands at the top of the next review.

use time::{Date, Duration, OffsetDateTime, Weekday};

use crate::refusal::{Code, Refusal};

/// The longest feedback, and the longest answer, in characters.
pub const BODY_MAX: usize = 5_000;
/// How many working days an answer takes at most, where nobody says otherwise: two weeks.
pub const WORKING_DAYS: u8 = 10;
/// How many days before it is due whoever answers is reminded.
const REMINDED: Duration = Duration::days(3);
/// The furthest day until which an answer may be put off, in days from today.
const LATEST: Duration = Duration::days(366);

words! {
    /// On what feedback is given.
    pub enum On {
        /// A review, or a chapter of it.
        Review = "review",
        /// An outcome.
        Outcome = "outcome",
    }
}

words! {
    /// What sort of feedback it is.
    pub enum Kind {
        /// This is good; go on.
        Support = "support",
        /// This may go wrong.
        Worry = "worry",
        /// What is meant, or why?
        Question = "question",
        /// Somebody could help with this.
        Offer = "offer",
    }
}

words! {
    /// What came of feedback.
    pub enum AnswerKind {
        /// It is done.
        Done = "done",
        /// It will be done.
        WillDo = "will_do",
        /// It is not done, and why.
        NotDone = "not_done",
    }
}

/// What became of feedback so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// It was answered.
    pub answered: bool,
    /// Whoever gave it took it back.
    pub withdrawn: bool,
}

/// May feedback be given on this? On a review once it is published: before, its numbers and words still change.
///
/// # Errors
/// `CONFLICT` on a review that is open.
pub fn may_give(on: On, frozen: bool) -> Result<(), Refusal> {
    match on {
        On::Review if !frozen => Err(Refusal::new(
            Code::Conflict,
            "This review is not published yet. Until then, write in its discussion.",
        )),
        On::Review | On::Outcome => Ok(()),
    }
}

/// May whoever gave it change it, or take it back?
///
/// # Errors
/// `CONFLICT` once it is answered or taken back.
pub fn may_change(state: State) -> Result<(), Refusal> {
    if state.withdrawn {
        return Err(withdrawn());
    }
    if state.answered {
        return Err(Refusal::new(
            Code::Conflict,
            "This is answered already. Give new feedback for what is new.",
        ));
    }
    Ok(())
}

/// May somebody else be named to answer it?
///
/// # Errors
/// `CONFLICT` once it is answered or taken back.
pub fn may_hand(state: State) -> Result<(), Refusal> {
    may_change(state)
}

/// May it be answered, or the answer to it be corrected?
///
/// # Errors
/// `CONFLICT` where it was taken back.
pub fn may_answer(state: State) -> Result<(), Refusal> {
    if state.withdrawn { Err(withdrawn()) } else { Ok(()) }
}

fn withdrawn() -> Refusal {
    Refusal::new(Code::Conflict, "This feedback was taken back.")
}

/// The day until which it is answered, where nobody says otherwise.
pub fn due_on(today: Date) -> Date {
    let mut day = today;
    let mut left = WORKING_DAYS;
    while left > 0 {
        day = day.saturating_add(Duration::DAY);
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
        if day == Date::MAX {
            break;
        }
    }
    day
}

/// Is this a day until which an answer can be asked for?
///
/// # Errors
/// `INVALID` on `dueOn` for a day that has passed, or one more than a year away.
pub fn check_due(due_on: Date, today: Date) -> Result<(), Refusal> {
    if due_on < today || due_on > today.saturating_add(LATEST) {
        return Err(Refusal::invalid(
            "dueOn",
            "An answer is due today or later, within a year. Choose another day.",
        ));
    }
    Ok(())
}

/// The next day on which whoever answers is reminded, after this one: three days before it is due, and the day after.
pub fn reminder(due_on: Date, after: Date) -> Option<Date> {
    let days = [
        due_on.saturating_sub(REMINDED),
        due_on.saturating_add(Duration::DAY),
    ];
    days.into_iter().find(|day| *day > after)
}

/// Did this feedback wait for its answer at a moment?
pub fn waited_at(
    given_at: OffsetDateTime,
    answered_at: Option<OffsetDateTime>,
    withdrawn_at: Option<OffsetDateTime>,
    moment: OffsetDateTime,
) -> bool {
    given_at <= moment
        && answered_at.is_none_or(|at| at > moment)
        && withdrawn_at.is_none_or(|at| at > moment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    #[test]
    fn two_weeks_of_working_days_end_on_the_same_weekday() {
        assert_eq!(due_on(date!(2026 - 03 - 02)), date!(2026 - 03 - 16));
        // Given on a Saturday, it is due on a Friday.
        assert_eq!(due_on(date!(2026 - 03 - 07)), date!(2026 - 03 - 20));
    }

    #[test]
    fn who_answers_is_reminded_before_and_after_the_day_and_then_no_more() {
        let due = date!(2026 - 03 - 16);
        assert_eq!(reminder(due, date!(2026 - 03 - 02)), Some(date!(2026 - 03 - 13)));
        assert_eq!(reminder(due, date!(2026 - 03 - 13)), Some(date!(2026 - 03 - 17)));
        assert_eq!(reminder(due, date!(2026 - 03 - 17)), None);
    }

    #[test]
    fn what_is_answered_is_changed_no_more_and_its_answer_can_be_corrected() {
        let answered = State {
            answered: true,
            withdrawn: false,
        };
        assert!(may_change(answered).is_err() && may_hand(answered).is_err());
        assert!(may_answer(answered).is_ok());
        let gone = State {
            withdrawn: true,
            ..answered
        };
        assert!(may_answer(gone).is_err() && may_change(gone).is_err());
        assert!(may_give(On::Review, false).is_err());
        assert!(may_give(On::Review, true).is_ok() && may_give(On::Outcome, false).is_ok());
    }

    proptest! {
        #[test]
        fn an_answer_is_due_on_a_working_day_two_weeks_away(day in 0_i64..4_000) {
            let today = date!(2020 - 01 - 01) + Duration::days(day);
            let due = due_on(today);
            prop_assert!(!matches!(due.weekday(), Weekday::Saturday | Weekday::Sunday));
            prop_assert!((12..=14).contains(&(due - today).whole_days()));
            prop_assert!(check_due(due, today).is_ok());
        }

        #[test]
        fn what_waits_is_given_and_neither_answered_nor_taken_back(given in 0_i64..9, answered in 0_i64..9, moment in 0_i64..9) {
            let at = |day: i64| (date!(2026 - 01 - 01) + Duration::days(day)).midnight().assume_utc();
            let waits = waited_at(at(given), Some(at(answered)), None, at(moment));
            prop_assert_eq!(waits, given <= moment && moment < answered);
            prop_assert!(!waited_at(at(given), None, Some(at(given)), at(moment)));
        }
    }
}
