//! Every row of the transition table by its name.

use time::Duration;

use super::table::*;
use crate::consent::agreement::Standing;
use crate::consent::effect::Effect;
use crate::consent::form::*;
use crate::consent::objection::Stage;
use crate::consent::policy::{Carry, Part, Rung};
use crate::consent::state::{End, Phase};
use crate::consent::working_time::{is_working, spans_weekend_day};
use crate::consent::{Actor, What};

fn with_ladder(ladder: Vec<Rung>) -> Table {
    let mut table = Table::draft(Kind::Consent, Mode::Full);
    let mut settings = settings(Mode::Full, &PANEL);
    settings.policy.ladder = ladder;
    settings.policy.rounds = 1;
    table.does(ANA, What::Configure(Box::new(settings)));
    table.does(ANA, What::Write(Box::new(writing(&["one", "two"]))));
    table.does(ANA, What::Open);
    table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
    table.does(ANA, What::Ready);
    table
}

/// In the first rung, with an objection of Emre standing.
fn fallen(ladder: Vec<Rung>) -> Table {
    let mut table = with_ladder(ladder);
    table.objects(EMRE);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.until(|state| !matches!(state.phase, Phase::Consent(_) | Phase::Integrate { .. }));
    table
}

#[test]
fn a_published_draft_is_asked_about_in_full_mode_and_answered_at_once_in_fast_mode() {
    let mut full = Table::drafted(Kind::Consent, Mode::Full);
    full.does(ANA, What::Open);
    assert_eq!(full.phase(), "questions");
    let mut fast = Table::drafted(Kind::Consent, Mode::Fast);
    fast.does(ANA, What::Open);
    assert_eq!(fast.phase(), "consent on v1");
}

#[test]
fn questions_end_when_all_are_answered_and_nobody_has_another() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    table.does(ZOE, question(vec![]));
    for person in PANEL {
        table.does(person, What::Clear);
    }
    assert_eq!(table.phase(), "questions");
    table.does(ANA, answering(1));
    assert_eq!(table.phase(), "reactions");
}

#[test]
fn questions_end_with_their_time() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    table.does(BEN, question(vec![]));
    table.due();
    assert_eq!(table.phase(), "reactions");
}

#[test]
fn the_proposer_writes_freely_while_reactions_come_in_and_then_asks_for_consent() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    table.due();
    table.writes(ANA, writing(&["one", "two", "three"]));
    table.writes(ANA, writing(&["one", "two, better", "three"]));
    table.due();
    table.does(ANA, What::Ready);
    assert_eq!(table.phase(), "consent on v3");
}

#[test]
fn consent_of_everybody_is_agreement_at_once() {
    let mut table = Table::consenting();
    for person in PANEL {
        assert_eq!(table.phase(), "consent on v1");
        table.consents(person);
    }
    assert_eq!(table.phase(), "v1 agreed");
    assert!(
        table
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Freeze(_)))
    );
    assert_eq!(table.state.agreements[0].text, d("one\n\ntwo"));
}

#[test]
fn at_the_end_of_the_window_the_floor_is_enough() {
    let mut table = Table::consenting();
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.phase(), "v1 agreed");
    assert_eq!(table.state.agreements[0].turnout.silent, 1);
}

#[test]
fn a_missed_floor_extends_the_window_once_and_then_falls_back() {
    let mut table = Table::consenting();
    table.consents(ANA);
    table.until(|state| matches!(&state.phase, Phase::Consent(round) if round.extended));
    let people = vec![BEN, CHI, DORA, EMRE];
    let until = table.state.next_due().unwrap();
    assert!(table.effects.contains(&Effect::Remind { people, until }));
    table.until(|state| matches!(state.phase, Phase::Fallback(_)));
    assert_eq!(table.phase(), "fallback Meeting");
}

#[test]
fn the_window_runs_on_after_an_objection_so_that_all_of_them_surface() {
    let mut table = Table::consenting();
    table.objects(EMRE);
    table.objects(BEN);
    table.consents(ANA);
    assert!(table.phase().starts_with("consent on v1"));
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert!(table.phase().starts_with("integrating, round 1"));
}

#[test]
fn once_everybody_has_answered_objections_are_integrated() {
    let table = Table::objected();
    assert!(
        table.phase().starts_with("integrating, round 1"),
        "{}",
        table.story()
    );
}

