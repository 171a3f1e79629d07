//! One agreement gives way to another, and is in force again where that was a trial.

use time::Duration;

use super::table::*;
use crate::consent::What;
use crate::consent::agreement::{Standing, Votes};
use crate::consent::effect::{Effect, Notice};
use crate::consent::form::*;
use crate::consent::policy::Rung;
use crate::consent::state::{End, Phase};
use crate::consent::succession::Superseding;

fn standings(table: &Table) -> Vec<Standing> {
    let agreements = table.state.agreements.iter();
    agreements.map(|agreement| agreement.standing).collect()
}

/// A live agreement whose ladder begins with a trial, and whose amendment is objected to until the ladder.
fn amended(next: Next) -> Table {
    let mut table = Table::draft(Kind::Consent, Mode::Full);
    let mut settings = settings(Mode::Full, &PANEL);
    settings.policy.rounds = 1;
    settings.policy.ladder = vec![Rung::Trial, Rung::Drop];
    table.does(ANA, What::Configure(Box::new(settings)));
    table.does(ANA, What::Write(Box::new(writing(&["one", "two"]))));
    table.does(ANA, What::Open);
    table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
    table.does(ANA, What::Ready);
    for person in PANEL {
        table.consents(person);
    }
    table.does(FAY, What::Announce { text: None });
    let review = reviewing(next, &PANEL, &table);
    table.does(ANA, What::Review(Box::new(review)));
    if next == Next::Amend {
        table.writes(ANA, writing(&["one", "two, dearer"]));
        table.until(|state| matches!(state.phase, Phase::Shape { over: true, .. }));
        table.does(ANA, What::Ready);
    }
    table.objects(EMRE);
    table.until(|state| matches!(state.phase, Phase::Integrate { .. }));
    table.until(|state| !matches!(state.phase, Phase::Integrate { .. }));
    table
}

fn tried() -> Table {
    let mut table = amended(Next::Amend);
    let (ends_at, measure) = (table.now + Duration::days(60), d("complaints"));
    table.does(ANA, What::OfferTrial { ends_at, measure });
    for person in [ANA, BEN, CHI, DORA, EMRE] {
        let yes = person != EMRE;
        table.does(person, What::Ballot { yes });
    }
    table.does(FAY, What::Announce { text: None });
    table
}

#[test]
fn what_a_trial_stood_in_for_is_in_force_again_after_it() {
    let mut table = tried();
    assert_eq!(standings(&table), [Standing::Suspended, Standing::Active]);
    let votes = table.state.agreements[1].votes;
    assert_eq!(votes, Some(Votes { yes: 4, no: 1 }));
    assert_eq!(table.state.learnt, Some(d("it works")));
    table.until(|state| state.in_force().is_some_and(|agreement| agreement.version == 1));
    assert_eq!(standings(&table), [Standing::Active, Standing::Lapsed]);
    assert_eq!(table.phase(), "in force");
    table.does(ANA, What::HandOver { owner: CHI });
    assert_eq!(table.state.agreements[0].owner, CHI);
}

#[test]
fn what_a_trial_stood_in_for_ends_where_the_trial_is_renewed() {
    let mut table = tried();
    let renew = reviewing(Next::Renew, &PANEL, &table);
    table.does(ANA, What::Review(Box::new(renew)));
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(
        standings(&table),
        [Standing::Amended, Standing::Renewed, Standing::Active]
    );
}

#[test]
fn a_trial_that_is_retired_gives_its_place_back() {
    let mut table = tried();
    let retire = reviewing(Next::Retire, &PANEL, &table);
    table.does(ANA, What::Review(Box::new(retire)));
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(
        standings(&table),
        [Standing::Active, Standing::Retired, Standing::Retired]
    );
    assert!(matches!(table.state.phase, Phase::Live));
    let frozen = |effect: &Effect| matches!(effect, Effect::Freeze(record) if record.agreement.is_some());
    assert!(table.effects.iter().any(frozen));
}

#[test]
fn a_retirement_is_not_tried() {
    let table = amended(Next::Retire);
    assert_eq!(table.phase(), "due for review; objections: 1 raised");
}

#[test]
fn a_trial_elsewhere_suspends_and_its_end_restores() {
    let mut table = Table::live();
    let by = replacing(true);
    table.system(What::Supersede(by));
    assert_eq!(standings(&table), [Standing::Suspended]);
    let process = by.process;
    table.system(What::Restore { process });
    assert_eq!(standings(&table), [Standing::Active]);
    assert_eq!(table.state.agreements[0].superseded_by, None);
    assert_eq!(table.phase(), "in force");
    // A trial that proves itself takes its place for good.
    table.system(What::Supersede(by));
    table.system(What::Supersede(replacing(false)));
    assert_eq!(standings(&table), [Standing::Superseded]);
    assert!(matches!(table.state.phase, Phase::Ended { why: End::Superseded }));
}

#[test]
fn what_is_not_announced_yet_is_replaced_too() {
    let mut table = Table::consenting();
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(table.phase(), "v1 agreed");
    table.system(What::Supersede(replacing(false)));
    assert_eq!(standings(&table), [Standing::Superseded]);
}

#[test]
fn a_replacement_waits_for_a_review_and_both_owners_are_told() {
    let mut table = Table::live();
    let amend = reviewing(Next::Amend, &PANEL, &table);
    table.does(ANA, What::Review(Box::new(amend.clone())));
    table.system(What::Supersede(replacing(false)));
    let told = |table: &Table, person| {
        let notice = Notice::ReplacementWaits;
        table.effects.contains(&Effect::TellPerson { person, notice })
    };
    assert!(told(&table, ANA) && told(&table, ZOE));
    assert_eq!(standings(&table), [Standing::Active]);
    table.does(ANA, What::Abandon);
    assert_eq!(standings(&table), [Standing::Superseded]);

    // What the review comes to is newer, and stands.
    let mut table = Table::live();
    let renew = reviewing(Next::Renew, &PANEL, &table);
    table.does(ANA, What::Review(Box::new(renew)));
    table.system(What::Supersede(replacing(false)));
    for person in PANEL {
        table.consents(person);
    }
    assert_eq!(standings(&table), [Standing::Renewed, Standing::Active]);
}

#[test]
fn a_replacement_that_left_out_the_panel_opens_its_review() {
    let mut table = Table::live();
    table.system(What::Supersede(Superseding {
        unheard: true,
        ..replacing(false)
    }));
    assert_eq!(standings(&table), [Standing::DueForReview]);
    assert_eq!(table.phase(), "due for review");
}
