//! Ranked papers against the counts themselves. A further count of rankings is a line in the list.
#![no_main]

use folkmoot_rules::count::{borda, instant_runoff, ranked_pairs, schulze, stv_meek, stv_scottish};
use folkmoot_rules_fuzz::{Ranked, check};

libfuzzer_sys::fuzz_target!(|input: Ranked| {
    let (options, papers, places, lot) = (input.options(), input.papers(), input.places(), input.lot());
    for counted in [
        borda::count(options, &papers),
        instant_runoff::count(options, &papers, &lot),
        ranked_pairs::count(options, &papers, &lot),
        schulze::count(options, &papers),
        stv_scottish::count(options, &papers, places, &lot),
        stv_meek::count(options, &papers, places, &lot),
    ] {
        check(&counted, options);
    }
});
