//! Objections: carried, refined, merged, resolved, made stale, lapsed.

use super::table::*;
use crate::consent::form::*;
use crate::consent::objection::Stage;
use crate::consent::state::Phase;
use crate::consent::{Actor, What};
use crate::refusal::Code;

#[test]
fn a_possible_objection_stops_nothing_until_a_panel_member_carries_it() {
    let mut table = Table::consenting();
    table.does(ZOE, raising(1));
    assert_eq!(table.state.live().count(), 0);
    table.does(BEN, What::Carry { objection: 1 });
    assert_eq!(table.state.live().count(), 1);
    let objection = &table.state.objections[0];
    assert_eq!((objection.raised_by, &objection.carriers), (ZOE, &vec![BEN]));
}

#[test]
fn the_facilitator_carries_one_on_behalf_of_somebody_and_is_named() {
    let mut table = Table::consenting();
    table.does(ZOE, raising(1));
    table.does(FAY, What::Carry { objection: 1 });
    assert_eq!(table.state.objections[0].carriers, [FAY]);
    for person in PANEL {
        table.consents(person);
    }
    assert!(table.phase().starts_with("integrating"));
}

#[test]
fn every_carrier_confirms_or_withdraws() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.does(DORA, What::Carry { objection: 1 });
    for person in [ANA, BEN, CHI] {
        table.consents(person);
    }
    table.writes(ANA, integrating(&["one", "two, capped"], 1, &["two, capped"]));
    table.confirms(EMRE, 1);
    assert_eq!(table.stage(1), Stage::InIntegration);
    table.does(DORA, What::Withdraw { objection: 1 });
    assert_eq!(table.stage(1), Stage::Resolved);
    assert_eq!(table.state.objections[0].former, [DORA]);
}

#[test]
fn an_objection_is_resolved_without_another_text_where_both_sides_say_so() {
    let mut table = Table::objected();
    let confirm = What::Confirm {
        objection: 1,
        version: 1,
        how: Resolution::KeepAndMonitor,
        deferral: None,
    };
    table.does(ANA, confirm.clone());
    assert_eq!(table.stage(1), Stage::InIntegration);
    table.does(EMRE, confirm);
    assert_eq!(table.stage(1), Stage::Resolved);
    assert_eq!(table.phase(), "consent on v1");
}

#[test]
fn a_later_change_of_the_paragraph_that_resolved_it_asks_the_objector_again() {
    let mut table = Table::objected();
    table.writes(ANA, integrating(&["one", "two, capped"], 1, &["two, capped"]));
    table.confirms(EMRE, 1);
    table.consents(EMRE);
    table.objects(BEN);
    for person in [ANA, CHI, DORA] {
        table.consents(person);
    }
    table.writes(ANA, integrating(&["one", "two, open"], 2, &["two, open"]));
    assert_eq!(table.stage(1), Stage::InIntegration);
    table.confirms(BEN, 2);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.refuses(
        EMRE,
        What::Respond {
            version: 3,
            text: d("one\n\ntwo, open"),
            answer: Answer::Consent,
        },
        Code::Conflict,
    );
    // Silence of the objector is no consent: the window is extended, then the objection goes into integrating.
    table.until(|state| matches!(state.phase, Phase::Integrate { .. }));
    table.does(FAY, What::Lapse { objection: 1 });
    assert_eq!(table.stage(1), Stage::Lapsed);
    assert_eq!(table.phase(), "consent on v3");
    // A lapsed one can be carried again.
    table.does(CHI, What::Carry { objection: 1 });
    assert_eq!(table.stage(1), Stage::Raised);
}

#[test]
fn an_objection_lapses_only_after_two_windows_and_two_reminders() {
    let mut table = Table::objected();
    table.refuses(FAY, What::Lapse { objection: 1 }, Code::Conflict);
    table.refuses(BEN, What::Lapse { objection: 1 }, Code::Forbidden);
    table.writes(ANA, integrating(&["one", "two, capped"], 1, &["two, capped"]));
    table.until(|state| matches!(&state.phase, Phase::Consent(round) if round.extended));
    table.refuses(FAY, What::Lapse { objection: 1 }, Code::Conflict);
    table.until(|state| matches!(state.phase, Phase::Integrate { .. }));
    table.does(FAY, What::Lapse { objection: 1 });
}

#[test]
fn whoever_carries_an_objection_speaks_about_it_before_consenting() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    let consent = What::Respond {
        version: 1,
        text: d("one\n\ntwo"),
        answer: Answer::Consent,
    };
    table.refuses(EMRE, consent.clone(), Code::Conflict);
    table.does(EMRE, What::Withdraw { objection: 1 });
    assert!(table.state.response(EMRE).is_none());
    table.does(EMRE, consent);
}

#[test]
fn two_objections_become_one_only_where_both_owners_want_it() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.objects(BEN);
    let merge = What::Merge {
        objection: 2,
        into: 1,
    };
    table.refuses(CHI, merge.clone(), Code::Forbidden);
    table.does(BEN, merge.clone());
    assert_eq!(table.stage(2), Stage::Raised);
    table.refuses(BEN, merge.clone(), Code::Conflict);
    table.does(EMRE, merge);
    assert_eq!(table.stage(2), Stage::Merged);
    assert_eq!(table.state.objections[0].carriers, [EMRE, BEN]);
    assert_eq!(table.state.objections.len(), 2, "nothing is deleted");
}

