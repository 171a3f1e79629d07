//! Ballots that may be cast and ballots that may not, and the stored form.

use proptest::prelude::*;

use super::*;
use crate::method::Method;
use crate::refusal::{Code, Refusal};
use crate::terms::{PollOption, Terms};
use crate::words::Words as _;
use uuid::Uuid;

fn code(result: Result<(), Refusal>) -> Option<(Code, Option<String>)> {
    result
        .err()
        .map(|r| (r.code, r.field.map(std::borrow::Cow::into_owned)))
}

#[test]
fn an_objection_without_a_reason_is_refused() {
    for empty in ["", "  \n", ".", "…", "--"] {
        assert_eq!(
            code(validate(
                &Terms::of(Method::Consent),
                &Stance::Objection.into(),
                empty
            )),
            Some((Code::ReasonRequired, Some("reason".into()))),
            "{empty:?}"
        );
    }
}

#[test]
fn a_block_needs_a_reason_and_a_stand_aside_does_not() {
    let cast = |stance: Stance, reason| validate(&Terms::of(Method::Consensus), &stance.into(), reason);
    assert!(cast(Stance::Block, "").is_err());
    assert!(cast(Stance::Block, "No va con nuestros principios").is_ok());
    assert!(cast(Stance::StandAside, "").is_ok());
}

#[test]
fn a_reason_may_be_in_any_script() {
    for reason in ["Δεν έχουμε χρήματα", "費用が高い", "無"] {
        assert!(validate(&Terms::of(Method::Consent), &Stance::Objection.into(), reason).is_ok());
    }
}

#[test]
fn a_stance_of_another_method_is_refused() {
    assert_eq!(
        code(validate(
            &Terms::of(Method::Consent),
            &Stance::Block.into(),
            "why"
        )),
        Some((Code::Invalid, Some("stance".into())))
    );
    assert_eq!(
        code(validate(
            &Terms::of(Method::Consensus),
            &Stance::Consent.into(),
            ""
        )),
        Some((Code::Invalid, Some("stance".into())))
    );
}

#[test]
fn a_reason_is_measured_in_characters() {
    let cast = |reason: &str| validate(&Terms::of(Method::Consent), &Stance::Consent.into(), reason);
    assert!(cast(&"é".repeat(REASON_MAX)).is_ok());
    assert!(cast(&"é".repeat(REASON_MAX + 1)).is_err());
    assert!(cast("a\0b").is_err());
}

