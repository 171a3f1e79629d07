//! Six stories from beginning to end, as the people in them would tell them.

use time::Duration;

use super::table::*;
use crate::consent::What;
use crate::consent::agreement::{Basis, Standing};
use crate::consent::effect::Effect;
use crate::consent::form::*;
use crate::consent::objection::Stage;
use crate::consent::record::Record;
use crate::consent::response::Stance;
use crate::consent::state::Phase;

fn frozen(table: &Table) -> Record {
    let record = table.effects.iter().find_map(|effect| {
        if let Effect::Freeze(record) = effect {
            Some(record.as_ref().clone())
        } else {
            None
        }
    });
    record.expect("nothing was frozen")
}

#[test]
fn consent_at_once() {
    let mut table = Table::consenting();
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.responds(
        EMRE,
        Answer::Concern {
            text: d("watch the reserve"),
            cites: vec![d("two")],
        },
    );
    let record = frozen(&table);
    let agreement = record.agreement.unwrap();
    assert_eq!(agreement.basis, Basis::Consent);
    assert_eq!(agreement.standing, Standing::Active);
    // A concern stops nothing, and is watched.
    assert!(agreement.terms.criteria.contains(&d("watch the reserve")));
    let stances: Vec<_> = record.panel.iter().map(|line| line.stance.unwrap()).collect();
    assert_eq!(
        stances,
        [
            Stance::Consent,
            Stance::Consent,
            Stance::Consent,
            Stance::Consent,
            Stance::Concern
        ]
    );
    table.does(FAY, What::Announce { text: None });
    assert_eq!(table.phase(), "in force");
}

#[test]
fn one_objection_integrated_in_version_two_with_carried_consents() {
    let mut table = Table::objected();
    table.writes(
        ANA,
        integrating(&["one", "two, up to 2000", "three"], 1, &["two, up to 2000"]),
    );
    // Everybody is asked anew; whoever consented before may leave it at that.
    let until = table.state.next_due().unwrap();
    assert!(until > table.now);
    table.confirms(EMRE, 1);
    assert_eq!(table.stage(1), Stage::Resolved);
    table.consents(EMRE);
    table.consents(ANA);
    let turnout = table.state.turnout(table.now);
    assert_eq!((turnout.active, turnout.carried), (2, 3));
    assert!(!turnout.met, "half of five are three");
    table.consents(BEN);
    assert!(table.state.turnout(table.now).met);
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.phase(), "v2 agreed");
    let record = frozen(&table);
    let turnout = record.agreement.unwrap().turnout;
    assert_eq!((turnout.active, turnout.carried, turnout.silent), (3, 2, 0));
    assert!(turnout.with_carried);
    let carried: Vec<_> = record.panel.iter().filter_map(|line| line.carried_from).collect();
    assert_eq!(carried, [1, 1]);
    // "Paragraph two because of Emre's objection."
    assert_eq!(record.thanks.len(), 1);
    assert_eq!(record.thanks[0].raised_by, EMRE);
    assert_eq!(record.thanks[0].paragraphs, [2]);
}

