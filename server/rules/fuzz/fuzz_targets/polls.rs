//! Polls by every method, from the ballot to the verdict: those that the rules would let through, and those that they would not.
#![no_main]

use folkmoot_rules::ballot::validate;
use folkmoot_rules::tally::{Cast, Chance, Electors, count};
use folkmoot_rules_fuzz::Poll;

libfuzzer_sys::fuzz_target!(|poll: Poll| {
    let terms = poll.terms();
    let _ = terms.check();
    let ballots = poll.ballots();
    for given in &ballots {
        let _ = validate(&terms, &given.ballot, &poll.reason);
    }
    for lot in [None, poll.lot()] {
        let cast = ballots.iter().map(|given| Cast {
            ballot: &given.ballot,
            times: given.times,
            weight: given.weight,
            required: given.required,
            first: None,
        });
        let chance = Chance {
            lot,
            ..Chance::default()
        };
        let tally = count(&terms, Electors::from(poll.electors), cast, &chance);
        // What is kept of it can be read again.
        let json = serde_json::to_string(&tally).expect("a tally can be written");
        let read: serde_json::Result<folkmoot_rules::tally::Tally> = serde_json::from_str(&json);
        assert_eq!(read.expect("a tally can be read"), tally);
    }
});
