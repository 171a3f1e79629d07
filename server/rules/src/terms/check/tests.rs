//! What a poll may be opened on, and what is refused by which field.

use uuid::Uuid;

use super::*;
use crate::share::Fraction;
use crate::terms::PollOption;
use crate::words::Words as _;

fn option(number: u128) -> PollOption {
    PollOption {
        id: Uuid::from_u128(number),
        title: format!("Option {number}"),
        note: String::new(),
        cost: None,
        majority: None,
        starts_at: None,
        ends_at: None,
    }
}

fn terms(method: Method) -> Terms {
    let mut terms = Terms::of(method);
    if method.has_options() {
        terms.options = (1..=3).map(option).collect();
    }
    if matches!(method, Method::EqualShares | Method::BudgetGreedy) {
        terms.settings.budget = Some(100);
        terms.options.iter_mut().for_each(|option| option.cost = Some(30));
    }
    if method == Method::TimePoll {
        for option in &mut terms.options {
            option.starts_at = Some(OffsetDateTime::UNIX_EPOCH);
        }
    }
    if method == Method::Resistance {
        terms.settings.none_of_these = Some(Uuid::from_u128(3));
    }
    terms
}

fn field(terms: &Terms) -> Option<String> {
    terms
        .check()
        .err()
        .and_then(|refusal| refusal.field)
        .map(Into::into)
}

#[test]
fn every_method_can_be_used_with_its_own_terms() {
    for method in Method::ALL.iter().copied() {
        assert_eq!(terms(method).check(), Ok(()), "{method:?}");
    }
}

#[test]
fn a_setting_without_use_is_refused_by_its_name() {
    let mut consent = terms(Method::Consent);
    consent.settings.seats = Some(2);
    assert_eq!(field(&consent).as_deref(), Some("seats"));
    let mut single = terms(Method::SingleChoice);
    single.settings.budget = Some(10);
    assert_eq!(field(&single).as_deref(), Some("budget"));
    single.settings.tie = TiePolicy::All;
    assert_eq!(field(&single), None);
}

#[test]
fn options_are_two_at_least_and_read_differently() {
    let mut single = terms(Method::SingleChoice);
    single.options[1].title = "OPTION 1".to_owned();
    assert_eq!(field(&single).as_deref(), Some("options"));
    single.options.truncate(1);
    assert_eq!(field(&single).as_deref(), Some("options"));
}

#[test]
fn a_casting_vote_that_nobody_can_give_is_not_promised() {
    let mut single = terms(Method::SingleChoice);
    single.settings.tie = TiePolicy::CastingVote;
    assert_eq!(field(&single).as_deref(), Some("casting"));
    single.settings.casting = Some(Uuid::from_u128(9));
    assert_eq!(field(&single), None);
    single.settings.tie = TiePolicy::Lot;
    assert_eq!(field(&single).as_deref(), Some("casting"), "for nothing");
}

#[test]
fn a_casting_vote_between_yes_and_no_goes_with_half_of_them() {
    let mut yes_no = terms(Method::YesNo);
    yes_no.settings.tie = TiePolicy::CastingVote;
    yes_no.settings.casting = Some(Uuid::from_u128(9));
    assert_eq!(field(&yes_no), None);
    yes_no.settings.threshold = Some(Share::VALID_MAJORITY);
    assert_eq!(field(&yes_no), None);
    let two_thirds = Fraction::new(2, 3).unwrap();
    yes_no.settings.threshold = Some(Share::new(Base::YesNo, two_thirds, false).unwrap());
    assert_eq!(field(&yes_no).as_deref(), Some("threshold"));
    yes_no.settings.threshold = None;
    yes_no.settings.tie = TiePolicy::Lot;
    yes_no.settings.casting = None;
    assert_eq!(
        field(&yes_no).as_deref(),
        Some("tie"),
        "between yes and no no lot falls"
    );
    let mut consent = terms(Method::Consent);
    consent.settings.tie = TiePolicy::CastingVote;
    consent.settings.casting = Some(Uuid::from_u128(9));
    assert_eq!(field(&consent).as_deref(), Some("tie"));
}

#[test]
fn hidden_nominations_are_shown_in_a_change_round() {
    let mut nomination = terms(Method::Nomination);
    nomination.settings.nominations = Nominations::Hidden;
    assert_eq!(field(&nomination).as_deref(), Some("changeAt"));
    nomination.settings.change_at = Some(OffsetDateTime::UNIX_EPOCH);
    assert_eq!(field(&nomination), None);
    nomination.settings.nominations = Nominations::Open;
    assert_eq!(
        field(&nomination),
        None,
        "a change round of what was open all along"
    );
    let mut other = terms(Method::Consent);
    other.settings.change_at = Some(OffsetDateTime::UNIX_EPOCH);
    assert_eq!(field(&other).as_deref(), Some("changeAt"));
}

#[test]
fn bars_belong_to_options_that_have_something_to_win_against() {
    let mut pairs = terms(Method::Schulze);
    assert_eq!(pairs.rule(), "schulze/1");
    pairs.settings.option_quorum = Some(3);
    assert_eq!(field(&pairs).as_deref(), Some("optionQuorum"));
    pairs.settings.option_quorum = None;
    pairs.options[0].majority = Some(3_u64.into());
    assert_eq!(field(&pairs).as_deref(), Some("options"));
    pairs.settings.none_of_these = Some(Uuid::from_u128(3));
    pairs.settings.option_quorum = Some(3);
    assert_eq!(field(&pairs), None);
    assert_eq!(pairs.rule(), "debian/1");
    pairs.options[2].majority = Some(2_u64.into());
    assert_eq!(field(&pairs).as_deref(), Some("options"));
    pairs.options[2].majority = None;
    for (ratio, fits) in [
        ("1", true),
        ("4/3", true),
        ("3/4", false),
        ("1001", false),
        ("1.0001", false),
    ] {
        pairs.options[0].majority = Some(ratio.parse().unwrap());
        assert_eq!(pairs.check().is_ok(), fits, "{ratio}");
    }
    pairs.options[0].majority = None;
    pairs.settings.weights.insert(Uuid::from_u128(1), 2_u64.into());
    assert_eq!(field(&pairs).as_deref(), Some("weights"));
}

#[test]
fn weights_are_exact_decimals_above_nothing() {
    for (weight, fits) in [
        ("1.5", true),
        ("0.000001", true),
        ("1/3", false),
        ("0", false),
        ("-1", false),
    ] {
        let mut yes_no = terms(Method::YesNo);
        let weight: Exact = weight.parse().unwrap();
        yes_no.settings.weights.insert(Uuid::from_u128(1), weight.clone());
        assert_eq!(yes_no.check().is_ok(), fits, "{weight}");
    }
}

#[test]
fn terms_are_kept_and_read_back() {
    for method in Method::ALL.iter().copied() {
        let kept = serde_json::to_string(&terms(method)).unwrap();
        assert_eq!(serde_json::from_str::<Terms>(&kept).unwrap(), terms(method));
    }
    assert_eq!(
        serde_json::to_string(&Terms::of(Method::Consent)).unwrap(),
        r#"{"method":"consent","quorum":{"of":"eligible","fraction":"1/2","strict":false},"settings":{}}"#
    );
}
