//! Roles of a group: what each is for, who holds it until when, and when it is open.
//!
//! A role has one holder at a time. Whoever takes it over ends the holding before. Anybody of the organisation who may read the group can
//! offer themselves; a selection by consent fills it, and its agreement carries the holding.

pub mod notice;
#[cfg(test)]
mod tests;

use time::Date;

use crate::consent::agreement;
use crate::consent::form::Kind;
use crate::goal::months_later;
use crate::refusal::{Code, Refusal};
use crate::text;

/// The longest name, in characters.
pub const NAME_MAX: usize = 100;
/// The longest purpose or domain, in characters.
pub const TEXT_MAX: usize = 5_000;
/// The longest words of an offer, of how somebody came to hold a role, or of why it ended, in characters.
pub const WORDS_MAX: usize = 1_000;
/// The longest usual term, in months.
pub const MONTHS_MAX: u8 = 60;
/// The most roles of one group that are not retired.
pub const ROLES_MAX: usize = 100;

words! {
    /// How a role stands on a day.
    pub enum Standing {
        /// Nobody holds it.
        Open = "open",
        /// Somebody holds it.
        Held = "held",
        /// Somebody holds it, and their term ends within three weeks.
        Ending = "ending",
        /// The group has it no more.
        Retired = "retired",
    }
}

words! {
    /// Why a holding ended before its day. That its term is over follows from the day, and is not noted.
    pub enum End {
        /// The holder handed the role back.
        HandedBack = "handed_back",
        /// Somebody else took it over.
        TakenOver = "taken_over",
        /// The agreement was made again, for another term.
        Renewed = "renewed",
        /// A later version of the agreement holds.
        Amended = "amended",
        /// The agreement is not in force while a trial runs.
        Suspended = "suspended",
        /// Another agreement took the place of this one.
        Superseded = "superseded",
        /// The agreement was ended by consent.
        AgreementEnded = "agreement_ended",
        /// The agreement ended with its term.
        Lapsed = "lapsed",
        /// The group has the role no more.
        RoleRetired = "role_retired",
        /// The holder's account was closed.
        Left = "left",
    }
}

/// What is written down of a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What it is called, one line.
    pub name: String,
    /// What it is for, as Markdown.
    pub purpose: String,
    /// What its holder decides alone, as Markdown; may be empty.
    pub domain: String,
    /// For how many months it is usually held; without end, where nothing is said.
    pub term_months: Option<i32>,
}

impl Plan {
    /// The plan as it is kept: texts cleaned.
    ///
    /// # Errors
    /// `INVALID`, on the field that breaks a rule.
    pub fn checked(self) -> Result<Self, Refusal> {
        let months = |months: i32| (1..=i32::from(MONTHS_MAX)).contains(&months);
        if !self.term_months.is_none_or(months) {
            return Err(Refusal::invalid(
                "termMonths",
                format!("A usual term is between 1 and {MONTHS_MAX} months. Leave it empty for none."),
            ));
        }
        Ok(Self {
            name: text::line(&self.name, "name", NAME_MAX)?,
            purpose: text::body(&self.purpose, "purpose", TEXT_MAX)?,
            domain: text::body_or_empty(&self.domain, "domain", TEXT_MAX)?,
            term_months: self.term_months,
        })
    }
}

/// How long somebody holds a role, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holding {
    /// Its last day; none, where it has no end.
    pub until: Option<Date>,
    /// It was ended before that.
    pub ended: bool,
    /// It comes from an agreement, and was not recorded by hand.
    pub agreed: bool,
}

impl Holding {
    /// Whether it runs on this day.
    pub fn runs(&self, day: Date) -> bool {
        !self.ended && self.until.is_none_or(|until| day <= until)
    }
}

/// How a role stands on a day. Beginning a holding ends the one before, so that only the latest can run.
pub fn standing(retired: bool, latest: Option<Holding>, day: Date) -> Standing {
    if retired {
        return Standing::Retired;
    }
    match latest.filter(|holding| holding.runs(day)) {
        None => Standing::Open,
        Some(holding) if notice::ends_soon(holding.until, day) => Standing::Ending,
        Some(_) => Standing::Held,
    }
}

/// Whether a role of this standing waits for somebody.
pub fn is_open(standing: Standing) -> bool {
    match standing {
        Standing::Open => true,
        Standing::Held | Standing::Ending | Standing::Retired => false,
    }
}

/// The last day of a holding: the agreement's, or else the role's usual term from its first day on.
pub fn until(from: Date, agreed: Option<Date>, term_months: Option<i32>) -> Option<Date> {
    let usual = || {
        let months = u8::try_from(term_months?).ok()?;
        months_later(from, months)
    };
    agreed.or_else(usual).map(|until| until.max(from))
}

