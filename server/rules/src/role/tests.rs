//! What the rules of roles and terms promise, as examples and as laws.

use proptest::prelude::*;
use time::Date;
use time::macros::date;

use super::notice::{check_term, ends_soon, has_ended, open_on, to_warn_on, warned_on};
use super::{
    End, Holding, Plan, Standing, check_days, end_of, is_open, may_create, may_hand_back, may_offer,
    may_record, may_select, standing, until,
};
use crate::consent::agreement;
use crate::consent::form::Kind;
use crate::refusal::Code;
use crate::visibility::GroupKind;
use crate::words::Words as _;

const TODAY: Date = date!(2026 - 11 - 22);

fn held(until: Option<Date>) -> Holding {
    Holding {
        until,
        ended: false,
        agreed: true,
    }
}

fn plan(term_months: Option<i32>) -> Plan {
    Plan {
        name: " Treasurer ".to_owned(),
        purpose: "Keeps the books.".to_owned(),
        domain: String::new(),
        term_months,
    }
}

#[test]
fn a_role_that_nobody_ever_held_is_open() {
    assert_eq!(standing(false, None, TODAY), Standing::Open);
    assert_eq!(standing(true, None, TODAY), Standing::Retired);
}

#[test]
fn a_role_is_held_to_the_end_of_its_last_day_and_open_from_the_next_on() {
    let last = held(Some(date!(2026 - 12 - 20)));
    let on = |day| standing(false, Some(last), day);
    assert_eq!(on(date!(2026 - 11 - 28)), Standing::Held);
    assert_eq!(on(date!(2026 - 11 - 29)), Standing::Ending);
    assert_eq!(on(date!(2026 - 12 - 20)), Standing::Ending);
    assert_eq!(on(date!(2026 - 12 - 21)), Standing::Open);
    assert_eq!(
        standing(false, Some(held(None)), date!(2099 - 01 - 01)),
        Standing::Held
    );
}

#[test]
fn a_holding_that_was_ended_leaves_the_role_open_at_once() {
    let back = Holding {
        ended: true,
        ..held(None)
    };
    assert_eq!(standing(false, Some(back), TODAY), Standing::Open);
    assert_eq!(may_hand_back(Some(back), TODAY).unwrap_err().code, Code::Conflict);
    assert!(may_hand_back(Some(held(None)), TODAY).is_ok());
}

#[test]
fn the_term_of_the_agreement_goes_before_the_usual_one() {
    let from = date!(2026 - 01 - 31);
    assert_eq!(
        until(from, Some(date!(2026 - 06 - 01)), Some(12)),
        Some(date!(2026 - 06 - 01))
    );
    assert_eq!(until(from, None, Some(1)), Some(date!(2026 - 02 - 28)));
    assert_eq!(until(from, None, None), None);
}

#[test]
fn a_holding_ends_with_its_agreement_and_lasts_through_its_review() {
    assert_eq!(end_of(agreement::Standing::Active), None);
    assert_eq!(end_of(agreement::Standing::DueForReview), None);
    assert_eq!(end_of(agreement::Standing::Lapsed), Some(End::Lapsed));
    assert_eq!(end_of(agreement::Standing::Retired), Some(End::AgreementEnded));
}

#[test]
fn who_holds_a_role_by_agreement_is_not_written_over_by_hand() {
    assert!(may_record(false, None, TODAY).is_ok());
    let agreed = may_record(false, Some(held(None)), TODAY).unwrap_err();
    assert_eq!(agreed.code, Code::Conflict);
    let by_hand = Holding {
        agreed: false,
        ..held(None)
    };
    assert!(may_record(false, Some(by_hand), TODAY).is_ok());
    assert!(may_record(true, None, TODAY).is_err());
}

#[test]
fn a_holder_who_is_recorded_by_hand_holds_the_role_today() {
    assert!(check_days(date!(2020 - 01 - 01), None, TODAY).is_ok());
    assert!(check_days(TODAY, Some(TODAY), TODAY).is_ok());
    let later = check_days(date!(2026 - 11 - 24), None, TODAY).unwrap_err();
    assert_eq!(later.field.as_deref(), Some("from"));
    let over = check_days(date!(2020 - 01 - 01), Some(date!(2026 - 11 - 21)), TODAY).unwrap_err();
    assert_eq!(over.field.as_deref(), Some("until"));
}

