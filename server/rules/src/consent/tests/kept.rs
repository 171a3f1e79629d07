//! What is said is kept with its text and its moment, and a reader sees what is due as done.

use time::Duration;

use super::table::*;
use crate::consent::What;
use crate::consent::form::*;
use crate::consent::state::Phase;
use crate::refusal::Code;

#[test]
fn questions_answers_and_reactions_keep_their_texts_and_their_times() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    table.does(ZOE, question(vec![d("one")]));
    let asked_at = table.now;
    table.now += Duration::hours(2);
    table.does(ANA, answering(1));
    let asked = &table.state.questions[0];
    assert_eq!(
        (asked.asked_by, asked.text, asked.at),
        (ZOE, d("who pays?"), asked_at)
    );
    let answer = asked.answer.unwrap();
    assert_eq!((answer.text, answer.at), (d("the treasury"), table.now));
    table.refuses(ANA, answering(1), Code::Conflict);
    table.due();
    table.does(BEN, reacting());
    table.writes(ANA, writing(&["one", "two", "three"]));
    let text = d("cheap now");
    table.does(BEN, What::React { text });
    let said: Vec<_> = table
        .state
        .reactions
        .iter()
        .map(|said| (said.text, said.version))
        .collect();
    assert_eq!(said, [(d("good, but dear"), 1), (text, 2)]);
    assert_eq!(table.state.reacted, [BEN]);
}

#[test]
fn whoever_reads_before_the_clock_sees_what_is_due_as_done() {
    let mut table = Table::drafted(Kind::Consent, Mode::Full);
    table.does(ANA, What::Open);
    let later = table.state.next_due().unwrap();
    assert!(matches!(table.state.as_of(later).phase, Phase::Shape { .. }));
    assert_eq!(table.state.as_of(later - Duration::SECOND), table.state);
    assert_eq!(table.state.as_of(table.now - Duration::DAY), table.state);
}

fn concerned(text: &str) -> Answer {
    Answer::Concern {
        text: d(text),
        cites: Vec::new(),
    }
}

#[test]
fn a_corrected_concern_counts_once_and_an_old_one_not_again() {
    let mut table = Table::consenting();
    table.responds(BEN, concerned("wniter"));
    table.responds(BEN, concerned("winter"));
    let voiced = |text: &str| What::Voice {
        text: d(text),
        cites: Vec::new(),
    };
    table.does(ZOE, voiced("spring"));
    table.does(ZOE, voiced("summer"));
    for person in [ANA, CHI, DORA, EMRE] {
        table.consents(person);
    }
    let criteria = |table: &Table| table.state.in_force().unwrap().terms.criteria.clone();
    let first = ["fewer late invoices", "winter", "spring", "summer"].map(d);
    assert_eq!(criteria(&table), first);
    table.does(FAY, What::Announce { text: None });
    // The form is filled with the criteria of before, of which one is not wanted any more.
    let mut renew = reviewing(Next::Renew, &PANEL, &table);
    renew.terms.criteria = first[..3].to_vec();
    table.does(ANA, What::Review(Box::new(renew)));
    table.responds(BEN, concerned("winter"));
    for person in [ANA, CHI, DORA, EMRE] {
        table.consents(person);
    }
    assert_eq!(criteria(&table), first[..3]);
}

#[test]
fn nobody_fills_a_process_with_answers_either() {
    let mut table = Table::consenting();
    for place in 0..100 {
        table.responds(BEN, concerned(&place.to_string()));
    }
    let version = table.state.version().unwrap();
    let again = What::Respond {
        version: version.number,
        text: version.text,
        answer: concerned("once more"),
    };
    table.refuses(BEN, again, Code::Conflict);
    assert_eq!(table.state.concerns.len(), 100);
    for hour in 1..=50 {
        let until = table.now + Duration::hours(hour);
        table.does(CHI, What::Away { until });
        table.does(CHI, What::Back);
    }
    let until = table.now + Duration::DAY;
    table.refuses(CHI, What::Away { until }, Code::Conflict);
}
