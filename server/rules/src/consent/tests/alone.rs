//! What nobody does alone: swap what is consented to, or end what others agreed.

use time::Duration;

use super::table::*;
use crate::consent::What;
use crate::consent::effect::Effect;
use crate::consent::form::*;
use crate::consent::moves::{Move, possible};
use crate::consent::policy::Rung;
use crate::consent::state::Phase;
use crate::refusal::Code;

fn reworded(paragraphs: &[&str]) -> Writing {
    Writing {
        change: Change::Editorial,
        ..writing(paragraphs)
    }
}

/// A selection whose facilitator has proposed Zoe; Chi was nominated and would take it too.
fn proposed() -> Table {
    let mut table = Table::drafted(Kind::Role, Mode::Full);
    table.does(ANA, What::Open);
    for (person, candidate) in PANEL.into_iter().zip([ZOE, ZOE, CHI, ZOE, CHI]) {
        let reason = d("patient");
        table.does(person, What::Nominate { candidate, reason });
    }
    table.does(ZOE, What::Willing { yes: true });
    table.does(CHI, What::Willing { yes: true });
    table.until(|state| matches!(state.phase, Phase::Choose { .. }));
    let candidate = Some(ZOE);
    table.writes(
        FAY,
        Writing {
            candidate,
            ..writing(&["one", "two"])
        },
    );
    table
}

#[test]
fn a_change_of_wording_names_the_same_person_and_somebody_else_confirms_it() {
    let mut table = proposed();
    let naming = |candidate| Writing {
        candidate: Some(candidate),
        ..reworded(&["one", "two."])
    };
    table.refuses(FAY, What::Write(Box::new(naming(CHI))), Code::Invalid);
    table.writes(FAY, naming(ZOE));
    table.refuses(FAY, What::ConfirmEdit, Code::Forbidden);
    assert!(possible(&table.state, ANA, table.now).contains(&Move::ConfirmEdit));
    table.does(ANA, What::ConfirmEdit);
    assert_eq!(table.state.version().unwrap().candidate, Some(ZOE));
}

#[test]
fn a_change_of_wording_keeps_what_a_review_is_for() {
    let mut table = Table::live();
    let retire = reviewing(Next::Retire, &PANEL, &table);
    table.does(ANA, What::Review(Box::new(retire.clone())));
    let edit = Writing {
        terms: retire.terms,
        ..reworded(&["one", "two."])
    };
    table.writes(ANA, edit);
    table.does(FAY, What::ConfirmEdit);
    assert_eq!(table.state.version().unwrap().next, Some(Next::Retire));
}

#[test]
fn a_change_of_wording_does_not_bring_back_a_review_date_that_is_past() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    let mut soon = writing(&["one"]);
    soon.terms.review_at = Some(table.now + Duration::HOUR);
    table.writes(ANA, soon.clone());
    table.does(ANA, What::Open);
    table.now += Duration::hours(2);
    let edit = Writing {
        terms: soon.terms,
        ..reworded(&["one."])
    };
    table.refuses(ANA, What::Write(Box::new(edit)), Code::Invalid);
}

#[test]
fn nobody_reviews_alone_what_others_agreed() {
    let mut table = Table::live();
    table.objects(EMRE);
    let review = |panel: &[uuid::Uuid], by_rule: &[uuid::Uuid], table: &Table| {
        What::Review(Box::new(Reviewing {
            by_rule: by_rule.to_vec(),
            ..reviewing(Next::Retire, panel, table)
        }))
    };
    for panel in [&[EMRE][..], &[EMRE, ZOE], &[BEN, CHI, DORA, EMRE]] {
        table.refuses(EMRE, review(panel, &[], &table), Code::Invalid);
    }
    // Whoever has left is not waited for, and others may join.
    table.does(ANA, What::Left { person: ANA });
    table.does(EMRE, review(&[ZOE, BEN, CHI, DORA, EMRE], &[], &table));
    assert!(matches!(table.state.phase, Phase::Consent(_)));

    // Instead of the people of then, all to whom the rule comes now.
    let mut table = Table::live();
    let now = [CHI, ZOE];
    table.refuses(ANA, review(&[ZOE, ANA], &now, &table), Code::Invalid);
    table.does(ANA, review(&[ZOE, ANA, CHI], &now, &table));
}

#[test]
fn what_takes_the_place_of_an_agreement_is_decided_by_its_panel_too() {
    let table = Table::live();
    let replaced =
        |panel: &[uuid::Uuid], by_rule: &[uuid::Uuid]| table.state.may_be_replaced_by(panel, by_rule).is_ok();
    assert!(!replaced(&[ZOE], &[]));
    assert!(!replaced(&[ZOE, ANA, BEN], &[ANA, BEN, CHI]));
    assert!(replaced(&[ZOE, ANA, BEN, CHI, DORA, EMRE], &[]));
    assert!(replaced(&[ZOE, FAY], &[FAY]));
}

/// Of five, Emre is away when version two is asked about, and had consented to version one.
fn away() -> Table {
    let mut table = Table::consenting();
    table.consents(EMRE);
    table.objects(DORA);
    for person in [ANA, BEN, CHI] {
        table.consents(person);
    }
    let until = table.now + Duration::days(4);
    table.does(EMRE, What::Away { until });
    table.writes(ANA, integrating(&["one", "two, capped"], 1, &["two, capped"]));
    table
}

#[test]
fn whoever_was_away_is_asked_when_they_are_back_and_nothing_carries_before() {
    let mut table = away();
    assert!(!table.state.carries_over(EMRE));
    let back_at = table.state.panel.iter().find_map(|seat| seat.away_until);
    table.until(|state| Some(state.at) >= back_at);
    let asked =
        |effect: &Effect| matches!(effect, Effect::Ask { people, version: 2, .. } if people == &[EMRE]);
    assert!(table.effects.iter().any(asked));
    assert!(table.state.carries_over(EMRE), "they know of it now");
    let Phase::Consent(round) = &table.state.phase else {
        panic!("{}", table.story())
    };
    assert!(
        round.ends_at >= table.now + Duration::DAY,
        "and have a day at least"
    );

    let mut table = away();
    table.does(EMRE, What::Back);
    assert!(table.effects.iter().any(asked));
}

fn deciding(decider: uuid::Uuid) -> Settings {
    let mut settings = settings(Mode::Full, &PANEL);
    settings.policy.ladder = vec![Rung::Decider { person: decider }];
    settings
}

#[test]
fn nobody_decides_alone_on_their_own_proposal() {
    let mut table = Table::draft(Kind::Consent, Mode::Full);
    table.refuses(ANA, What::Configure(Box::new(deciding(ANA))), Code::Invalid);
    // Who was named before may come to propose in a review: then there is no such step.
    table.does(ANA, What::Configure(Box::new(deciding(ZOE))));
    table.does(ANA, What::Write(Box::new(writing(&["one", "two"]))));
    table.does(ANA, What::Open);
    table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
    table.does(ANA, What::Ready);
    for person in PANEL {
        table.consents(person);
    }
    table.does(FAY, What::Announce { text: None });
    table.does(ANA, What::HandOver { owner: ZOE });
    let renew = reviewing(Next::Renew, &PANEL, &table);
    table.does(ZOE, What::Review(Box::new(renew)));
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.phase(), "due for review");
}