#[test]
fn please_wait_gives_two_more_days_once_a_person() {
    let mut table = Table::consenting();
    let end = table.state.next_due().unwrap();
    let Phase::Consent(before) = table.state.phase.clone() else {
        panic!()
    };
    table.does(BEN, What::Wait);
    let Phase::Consent(after) = table.state.phase.clone() else {
        panic!()
    };
    assert!(after.ends_at >= before.ends_at + Duration::hours(48));
    assert!(end <= after.ends_at);
    table.refuses(BEN, What::Wait, crate::refusal::Code::Conflict);
    table.does(CHI, What::Wait);
}

#[test]
fn the_next_version_is_asked_about_in_a_shorter_window() {
    let mut table = Table::objected();
    table.writes(ANA, integrating(&["one", "two, capped"], 1, &["two, capped"]));
    assert!(table.phase().starts_with("consent on v2"));
    assert_eq!(table.stage(1), Stage::InIntegration);
    let Phase::Consent(round) = &table.state.phase else {
        panic!()
    };
    assert_eq!(round.hours, 84);
}

#[test]
fn when_all_objections_have_ended_the_round_goes_on_for_a_day() {
    let mut table = Table::objected();
    let before = table.now;
    table.does(EMRE, What::Withdraw { objection: 1 });
    assert_eq!(table.phase(), "consent on v1");
    let Phase::Consent(round) = &table.state.phase else {
        panic!()
    };
    assert!(round.ends_at >= before + Duration::DAY);
    assert!(spans_weekend_day(
        &table.state.zone,
        table.state.asked.unwrap().at,
        round.ends_at
    ));
    // Whoever objected answers again; the others have.
    table.consents(EMRE);
    assert_eq!(table.phase(), "v1 agreed");
}

#[test]
fn integrating_ends_with_its_time() {
    let mut table = Table::objected();
    table.due();
    assert!(table.phase().starts_with("fallback Meeting"));
    assert!(table.effects.contains(&Effect::Agenda { objections: vec![1] }));
}

#[test]
fn integrating_ends_with_its_rounds() {
    let mut table = Table::objected();
    for round in 2..=4 {
        let two = format!("two, try {round}");
        table.writes(ANA, integrating(&["one", &two], 1, &[&two]));
        table.does(
            EMRE,
            What::Maintain {
                objection: 1,
                version: round,
            },
        );
        for person in [ANA, BEN, CHI, DORA] {
            table.consents(person);
        }
    }
    assert!(table.phase().starts_with("fallback Meeting"), "{}", table.story());
}

#[test]
fn one_panel_member_makes_a_fast_process_full() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    table.does(ANA, What::Open);
    table.consents(BEN);
    table.does(CHI, What::Discuss);
    assert_eq!(table.phase(), "questions");
    assert_eq!(table.state.mode, Mode::Full);
    assert!(table.state.response(BEN).is_none());
}

#[test]
fn the_proposer_takes_it_back_at_any_time_before_it_is_agreed() {
    let drafts: [fn() -> Table; 3] = [
        || Table::drafted(Kind::Consent, Mode::Full),
        Table::consenting,
        Table::objected,
    ];
    for draft in drafts {
        let mut table = draft();
        table.does(ANA, What::Abandon);
        assert_eq!(table.phase().split(';').next().unwrap(), "over (Abandoned)");
    }
    let mut live = Table::live();
    live.refuses(ANA, What::Abandon, crate::refusal::Code::Conflict);
}

#[test]
fn a_pause_stops_the_clock_and_ends_by_itself() {
    let mut table = Table::consenting();
    let Phase::Consent(before) = table.state.phase.clone() else {
        panic!()
    };
    let until = table.now + Duration::days(10);
    table.does(
        FAY,
        What::Pause {
            until,
            reason: d("holidays"),
        },
    );
    table.refuses(BEN, What::Wait, crate::refusal::Code::Conflict);
    table.due();
    assert_eq!(table.now, until);
    let Phase::Consent(after) = table.state.phase.clone() else {
        panic!()
    };
    assert!(after.ends_at >= before.ends_at + Duration::days(10));
    assert!(is_working(&table.state.zone, after.ends_at));
}

