//! Goals: what a group aims for, by which measures, until when; how far it has come; and when that is on track.
//!
//! The terms of a goal stand in revisions that are never changed. A goal is set, changed and dropped by a decision of its group.

pub mod file;
pub mod health;
pub mod number;
pub mod report;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use time::{Date, Month};
use uuid::Uuid;

use crate::consent::agreement;
use crate::exact::Exact;
use crate::refusal::{Code, Refusal};
use crate::tally::Verdict;
use crate::text;
use crate::visibility::GroupKind;

time::serde::format_description!(pub(crate) day, Date, "[year]-[month]-[day]");

/// The most measures of one goal.
pub const MEASURES_MAX: usize = 12;
/// The most themes of one goal.
pub const THEMES_MAX: usize = 10;
/// The longest text about what a goal is for, in characters.
pub const PURPOSE_MAX: usize = 5_000;
/// The longest name of a measure, in characters.
pub const NAME_MAX: usize = 100;
/// The longest unit, in characters.
pub const UNIT_MAX: usize = 40;
/// The most entries of progress of one goal: daily ones for more than ten years.
pub const ENTRIES_MAX: usize = 5_000;
/// The most years that a goal may run.
const YEARS_MAX: i32 = 10;

words! {
    /// Whose goal it is.
    pub enum Scope {
        /// That of the group in which it stands.
        Group = "group",
        /// That of the whole organisation. It stands in a group that spans the organisation.
        Organisation = "organisation",
    }
}

words! {
    /// How often the owner reports, and is reminded to.
    pub enum Rhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// When there is something to report; nobody is reminded.
        None = "none",
    }
}

words! {
    /// Where a goal stands.
    pub enum State {
        /// Proposed, and not set yet.
        Proposed = "proposed",
        /// Set by a decision of its group.
        Adopted = "adopted",
        /// Given up by a decision of its group.
        Dropped = "dropped",
        /// Never set: its only revision was declined or withdrawn.
        Closed = "closed",
    }
}

words! {
    /// Where a revision of a goal's terms stands.
    pub enum RevisionState {
        /// It waits for a decision.
        Proposed = "proposed",
        /// A decision made it hold, until a later one takes its place.
        Adopted = "adopted",
        /// It was not taken up.
        Declined = "declined",
        /// Whoever proposed it took it back.
        Withdrawn = "withdrawn",
    }
}

impl Rhythm {
    /// The day so many rhythms later; none where nobody is reminded. The 31st becomes the last day of a shorter month.
    pub fn later(self, from: Date, times: u8) -> Option<Date> {
        match self {
            Self::Weekly => from.checked_add(time::Duration::weeks(times.into())),
            Self::Monthly => months_later(from, times),
            Self::Quarterly => months_later(from, times.saturating_mul(3)),
            Self::None => None,
        }
    }
}

/// The day so many months later. The 31st becomes the last day of a shorter month.
pub fn months_later(from: Date, months: u8) -> Option<Date> {
    let sum = i32::from(u8::from(from.month())) - 1 + i32::from(months);
    let year = from.year() + sum / 12;
    let month = Month::try_from(u8::try_from(sum % 12 + 1).ok()?).ok()?;
    Date::from_calendar_date(year, month, from.day().min(month.length(year))).ok()
}

/// One thing that is measured: from where, to where, from when until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Its id, the same through all revisions of the goal: progress is told of it.
    pub id: Uuid,
    /// What is counted.
    pub name: String,
    /// In what; may be empty.
    pub unit: String,
    /// The number at the start.
    pub baseline: Exact,
    /// The number to reach. Below the baseline, the number has to fall; the same, it must not fall.
    pub target: Exact,
    /// The day from which the line runs.
    #[serde(with = "day")]
    pub starts_on: Date,
    /// The day at whose end the target is to be reached.
    #[serde(with = "day")]
    pub due_on: Date,
}

/// The terms of a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What is aimed for, one line.
    pub title: String,
    /// What for, as Markdown.
    pub purpose: String,
    /// The themes that it carries.
    pub theme_ids: Vec<Uuid>,
    /// Who answers for it.
    pub owner_id: Uuid,
    /// Its first day.
    #[serde(with = "day")]
    pub starts_on: Date,
    /// Its last day.
    #[serde(with = "day")]
    pub ends_on: Date,
    /// How often the owner reports.
    pub rhythm: Rhythm,
    /// By what it is measured.
    pub measures: Vec<Measure>,
}

