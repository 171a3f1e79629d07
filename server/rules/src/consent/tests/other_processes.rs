//! Lazy consensus, the advice process and role selection on the same machine.

use super::table::*;
use crate::consent::What;
use crate::consent::agreement::Basis;
use crate::consent::form::*;
use crate::consent::state::{End, Phase};
use crate::refusal::Code;

fn lazy() -> Table {
    let mut table = Table::drafted(Kind::Lazy, Mode::Fast);
    table.does(ANA, What::Open);
    table
}

#[test]
fn silence_consents_in_lazy_consensus_where_enough_have_read_it() {
    let mut table = lazy();
    for person in [ANA, BEN, CHI, DORA] {
        table.does(person, What::Seen { version: 1 });
    }
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.phase(), "v1 agreed");
    assert_eq!(table.state.agreements[0].basis, Basis::LazyConsensus);
}

#[test]
fn unread_silence_adopts_nothing_even_in_lazy_consensus() {
    let mut table = lazy();
    table.does(ANA, What::Seen { version: 1 });
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.phase(), "fallback Meeting");
}

#[test]
fn reading_is_no_answer_where_consent_is_asked_for() {
    let mut table = Table::consenting();
    for person in PANEL {
        table.does(person, What::Seen { version: 1 });
    }
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.phase(), "fallback Meeting");
}

#[test]
fn one_objection_stops_lazy_consensus() {
    let mut table = lazy();
    for person in [ANA, BEN, CHI, DORA] {
        table.does(person, What::Seen { version: 1 });
    }
    table.objects(EMRE);
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert!(table.phase().starts_with("integrating"));
}

fn advice() -> Table {
    let mut table = Table::drafted(Kind::Advice, Mode::Full);
    table.does(ANA, What::Open);
    table
}

#[test]
fn a_decision_waits_for_the_advice_that_was_asked_for() {
    let mut table = advice();
    let decide = |adopt| What::Decide {
        adopt,
        used: d("moved the date, kept the sum"),
    };
    table.refuses(ANA, decide(true), Code::Conflict);
    table.does(ZOE, What::Advise { text: d("unasked") });
    for person in [ANA, BEN, CHI, DORA] {
        table.does(person, What::Advise { text: d("do it") });
    }
    table.refuses(ANA, decide(true), Code::Conflict);
    table.does(EMRE, What::NoAdvice);
    table.refuses(BEN, decide(true), Code::Forbidden);
    table.does(ANA, decide(true));
    let used = d("moved the date, kept the sum");
    assert_eq!(table.state.agreements[0].basis, Basis::Advice { used });
}

#[test]
fn advice_that_never_came_is_not_waited_for_longer_than_its_time() {
    let mut table = advice();
    table.due();
    table.does(
        ANA,
        What::Decide {
            adopt: false,
            used: d("nobody wanted it"),
        },
    );
    assert!(matches!(table.state.phase, Phase::Ended { why: End::NotAdopted }));
    let mut forgotten = advice();
    forgotten.until(|state| matches!(state.phase, Phase::Ended { .. }));
    assert!(matches!(
        forgotten.state.phase,
        Phase::Ended { why: End::Dormant }
    ));
}

#[test]
fn a_changed_text_asks_for_advice_again() {
    let mut table = advice();
    for person in PANEL {
        table.does(person, What::Advise { text: d("do it") });
    }
    table.writes(ANA, writing(&["one", "two, later"]));
    let decide = What::Decide {
        adopt: true,
        used: d("later"),
    };
    table.refuses(ANA, decide, Code::Conflict);
}

fn nominate(candidate: uuid::Uuid) -> What {
    What::Nominate {
        candidate,
        reason: d("patient"),
    }
}

fn proposing(candidate: uuid::Uuid) -> Writing {
    Writing {
        candidate: Some(candidate),
        ..writing(&["one", "two"])
    }
}

fn nominated() -> Table {
    let mut table = Table::drafted(Kind::Role, Mode::Full);
    table.does(ANA, What::Open);
    for person in PANEL {
        table.does(person, nominate(ZOE));
    }
    table
}

#[test]
fn a_role_is_given_by_nomination_change_and_consent() {
    let mut table = nominated();
    assert_eq!(table.phase(), "changes of nominations");
    table.does(BEN, nominate(CHI));
    table.refuses(BEN, What::Keep, Code::Conflict);
    for person in [ANA, CHI, DORA, EMRE] {
        table.does(person, What::Keep);
    }
    assert_eq!(table.phase(), "choosing a person");
    assert_eq!(table.state.nominations[1].earlier, [(ZOE, d("patient"))]);
    // Nobody is proposed who has not said that they would take it.
    table.refuses(FAY, What::Write(Box::new(proposing(ZOE))), Code::Invalid);
    table.does(ZOE, What::Willing { yes: true });
    table.refuses(ANA, What::Write(Box::new(proposing(ZOE))), Code::Forbidden);
    table.writes(FAY, proposing(ZOE));
    for person in PANEL {
        table.consents(person);
    }
    let agreement = &table.state.agreements[0];
    let version = &table.state.versions[agreement.version as usize - 1];
    assert_eq!(version.candidate, Some(ZOE));
}

#[test]
fn a_candidate_who_would_not_any_more_is_not_consented_to() {
    let mut table = nominated();
    table.due();
    table.does(ZOE, What::Willing { yes: true });
    table.writes(FAY, proposing(ZOE));
    table.does(ZOE, What::Willing { yes: false });
    assert_eq!(table.phase(), "choosing a person");
    table.refuses(ZOE, What::Willing { yes: true }, Code::Conflict);
}

#[test]
fn a_role_that_nobody_is_proposed_for_falls_asleep() {
    let mut table = Table::drafted(Kind::Role, Mode::Full);
    table.does(ANA, What::Open);
    table.until(|state| matches!(state.phase, Phase::Ended { .. }));
    assert!(matches!(table.state.phase, Phase::Ended { why: End::Dormant }));
}
