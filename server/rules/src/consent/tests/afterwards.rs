//! After the agreement, and meetings: terms, reviews, owners; people around a table.

use time::Duration;

use super::table::*;
use crate::consent::agreement::Standing;
use crate::consent::effect::{Effect, Notice};
use crate::consent::form::*;
use crate::consent::state::{End, Phase};
use crate::consent::working_time::{Zone, is_working};
use crate::consent::{Actor, Move, What, possible_for};
use crate::refusal::Code;

fn review(next: Next, table: &Table) -> What {
    What::Review(Box::new(reviewing(next, &PANEL, table)))
}

#[test]
fn an_agreement_is_due_for_review_at_its_date_and_lapses_with_its_term() {
    let mut table = Table::live();
    let reached = terms();
    table.due();
    assert_eq!(table.phase(), "due for review");
    assert_eq!(Some(table.now), reached.review_at);
    assert_eq!(table.state.agreements[0].standing, Standing::DueForReview);
    table.until(|state| matches!(state.phase, Phase::Ended { .. }));
    assert_eq!(Some(table.now), reached.ends_at);
    assert_eq!(table.state.agreements[0].standing, Standing::Lapsed);
}

#[test]
fn what_is_announced_after_its_review_date_is_due_at_once() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    let mut writing = writing(&["one"]);
    writing.terms.review_at = Some(table.now + Duration::HOUR);
    table.writes(ANA, writing);
    table.does(ANA, What::Open);
    for person in PANEL {
        table.consents(person);
    }
    table.now += Duration::hours(2);
    table.does(FAY, What::Announce { text: None });
    assert_eq!(table.phase(), "due for review");
}

#[test]
fn what_continues_is_held_until_it_is_reviewed() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    let mut writing = writing(&["one"]);
    writing.terms.at_end = AtEnd::Continue;
    table.writes(ANA, writing);
    table.does(ANA, What::Open);
    for person in PANEL {
        table.consents(person);
    }
    table.later(24 * 400);
    assert_eq!(table.phase(), "due for review");
    table.later(24 * 400);
    assert!(table.state.in_force().is_some());
}

#[test]
fn a_renewal_is_decided_by_consent() {
    let mut table = Table::live();
    table.later(24 * 100);
    let renew = review(Next::Renew, &table);
    table.refuses(BEN, renew.clone(), Code::Forbidden);
    table.does(ANA, renew);
    assert_eq!(table.phase(), "consent on v2");
    for person in PANEL {
        table.consents(person);
    }
    let standings = table.state.agreements.iter().map(|agreement| agreement.standing);
    assert_eq!(
        standings.collect::<Vec<_>>(),
        [Standing::Renewed, Standing::Active]
    );
    assert_eq!(table.state.agreements[1].text, table.state.agreements[0].text);
}

#[test]
fn a_renewal_for_a_shorter_term_than_proposed_is_a_renewal_still() {
    let mut table = Table::live();
    let renew = review(Next::Renew, &table);
    table.does(ANA, renew);
    table.objects(EMRE);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    let mut shorter = integrating(&["one", "two"], 1, &[]);
    shorter.integrates[0].how = Resolution::ShorterTerm;
    shorter.terms.review_at = Some(table.now + Duration::days(60));
    shorter.terms.ends_at = shorter.terms.review_at;
    table.writes(ANA, shorter);
    table.confirms(EMRE, 1);
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(table.state.agreements[0].standing, Standing::Renewed);
}

#[test]
fn a_retirement_is_decided_by_consent() {
    let mut table = Table::live();
    let retire = review(Next::Retire, &table);
    table.does(ANA, retire);
    for person in PANEL {
        table.consents(person);
    }
    assert!(matches!(table.state.phase, Phase::Ended { why: End::Retired }));
    let standings = table.state.agreements.iter().map(|agreement| agreement.standing);
    assert_eq!(
        standings.collect::<Vec<_>>(),
        [Standing::Retired, Standing::Retired]
    );
}

#[test]
fn a_review_that_comes_to_nothing_leaves_the_agreement_in_force() {
    let mut table = Table::live();
    let amend = review(Next::Amend, &table);
    table.does(ANA, amend);
    table.does(ANA, What::Abandon);
    assert_eq!(table.phase(), "due for review");
    assert!(table.state.in_force().is_some());
}

#[test]
fn an_amendment_that_changes_nothing_is_not_asked_about() {
    let mut table = Table::live();
    let unchanged = What::Review(Box::new(Reviewing {
        terms: terms(),
        ..reviewing(Next::Amend, &PANEL, &table)
    }));
    table.does(ANA, unchanged);
    table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
    table.refuses(ANA, What::Ready, Code::Invalid);
}

#[test]
fn an_agreement_is_handed_over_and_superseded() {
    let mut table = Table::live();
    table.refuses(CHI, What::HandOver { owner: CHI }, Code::Forbidden);
    table.does(ANA, What::HandOver { owner: CHI });
    assert_eq!(table.state.agreements[0].owner, CHI);
    let by = replacing(false);
    table.refuses(CHI, What::Supersede(by), Code::Forbidden);
    table.system(What::Supersede(by));
    assert_eq!(table.state.agreements[0].standing, Standing::Superseded);
    assert_eq!(table.state.agreements[0].superseded_by, Some(by.process));
}