impl Terms {
    /// The terms as they are kept: texts cleaned, dates and measures in order.
    ///
    /// # Errors
    /// `INVALID`, on the field that breaks a rule.
    pub fn checked(mut self) -> Result<Self, Refusal> {
        self.title = text::title(&self.title)?;
        self.purpose = text::body(&self.purpose, "purpose", PURPOSE_MAX)?;
        self.theme_ids = self
            .theme_ids
            .into_iter()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        if self.theme_ids.len() > THEMES_MAX {
            return Err(Refusal::invalid(
                "themeIds",
                format!("Too many: at most {THEMES_MAX} themes."),
            ));
        }
        if self.ends_on <= self.starts_on {
            return Err(Refusal::invalid(
                "endsOn",
                "A goal ends after it starts. Choose a later day.",
            ));
        }
        if self.ends_on.year() - self.starts_on.year() > YEARS_MAX {
            return Err(Refusal::invalid(
                "endsOn",
                format!("A goal runs for {YEARS_MAX} years at most. Choose an earlier day."),
            ));
        }
        if self.measures.is_empty() {
            return Err(Refusal::invalid(
                "measures",
                "A goal is measured by something. Add a measure.",
            ));
        }
        if self.measures.len() > MEASURES_MAX {
            return Err(Refusal::invalid(
                "measures",
                format!("Too many: at most {MEASURES_MAX} measures."),
            ));
        }
        let mut names = BTreeSet::new();
        for measure in &mut self.measures {
            measure.name = text::line(&measure.name, "measures", NAME_MAX)?;
            // A number of something that is its own name needs no unit.
            if measure.unit.trim().is_empty() {
                measure.unit.clear();
            } else {
                measure.unit = text::line(&measure.unit, "measures", UNIT_MAX)?;
            }
            number::fits(&measure.baseline, "measures")?;
            number::fits(&measure.target, "measures")?;
            if !names.insert(measure.name.to_lowercase()) {
                return Err(Refusal::invalid(
                    "measures",
                    format!(
                        "Two measures are called “{}”. Give one another name.",
                        measure.name
                    ),
                ));
            }
            if measure.starts_on < self.starts_on || measure.due_on > self.ends_on {
                return Err(Refusal::invalid(
                    "measures",
                    format!(
                        "“{}” runs outside the goal’s own dates. Keep it within them.",
                        measure.name
                    ),
                ));
            }
            if measure.due_on < measure.starts_on {
                return Err(Refusal::invalid(
                    "measures",
                    format!("“{}” is due before it starts. Choose a later day.", measure.name),
                ));
            }
        }
        let ids: BTreeSet<Uuid> = self.measures.iter().map(|measure| measure.id).collect();
        if ids.len() < self.measures.len() {
            return Err(Refusal::invalid("measures", "The same measure is named twice."));
        }
        Ok(self)
    }

    /// The measure of this id.
    pub fn measure(&self, id: Uuid) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == id)
    }
}

/// Whether a goal of this scope may stand in a group of this kind.
///
/// # Errors
/// `INVALID` where it would speak for the whole organisation from a group that does not span it.
pub fn may_stand(scope: Scope, kind: GroupKind) -> Result<(), Refusal> {
    let spans = match kind {
        GroupKind::CoreTeam => true,
        GroupKind::Hub | GroupKind::WorkingGroup | GroupKind::AdvisoryBoard => false,
    };
    match scope {
        Scope::Organisation if !spans => Err(Refusal::invalid(
            "scope",
            "A goal of the whole organisation stands in its core team. Choose that group, or make it the group’s own goal.",
        )),
        Scope::Organisation | Scope::Group => Ok(()),
    }
}

/// Whether another revision of the goal may be proposed.
///
/// # Errors
/// `CONFLICT` where the goal is over, or another revision waits for its decision.
pub fn may_change(state: State, waiting: bool) -> Result<(), Refusal> {
    match state {
        State::Proposed | State::Adopted if waiting => Err(Refusal::new(
            Code::Conflict,
            "Another revision waits for its decision. Adopt, decline or withdraw that one first.",
        )),
        State::Proposed | State::Adopted => Ok(()),
        State::Dropped => Err(over("This goal was dropped. Propose a new one.")),
        State::Closed => Err(over("This goal was never set. Propose a new one.")),
    }
}

/// Whether a decision may be taken on a revision: adopt it, decline it, take it back.
///
/// # Errors
/// `CONFLICT` where the revision no longer waits, or the goal is over.
pub fn may_settle(goal: State, revision: RevisionState) -> Result<(), Refusal> {
    match (goal, revision) {
        (State::Proposed | State::Adopted, RevisionState::Proposed) => Ok(()),
        (State::Dropped | State::Closed, RevisionState::Proposed) => Err(over("This goal is over.")),
        (_, RevisionState::Adopted | RevisionState::Declined | RevisionState::Withdrawn) => {
            Err(over("This revision no longer waits for a decision."))
        }
    }
}

/// Whether the goal may be dropped.
///
/// # Errors
/// `CONFLICT` where it is not set, or no longer.
pub fn may_drop(state: State) -> Result<(), Refusal> {
    match state {
        State::Adopted => Ok(()),
        State::Proposed => Err(over(
            "This goal is not set yet. Decline or withdraw what is proposed.",
        )),
        State::Dropped | State::Closed => Err(over("This goal is over.")),
    }
}

/// Whether progress may be reported. What was a goal until its end may still be told about afterwards.
///
/// # Errors
/// `CONFLICT` where the goal is not set, or was dropped; where it has as many entries as it may.
pub fn may_report(state: State, entries: usize) -> Result<(), Refusal> {
    match state {
        State::Adopted if entries >= ENTRIES_MAX => {
            Err(over("This goal has as many entries as it may have."))
        }
        State::Adopted => Ok(()),
        State::Proposed => Err(over(
            "This goal is not set yet: progress is told once it is adopted.",
        )),
        State::Dropped | State::Closed => Err(over("This goal is over: no more progress is told.")),
    }
}

/// Whether a poll that ended like this can set, change or drop a goal: its outcome says yes.
pub fn decides(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Passed => true,
        Verdict::NotPassed | Verdict::NoQuorum | Verdict::Blocked | Verdict::Tied => false,
    }
}

/// Whether an agreement of this standing can set, change or drop a goal: it is in force.
pub fn in_force(standing: agreement::Standing) -> bool {
    use agreement::Standing as S;
    match standing {
        S::Active | S::DueForReview => true,
        S::Suspended | S::Renewed | S::Amended | S::Superseded | S::Retired | S::Lapsed => false,
    }
}

fn over(message: &'static str) -> Refusal {
    Refusal::new(Code::Conflict, message)
}