#[test]
fn a_role_is_filled_by_one_selection_at_a_time_and_by_nothing_else() {
    assert!(may_select(Kind::Role, false, false).is_ok());
    assert_eq!(
        may_select(Kind::Role, false, true).unwrap_err().code,
        Code::Conflict
    );
    assert_eq!(
        may_select(Kind::Consent, false, false)
            .unwrap_err()
            .field
            .as_deref(),
        Some("roleId")
    );
}

#[test]
fn one_offer_a_person_stands_at_a_time() {
    assert!(may_offer(false, false).is_ok());
    assert!(may_offer(false, true).is_err());
    assert!(may_offer(true, false).is_err());
}

#[test]
fn what_is_written_of_a_role_is_cleaned_and_measured() {
    assert_eq!(plan(Some(12)).checked().unwrap().name, "Treasurer");
    assert_eq!(
        plan(Some(0)).checked().unwrap_err().field.as_deref(),
        Some("termMonths")
    );
    assert!(plan(Some(61)).checked().is_err());
    let silent = Plan {
        purpose: " ".to_owned(),
        ..plan(None)
    };
    assert_eq!(silent.checked().unwrap_err().field.as_deref(), Some("purpose"));
    assert!(may_create(super::ROLES_MAX).is_err());
}

#[test]
fn a_working_group_has_a_term_and_no_other_group_has() {
    let next = date!(2027 - 06 - 30);
    for kind in GroupKind::ALL {
        let wanted = *kind == GroupKind::WorkingGroup;
        assert_eq!(check_term(*kind, next, TODAY).is_ok(), wanted, "{kind:?}");
    }
    let past = check_term(GroupKind::WorkingGroup, date!(2026 - 11 - 21), TODAY);
    assert_eq!(past.unwrap_err().field.as_deref(), Some("endsOn"));
    assert!(check_term(GroupKind::WorkingGroup, date!(2040 - 01 - 01), TODAY).is_err());
    assert!(!has_ended(Some(TODAY), TODAY));
    assert!(has_ended(Some(TODAY), TODAY.next_day().unwrap()));
    assert!(!has_ended(None, TODAY));
}

#[test]
fn nobody_is_warned_of_a_term_that_was_set_as_short_as_that() {
    assert_eq!(to_warn_on(Some(date!(2026 - 12 - 13)), TODAY), None);
    assert_eq!(
        to_warn_on(Some(date!(2026 - 12 - 14)), TODAY),
        Some(date!(2026 - 11 - 23))
    );
    assert_eq!(to_warn_on(None, TODAY), None);
}

fn days() -> impl Strategy<Value = Date> {
    (2_451_545_i32..2_470_000).prop_map(|day| Date::from_julian_day(day).unwrap())
}

proptest! {
    #[test]
    fn a_role_is_open_exactly_where_no_holding_runs(
        last in proptest::option::of(days()), ended in any::<bool>(), agreed in any::<bool>(), day in days(),
    ) {
        let holding = Holding { until: last, ended, agreed };
        prop_assert_eq!(is_open(standing(false, Some(holding), day)), !holding.runs(day));
    }

    #[test]
    fn a_role_opens_once_and_stays_open_as_the_days_go_by(last in days(), day in days(), more in 0_i64..4000) {
        let later = day.saturating_add(time::Duration::days(more));
        let on = |day| is_open(standing(false, Some(held(Some(last))), day));
        prop_assert!(!on(day) || on(later));
        prop_assert_eq!(on(day), open_on(Some(last)).is_some_and(|first| day >= first));
    }

    #[test]
    fn a_term_never_ends_before_it_begins(
        from in days(), agreed in proptest::option::of(days()), months in proptest::option::of(1_i32..=60),
    ) {
        if let Some(until) = until(from, agreed, months) {
            prop_assert!(until >= from);
        }
        prop_assert_eq!(until(from, None, months).is_some(), months.is_some());
    }

    #[test]
    fn people_are_told_before_the_term_ends_and_while_it_says_that_it_ends_soon(last in days(), today in days()) {
        if let Some(day) = to_warn_on(Some(last), today) {
            prop_assert!(today < day && day <= last);
            prop_assert!(ends_soon(Some(last), day));
        }
        prop_assert!(ends_soon(Some(last), warned_on(last)));
    }
}
