//! Ballots taken by phone or on paper: one person enters what an elector told them, another confirms it, and only then is it a ballot.
//!
//! Whoever confirms sees what was entered and says where they checked it (they called back, they hold the paper). Entering it blindly a
//! second time would find slips of the pen and nothing else: a ballot that somebody made up is copied as easily as a true one, and a
//! sentence of one's own about how one knows is harder to write than a second cross.

use crate::cast_as::{self, CastAs};
use crate::privacy::{self, Privacy};
use crate::refusal::{Code, Refusal};

/// The longest sentence about where a ballot was checked, in characters.
pub const CHECKED_MAX: usize = 500;

words! {
    /// How somebody told another how they vote.
    pub enum TakenAs {
        /// They said it by phone.
        Phone = "phone",
        /// They handed it in on paper.
        Paper = "paper",
    }
}

impl From<TakenAs> for CastAs {
    fn from(taken: TakenAs) -> Self {
        match taken {
            TakenAs::Phone => Self::Phone,
            TakenAs::Paper => Self::Paper,
        }
    }
}

/// Are ballots taken for others in a poll of this privacy?
///
/// # Errors
/// `INVALID` on `pollId` in a confidential poll.
pub fn takes(privacy: Privacy) -> Result<(), Refusal> {
    if privacy::shows_ballots(privacy) {
        Ok(())
    } else {
        Err(Refusal::invalid(
            "pollId",
            "This poll is confidential: whoever enters a ballot and whoever confirms it would learn how somebody voted.",
        ))
    }
}

/// Somebody for whom a ballot is taken.
#[derive(Clone, Copy, Debug)]
pub struct Voter<'a> {
    /// Do they enter it themselves?
    pub is_taker: bool,
    /// Are they in the electorate?
    pub elector: bool,
    /// How the revisions of their ballot were cast, if they have one.
    pub before: &'a [CastAs],
    /// Does another one of theirs wait to be confirmed?
    pub waiting: bool,
}

/// May a ballot be taken for this person?
///
/// # Errors
/// Those of [`takes`]; `INVALID` on `personId` where it is the taker or somebody without a vote, `VOTED_THEMSELVES` where they have
/// voted themselves, `CONFLICT` where one waits to be confirmed already.
pub fn may_take(privacy: Privacy, voter: &Voter<'_>, how: TakenAs) -> Result<(), Refusal> {
    takes(privacy)?;
    if voter.is_taker {
        return Err(Refusal::invalid(
            "personId",
            "Vote yourself: nobody has to confirm that.",
        ));
    }
    if !voter.elector {
        return Err(Refusal::invalid("personId", "They have no vote in this poll."));
    }
    cast_as::may_cast(voter.before, how.into())?;
    if voter.waiting {
        return Err(Refusal::new(
            Code::Conflict,
            "A ballot of theirs waits to be confirmed already; drop that one first.",
        ));
    }
    Ok(())
}

/// What somebody is to a ballot that waits to be confirmed.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent fact about one person and one ballot"
)]
pub struct Witness {
    /// They facilitate the poll.
    pub facilitates: bool,
    /// They vote in it.
    pub elector: bool,
    /// Its results are shown to them now.
    pub shown: bool,
    /// It is their own ballot.
    pub voter: bool,
    /// They entered it.
    pub taker: bool,
}

/// May they see it, and once it is confirmed, where that was checked? Those who facilitate the poll, the voter, and those who might confirm
/// it: the other electors, where the poll does not keep from them how people vote. Whoever else reads the ballots learns who entered and
/// who confirmed it; in what a witness says about how they know stands more of a person than the record needs.
pub const fn may_see(who: Witness) -> bool {
    who.facilitates || who.voter || (who.elector && who.shown)
}

/// May they confirm it?
///
/// # Errors
/// `FORBIDDEN` for whoever entered it and for the voter.
pub fn may_confirm(who: Witness) -> Result<(), Refusal> {
    if who.taker {
        return Err(Refusal::new(
            Code::Forbidden,
            "You entered this ballot; somebody else confirms it.",
        ));
    }
    if who.voter {
        return Err(Refusal::new(
            Code::Forbidden,
            "This is your own ballot: vote yourself, and that counts.",
        ));
    }
    if !may_see(who) {
        return Err(Refusal::new(
            Code::Forbidden,
            "You are not among those who may do this.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const VOTER: Voter<'_> = Voter {
        is_taker: false,
        elector: true,
        before: &[],
        waiting: false,
    };

    fn refused(voter: Voter<'_>) -> Option<Code> {
        may_take(Privacy::Open, &voter, TakenAs::Phone)
            .err()
            .map(|refusal| refusal.code)
    }

    #[test]
    fn a_ballot_is_taken_for_an_elector_who_has_not_voted_themselves() {
        assert_eq!(refused(VOTER), None);
        let myself = Voter {
            is_taker: true,
            ..VOTER
        };
        assert_eq!(refused(myself), Some(Code::Invalid));
        let stranger = Voter {
            elector: false,
            ..VOTER
        };
        assert_eq!(refused(stranger), Some(Code::Invalid));
        let before = |before| Voter { before, ..VOTER };
        assert_eq!(refused(before(&[CastAs::Own])), Some(Code::VotedThemselves));
        assert_eq!(refused(before(&[CastAs::Proxy, CastAs::Paper])), None);
        let waiting = Voter {
            waiting: true,
            ..VOTER
        };
        assert_eq!(refused(waiting), Some(Code::Conflict));
    }

    #[test]
    fn none_is_taken_in_a_confidential_poll() {
        let refusal = may_take(Privacy::Confidential, &VOTER, TakenAs::Paper).unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some("pollId"));
    }

    #[test]
    fn another_than_the_taker_and_the_voter_confirms_it() {
        let elector = Witness {
            elector: true,
            shown: true,
            ..Witness::default()
        };
        assert!(may_confirm(elector).is_ok());
        assert!(
            may_confirm(Witness {
                facilitates: true,
                ..Witness::default()
            })
            .is_ok()
        );
        for not in [
            Witness {
                taker: true,
                facilitates: true,
                ..elector
            },
            Witness {
                voter: true,
                ..elector
            },
            Witness {
                shown: false,
                ..elector
            },
            Witness::default(),
        ] {
            assert!(may_confirm(not).is_err(), "{not:?}");
        }
    }

    #[test]
    fn where_results_are_kept_back_a_waiting_ballot_is_too() {
        let elector = Witness {
            elector: true,
            ..Witness::default()
        };
        assert!(!may_see(elector));
        assert!(may_see(Witness {
            shown: true,
            ..elector
        }));
        assert!(may_see(Witness {
            voter: true,
            ..elector
        }));
        assert!(!may_see(Witness {
            shown: true,
            ..Witness::default()
        }));
    }
}