#[test]
fn a_term_that_ends_during_its_review_ends_and_the_review_goes_on() {
    let mut table = Table::live();
    table.later(24 * 299);
    let amend = review(Next::Amend, &table);
    table.does(ANA, amend);
    table.later(48);
    assert_eq!(table.state.agreements[0].standing, Standing::Lapsed);
    assert!(table.state.is_deliberating());
}

#[test]
fn in_a_meeting_the_facilitator_enters_what_people_say_and_each_is_told() {
    let mut table = Table::consenting();
    table.does(FAY, What::Gather { how: Meet::Call });
    let said = What::Respond {
        version: 1,
        text: d("one\n\ntwo"),
        answer: Answer::Consent,
    };
    let fay = Actor::Person(FAY);
    let refusal = table.try_as(fay, Some(BEN), said.clone()).unwrap_err();
    assert_eq!(refusal.code, Code::Forbidden, "Ben is not there");
    assert_eq!(possible_for(&table.state, FAY, BEN, table.now), []);
    table.does(FAY, What::Attend { person: BEN });
    let offered = possible_for(&table.state, FAY, BEN, table.now);
    assert!(offered.contains(&Move::Respond) && offered.contains(&Move::Raise));
    assert!(!offered.contains(&Move::Seen) && !offered.contains(&Move::Leave));
    assert_eq!(possible_for(&table.state, CHI, BEN, table.now), []);
    table.try_as(fay, Some(BEN), said.clone()).unwrap();
    let told = Effect::TellPerson {
        person: BEN,
        notice: Notice::EnteredForYou,
    };
    assert!(table.effects.contains(&told));
    assert_eq!(table.state.responses[0].entered_by, Some(FAY));
    // Somebody else cannot.
    assert!(table.try_as(Actor::Person(CHI), Some(BEN), said).is_err());
    // Whoever was misheard says so.
    table.objects(BEN);
}

#[test]
fn a_meeting_gives_the_process_back_with_all_its_time() {
    let mut table = Table::consenting();
    let Phase::Consent(before) = table.state.phase.clone() else {
        panic!()
    };
    table.does(FAY, What::Gather { how: Meet::InPerson });
    table.later(3);
    table.does(FAY, What::Close { finish: false });
    let Phase::Consent(after) = table.state.phase.clone() else {
        panic!()
    };
    assert!(after.ends_at >= before.ends_at + Duration::hours(3));
    assert_eq!(table.state.meetings.len(), 1);
    // A forgotten meeting gives it back by itself.
    table.does(FAY, What::Gather { how: Meet::Call });
    table.due();
    assert!(table.state.meeting.is_none());
}

#[test]
fn a_meeting_finishes_a_round_and_whoever_was_not_there_has_a_day() {
    let mut table = Table::consenting();
    table.later(24 * 5);
    table.does(FAY, What::Gather { how: Meet::Call });
    table.refuses(FAY, What::Close { finish: true }, Code::Conflict);
    for person in [ANA, BEN, CHI, DORA] {
        table.consents(person);
    }
    table.does(FAY, What::Close { finish: true });
    let reminded = |effect: &Effect| matches!(effect, Effect::Remind { people, .. } if people == &[EMRE]);
    assert!(table.effects.iter().any(reminded));
    let due = table.state.next_due().unwrap();
    assert!(due >= table.now + Duration::DAY);
    table.due();
    assert_eq!(table.phase(), "v1 agreed");
}

#[test]
fn a_meeting_goes_through_questions_and_reactions_at_once() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    table.refuses(FAY, What::Advance, Code::Conflict);
    table.does(FAY, What::Gather { how: Meet::Call });
    table.does(FAY, What::Advance);
    table.does(FAY, What::Advance);
    table.does(ANA, What::Ready);
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(table.phase(), "v1 agreed");
    assert!(table.state.meeting.is_none());
}

#[test]
fn meetings_have_a_process_so_often_and_not_more() {
    let mut table = Table::consenting();
    for _ in 0..5 {
        table.does(FAY, What::Gather { how: Meet::Call });
        table.does(FAY, What::Close { finish: false });
    }
    table.refuses(FAY, What::Gather { how: Meet::Call }, Code::Conflict);
}

#[test]
fn a_window_ends_by_day_where_the_organisation_has_moved() {
    let mut table = Table::consenting();
    let before = table.state.next_due();
    let far = Zone::fixed(11 * 3600);
    table.system(What::Zone(far.clone()));
    let Phase::Consent(round) = &table.state.phase else {
        panic!("{}", table.story())
    };
    assert!(is_working(&far, round.ends_at));
    assert!(table.state.next_due() >= before);
    let ends_at = round.ends_at;
    table.system(What::Zone(far));
    assert!(matches!(&table.state.phase, Phase::Consent(round) if round.ends_at == ends_at));
}
