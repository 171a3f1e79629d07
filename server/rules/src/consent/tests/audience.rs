//! Who hears of what by email: whoever is asked, what they are asked, and everybody of an outcome once.

use std::collections::BTreeMap;
use uuid::Uuid;

use super::table::*;
use crate::consent::audience::{asks, concerned};
use crate::consent::form::*;
use crate::consent::policy::{Part, Rung};
use crate::consent::state::{Phase, State};
use crate::consent::tasks::tasks;
use crate::consent::{Actor, Effect, What, apply, begin};
use crate::notify::{Candidate, MailKind, choose};

/// Who gets an email because of the last entry, and of which kind.
fn told(table: &Table) -> BTreeMap<Uuid, MailKind> {
    let by = match table.log.last().unwrap().by {
        Actor::Person(person) => Some(person),
        Actor::Clock | Actor::System => None,
    };
    chosen(&table.state, &table.effects, by)
}

fn chosen(state: &State, effects: &[Effect], by: Option<Uuid>) -> BTreeMap<Uuid, MailKind> {
    let candidate = |(person, kind)| Candidate {
        person,
        kind,
        is_actor: by == Some(person),
        active: true,
        sees: true,
        wants: true,
    };
    choose(concerned(state, effects, by).into_iter().map(candidate))
}

fn all(kind: MailKind, people: &[Uuid]) -> BTreeMap<Uuid, MailKind> {
    people.iter().map(|person| (*person, kind)).collect()
}

#[test]
fn who_publishes_asks_the_panel_and_tells_whoever_facilitates() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    table.does(ANA, What::Open);
    let mut expected = all(MailKind::ConsentAsked, &PANEL);
    expected.insert(FAY, MailKind::ProcessNews);
    assert_eq!(told(&table), expected);
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    assert_eq!(told(&table)[&BEN], MailKind::ProcessTask, "questions come first");
    assert!(!told(&table).contains_key(&ANA), "she is at it");
}

#[test]
fn an_answer_is_nobodys_news_and_an_objection_is_its_authors_at_the_close() {
    let mut table = Table::consenting();
    table.consents(BEN);
    assert!(told(&table).is_empty());
    table.objects(EMRE);
    assert!(told(&table).is_empty(), "others may still raise theirs");
    for person in [ANA, CHI, DORA] {
        table.consents(person);
    }
    assert_eq!(told(&table), all(MailKind::ProcessTask, &[ANA]));
}

#[test]
fn a_possible_objection_is_put_to_those_who_could_carry_it() {
    let mut table = Table::consenting();
    table.objects(ZOE);
    let others = &PANEL[1..];
    assert_eq!(
        told(&table),
        all(MailKind::ProcessTask, others),
        "who proposes does not object to it"
    );
    table.does(BEN, What::Carry { objection: 1 });
    assert_eq!(told(&table), all(MailKind::ProcessNews, &[ZOE]));
}

#[test]
fn whoever_carried_an_objection_that_ended_is_asked_again() {
    let mut table = Table::objected();
    table.does(EMRE, What::Withdraw { objection: 1 });
    assert!(told(&table).is_empty(), "they see it where they took it back");
    let todos = tasks(&table.state, table.now);
    let phase = table.state.phase.name();
    assert_eq!(
        asks(&table.state, &table.effects, phase, &todos[0]),
        Some(MailKind::ProcessTask)
    );
}

#[test]
fn a_reminder_is_for_the_silent() {
    let mut table = Table::consenting();
    table.consents(BEN);
    table.consents(CHI);
    table.due();
    assert_eq!(told(&table), all(MailKind::ConsentReminder, &[ANA, DORA, EMRE]));
}

#[test]
fn what_was_asked_with_a_phase_is_asked_in_no_other() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    let (effects, phase) = (table.effects.clone(), table.state.phase.name());
    for person in PANEL {
        table.does(person, What::Clear);
    }
    assert!(matches!(table.state.phase, Phase::Shape { .. }));
    for todo in tasks(&table.state, table.now) {
        assert_eq!(asks(&table.state, &effects, phase, &todo), None);
    }
}