#[test]
fn the_stored_form_of_a_ballot_never_changes() {
    let stored: Vec<_> = Stance::ALL
        .iter()
        .map(|stance| serde_json::to_string(&Ballot::from(*stance)).unwrap())
        .collect();
    assert_eq!(
        stored,
        [
            r#"{"kind":"stance","stance":"consent"}"#,
            r#"{"kind":"stance","stance":"concern"}"#,
            r#"{"kind":"stance","stance":"objection"}"#,
            r#"{"kind":"stance","stance":"agree"}"#,
            r#"{"kind":"stance","stance":"abstain"}"#,
            r#"{"kind":"stance","stance":"stand_aside"}"#,
            r#"{"kind":"stance","stance":"block"}"#,
            r#"{"kind":"stance","stance":"yes"}"#,
            r#"{"kind":"stance","stance":"no"}"#,
            r#"{"kind":"stance","stance":"endorse"}"#,
            r#"{"kind":"stance","stance":"agree_mostly"}"#,
            r#"{"kind":"stance","stance":"reservations"}"#,
            r#"{"kind":"stance","stance":"more_discussion"}"#,
            r#"{"kind":"stance","stance":"support_anyway"}"#,
            r#"{"kind":"stance","stance":"disagree"}"#,
            r#"{"kind":"stance","stance":"veto"}"#,
        ]
    );
    for (stance, json) in Stance::ALL.iter().copied().zip(stored) {
        assert_eq!(serde_json::from_str::<Ballot>(&json).unwrap(), stance.into());
    }
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// Terms with options 1, 2, 3 and 4.
fn among(method: Method) -> Terms {
    let option = |number| PollOption {
        id: id(number),
        title: format!("Option {number}"),
        note: String::new(),
        cost: None,
        majority: None,
        starts_at: None,
        ends_at: None,
    };
    Terms {
        options: (1..=4).map(option).collect(),
        ..Terms::of(method)
    }
}

fn choices(marked: &[u128]) -> Ballot {
    Ballot::Choices {
        options: marked.iter().copied().map(id).collect(),
    }
}

fn ranking(tiers: &[&[u128]]) -> Ballot {
    Ballot::Ranking {
        tiers: tiers
            .iter()
            .map(|tier| tier.iter().copied().map(id).collect())
            .collect(),
    }
}

fn points(given: &[(u128, u32)]) -> Ballot {
    Ballot::Points {
        points: given
            .iter()
            .map(|(option, points)| (id(*option), *points))
            .collect(),
    }
}

fn scores(given: &[(u128, u32)]) -> Ballot {
    Ballot::Scores {
        scores: given
            .iter()
            .map(|(option, score)| (id(*option), *score))
            .collect(),
    }
}

#[test]
fn every_refusal_of_a_ballot_has_a_code_of_its_own() {
    let mut approval = among(Method::Approval);
    approval.settings.marks_min = Some(2);
    approval.settings.marks_max = Some(3);
    let mut dots = among(Method::Dots);
    dots.settings.cap = Some(6);
    for (terms, ballot, expected) in [
        (&among(Method::SingleChoice), choices(&[]), Some(Code::TooFew)),
        (
            &among(Method::SingleChoice),
            choices(&[1, 2]),
            Some(Code::TooMany),
        ),
        (&among(Method::SingleChoice), choices(&[2]), None),
        (
            &among(Method::SingleChoice),
            choices(&[9]),
            Some(Code::UnknownOption),
        ),
        (&approval, choices(&[1]), Some(Code::TooFew)),
        (&approval, choices(&[1, 2, 3, 4]), Some(Code::TooMany)),
        (&approval, choices(&[1, 2, 3]), None),
        (&among(Method::Schulze), ranking(&[&[1], &[2, 3]]), None),
        (&among(Method::Schulze), ranking(&[]), Some(Code::TooFew)),
        (&among(Method::Schulze), ranking(&[&[1], &[]]), Some(Code::TooFew)),
        (
            &among(Method::Schulze),
            ranking(&[&[1], &[2], &[1]]),
            Some(Code::RankTwice),
        ),
        (
            &among(Method::InstantRunoff),
            ranking(&[&[1, 2]]),
            Some(Code::RankTwice),
        ),
        (
            &among(Method::StvMeek),
            ranking(&[&[1], &[2], &[9]]),
            Some(Code::UnknownOption),
        ),
        (&among(Method::Score), scores(&[(1, 5), (2, 0)]), None),
        (&among(Method::Score), scores(&[(1, 6)]), Some(Code::AboveMaximum)),
        (&among(Method::Resistance), scores(&[(1, 10)]), None),
        (
            &among(Method::Resistance),
            scores(&[(1, 11)]),
            Some(Code::AboveMaximum),
        ),
        (&dots, points(&[(1, 6), (2, 4)]), None),
        (&dots, points(&[(1, 6), (2, 5)]), Some(Code::DotsExceeded)),
        (&dots, points(&[(1, 7)]), Some(Code::AboveMaximum)),
        (&dots, points(&[(1, 0)]), Some(Code::BelowMinimum)),
        (&dots, points(&[(7, 1)]), Some(Code::UnknownOption)),
        (&dots, choices(&[1]), Some(Code::Invalid)),
        (&dots, Ballot::Abstention, None),
        (
            &Terms::of(Method::Consent),
            Ballot::Abstention,
            Some(Code::Invalid),
        ),
        (
            &Terms::of(Method::QuestionRound),
            Ballot::Words,
            Some(Code::ReasonRequired),
        ),
        (
            &Terms::of(Method::Nomination),
            Ballot::Nomination { person: id(5) },
            Some(Code::ReasonRequired),
        ),
    ] {
        let refused = validate(terms, &ballot, "").err().map(|refusal| refusal.code);
        assert_eq!(refused, expected, "{:?} {ballot:?}", terms.method);
    }
}

#[test]
fn ballots_of_every_kind_are_kept_in_one_form() {
    let one = id(1);
    for (ballot, kept) in [
        (
            choices(&[2, 1]),
            format!(r#"{{"kind":"choices","options":["{one}","{}"]}}"#, id(2)),
        ),
        (
            ranking(&[&[1]]),
            format!(r#"{{"kind":"ranking","tiers":[["{one}"]]}}"#),
        ),
        (
            scores(&[(1, 5)]),
            format!(r#"{{"kind":"scores","scores":{{"{one}":5}}}}"#),
        ),
        (
            points(&[(1, 3)]),
            format!(r#"{{"kind":"points","points":{{"{one}":3}}}}"#),
        ),
        (
            Ballot::Availability {
                times: [(one, Availability::IfNeedBe)].into(),
            },
            format!(r#"{{"kind":"availability","times":{{"{one}":"if_need_be"}}}}"#),
        ),
        (
            Ballot::Nomination { person: one },
            format!(r#"{{"kind":"nomination","person":"{one}"}}"#),
        ),
        (Ballot::Words, r#"{"kind":"words"}"#.to_owned()),
        (Ballot::Abstention, r#"{"kind":"abstention"}"#.to_owned()),
    ] {
        assert_eq!(serde_json::to_string(&ballot).unwrap(), kept);
        assert_eq!(serde_json::from_str::<Ballot>(&kept).unwrap(), ballot);
    }
}

proptest! {
    #[test]
    fn a_longer_reason_never_makes_a_ballot_lack_one(reason in ".{0,40}", more in ".{0,40}") {
        let needs_more = |text: &str| matches!(
            validate(&Terms::of(Method::Consent), &Stance::Objection.into(), text),
            Err(Refusal { code: Code::ReasonRequired, .. })
        );
        let longer = reason.clone() + &more;
        prop_assert!(needs_more(&reason) || !needs_more(&longer));
    }
}
