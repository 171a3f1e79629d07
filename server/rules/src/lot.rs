//! Lots that nobody can foresee and nobody can choose: committed to before the first ballot, revealed after the last.
//!
//! At the opening the SHA-256 of a secret is published. At the close the secret is, and the order of the lots follows from it, from
//! the poll's id and from all ballots. Everything is ASCII text in lower-case hexadecimal, so that `sha256sum` is all it takes:
//!
//! ```text
//! printf %s "$secret" | sha256sum                                   # the commitment
//! printf %s "folkmoot-lot-1$poll$secret$ballots" | sha256sum        # the seed; $ballots is the digest of the ballots
//! printf %s "$seed$option" | sha256sum                              # one line an option: the least comes first
//! ```
//!
//! Ids are written as UUIDs in lower case. The organiser cannot pick the order, since the ballots come into it after the commitment;
//! voters cannot foresee it, since the secret does.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// The way in which lots are drawn, with its version.
pub const RULE: &str = "folkmoot-lot-1";

/// A secret as it is kept and revealed: 32 bytes in hexadecimal.
pub fn secret(random: [u8; 32]) -> String {
    hex(&random)
}

/// What is published at the opening.
pub fn commitment(secret: &str) -> String {
    sha256(secret)
}

/// The options in the order in which lots fall.
pub fn order(poll: Uuid, secret: &str, ballots: &str, options: &[Uuid]) -> Vec<Uuid> {
    let seed = sha256(&format!("{RULE}{poll}{secret}{ballots}"));
    let mut drawn: Vec<(String, Uuid)> = options
        .iter()
        .map(|option| (sha256(&format!("{seed}{option}")), *option))
        .collect();
    drawn.sort_unstable();
    drawn.into_iter().map(|(_, option)| option).collect()
}

/// The digest of a text, in hexadecimal.
pub fn sha256(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sha256sum_comes_to_the_same() {
        // printf %s abc | sha256sum (FIPS 180-2, appendix B.1)
        assert_eq!(
            sha256("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(commitment("abc"), sha256("abc"));
    }

    #[test]
    fn the_order_is_that_of_the_digests_and_does_not_depend_on_the_options_order() {
        let poll = Uuid::from_u128(1);
        let options: Vec<Uuid> = (2..12).map(Uuid::from_u128).collect();
        let drawn = order(poll, "5ec2e7", "ba11075", &options);
        let mut backwards = options.clone();
        backwards.reverse();
        assert_eq!(order(poll, "5ec2e7", "ba11075", &backwards), drawn);
        let seed = sha256(&format!("folkmoot-lot-1{poll}5ec2e7ba11075"));
        let digests: Vec<String> = drawn
            .iter()
            .map(|option| sha256(&format!("{seed}{option}")))
            .collect();
        assert!(digests.is_sorted());
        assert_ne!(order(poll, "5ec2e8", "ba11075", &options), drawn);
        assert_ne!(order(poll, "5ec2e7", "ba11076", &options), drawn);
    }
}
