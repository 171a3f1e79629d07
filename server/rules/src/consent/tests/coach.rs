//! The facilitator's coaching follows the situation.

use std::collections::BTreeSet;

use time::Duration;

use super::table::*;
use crate::consent::What;
use crate::consent::coach::{Coaching, coach};
use crate::consent::form::*;
use crate::consent::policy::{Part, Rung};
use crate::words::Words;

fn coached(table: &Table) -> Coaching {
    coach(&table.state, table.now)
}

#[test]
fn from_the_draft_to_what_is_in_force() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    assert_eq!(coached(&table), Coaching::Draft);
    table.does(ANA, What::Open);
    assert_eq!(coached(&table), Coaching::CollectQuestions);
    table.does(ZOE, question(vec![]));
    assert_eq!(coached(&table), Coaching::QuestionsWaiting);
    table.does(ANA, answering(1));
    assert_eq!(coached(&table), Coaching::QuestionsAnswered);
    for person in PANEL {
        table.does(person, What::Clear);
    }
    assert_eq!(coached(&table), Coaching::CollectReactions);
    for person in PANEL {
        table.does(person, reacting());
    }
    assert_eq!(coached(&table), Coaching::MakeReady);
    table.does(ANA, What::Ready);
    assert_eq!(coached(&table), Coaching::FloorNotMet);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    assert_eq!(coached(&table), Coaching::FloorMet);
    table.consents(EMRE);
    assert_eq!(coached(&table), Coaching::Announce);
    table.does(FAY, What::Announce { text: None });
    assert_eq!(coached(&table), Coaching::InForce);
    table.does(ZOE, raising(1));
    assert_eq!(coached(&table), Coaching::PossibleObjection);
    table.does(BEN, What::Carry { objection: 1 });
    assert_eq!(coached(&table), Coaching::ReviewDueObjection);
    let table = Table::live();
    let due = table.state.next_due().unwrap();
    assert_eq!(coach(&table.state, due), Coaching::ReviewDue);
}

#[test]
fn an_objection_its_test_and_its_resolution() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    assert_eq!(coached(&table), Coaching::ObjectionLive);
    let challenge = What::Challenge {
        objection: 1,
        criterion: Criterion::Cause,
        reason: d("it says what, not how"),
    };
    table.does(BEN, challenge);
    assert_eq!(coached(&table), Coaching::ChallengeWaitsForSecond);
    table.does(CHI, What::Second { objection: 1 });
    assert_eq!(coached(&table), Coaching::ChallengeWaitsForRuling);
    let argued = false;
    table.does(FAY, What::Rule { objection: 1, argued });
    assert_eq!(coached(&table), Coaching::AppealOpen);
    table.does(EMRE, What::Appeal { objection: 1 });
    // Of five only one has no part in it, so nobody may disqualify it.
    assert_eq!(coached(&table), Coaching::ObjectionLive);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    assert_eq!(coached(&table), Coaching::Integrate);
    table.writes(ANA, integrating(&["one", "three"], 1, &["three"]));
    assert_eq!(coached(&table), Coaching::WaitingForConfirmations);
    table.confirms(EMRE, 1);
    assert_eq!(coached(&table), Coaching::FloorNotMet);
    table.objects(ZOE);
    assert_eq!(coached(&table), Coaching::PossibleObjection);
}

#[test]
fn a_quiet_round_a_pause_and_a_meeting() {
    let mut table = Table::consenting();
    table.until(|state| matches!(&state.phase, crate::consent::Phase::Consent(round) if round.extended));
    assert_eq!(coached(&table), Coaching::FloorNotMetExtended);
    let until = table.now + Duration::days(2);
    let reason = d("holidays");
    table.does(FAY, What::Pause { until, reason });
    assert_eq!(coached(&table), Coaching::Paused);
    table.does(FAY, What::Resume);
    table.does(FAY, What::Gather { how: Meet::InPerson });
    assert_eq!(coached(&table), Coaching::MeetingUnderWay);
}

#[test]
fn fast_lazy_and_the_other_processes() {
    let opened = |kind, mode| {
        let mut table = Table::drafted(kind, mode);
        table.does(ANA, What::Open);
        table
    };
    assert_eq!(coached(&opened(Kind::Consent, Mode::Fast)), Coaching::FastRound);
    assert_eq!(
        coached(&opened(Kind::Lazy, Mode::Full)),
        Coaching::LazyNeedsReaders
    );
    let mut table = opened(Kind::Advice, Mode::Full);
    assert_eq!(coached(&table), Coaching::CollectAdvice);
    for person in PANEL {
        table.does(person, What::NoAdvice);
    }
    assert_eq!(coached(&table), Coaching::DecideOnAdvice);
    let mut table = opened(Kind::Role, Mode::Full);
    assert_eq!(coached(&table), Coaching::CollectNominations);
    let reason = d("keeps calm");
    table.does(
        BEN,
        What::Nominate {
            candidate: ZOE,
            reason,
        },
    );
    table.due();
    assert_eq!(coached(&table), Coaching::AskWhetherWilling);
    table.does(ZOE, What::Willing { yes: true });
    assert_eq!(coached(&table), Coaching::ChangeRound);
    table.does(BEN, What::Keep);
    assert_eq!(coached(&table), Coaching::ProposePerson);
    table.does(ANA, What::Abandon);
    assert_eq!(coached(&table), Coaching::OverTakenBack);
}

#[test]
fn each_rung_of_the_ladder() {
    let mut table = Table::draft(Kind::Consent, Mode::Fast);
    let mut settings = settings(Mode::Fast, &PANEL);
    settings.policy.rounds = 1;
    let threshold = Part { of: 4, out_of: 5 };
    settings.policy.ladder = vec![
        Rung::Meeting,
        Rung::Trio,
        Rung::Trial,
        Rung::Vote { threshold },
        Rung::Decider { person: ZOE },
    ];
    table.does(ANA, What::Configure(Box::new(settings)));
    table.writes(ANA, writing(&["one", "two"]));
    table.does(ANA, What::Open);
    table.objects(EMRE);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    assert_eq!(coached(&table), Coaching::IntegrateLastRound);
    table.due();
    assert_eq!(coached(&table), Coaching::LadderMeeting);
    table.does(FAY, What::NoResult);
    assert_eq!(coached(&table), Coaching::LadderTrioLot);
    table.draws();
    assert_eq!(coached(&table), Coaching::LadderTrio);
    table.does(FAY, What::NoResult);
    assert_eq!(coached(&table), Coaching::LadderTrialOffer);
    let ends_at = table.now + Duration::days(60);
    let measure = d("late invoices");
    table.does(ANA, What::OfferTrial { ends_at, measure });
    assert_eq!(coached(&table), Coaching::LadderTrialVote);
    table.due();
    assert_eq!(coached(&table), Coaching::LadderVote);
    table.due();
    assert_eq!(coached(&table), Coaching::LadderDecider);
    table.due();
    assert_eq!(coached(&table), Coaching::OverNotAdopted);
}

#[test]
fn each_word_is_said_once() {
    let words: BTreeSet<&str> = Coaching::ALL.iter().map(|coaching| coaching.word()).collect();
    assert_eq!(words.len(), Coaching::ALL.len());
}