#[test]
fn the_meeting_of_the_ladder_writes_the_next_version_or_comes_to_nothing() {
    let mut writes = fallen(vec![Rung::Meeting, Rung::Drop]);
    writes.writes(ANA, integrating(&["one", "two, met"], 1, &["two, met"]));
    assert!(writes.phase().starts_with("consent on v2"));
    let mut nothing = fallen(vec![Rung::Meeting, Rung::Drop]);
    nothing.does(FAY, What::NoResult);
    assert!(nothing.phase().starts_with("over (NotAdopted)"));
    let mut slept = fallen(vec![Rung::Meeting, Rung::Drop]);
    slept.due();
    assert!(slept.phase().starts_with("over (NotAdopted)"));
}

#[test]
fn objector_proposer_and_a_third_by_lot_write_the_next_version() {
    let mut table = fallen(vec![Rung::Trio, Rung::Drop]);
    table.draws();
    let Phase::Fallback(fall) = table.state.phase.clone() else {
        panic!()
    };
    assert_eq!(fall.trio[..2], [ANA, EMRE]);
    let third = fall.trio[2];
    assert!([BEN, CHI, DORA].contains(&third));
    table.writes(third, integrating(&["one", "two by three"], 1, &["two by three"]));
    assert!(table.phase().starts_with("consent on v2"));
    // The third wrote it, so the proposer has yet to say that it meets the need.
    table.confirms(EMRE, 1);
    assert_eq!(table.stage(1), Stage::InIntegration);
    table.confirms(ANA, 1);
    assert_eq!(table.stage(1), Stage::Resolved);
}

#[test]
fn a_trial_needs_two_thirds_a_measure_and_an_end_and_lapses_by_itself() {
    let mut table = fallen(vec![Rung::Trial, Rung::Drop]);
    table.refuses(BEN, What::Ballot { yes: true }, crate::refusal::Code::Conflict);
    let ends_at = table.now + Duration::days(60);
    let too_long = table.now + Duration::days(91);
    let offer = |ends_at| What::OfferTrial {
        ends_at,
        measure: d("late invoices"),
    };
    table.refuses(ANA, offer(too_long), crate::refusal::Code::Invalid);
    table.does(ANA, offer(ends_at));
    for (person, yes) in [(ANA, true), (BEN, true), (CHI, true), (DORA, true), (EMRE, false)] {
        table.does(person, What::Ballot { yes });
    }
    assert_eq!(table.phase(), "v1 agreed");
    assert_eq!(table.stage(1), Stage::OverruledByFallback);
    let agreement = table.state.agreements[0].clone();
    assert_eq!(agreement.standing_objections, 1);
    assert_eq!(agreement.terms.ends_at, Some(ends_at));
    table.until(|state| matches!(state.phase, Phase::Ended { .. }));
    assert_eq!(table.now, ends_at);
    assert_eq!(table.state.agreements[0].standing, Standing::Lapsed);
}

#[test]
fn too_few_for_a_trial_go_on_down_the_ladder() {
    let mut table = fallen(vec![Rung::Trial, Rung::Drop]);
    let ends_at = table.now + Duration::days(60);
    table.does(
        ANA,
        What::OfferTrial {
            ends_at,
            measure: d("late invoices"),
        },
    );
    for person in [ANA, BEN, CHI] {
        table.does(person, What::Ballot { yes: true });
    }
    table.due();
    assert!(table.phase().starts_with("over (NotAdopted)"));
}

#[test]
fn a_vote_needs_its_part_of_the_votes_and_more_than_half_of_the_panel() {
    let vote = || Rung::Vote {
        threshold: Part { of: 4, out_of: 5 },
    };
    let mut wins = fallen(vec![vote(), Rung::Drop]);
    for (person, yes) in [(ANA, true), (BEN, true), (CHI, true), (DORA, true), (EMRE, false)] {
        wins.does(person, What::Ballot { yes });
    }
    assert_eq!(wins.phase(), "v1 agreed");
    let mut few = fallen(vec![vote(), Rung::Drop]);
    few.does(ANA, What::Ballot { yes: true });
    few.does(BEN, What::Ballot { yes: true });
    few.due();
    assert!(few.phase().starts_with("over (NotAdopted)"));
}