#[test]
fn what_is_entered_for_somebody_is_told_to_them_even_where_it_decides() {
    let mut table = Table::consenting();
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.does(FAY, What::Gather { how: Meet::Call });
    assert_eq!(told(&table), all(MailKind::ProcessNews, &PANEL));
    table.does(FAY, What::Attend { person: EMRE });
    let version = table.state.version().unwrap();
    let what = What::Respond {
        version: version.number,
        text: version.text,
        answer: Answer::Consent,
    };
    table.try_as(Actor::Person(FAY), Some(EMRE), what).unwrap();
    assert_eq!(told(&table)[&EMRE], MailKind::EnteredForYou);
    assert_eq!(told(&table)[&ANA], MailKind::ProcessDecided);
}

#[test]
fn whoever_takes_a_proposal_back_knows_it() {
    let mut table = Table::consenting();
    table.objects(ZOE);
    table.does(ANA, What::Abandon);
    assert_eq!(
        told(&table),
        all(MailKind::ProcessDecided, &[BEN, CHI, DORA, EMRE, FAY, ZOE])
    );
}

#[test]
fn a_ladder_tells_the_panel_what_comes_and_asks_those_who_do_it() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    let threshold = Part { of: 2, out_of: 3 };
    let mut settings = settings(Mode::Fast, &PANEL);
    settings.policy.ladder = vec![Rung::Meeting, Rung::Vote { threshold }];
    table.does(ANA, What::Configure(Box::new(settings)));
    table.does(ANA, What::Open);
    table.objects(EMRE);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.until(|state| matches!(state.phase, Phase::Fallback(_)));
    let mut expected = all(MailKind::ProcessNews, &PANEL);
    expected.insert(FAY, MailKind::ProcessTask);
    assert_eq!(told(&table), expected);
    table.does(FAY, What::NoResult);
    assert_eq!(told(&table)[&BEN], MailKind::ConsentAsked);
}

#[test]
fn of_one_outcome_everybody_hears_once_also_who_only_asked() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    table.does(ZOE, question(vec![]));
    table.does(ANA, answering(1));
    for person in PANEL {
        table.does(person, What::Clear);
    }
    for person in PANEL {
        table.does(person, reacting());
    }
    table.does(ANA, What::Ready);
    for person in PANEL {
        table.consents(person);
    }
    table.does(FAY, What::Announce { text: None });
    let (mut state, _) = begin(&table.log[0]).unwrap();
    let mut heard: BTreeMap<Uuid, usize> = BTreeMap::new();
    for event in &table.log[1..] {
        let (next, effects) = apply(&state, event).unwrap();
        state = next;
        for (person, kind) in chosen(&state, &effects, None) {
            if kind == MailKind::ProcessDecided {
                *heard.entry(person).or_default() += 1;
            }
        }
    }
    let everybody = PANEL.into_iter().chain([FAY, ZOE]);
    assert_eq!(heard, everybody.map(|person| (person, 1)).collect());
}

#[test]
fn who_asked_hears_the_answer_and_who_waited_that_all_is_in() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    table.does(ZOE, question(vec![d("one")]));
    table.does(ANA, answering(1));
    assert_eq!(told(&table), all(MailKind::ProcessNews, &[ZOE]));
    table.due();
    table.does(ANA, reacting());
    for person in [BEN, CHI, DORA] {
        table.does(person, reacting());
        assert!(told(&table).is_empty());
    }
    table.does(EMRE, reacting());
    assert_eq!(told(&table), all(MailKind::ProcessTask, &[ANA]));

    let mut table = Table::drafted(Kind::Advice, Mode::Full);
    table.does(ANA, What::Open);
    for person in [ANA, BEN, CHI, DORA] {
        table.does(person, What::NoAdvice);
    }
    table.does(EMRE, What::Advise { text: d("do it") });
    assert_eq!(told(&table), all(MailKind::ProcessTask, &[ANA]));
}
