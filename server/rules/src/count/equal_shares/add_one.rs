//! The Add1 completion: raise every endowment by one unit of the currency until the projects would cost more than there is.
//!
//! A small group with much money would need millions of runs, most of them alike. Runs that are certain to be alike are leapt over:
//! as long as the same voters are emptied by the same purchases, all money and all prices are linear in the endowment, and so is
//! every comparison that a run makes. What holds at two endowments then holds at every one between them. So where two runs found the
//! same ([`Race::found`]), all runs between them buy the same.

use super::field::Field;
use super::race::Race;

/// How often the endowment is raised so that the projects bought cost no more than there is, and no raise before broke that.
pub(super) fn raises(field: &Field) -> u128 {
    let last = field.last_raise();
    let mut raises = 0;
    let mut kept = Race::run(field, raises);
    let mut leap = 1;
    // A run that found something else than the kept one: nothing is known yet of those between, so they are halved until none are left.
    let mut other: Option<(u128, Race<'_>)> = None;
    while raises < last && kept.purchases.len() < field.contenders.len() {
        let (next, race) = match other.take() {
            Some((next, race)) if next == raises + 1 => (next, race),
            Some((next, race)) => {
                let between = raises + (next - raises) / 2;
                let run = Race::run(field, between);
                if run.found == kept.found {
                    (raises, kept) = (between, run);
                    other = Some((next, race));
                } else {
                    other = Some((between, run));
                }
                continue;
            }
            None => {
                let next = last.min(raises.saturating_add(leap));
                (next, Race::run(field, next))
            }
        };
        if race.found == kept.found {
            leap = leap.saturating_mul(2);
        } else if next > raises + 1 {
            other = Some((next, race));
            continue;
        } else if race.cost() > field.amount() {
            break;
        } else {
            leap = 1;
        }
        (raises, kept) = (next, race);
    }
    raises
}
