//! What waits for whom, phase by phase.

use time::Duration;

use super::table::*;
use crate::consent::What;
use crate::consent::effect::Task;
use crate::consent::form::*;
use crate::consent::moves::possible;
use crate::consent::policy::{Part, Rung};
use crate::consent::state::Phase;
use crate::consent::tasks::{tasks, tasks_of};

/// Who has something to do, and what, in the order of the list.
fn waiting(table: &Table) -> Vec<(uuid::Uuid, Task)> {
    tasks(&table.state, table.now)
        .into_iter()
        .map(|todo| (todo.person, todo.task))
        .collect()
}

fn of(table: &Table, person: uuid::Uuid) -> Vec<Task> {
    tasks_of(&table.state, person, table.now)
        .into_iter()
        .map(|todo| todo.task)
        .collect()
}

fn all(task: Task, people: &[uuid::Uuid]) -> Vec<(uuid::Uuid, Task)> {
    people.iter().map(|person| (*person, task)).collect()
}

#[test]
fn from_the_draft_to_the_announcement_each_phase_says_for_whom_it_waits() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    assert_eq!(waiting(&table), [(ANA, Task::Publish)]);
    table.does(ANA, What::Open);
    assert_eq!(waiting(&table), all(Task::ClearOrAsk, &PANEL));
    table.does(BEN, question(vec![]));
    assert_eq!(
        of(&table, BEN),
        [],
        "whoever waits for an answer is not asked again"
    );
    assert!(of(&table, ANA).contains(&Task::AnswerQuestion(1)));
    table.does(ANA, answering(1));
    assert_eq!(of(&table, BEN), [Task::ClearOrAsk]);
    for person in PANEL {
        table.does(person, What::Clear);
    }
    assert_eq!(waiting(&table), all(Task::React, &PANEL));
    for person in PANEL {
        table.does(person, reacting());
    }
    assert_eq!(waiting(&table), [(ANA, Task::MakeReady)]);
    table.does(ANA, What::Ready);
    assert_eq!(waiting(&table), all(Task::Answer, &PANEL));
    table.consents(BEN);
    assert_eq!(waiting(&table), all(Task::Answer, &[ANA, CHI, DORA, EMRE]));
    for person in [ANA, CHI, DORA, EMRE] {
        table.consents(person);
    }
    assert_eq!(waiting(&table), [(FAY, Task::Announce)]);
    table.does(FAY, What::Announce { text: None });
    assert_eq!(waiting(&table), []);
    table.due();
    assert_eq!(waiting(&table), [(ANA, Task::Review)]);
    table.does(ANA, What::HandOver { owner: CHI });
    assert_eq!(waiting(&table), [(CHI, Task::Review)]);
}

#[test]
fn a_task_says_until_when_and_a_reader_before_the_clock_sees_the_next_one() {
    let table = Table::consenting();
    let Phase::Consent(round) = &table.state.phase else {
        panic!("not asking");
    };
    let todo = tasks_of(&table.state, BEN, table.now)[0];
    assert_eq!(todo.until, Some(round.ends_at));
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    let later = table.state.next_due().unwrap();
    let next = tasks_of(&table.state, BEN, later);
    assert_eq!(next[0].task, Task::React);
    assert!(next[0].until > Some(later));
}

#[test]
fn an_objection_asks_its_author_then_its_carrier_and_then_everybody() {
    let mut table = Table::objected();
    assert_eq!(waiting(&table), [(ANA, Task::Integrate)]);
    table.writes(
        ANA,
        integrating(&["one", "two, up to 500 euro"], 1, &["two, up to 500 euro"]),
    );
    assert_eq!(of(&table, EMRE), [Task::AnswerObjection(1)]);
    assert_eq!(of(&table, BEN), [Task::Answer]);
    table.confirms(EMRE, 1);
    assert_eq!(
        of(&table, EMRE),
        [Task::Answer],
        "the objection ended: its carrier answers anew"
    );
    table.consents(EMRE);
    assert_eq!(of(&table, EMRE), []);
}

#[test]
fn an_offer_on_the_same_version_is_taken_or_turned_down() {
    let offered = || {
        let mut table = Table::consenting();
        table.objects(EMRE);
        assert_eq!(of(&table, EMRE), []);
        table.confirms(ANA, 1);
        assert_eq!(of(&table, EMRE), [Task::AnswerObjection(1)]);
        table
    };
    let mut table = offered();
    table.does(
        EMRE,
        What::Maintain {
            objection: 1,
            version: 1,
        },
    );
    assert_eq!(of(&table, EMRE), []);
    assert!(table.state.carries_live(EMRE));
    let mut table = offered();
    table.confirms(EMRE, 1);
    assert_eq!(of(&table, EMRE), [Task::Answer]);
    // The other way round: a carrier offers, the author is asked.
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.confirms(EMRE, 1);
    assert!(of(&table, ANA).contains(&Task::ConfirmNeed(1)));
}

#[test]
fn a_possible_objection_is_looked_at_by_everybody_on_the_panel_once() {
    let mut table = Table::consenting();
    table.consents(BEN);
    table.now += Duration::hours(1);
    table.objects(ZOE);
    assert_eq!(of(&table, CHI), [Task::Answer, Task::Carry(1)]);
    assert_eq!(of(&table, BEN), [Task::Carry(1)], "the answer is from before");
    assert_eq!(
        of(&table, ANA),
        [Task::Answer],
        "nobody carries an objection to their own proposal"
    );
    table.consents(BEN);
    assert_eq!(of(&table, BEN), []);
    table.does(CHI, What::Carry { objection: 1 });
    assert_eq!(of(&table, DORA), [Task::Answer], "somebody carries it");
    // Against an agreement in force the panel is asked for two weeks.
    let mut table = Table::live();
    table.does(ZOE, raising(1));
    assert_eq!(waiting(&table), all(Task::Carry(1), &PANEL));
    table.later(24 * 14);
    assert_eq!(waiting(&table), []);
}

