//! The chain of secrets that a process draws its lots with. Its end is published at the start; each draw reveals the secret before it,
//! whose digest was known, so that nobody can choose a draw, and everybody can check it with sha256sum.

use folkmoot_rules::consent::challenge::Lots;
use folkmoot_rules::lot;

/// How many lots one chain is good for: an appeal for each objection of a long process, and some to spare.
const LENGTH: usize = 256;

/// A new seed, known to nobody.
pub(super) fn seed() -> String {
    lot::secret(crate::clock::random())
}

/// The digest that is published at the start.
pub(super) fn commitment(seed: &str) -> String {
    link(seed, LENGTH)
}

/// The secret of the next draw.
pub(super) fn next(seed: &str, lots: &Lots) -> String {
    let drawn = lots.draws.iter().filter(|draw| draw.secret.is_some()).count();
    link(seed, LENGTH.saturating_sub(drawn + 1))
}

fn link(seed: &str, steps: usize) -> String {
    (0..steps).fold(seed.to_owned(), |secret, _| lot::commitment(&secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_secret_is_the_one_that_was_committed_to() {
        let seed = seed();
        let lots = Lots::default();
        assert_eq!(lot::commitment(&next(&seed, &lots)), commitment(&seed));
    }
}
