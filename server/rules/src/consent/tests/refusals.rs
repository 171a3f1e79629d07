//! Every guard says no where it should, with a code and a sentence that says what to do instead.

use time::Duration;
use uuid::Uuid;

use super::table::*;
use crate::consent::form::*;
use crate::consent::guard::SAID_MAX;
use crate::consent::moves::{Move, possible, why_not};
use crate::consent::state::Phase;
use crate::consent::working_time::Zone;
use crate::consent::{Actor, Event, What, apply, begin};
use crate::refusal::Code::{self, *};

fn draft() -> Table {
    Table::drafted(Kind::Consent, Mode::Full)
}

fn asking() -> Table {
    let mut table = draft();
    table.does(ANA, What::Open);
    table
}

fn shaping() -> Table {
    let mut table = asking();
    table.due();
    table
}

fn respond(version: u32, text: &str) -> What {
    What::Respond {
        version,
        text: d(text),
        answer: Answer::Consent,
    }
}

fn write(writing: Writing) -> What {
    What::Write(Box::new(writing))
}

fn configure(change: impl Fn(&mut Settings)) -> What {
    let mut settings = settings(Mode::Full, &PANEL);
    change(&mut settings);
    What::Configure(Box::new(settings))
}

fn pause(days: i64) -> What {
    What::Pause {
        until: MONDAY + Duration::days(days),
        reason: d("holidays"),
    }
}

const ONE: u32 = 1;
const TEXT: &str = "one\n\ntwo";

