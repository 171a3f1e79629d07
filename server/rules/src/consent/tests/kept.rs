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
