//! What is left to people once a poll is counted: a tie that somebody's casting vote decides, or a run-off in another poll.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{Step, Tally, Verdict};
use crate::ballot::Stance;
use crate::count::plurality;
use crate::refusal::{Code, Refusal};
use crate::terms::{PollOption, Settings, Terms, TiePolicy};

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

/// What the run-off of a closed poll is held on, if one is called for: where no option has the majority that it needs, between the
/// first two and whoever is level with the second; at a tie where that was agreed on, between the options that are level.
///
/// The options keep their ids, and the method its settings, as far as there is still a use for them.
pub fn run_off(terms: &Terms, tally: &Tally) -> Option<Terms> {
    let counted = tally.counted.as_ref()?;
    let short = tally.reason() == Some(Step::RunOffNeeded);
    let between = if short {
        plurality::finalists(counted)
    } else if terms.settings.tie == TiePolicy::RunOff && tally.verdict == Verdict::Tied {
        counted.tied.clone()
    } else {
        return None;
    };
    let (between, won) = (ids(tally, &between), ids(tally, &counted.winners));
    let settings = &terms.settings;
    let stays =
        |option: &PollOption| between.contains(&option.id) || settings.none_of_these == Some(option.id);
    let options: Vec<PollOption> = terms
        .options
        .iter()
        .filter(|option| stays(option))
        .cloned()
        .collect();
    let all = u32::try_from(options.len()).unwrap_or(u32::MAX);
    let spent = terms.options.iter().filter(|option| won.contains(&option.id));
    let spent: u64 = spent.filter_map(|option| option.cost).sum();
    let settings = Settings {
        // Of two that are left one has more than half, or they are level.
        majority: settings.majority && all > 2,
        // Places that were won stay won.
        seats: settings.seats.and_then(|_| u32::try_from(counted.places).ok()),
        marks_min: settings.marks_min.map(|marks| marks.min(all)),
        marks_max: settings.marks_max.map(|marks| marks.min(all)),
        budget: settings.budget.map(|budget| budget.saturating_sub(spent)),
        ..settings.clone()
    };
    Some(Terms {
        settings,
        options,
        ..terms.clone()
    })
}

/// The same terms for these electors, some of whom may have gone since: weights and seats at the table are those of who is here, and
/// where whoever had the casting vote has gone, a tie is the result.
#[must_use]
pub fn for_electors(mut terms: Terms, electors: &[Uuid]) -> Terms {
    let here = |person: &Uuid| electors.contains(person);
    let settings = &mut terms.settings;
    settings.required.retain(here);
    settings.weights.retain(|person, _| here(person));
    if settings.casting.is_some_and(|holder| !here(&holder)) {
        settings.casting = None;
        settings.tie = TiePolicy::Report;
    }
    terms
}

fn ids(tally: &Tally, options: &[usize]) -> Vec<Uuid> {
    let named = options.iter().filter_map(|option| tally.options.get(*option));
    named.copied().collect()
}

#[cfg(test)]
mod tests;