#[test]
fn a_challenge_asks_for_a_second_then_a_ruling_then_judges() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.consents(BEN);
    table.now += Duration::hours(1);
    let challenge = What::Challenge {
        objection: 1,
        criterion: Criterion::Cause,
        reason: d("it says what, not how"),
    };
    table.does(BEN, challenge);
    assert_eq!(of(&table, CHI), [Task::Answer, Task::Second(1)]);
    assert_eq!(of(&table, BEN), [], "nobody seconds a challenge of their own");
    assert_eq!(of(&table, ANA), [Task::Answer], "the proposer has a part in it");
    table.does(CHI, What::Second { objection: 1 });
    assert_eq!(of(&table, FAY), [Task::Rule(1)]);
    table.does(
        FAY,
        What::Rule {
            objection: 1,
            argued: false,
        },
    );
    assert_eq!(of(&table, EMRE), [Task::Answer]);
}

#[test]
fn whoever_is_away_or_has_left_is_not_asked() {
    let mut table = Table::consenting();
    table.does(
        BEN,
        What::Away {
            until: table.now + Duration::days(2),
        },
    );
    table.does(CHI, What::Left { person: CHI });
    assert_eq!(waiting(&table), all(Task::Answer, &[ANA, DORA, EMRE]));
    table.later(48);
    assert_eq!(of(&table, BEN), [Task::Answer]);
}

#[test]
fn nothing_waits_while_the_clock_stands_still_and_a_meeting_waits_for_its_facilitator() {
    let mut table = Table::consenting();
    let until = table.now + Duration::days(1);
    table.does(
        FAY,
        What::Pause {
            until,
            reason: d("holidays"),
        },
    );
    assert_eq!(waiting(&table), []);
    table.does(FAY, What::Resume);
    table.does(FAY, What::Gather { how: Meet::Call });
    let todos = tasks(&table.state, table.now);
    let meeting = todos.iter().find(|todo| todo.person == FAY).unwrap();
    assert_eq!(meeting.task, Task::Attend);
    let mut others = todos.iter().filter(|todo| todo.person != FAY);
    assert!(
        others.all(|todo| todo.until.is_none()),
        "a meeting holds the clock"
    );
}

#[test]
fn each_rung_of_the_ladder_waits_for_somebody() {
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
    table.due();
    assert_eq!(waiting(&table), [(FAY, Task::Gather)]);
    table.does(FAY, What::NoResult);
    assert_eq!(waiting(&table), [], "the lot is drawn first");
    table.draws();
    let trio = waiting(&table);
    assert!(trio.starts_with(&all(Task::WriteAsTrio, &[ANA, EMRE])) && trio.len() == 3);
    table.does(FAY, What::NoResult);
    assert_eq!(waiting(&table), [(ANA, Task::OfferTrial)]);
    let ends_at = table.now + Duration::days(60);
    let measure = d("late invoices");
    table.does(ANA, What::OfferTrial { ends_at, measure });
    table.does(BEN, What::Ballot { yes: false });
    assert_eq!(waiting(&table), all(Task::Vote, &[ANA, CHI, DORA, EMRE]));
    table.due();
    assert_eq!(waiting(&table), all(Task::Vote, &PANEL));
    table.due();
    assert_eq!(waiting(&table), [(ZOE, Task::Decide)]);
}

#[test]
fn the_other_processes_wait_for_advice_nominations_and_readers() {
    let mut table = Table::drafted(Kind::Advice, Mode::Full);
    table.does(ANA, What::Open);
    assert_eq!(waiting(&table), all(Task::Advise, &PANEL));
    for person in PANEL {
        table.does(person, What::NoAdvice);
    }
    assert_eq!(waiting(&table), [(ANA, Task::Decide)]);

    let mut table = Table::drafted(Kind::Role, Mode::Full);
    table.does(ANA, What::Open);
    assert_eq!(waiting(&table), all(Task::Nominate, &PANEL));
    let reason = d("keeps calm");
    table.does(
        BEN,
        What::Nominate {
            candidate: ZOE,
            reason,
        },
    );
    assert_eq!(of(&table, ZOE), [Task::SayWhetherWilling]);
    table.due();
    assert_eq!(
        waiting(&table),
        [(BEN, Task::KeepOrChange), (ZOE, Task::SayWhetherWilling)]
    );
    table.does(ZOE, What::Willing { yes: true });
    table.does(BEN, What::Keep);
    assert_eq!(waiting(&table), [(FAY, Task::Propose)]);

    let mut table = Table::drafted(Kind::Lazy, Mode::Full);
    table.does(ANA, What::Open);
    table.does(BEN, What::Seen { version: 1 });
    assert_eq!(of(&table, BEN), [], "the silence of a reader is an answer");
    assert_eq!(of(&table, CHI), [Task::Answer]);
}

#[test]
fn every_task_is_done_by_a_move_that_its_person_has() {
    let table = Table::objected();
    for todo in tasks(&table.state, table.now) {
        let offered = possible(&table.state, todo.person, table.now);
        assert!(todo.task.moves().iter().any(|each| offered.contains(each)));
    }
}