#[test]
#[expect(clippy::too_many_lines, reason = "a table reads best whole")]
fn each_guard_refuses_whoever_may_not_and_whatever_cannot_be_now() {
    type Row = (fn() -> Table, Uuid, What, Code);
    let settle = |version| What::Confirm {
        objection: ONE,
        version,
        how: Resolution::TextChange,
        deferral: None,
    };
    let challenge = What::Challenge {
        objection: ONE,
        criterion: Criterion::Harm,
        reason: d("none"),
    };
    let rule = What::Rule {
        objection: ONE,
        argued: true,
    };
    let judge = What::Judge {
        objection: ONE,
        disqualify: true,
    };
    let decide = What::Decide {
        adopt: true,
        used: d("used"),
    };
    let trial = What::OfferTrial {
        ends_at: MONDAY + Duration::days(9),
        measure: d("measure"),
    };
    let maintain = What::Maintain {
        objection: ONE,
        version: 1,
    };
    let empty = Argument {
        likelihood: None,
        ..argument()
    };
    let raise_empty = What::Raise {
        version: 1,
        cites: vec![],
        argument: Box::new(empty),
    };
    let raise_elsewhere = What::Raise {
        version: 1,
        cites: vec![d("ninety")],
        argument: Box::new(argument()),
    };
    let rows: Vec<Row> = vec![
        (draft, BEN, configure(|_| {}), Forbidden),
        (asking, ANA, configure(|_| {}), Conflict),
        (draft, ANA, configure(|s| s.facilitator = Some(ANA)), Invalid),
        (draft, ANA, configure(|s| s.panel.push(BEN)), Invalid),
        (draft, ANA, configure(|s| s.panel.clear()), Invalid),
        (draft, ANA, configure(|s| s.policy.window = 5), Invalid),
        (draft, ANA, configure(|s| s.policy.rounds = 0), Invalid),
        (draft, ANA, configure(|s| s.policy.ladder.clear()), Invalid),
        (draft, ANA, configure(|s| s.lots = "secret".into()), Invalid),
        (draft, BEN, What::Open, Forbidden),
        (asking, ANA, What::Open, Conflict),
        (draft, BEN, write(writing(&["x"])), Forbidden),
        (draft, ANA, write(writing(&[])), Invalid),
        (asking, ANA, write(writing(&["x"])), Conflict),
        (shaping, ANA, write(writing(&["one", "two"])), Invalid),
        (Table::consenting, ANA, write(writing(&["x"])), Invalid),
        (Table::objected, BEN, write(writing(&["x"])), Forbidden),
        (
            Table::objected,
            ANA,
            write(integrating(&["x"], 1, &["y"])),
            Invalid,
        ),
        (
            Table::objected,
            ANA,
            write(integrating(&["x"], 7, &["x"])),
            NotFound,
        ),
        (Table::live, ANA, write(writing(&["x"])), Conflict),
        (shaping, BEN, question(vec![]), Conflict),
        (asking, ANA, answering(3), NotFound),
        (asking, ZOE, What::Clear, Forbidden),
        (asking, BEN, reacting(), Conflict),
        (
            draft,
            BEN,
            What::Voice {
                text: d("x"),
                cites: vec![],
            },
            Conflict,
        ),
        (asking, BEN, question(vec![d("one"); 51]), Invalid),
        (shaping, ANA, What::Ready, Conflict),
        (shaping, BEN, What::Ready, Forbidden),
        (shaping, BEN, respond(1, TEXT), Conflict),
        (Table::consenting, ZOE, respond(1, TEXT), Forbidden),
        (Table::consenting, BEN, respond(2, TEXT), VersionStale),
        (Table::consenting, BEN, respond(1, "another text"), VersionStale),
        (Table::objected, BEN, respond(1, TEXT), Conflict),
        (Table::live, BEN, respond(1, TEXT), AlreadyDecided),
        (Table::consenting, ZOE, What::Seen { version: 1 }, Forbidden),
        (Table::consenting, ANA, raising(1), Forbidden),
        (Table::consenting, BEN, raising(2), VersionStale),
        (Table::consenting, BEN, raise_empty, ReasonRequired),
        (Table::consenting, BEN, raise_elsewhere, Invalid),
        (asking, BEN, raising(1), Conflict),
        (Table::objected, ZOE, What::Carry { objection: ONE }, Forbidden),
        (Table::objected, EMRE, What::Carry { objection: ONE }, Conflict),
        (Table::objected, BEN, What::Carry { objection: 2 }, NotFound),
        (Table::objected, BEN, What::Withdraw { objection: ONE }, Forbidden),
        (Table::objected, BEN, settle(1), Forbidden),
        (Table::objected, EMRE, settle(2), VersionStale),
        (Table::objected, EMRE, maintain.clone(), Conflict),
        (Table::objected, BEN, maintain, Forbidden),
        (
            Table::objected,
            BEN,
            What::Refine {
                objection: ONE,
                argument: Box::new(argument()),
            },
            Forbidden,
        ),
        (Table::objected, FAY, What::Lapse { objection: ONE }, Conflict),
        (Table::objected, ANA, challenge.clone(), Forbidden),
        (Table::objected, EMRE, challenge.clone(), Forbidden),
        (Table::objected, ZOE, challenge, Forbidden),
        (Table::objected, BEN, What::Second { objection: ONE }, Conflict),
        (Table::objected, FAY, rule.clone(), Conflict),
        (Table::objected, BEN, rule, Forbidden),
        (Table::objected, EMRE, What::Appeal { objection: ONE }, Conflict),
        (Table::objected, BEN, judge, Forbidden),
        (Table::objected, BEN, What::Wait, Conflict),
        (Table::consenting, ZOE, What::Wait, Forbidden),
        (Table::consenting, BEN, What::Discuss, Conflict),
        (Table::consenting, FAY, What::ConfirmEdit, Conflict),
        (Table::consenting, BEN, What::ConfirmEdit, Forbidden),
        (Table::consenting, BEN, What::Reclass, Conflict),
        (Table::consenting, ANA, trial, Conflict),
        (Table::consenting, BEN, What::Ballot { yes: true }, Conflict),
        (Table::consenting, ANA, decide, Conflict),
        (Table::consenting, FAY, What::NoResult, Conflict),
        (Table::consenting, FAY, What::Announce { text: None }, Conflict),
        (Table::consenting, BEN, What::Advise { text: d("x") }, Conflict),
        (Table::consenting, BEN, What::NoAdvice, Conflict),
        (
            Table::consenting,
            BEN,
            What::Nominate {
                candidate: BEN,
                reason: d("x"),
            },
            Conflict,
        ),
        (Table::consenting, BEN, What::Keep, Conflict),
        (Table::consenting, BEN, What::Willing { yes: true }, Forbidden),
        (
            Table::consenting,
            BEN,
            What::Gather { how: Meet::Call },
            Forbidden,
        ),
        (Table::live, FAY, What::Gather { how: Meet::Call }, Conflict),
        (Table::consenting, FAY, What::Attend { person: BEN }, Conflict),
        (Table::consenting, FAY, What::Close { finish: false }, Conflict),
        (Table::consenting, BEN, What::Abandon, Forbidden),
        (Table::consenting, BEN, pause(3), Forbidden),
        (Table::consenting, FAY, pause(30), Invalid),
        (Table::live, FAY, pause(3), Conflict),
        (Table::consenting, FAY, What::Resume, Conflict),
        (Table::consenting, BEN, What::Back, Conflict),
        (Table::consenting, BEN, What::Away { until: MONDAY }, Invalid),
        (Table::consenting, FAY, What::HandOn { facilitator: ANA }, Invalid),
        (
            Table::consenting,
            BEN,
            What::HandOn { facilitator: BEN },
            Forbidden,
        ),
        (Table::consenting, BEN, What::Left { person: CHI }, Forbidden),
        (Table::consenting, BEN, What::Joined { person: ZOE }, Forbidden),
        (Table::consenting, BEN, What::Tick, Forbidden),
        (Table::consenting, BEN, What::Zone(Zone::fixed(0)), Forbidden),
        (
            Table::consenting,
            ANA,
            What::Supersede(replacing(false)),
            Forbidden,
        ),
    ];
    for (scene, who, what, code) in rows {
        scene().refuses(who, what, code);
    }
}