#[test]
fn an_objection_challenged_and_upheld_on_appeal() {
    let mut table = Table::draft(Kind::Consent, Mode::Full);
    let panel = [ANA, BEN, CHI, DORA, EMRE, ZOE];
    table.does(ANA, What::Configure(Box::new(settings(Mode::Full, &panel))));
    table.writes(ANA, writing(&["one", "two"]));
    table.does(ANA, What::Open);
    table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
    table.does(ANA, What::Ready);
    table.objects(EMRE);
    table.does(
        BEN,
        What::Challenge {
            objection: 1,
            criterion: Criterion::Cause,
            reason: d("it was so before"),
        },
    );
    // One person alone challenges nothing.
    assert_eq!(table.stage(1), Stage::Raised);
    table.does(CHI, What::Second { objection: 1 });
    assert_eq!(table.stage(1), Stage::Challenged);
    table.does(
        FAY,
        What::Rule {
            objection: 1,
            argued: false,
        },
    );
    assert_eq!(table.stage(1), Stage::ReducedToConcern);
    assert!(table.state.response(EMRE).is_none(), "Emre answers again");
    table.does(EMRE, What::Appeal { objection: 1 });
    table.draws();
    // Who had no part in it: Dora and Zoe.
    for judge in [DORA, ZOE] {
        assert!(table.state.lots.draws[0].drawn.contains(&judge));
    }
    table.does(
        DORA,
        What::Judge {
            objection: 1,
            disqualify: true,
        },
    );
    assert_eq!(table.stage(1), Stage::Challenged, "both must agree");
    table.does(
        ZOE,
        What::Judge {
            objection: 1,
            disqualify: false,
        },
    );
    assert_eq!(table.stage(1), Stage::Upheld);
    let story = table.state.objections[0]
        .story
        .iter()
        .map(|(_, stage)| *stage)
        .collect::<Vec<_>>();
    assert_eq!(
        story,
        [
            Stage::Raised,
            Stage::Challenged,
            Stage::ReducedToConcern,
            Stage::Challenged,
            Stage::Upheld
        ]
    );
    for person in [ANA, BEN, CHI, DORA, ZOE] {
        table.consents(person);
    }
    assert!(table.phase().starts_with("integrating"));
}

#[test]
fn a_missed_floor_is_extended_and_falls_back_to_a_trial() {
    let mut table = Table::consenting();
    table.consents(ANA);
    table.until(|state| matches!(state.phase, Phase::Fallback(_)));
    assert_eq!(table.phase(), "fallback Meeting");
    table.does(FAY, What::NoResult);
    // Nobody objects, so a trio has nobody to write with.
    assert_eq!(table.phase(), "fallback Trial");
    let ends_at = table.now + Duration::days(60);
    let measure = d("late invoices a month");
    table.does(ANA, What::OfferTrial { ends_at, measure });
    for person in [ANA, BEN, CHI, DORA] {
        table.does(person, What::Ballot { yes: true });
    }
    table.until(|state| !matches!(state.phase, Phase::Fallback(_)));
    let agreement = table.state.agreements[0].clone();
    assert_eq!(agreement.basis, Basis::Trial { ends_at, measure });
    assert!(agreement.terms.criteria.contains(&measure));
}

#[test]
fn a_fast_process_is_made_full_by_one_person() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    table.does(ANA, What::Open);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.does(EMRE, What::Discuss);
    table.does(EMRE, question(vec![d("two")]));
    table.does(ANA, answering(1));
    table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
    table.does(ANA, What::Ready);
    // Nobody is held to an answer from before the discussion.
    assert_eq!(table.state.turnout(table.now).active, 0);
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(table.phase(), "v1 agreed");
}

#[test]
fn a_live_agreement_is_objected_to_and_amended() {
    let mut table = Table::live();
    table.later(24 * 30);
    // Anybody objects; a panel member carries it, and the review begins early.
    table.does(ZOE, raising(1));
    assert_eq!(table.phase(), "in force");
    table.does(BEN, What::Carry { objection: 1 });
    assert_eq!(table.phase(), "due for review; objections: 1 raised");
    let reviewing = Reviewing {
        terms: terms(),
        ..reviewing(Next::Amend, &PANEL, &table)
    };
    table.does(ANA, What::Review(Box::new(reviewing)));
    table.writes(ANA, integrating(&["one", "two, capped"], 1, &["two, capped"]));
    table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
    table.does(ANA, What::Ready);
    table.confirms(BEN, 1);
    assert_eq!(table.stage(1), Stage::Resolved);
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(table.phase(), "v3 agreed");
    let standings: Vec<_> = table
        .state
        .agreements
        .iter()
        .map(|agreement| agreement.standing)
        .collect();
    assert_eq!(standings, [Standing::Amended, Standing::Active]);
    assert_eq!(table.state.agreements[1].text, d("one\n\ntwo, capped"));
    assert_eq!(frozen(&table).thanks[0].raised_by, ZOE);
}
