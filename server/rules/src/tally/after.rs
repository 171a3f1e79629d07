//! What is left to people once a poll is counted: a tie that somebody's casting vote decides.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{Tally, Verdict};
use crate::ballot::Stance;
use crate::refusal::{Code, Refusal};
use crate::terms::{Terms, TiePolicy};

/// What is level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// The options that are level; none where yes and no are.
    pub between: Vec<Uuid>,
    /// How many of them are to win.
    pub places: usize,
}

/// What whoever has the casting vote says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CastingVote {
    /// The options that are to win.
    pub options: BTreeSet<Uuid>,
    /// Yes or no, where ballots are stances.
    pub stance: Option<Stance>,
}

/// The tie of a closed poll that waits for its casting vote, if one does.
///
/// None does where something else decided before it, such as a missed quorum, and so none where too few took part in a confidential
/// poll for anything to be told.
pub fn awaits_casting_vote(terms: &Terms, tally: &Tally) -> Option<Level> {
    if terms.settings.tie != TiePolicy::CastingVote || tally.verdict != Verdict::Tied {
        return None;
    }
    let Some(counted) = &tally.counted else {
        return Some(Level {
            between: Vec::new(),
            places: 1,
        });
    };
    Some(Level {
        between: ids(tally, &counted.tied),
        places: counted.places,
    })
}

impl CastingVote {
    /// Does this decide the tie?
    ///
    /// # Errors
    /// `UNKNOWN_OPTION` where it names an option that is not level, `TOO_FEW` and `TOO_MANY` where it leaves places open or fills more
    /// than there are, `INVALID` where it says anything but yes or no to a proposal.
    pub fn check(&self, level: &Level) -> Result<(), Refusal> {
        let on = |code, message: &'static str| Err(Refusal::new(code, message).on("optionIds"));
        if level.between.is_empty() {
            if matches!(self.stance, Some(Stance::Yes | Stance::No)) && self.options.is_empty() {
                return Ok(());
            }
            return Err(Refusal::invalid("stance", "Please say yes or no."));
        }
        if self.stance.is_some() {
            return Err(Refusal::invalid(
                "stance",
                "Options are level here: please choose among them.",
            ));
        }
        if self.options.iter().any(|option| !level.between.contains(option)) {
            return on(
                Code::UnknownOption,
                "The casting vote decides between the options that are level, and no others.",
            );
        }
        match self.options.len().cmp(&level.places) {
            std::cmp::Ordering::Less => on(Code::TooFew, "There are more places to fill."),
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Greater => on(Code::TooMany, "There are fewer places to fill."),
        }
    }
}

fn ids(tally: &Tally, options: &[usize]) -> Vec<Uuid> {
    let named = options.iter().filter_map(|option| tally.options.get(*option));
    named.copied().collect()
}

#[cfg(test)]
mod tests;