/// Why a holding ends with its agreement; nothing, where the agreement is in force.
pub fn end_of(standing: agreement::Standing) -> Option<End> {
    use agreement::Standing as S;
    match standing {
        S::Active | S::DueForReview => None,
        S::Renewed => Some(End::Renewed),
        S::Amended => Some(End::Amended),
        S::Suspended => Some(End::Suspended),
        S::Superseded => Some(End::Superseded),
        S::Retired => Some(End::AgreementEnded),
        S::Lapsed => Some(End::Lapsed),
    }
}

/// Whether a role may still be changed, retired, offered for or filled.
///
/// # Errors
/// `CONFLICT` where the group has it no more.
pub fn may_change(retired: bool) -> Result<(), Refusal> {
    if retired {
        return Err(conflict(
            "This role was retired. Create a new one, if the group needs it again.",
        ));
    }
    Ok(())
}

/// Whether a group may have another role.
///
/// # Errors
/// `CONFLICT` where it has as many as it may.
pub fn may_create(roles: usize) -> Result<(), Refusal> {
    if roles >= ROLES_MAX {
        return Err(conflict(
            "This group has as many roles as it may have. Retire one first.",
        ));
    }
    Ok(())
}

/// Whether somebody may offer themselves: for a role that is held too, for the time after.
///
/// # Errors
/// `CONFLICT` where their offer stands already, or the role was retired.
pub fn may_offer(retired: bool, offered: bool) -> Result<(), Refusal> {
    may_change(retired)?;
    if offered {
        return Err(conflict(
            "You have offered yourself already. Take that offer back first, if you would say it otherwise.",
        ));
    }
    Ok(())
}

/// Whether an offer may be taken back.
///
/// # Errors
/// `CONFLICT` where it does not stand any more.
pub fn may_withdraw(stands: bool) -> Result<(), Refusal> {
    if stands {
        Ok(())
    } else {
        Err(conflict("This offer does not stand any more."))
    }
}

/// Whether the holder may hand the role back.
///
/// # Errors
/// `CONFLICT` where the holding is over.
pub fn may_hand_back(holding: Option<Holding>, day: Date) -> Result<(), Refusal> {
    if holding.is_some_and(|holding| holding.runs(day)) {
        Ok(())
    } else {
        Err(conflict(
            "Nobody holds this role now, so there is nothing to hand back.",
        ))
    }
}

/// Whether a holder may be recorded by hand: where the role is open, or its holder was recorded by hand too. What was agreed on is not
/// written over.
///
/// # Errors
/// `CONFLICT` where somebody holds it by an agreement, or the role was retired.
pub fn may_record(retired: bool, latest: Option<Holding>, day: Date) -> Result<(), Refusal> {
    may_change(retired)?;
    if latest.is_some_and(|holding| holding.agreed && holding.runs(day)) {
        return Err(conflict(
            "Somebody holds this role by an agreement. Begin a selection, or review that agreement.",
        ));
    }
    Ok(())
}

/// Whether these can be the first and the last day of a holding that is recorded by hand: it runs today.
///
/// # Errors
/// `INVALID` on the day that is out of order.
pub fn check_days(from: Date, until: Option<Date>, today: Date) -> Result<(), Refusal> {
    // Somewhere it is tomorrow already.
    if today.next_day().is_none_or(|tomorrow| from > tomorrow) {
        return Err(Refusal::invalid(
            "from",
            "Record somebody who holds the role already. Choose an earlier day.",
        ));
    }
    if until.is_some_and(|until| until < today || until < from) {
        return Err(Refusal::invalid("until", "This day is over. Choose a later one."));
    }
    Ok(())
}

/// Whether a process of this kind may be begun to fill the role.
///
/// # Errors
/// `INVALID` where the process selects nobody; `CONFLICT` where another selection is under way, or the role was retired.
pub fn may_select(kind: Kind, retired: bool, under_way: bool) -> Result<(), Refusal> {
    let selects = match kind {
        Kind::Role => true,
        Kind::Consent | Kind::Lazy | Kind::Advice => false,
    };
    if !selects {
        return Err(Refusal::invalid(
            "roleId",
            "A role is filled by a role selection. Choose that kind of process.",
        ));
    }
    may_change(retired)?;
    if under_way {
        return Err(conflict(
            "A selection for this role is under way. Take part in that one.",
        ));
    }
    Ok(())
}

fn conflict(message: &'static str) -> Refusal {
    Refusal::new(Code::Conflict, message)
}