#[test]
fn an_objection_is_said_better_and_its_first_form_is_kept() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    let better = Argument {
        harm: Some(d("we cannot pay wages in March")),
        ..argument()
    };
    table.does(
        EMRE,
        What::Refine {
            objection: 1,
            argument: Box::new(better.clone()),
        },
    );
    let objection = &table.state.objections[0];
    assert_eq!(objection.argument, better);
    assert_eq!(objection.earlier, [argument()]);
}

#[test]
fn a_broken_rule_is_valid_at_once_and_cannot_be_challenged() {
    let mut table = Table::consenting();
    let argument = Argument {
        breaks_rule: true,
        cause: None,
        likelihood: None,
        knowledge: None,
        ..argument()
    };
    table.does(
        EMRE,
        What::Raise {
            version: 1,
            cites: vec![],
            argument: Box::new(argument),
        },
    );
    let challenge = What::Challenge {
        objection: 1,
        criterion: Criterion::Cause,
        reason: d("none"),
    };
    table.refuses(BEN, challenge, Code::Conflict);
}

#[test]
fn a_ruling_for_the_objection_can_be_appealed_by_the_challenger() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    let challenge = What::Challenge {
        objection: 1,
        criterion: Criterion::Harm,
        reason: d("no aim is named"),
    };
    table.does(BEN, challenge);
    table.does(CHI, What::Second { objection: 1 });
    table.does(
        FAY,
        What::Rule {
            objection: 1,
            argued: true,
        },
    );
    assert_eq!(table.stage(1), Stage::Upheld);
    // Of five, only Dora has no part in it: nobody can disqualify it, so it stands.
    table.does(BEN, What::Appeal { objection: 1 });
    assert_eq!(table.stage(1), Stage::Upheld);
    assert!(table.state.lots.draws.is_empty());
}

#[test]
fn a_reduced_objection_goes_into_the_criteria() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    let challenge = What::Challenge {
        objection: 1,
        criterion: Criterion::Harm,
        reason: d("no aim is named"),
    };
    table.does(BEN, challenge);
    table.does(CHI, What::Second { objection: 1 });
    table.does(
        FAY,
        What::Rule {
            objection: 1,
            argued: false,
        },
    );
    for person in PANEL {
        table.consents(person);
    }
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.phase(), "v1 agreed");
    let criteria = &table.state.agreements[0].terms.criteria;
    assert!(criteria.contains(&d("the reserve runs dry")));
}

#[test]
fn a_test_that_the_fallback_overtakes_is_ruled_on_all_the_same() {
    let mut table = Table::objected();
    let challenge = What::Challenge {
        objection: 1,
        criterion: Criterion::Harm,
        reason: d("no aim is named"),
    };
    table.does(BEN, challenge);
    table.does(CHI, What::Second { objection: 1 });
    table.until(|state| matches!(state.phase, Phase::Fallback(_)));
    table.does(
        FAY,
        What::Rule {
            objection: 1,
            argued: false,
        },
    );
    assert_eq!(table.phase(), "consent on v1");
}

#[test]
fn a_lot_is_drawn_with_the_secret_that_was_committed_to() {
    let mut table = Table::consenting();
    let wrong = What::Drawn {
        secret: "guess".to_owned(),
    };
    assert!(table.try_as(Actor::System, None, wrong).is_err());
    let early = What::Drawn {
        secret: secrets(8)[7].clone(),
    };
    let refusal = table.try_as(Actor::System, None, early).unwrap_err();
    assert_eq!(refusal.code, Code::Conflict, "no lot is owed");
}

#[test]
fn the_leaving_of_a_carrier_unblocks_nothing() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.system(What::Left { person: EMRE });
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    assert!(table.phase().starts_with("integrating"));
}

fn challenging() -> What {
    What::Challenge {
        objection: 1,
        criterion: Criterion::Cause,
        reason: d("it names a problem of last year"),
    }
}

#[test]
fn a_challenger_who_facilitates_since_does_not_rule_on_their_own_challenge() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.does(BEN, challenging());
    table.does(CHI, What::Second { objection: 1 });
    let rule = What::Rule {
        objection: 1,
        argued: false,
    };
    for involved in [BEN, CHI] {
        table.system(What::HandOn {
            facilitator: involved,
        });
        table.refuses(involved, rule.clone(), Code::Forbidden);
    }
    table.does(CHI, What::HandOn { facilitator: FAY });
    table.does(FAY, rule);
}

#[test]
fn nothing_is_adopted_early_while_an_appeal_is_possible() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.does(DORA, What::Carry { objection: 1 });
    table.does(BEN, challenging());
    table.does(CHI, What::Second { objection: 1 });
    table.does(
        FAY,
        What::Rule {
            objection: 1,
            argued: false,
        },
    );
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(table.phase(), "consent on v1");
    // Dora consented for now, and thinks better of it.
    table.does(DORA, What::Appeal { objection: 1 });
    assert_eq!(table.stage(1), Stage::Upheld, "nobody is left to judge it");
}

#[test]
fn what_is_agreed_and_not_announced_can_be_objected_to() {
    let mut table = Table::consenting();
    for person in PANEL {
        table.consents(person);
    }
    table.does(ZOE, raising(1));
    table.does(BEN, What::Carry { objection: 1 });
    assert!(matches!(table.state.phase, Phase::Agreed { .. }));
    table.does(FAY, What::Announce { text: None });
    assert_eq!(table.phase(), "due for review; objections: 1 raised");
}
