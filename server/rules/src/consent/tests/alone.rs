//! What nobody does alone: swap what is consented to, or end what others agreed.

use time::Duration;

use super::table::*;
use crate::consent::What;
use crate::consent::form::*;
use crate::consent::moves::{Move, possible};
use crate::consent::state::Phase;
use crate::refusal::Code;

fn reworded(paragraphs: &[&str]) -> Writing {
    Writing {
        change: Change::Editorial,
        ..writing(paragraphs)
    }
}

/// A selection whose facilitator has proposed Zoe; Chi was nominated and would take it too.
fn proposed() -> Table {
    let mut table = Table::drafted(Kind::Role, Mode::Full);
    table.does(ANA, What::Open);
    for (person, candidate) in PANEL.into_iter().zip([ZOE, ZOE, CHI, ZOE, CHI]) {
        let reason = d("patient");
        table.does(person, What::Nominate { candidate, reason });
    }
    table.does(ZOE, What::Willing { yes: true });
    table.does(CHI, What::Willing { yes: true });
    table.until(|state| matches!(state.phase, Phase::Choose { .. }));
    let candidate = Some(ZOE);
    table.writes(
        FAY,
        Writing {
            candidate,
            ..writing(&["one", "two"])
        },
    );
    table
}

#[test]
fn a_change_of_wording_names_the_same_person_and_somebody_else_confirms_it() {
    let mut table = proposed();
    let naming = |candidate| Writing {
        candidate: Some(candidate),
        ..reworded(&["one", "two."])
    };
    table.refuses(FAY, What::Write(Box::new(naming(CHI))), Code::Invalid);
    table.writes(FAY, naming(ZOE));
    table.refuses(FAY, What::ConfirmEdit, Code::Forbidden);
    assert!(possible(&table.state, ANA, table.now).contains(&Move::ConfirmEdit));
    table.does(ANA, What::ConfirmEdit);
    assert_eq!(table.state.version().unwrap().candidate, Some(ZOE));
}

#[test]
fn a_change_of_wording_keeps_what_a_review_is_for() {
    let mut table = Table::live();
    let retire = reviewing(Next::Retire, &PANEL, &table);
    table.does(ANA, What::Review(Box::new(retire.clone())));
    let edit = Writing {
        terms: retire.terms,
        ..reworded(&["one", "two."])
    };
    table.writes(ANA, edit);
    table.does(FAY, What::ConfirmEdit);
    assert_eq!(table.state.version().unwrap().next, Some(Next::Retire));
}

#[test]
fn a_change_of_wording_does_not_bring_back_a_review_date_that_is_past() {
    let mut table = Table::drafted(Kind::Consent, Mode::Fast);
    let mut soon = writing(&["one"]);
    soon.terms.review_at = Some(table.now + Duration::HOUR);
    table.writes(ANA, soon.clone());
    table.does(ANA, What::Open);
    table.now += Duration::hours(2);
    let edit = Writing {
        terms: soon.terms,
        ..reworded(&["one."])
    };
    table.refuses(ANA, What::Write(Box::new(edit)), Code::Invalid);
}