#[test]
fn a_named_person_decides_and_says_how_the_advice_was_used() {
    let ladder = || vec![Rung::Decider { person: ZOE }];
    let decide = |adopt| What::Decide {
        adopt,
        used: d("heard Emre"),
    };
    let mut adopts = fallen(ladder());
    adopts.refuses(FAY, decide(true), crate::refusal::Code::Forbidden);
    adopts.does(
        EMRE,
        What::Advise {
            text: d("renew once"),
        },
    );
    assert_eq!(adopts.state.advice.len(), 1, "there is advice to use");
    adopts.does(ZOE, decide(true));
    assert_eq!(adopts.phase(), "v1 agreed");
    let mut rejects = fallen(ladder());
    rejects.does(ZOE, decide(false));
    assert!(rejects.phase().starts_with("over (NotAdopted)"));
    let mut sleeps = fallen(ladder());
    sleeps.due();
    assert!(sleeps.phase().starts_with("over (NotAdopted)"));
}

#[test]
fn a_wider_circle_takes_it_over() {
    let table = fallen(vec![Rung::WiderCircle]);
    assert!(matches!(table.state.phase, Phase::Ended { why: End::Escalated }));
}

#[test]
fn consent_is_taken_up_again_when_the_objection_ends_during_the_fallback() {
    let mut table = fallen(vec![Rung::Meeting, Rung::Drop]);
    table.does(EMRE, What::Withdraw { objection: 1 });
    assert_eq!(table.phase(), "consent on v1");
}

#[test]
fn an_agreement_is_announced_or_in_force_without_it() {
    let mut table = Table::consenting();
    for person in PANEL {
        table.consents(person);
    }
    table.due();
    assert_eq!(table.phase(), "in force");
}

#[test]
fn a_change_of_wording_keeps_the_answers_and_becomes_material_where_one_person_says_so() {
    let mut table = Table::consenting();
    table.consents(BEN);
    let edit = Writing {
        change: Change::Editorial,
        ..writing(&["one", "two."])
    };
    table.writes(ANA, edit);
    assert_eq!(table.state.version_number(), 1);
    table.does(FAY, What::ConfirmEdit);
    assert_eq!(table.phase(), "consent on v2");
    assert_eq!(table.state.turnout(table.now).active, 1);
    table.does(CHI, What::Reclass);
    assert_eq!(table.state.turnout(table.now).active, 0);
    assert_eq!(table.state.turnout(table.now).carried, 1);
}

#[test]
fn nothing_is_adopted_early_while_a_change_of_wording_can_be_reclassed() {
    let mut table = Table::consenting();
    table.consents(BEN);
    let edit = Writing {
        change: Change::Editorial,
        ..writing(&["one", "two."])
    };
    table.writes(ANA, edit);
    table.does(FAY, What::ConfirmEdit);
    for person in [ANA, CHI, DORA, EMRE] {
        table.consents(person);
    }
    assert_eq!(table.phase(), "consent on v2");
    table.until(|state| !matches!(state.phase, Phase::Consent(_)));
    assert_eq!(table.state.agreements[0].text, d("one\n\ntwo."));
}

#[test]
fn a_policy_can_say_that_nothing_carries_over() {
    let mut table = Table::draft(Kind::Consent, Mode::Fast);
    let mut settings = settings(Mode::Fast, &PANEL);
    settings.policy.carry = Carry::Never;
    table.does(ANA, What::Configure(Box::new(settings)));
    table.does(ANA, What::Write(Box::new(writing(&["one", "two"]))));
    table.does(ANA, What::Open);
    table.objects(EMRE);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.writes(ANA, integrating(&["one", "two, capped"], 1, &["two, capped"]));
    assert_eq!(table.state.turnout(table.now).carried, 0);
}

#[test]
fn somebody_away_or_gone_leaves_the_denominator_and_that_is_noted() {
    let mut table = Table::consenting();
    let until = table.now + Duration::days(40);
    table.does(EMRE, What::Away { until });
    table.system(What::Left { person: DORA });
    table.system(What::Joined { person: ZOE });
    assert_eq!(table.state.panel_log.len(), 3);
    for person in [ANA, BEN, CHI] {
        table.consents(person);
    }
    assert_eq!(table.phase(), "v1 agreed");
    assert_eq!(table.state.agreements[0].turnout.away, 2);
}

#[test]
fn a_late_clock_takes_time_from_nobody() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    // The server slept for a month; the phase that follows has its whole length.
    table.later(24 * 30);
    let due = table.state.next_due().unwrap();
    assert!(due >= table.now + Duration::hours(72), "{}", table.story());
    assert!(table.try_as(Actor::Person(BEN), None, reacting()).is_ok());
}
