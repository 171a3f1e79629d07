//! What people name beside their words: what an objection would harm, who takes up what is put off, the goals that it should move, the
//! words of an announcement. Entries from before any of that was asked hold as well.

use time::Duration;
use time::macros::datetime;

use super::table::*;
use crate::consent::digest::Digest;
use crate::consent::effect::Effect;
use crate::consent::form::*;
use crate::consent::objection::Stage;
use crate::consent::state::{Phase, State};
use crate::consent::version::REVIEW_MAX;
use crate::consent::working_time::Zone;
use crate::consent::{Event, What, replay};
use crate::refusal::Code;
use uuid::Uuid;

fn put_off(table: &Table) -> Deferral {
    Deferral {
        owner: ZOE,
        until: table.now + Duration::days(60),
    }
}

fn deferring(version: u32, deferral: Option<Deferral>) -> What {
    What::Confirm {
        objection: 1,
        version,
        how: Resolution::Deferred,
        deferral,
    }
}

#[test]
fn what_is_put_off_has_somebody_who_takes_it_up_and_becomes_an_action() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    let deferral = put_off(&table);
    assert!(
        table
            .state
            .check_resolution(1, 1, Resolution::Deferred, None)
            .is_err()
    );
    assert!(
        table
            .state
            .check_resolution(1, 1, Resolution::Research, None)
            .is_ok()
    );
    table.does(EMRE, deferring(1, Some(deferral)));
    // What is on offer is confirmed as it is; nobody says it twice.
    assert!(
        table
            .state
            .check_resolution(1, 1, Resolution::Deferred, None)
            .is_ok()
    );
    table.does(ANA, deferring(1, None));
    assert_eq!(table.stage(1), Stage::Resolved);
    for person in PANEL {
        table.consents(person);
    }
    let actions = table.state.in_force().unwrap().terms.actions.clone();
    assert_eq!(actions.len(), 1);
    assert_eq!(
        (actions[0].owner, actions[0].due_at, actions[0].objection),
        (ZOE, deferral.until, Some(1))
    );
    assert_eq!(actions[0].text, d("the reserve runs dry"));
    // It is renewed with its actions, and its objector agrees once more: it is one action still.
    table.does(FAY, What::Announce { text: None });
    let mut renew = reviewing(Next::Renew, &PANEL, &table);
    renew.terms.actions = vec![PlannedAction {
        objection: None,
        ..actions[0]
    }];
    table.does(ANA, What::Review(Box::new(renew)));
    table.does(EMRE, deferring(2, None));
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(table.state.in_force().unwrap().terms.actions, actions);
}

#[test]
fn only_what_is_put_off_has_an_owner_and_a_day_within_a_year() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    let deferral = put_off(&table);
    let watched = What::Confirm {
        objection: 1,
        version: 1,
        how: Resolution::KeepAndMonitor,
        deferral: Some(deferral),
    };
    table.refuses(EMRE, watched, Code::Invalid);
    for after in [-Duration::DAY, Duration::ZERO, REVIEW_MAX + Duration::SECOND] {
        let until = table.now + after;
        let late = deferring(1, Some(Deferral { until, ..deferral }));
        table.refuses(EMRE, late, Code::Invalid);
    }
    let mut writing = integrating(&["one", "three"], 1, &["three"]);
    writing.integrates[0].deferral = Some(deferral);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.refuses(ANA, What::Write(Box::new(writing.clone())), Code::Invalid);
    writing.integrates[0].how = Resolution::Deferred;
    table.writes(ANA, writing);
    assert_eq!(table.state.objections[0].credits[0].deferral, Some(deferral));
}

#[test]
fn an_announcement_keeps_its_words() {
    let mut table = Table::consenting();
    for person in PANEL {
        table.consents(person);
    }
    let text = Some(d("Thank you, all of you."));
    table.does(FAY, What::Announce { text });
    assert_eq!(table.state.in_force().unwrap().announcement, text);
    assert_eq!(table.phase(), "in force");
}

#[test]
fn the_record_names_the_goals_that_it_should_move() {
    let mut table = Table::draft(Kind::Consent, Mode::Fast);
    let aimed = |goal| AimedGoal {
        goal: Uuid::from_u128(goal),
        measures: vec![Uuid::from_u128(7)],
    };
    let with = |goals: Vec<AimedGoal>| {
        What::Configure(Box::new(Settings {
            goals,
            ..settings(Mode::Fast, &PANEL)
        }))
    };
    table.refuses(ANA, with(vec![aimed(1), aimed(1)]), Code::Invalid);
    table.refuses(ANA, with((0..21).map(aimed).collect()), Code::Invalid);
    table.does(ANA, with(vec![aimed(1), aimed(2)]));
    table.writes(ANA, writing(&["one"]));
    table.does(ANA, What::Open);
    for person in PANEL {
        table.consents(person);
    }
    let frozen = table.effects.iter().find_map(|effect| {
        let Effect::Freeze(record) = effect else {
            return None;
        };
        Some(record)
    });
    assert_eq!(frozen.unwrap().goals, [aimed(1), aimed(2)]);
}