#[test]
fn what_is_missing_before_the_start_is_named() {
    let open = |change: fn(&mut Settings), write: bool, field: &str| {
        let mut table = Table::draft(Kind::Consent, Mode::Fast);
        let mut settings = settings(Mode::Fast, &PANEL);
        change(&mut settings);
        table.does(ANA, What::Configure(Box::new(settings)));
        if write {
            let mut writing = writing(&["one"]);
            if field == "reviewAt" {
                writing.terms.review_at = None;
            }
            if field == "criteria" {
                writing.terms.criteria.clear();
            }
            table.writes(ANA, writing);
        }
        let refusal = table.try_as(Actor::Person(ANA), None, What::Open).unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some(field));
    };
    open(|s| s.need = None, true, "need");
    open(|_| {}, false, "text");
    open(|s| s.facilitator = None, true, "facilitator");
    open(|s| s.small_and_reversible = false, true, "mode");
    open(|_| {}, true, "reviewAt");
    open(|_| {}, true, "criteria");
}

#[test]
fn the_clock_stands_still_three_times_at_most() {
    let mut table = Table::consenting();
    for _ in 0..3 {
        let until = table.now + Duration::days(1);
        let reason = d("holidays");
        table.does(FAY, What::Pause { until, reason });
        table.does(FAY, What::Resume);
    }
    table.refuses(FAY, pause(3), Conflict);
}

#[test]
fn a_log_begins_with_its_draft_and_goes_forward_in_time() {
    let table = Table::consenting();
    assert!(begin(&table.log[1]).is_err());
    let early = Event {
        at: MONDAY - Duration::DAY,
        by: Actor::Clock,
        on_behalf: None,
        what: What::Tick,
    };
    let refusal = apply(&table.state, &early).unwrap_err();
    assert_eq!(refusal.field.as_deref(), Some("at"));
}

#[test]
fn a_page_shows_what_is_possible_and_why_the_rest_is_not() {
    let table = Table::consenting();
    let ben = possible(&table.state, BEN, table.now);
    assert_eq!(
        ben,
        [
            Move::Voice,
            Move::Respond,
            Move::Seen,
            Move::Raise,
            Move::Wait,
            Move::Away,
            Move::Leave
        ]
    );
    let fay = why_not(&table.state, FAY, table.now);
    let edit = fay.iter().find(|(refused, _)| *refused == Move::ConfirmEdit);
    assert_eq!(
        edit.map(|(_, refusal)| refusal.message.as_ref()),
        Some("No change of wording waits for you; object where the text as it stands would do harm.")
    );
    // What is due has happened for a reader too, though nothing has run since.
    let mut table = table;
    for person in [ANA, CHI, DORA, EMRE] {
        table.consents(person);
    }
    let later = table.now + Duration::days(100);
    assert!(!possible(&table.state, BEN, later).contains(&Move::Respond));
    assert!(matches!(table.state.phase, Phase::Consent(_)));
}

#[test]
fn nobody_says_more_than_a_process_holds_and_everybody_else_goes_on() {
    let mut table = asking();
    for _ in 0..SAID_MAX {
        table.does(BEN, question(Vec::new()));
    }
    table.refuses(BEN, question(Vec::new()), Conflict);
    table.does(CHI, question(Vec::new()));
    assert!(!possible(&table.state, BEN, table.now).contains(&Move::Question));
    let mut table = shaping();
    for _ in 0..SAID_MAX {
        table.does(
            ZOE,
            What::Voice {
                text: d("winter"),
                cites: Vec::new(),
            },
        );
    }
    table.refuses(
        ZOE,
        What::Voice {
            text: d("winter"),
            cites: Vec::new(),
        },
        Conflict,
    );
}
