//! Who put a ballot in. A ballot is always that of one person, whose vote it is; somebody else may have cast it for them.
//!
//! What people say themselves goes before what is said for them: a ballot of their own stands against everybody else, for good, and
//! what they told somebody by phone or on paper goes before what a holder of their proxy thinks.

use std::collections::BTreeMap;

use crate::privacy::{self, Privacy};
use crate::refusal::{Code, Refusal};

words! {
    /// How a ballot came to be cast.
    #[derive(Default)]
    pub enum CastAs {
        /// By the person whose ballot it is.
        #[default]
        Own = "own",
        /// By the holder of their proxy.
        Proxy = "proxy",
        /// By somebody whom they told by phone.
        Phone = "phone",
        /// By somebody to whom they handed it on paper.
        Paper = "paper",
    }
}

/// How many of a poll's ballots were cast in each way. A way in which none was cast is left out.
pub type Ways = BTreeMap<CastAs, u32>;

/// May a ballot of somebody who has these revisions already be cast like this?
///
/// # Errors
/// `VOTED_THEMSELVES` where they have said more directly how they vote.
pub fn may_cast(before: &[CastAs], now: CastAs) -> Result<(), Refusal> {
    let stands = |before: &CastAs| match now {
        CastAs::Own => false,
        CastAs::Phone | CastAs::Paper => *before == CastAs::Own,
        CastAs::Proxy => *before != CastAs::Proxy,
    };
    if before.iter().any(stands) {
        return Err(Refusal::new(
            Code::VotedThemselves,
            "They have voted themselves in this poll, and that stands.",
        ));
    }
    Ok(())
}

/// May somebody see a ballot whatever else is hidden from them, because it is theirs, or because they cast it?
///
/// In a confidential poll how the holder of a proxy votes is their own secret, also from whom they do it for; and what the giver casts
/// themselves is the giver's.
pub const fn tells(privacy: Privacy, theirs: bool, by_them: bool) -> bool {
    by_them || (theirs && privacy::shows_ballots(privacy))
}

#[cfg(test)]
mod tests {
    use super::*;
    use CastAs::{Own, Paper, Phone, Proxy};

    #[test]
    fn ones_own_ballot_replaces_every_other_and_is_replaced_by_none_of_them() {
        for other in [Proxy, Phone, Paper] {
            assert!(may_cast(&[other], Own).is_ok());
            let refused = may_cast(&[Own, other], other).unwrap_err();
            assert_eq!(refused.code, Code::VotedThemselves);
        }
        assert!(may_cast(&[Own], Own).is_ok());
    }

    #[test]
    fn what_somebody_told_goes_before_what_their_holder_thinks() {
        assert!(may_cast(&[Proxy], Phone).is_ok() && may_cast(&[Phone], Paper).is_ok());
        assert!(may_cast(&[Phone], Proxy).is_err() && may_cast(&[Paper], Proxy).is_err());
        assert!(may_cast(&[Proxy], Proxy).is_ok() && may_cast(&[], Proxy).is_ok());
    }

    #[test]
    fn in_a_confidential_poll_a_ballot_is_known_to_whoever_cast_it_alone() {
        assert!(tells(Privacy::Open, true, false) && tells(Privacy::Open, false, true));
        assert!(!tells(Privacy::Confidential, true, false));
        assert!(tells(Privacy::Confidential, false, true));
        assert!(!tells(Privacy::Open, false, false));
    }
}