#[test]
fn whoever_wants_to_talk_ends_lazy_consensus_and_silence_adopts_nothing_from_then_on() {
    for mode in [Mode::Full, Mode::Fast] {
        let mut table = Table::drafted(Kind::Lazy, mode);
        table.does(ANA, What::Open);
        for person in PANEL {
            table.does(person, What::Seen { version: 1 });
        }
        table.does(CHI, What::Discuss);
        assert_eq!((table.state.kind, table.state.mode), (Kind::Consent, Mode::Full));
        assert!(matches!(table.state.phase, Phase::Clarify { .. }));
        table.refuses(CHI, What::Discuss, Code::Conflict);
        table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
        table.does(ANA, What::Ready);
        table.until(|state| !matches!(state.phase, Phase::Consent(_)));
        assert_eq!(
            table.phase(),
            "fallback Meeting",
            "everybody has read it, nobody answered"
        );
    }
}

#[test]
fn reviews_and_ends_fall_by_day_on_working_days() {
    let zone = Zone::fixed(3600);
    let terms = Terms {
        review_at: Some(datetime!(2026-11-21 12:00 UTC)),
        ends_at: Some(datetime!(2026-11-23 23:30 UTC)),
        ..terms()
    };
    let now = datetime!(2026-11-02 12:00 UTC);
    let moved = terms.by_day(&zone, now);
    assert_eq!(moved.review_at, Some(datetime!(2026-11-23 07:00 UTC)));
    assert_eq!(moved.ends_at, Some(datetime!(2026-11-24 07:00 UTC)));
    assert_eq!(moved.clone().by_day(&zone, now), moved);
    // The last day of the year that a review has is a Saturday: it is on the Friday then.
    let last = Terms {
        review_at: Some(datetime!(2026-11-21 12:00 UTC)),
        ..moved
    };
    let latest = datetime!(2026-11-21 12:00 UTC) - REVIEW_MAX;
    let review_at = last.by_day(&zone, latest).review_at;
    assert_eq!(review_at, Some(datetime!(2026-11-20 20:00 UTC)));
}

/// A log of before: an objection that was put off by nobody, and an announcement without words.
#[test]
fn entries_of_before_hold_without_what_was_not_asked_then() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.does(EMRE, deferring(1, None));
    table.does(ANA, deferring(1, None));
    for person in PANEL {
        table.consents(person);
    }
    table.does(FAY, What::Announce { text: None });
    let written = serde_json::to_string(&table.log).unwrap();
    for word in ["deferral", "harmed", "\"goals\"", "announcement"] {
        assert!(!written.contains(word), "{word} is written where nothing is said");
    }
    assert!(written.contains(r#"{"event":"announce"}"#));
    let read: Vec<Event> = serde_json::from_str(&written).unwrap();
    assert_eq!(replay(&read).unwrap(), table.state);
    let state = serde_json::to_string(&table.state).unwrap();
    assert_eq!(serde_json::from_str::<State>(&state).unwrap(), table.state);
    let old =
        r#"{"harm":null,"cause":null,"likelihood":null,"knowledge":null,"change":null,"breaks_rule":true}"#;
    assert_eq!(serde_json::from_str::<Argument>(old).unwrap().harmed, None);
    let record = crate::consent::record::record(&table.state, table.now);
    assert!(!serde_json::to_string(&record).unwrap().contains("\"goals\""));
}

#[test]
fn an_objection_names_what_it_would_harm_in_one_form() {
    let named = [
        (Harmed::Need, r#"{"harmed":"need"}"#.to_owned()),
        (
            Harmed::Goal { goal: ZOE },
            format!(r#"{{"harmed":"goal","goal":"{ZOE}"}}"#),
        ),
        (
            Harmed::Agreement { process: ZOE },
            format!(r#"{{"harmed":"agreement","process":"{ZOE}"}}"#),
        ),
        (
            Harmed::Role {
                role: Digest::of("role"),
            },
            format!(r#"{{"harmed":"role","role":"{}"}}"#, Digest::of("role")),
        ),
    ];
    for (harmed, written) in named {
        assert_eq!(serde_json::to_string(&harmed).unwrap(), written);
        assert_eq!(serde_json::from_str::<Harmed>(&written).unwrap(), harmed);
    }
}
