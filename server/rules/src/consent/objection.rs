//! Objections as things of their own: raised against a version, carried, integrated, resolved by both sides, withdrawn, lapsed, merged;
//! never deleted, and credited for what they changed.
//!
//! An objection of anybody counts as soon as a panel member carries it: the argument matters, not the rank, and the power to stop stays
//! accountable. A valid objection is one that shows harm to the aim, not one that finds a majority (Sociocracy For All, Sociocracy 3.0).

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::challenge::Challenge;
use super::digest::Digest;
use super::form::{Argument, Criterion, Deferral, Integration, Resolution};
use super::reason::{Reason, invalid, refuse};
use super::state::State;
use super::step::Step;
use super::version::{Version, is_open};
use crate::refusal::{Code, Refusal};

/// After so many windows and reminders without an answer an objection may be lapsed.
pub const MISSED_MAX: u8 = 2;
/// The most paragraphs that one objection, concern or question cites.
pub const CITES_MAX: usize = 50;

words! {
    /// Where an objection is.
    pub enum Stage {
        /// It was raised, and stands.
        Raised = "raised",
        /// Two panel members say that an argument is missing.
        Challenged = "challenged",
        /// It was challenged, and stands.
        Upheld = "upheld",
        /// A version takes it up; both sides have yet to confirm.
        InIntegration = "in_integration",
        /// It was challenged, and is a concern now.
        ReducedToConcern = "reduced_to_concern",
        /// Both sides confirmed.
        Resolved = "resolved",
        /// Every carrier took it back.
        Withdrawn = "withdrawn",
        /// The fallback decided in spite of it.
        OverruledByFallback = "overruled_by_fallback",
        /// Its carriers did not answer any more.
        Lapsed = "lapsed",
        /// Its owner made it part of another one.
        Merged = "merged",
    }
}

/// What a version owes to an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// The number of the version.
    pub version: u32,
    /// The kind of change.
    pub how: Resolution,
    /// The paragraphs that came of it.
    pub paragraphs: Vec<Digest>,
    /// Who takes it up, where it is put off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferral: Option<Deferral>,
}

/// Who has confirmed what, on which version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolving {
    /// The number of the version.
    pub version: u32,
    /// The kind of resolution.
    pub how: Resolution,
    /// The paragraphs that resolve it.
    pub paragraphs: Vec<Digest>,
    /// The carriers who said that this version would not trigger it.
    pub confirmed_by: Vec<Uuid>,
    /// Has the author said that this version still meets the need?
    pub meets_need: bool,
    /// Who takes it up, where it is put off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deferral: Option<Deferral>,
}

/// An objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// Its number; the first is one.
    pub number: u32,
    /// Who raised it; there are no anonymous objections.
    pub raised_by: Uuid,
    /// Who makes it stop the process.
    pub carriers: Vec<Uuid>,
    /// Who once did.
    pub former: Vec<Uuid>,
    /// The version that it is against.
    pub version: u32,
    /// The paragraphs that it is about.
    pub cites: Vec<Digest>,
    /// The form as it is filled now.
    pub argument: Argument,
    /// The forms before.
    pub earlier: Vec<Argument>,
    /// Where it is.
    pub stage: Stage,
    /// The test of its form, where somebody wanted one.
    pub challenge: Option<Challenge>,
    /// The resolution that is being confirmed, or is.
    pub resolving: Option<Resolving>,
    /// What it changed.
    pub credits: Vec<Credit>,
    /// The last version that each carrier spoke about.
    pub spoke: Vec<(Uuid, u32)>,
    /// Windows that ended without an answer of its carriers.
    pub missed: u8,
    /// Reminders that they got.
    pub reminded: u8,
    /// The offer to make it part of the one with this number, and who made it.
    pub merge: Option<(u32, Uuid)>,
    /// Every stage it came to.
    pub story: Vec<(OffsetDateTime, Stage)>,
}

/// A concern: it stops nothing, is heard, and goes into the evaluation criteria (Sociocracy 3.0).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concern {
    /// Whose.
    pub voiced_by: Uuid,
    /// The version that it is about.
    pub version: u32,
    /// What it says; empty where an objection says it.
    pub text: Option<Digest>,
    /// The paragraphs that it is about.
    pub cites: Vec<Digest>,
    /// The objection that was reduced to it.
    pub objection: Option<u32>,
    /// Was it a part of an answer? Then a later answer's concern corrects it.
    #[serde(default)]
    pub with_answer: bool,
}

impl Argument {
    /// The argument given for a criterion.
    pub fn given(&self, criterion: Criterion) -> Option<Digest> {
        match criterion {
            Criterion::Harm => self.harm,
            Criterion::Cause => self.cause,
            Criterion::Likelihood => self.likelihood,
            Criterion::Knowledge => self.knowledge,
        }
    }

    /// Is the form filled? That a rule would be broken says enough together with which.
    pub fn check(&self) -> Result<(), Refusal> {
        let needed = [
            (Criterion::Harm, "harm", Reason::HarmMissing),
            (Criterion::Cause, "cause", Reason::CauseMissing),
            (Criterion::Likelihood, "likelihood", Reason::LikelihoodMissing),
            (Criterion::Knowledge, "knowledge", Reason::KnowledgeMissing),
        ];
        for (criterion, field, sentence) in needed {
            let spared = self.breaks_rule && criterion != Criterion::Harm;
            if !spared && self.given(criterion).is_none() {
                return Err(refuse(Code::ReasonRequired, sentence).on(field));
            }
        }
        Ok(())
    }
}

impl Objection {
    /// Does it stop the process?
    pub fn is_live(&self) -> bool {
        !self.carriers.is_empty() && is_open(self.stage)
    }

    /// Is it a possible objection: open, and nobody of the panel carries it yet?
    pub fn is_uncarried(&self) -> bool {
        self.carriers.is_empty() && is_open(self.stage)
    }

    /// Does or did this person carry it?
    pub fn has_carried(&self, person: Uuid) -> bool {
        self.carriers.contains(&person) || self.former.contains(&person)
    }

    /// Who may merge it: its first carrier, or whoever raised it where nobody carries it.
    pub fn owner(&self) -> Uuid {
        self.carriers.first().copied().unwrap_or(self.raised_by)
    }

    pub(super) fn turn(&mut self, stage: Stage, at: OffsetDateTime) {
        if self.stage != stage {
            self.stage = stage;
            self.story.push((at, stage));
        }
    }

    /// Where it stands when nothing takes it up: upheld once it was.
    pub(super) fn standing_stage(&self) -> Stage {
        let upheld = self.story.iter().any(|(_, stage)| *stage == Stage::Upheld);
        if upheld { Stage::Upheld } else { Stage::Raised }
    }

    /// A new version meets it. A resolution is bound to its version: where the paragraphs that resolved the objection are gone, or the
    /// terms that did have changed, its carriers are asked again.
    pub(super) fn meet(
        &mut self,
        version: &Version,
        taken_up: Option<&Integration>,
        by_author: bool,
        at: OffsetDateTime,
    ) {
        if let Some(integration) = taken_up {
            self.resolving = Some(Resolving {
                version: version.number,
                how: integration.how,
                paragraphs: integration.paragraphs.clone(),
                confirmed_by: Vec::new(),
                // Whoever writes a version and says which objections it takes up says that it still meets the need.
                meets_need: by_author,
                deferral: integration.deferral,
            });
            self.credits.push(Credit {
                version: version.number,
                how: integration.how,
                paragraphs: integration.paragraphs.clone(),
                deferral: integration.deferral,
            });
            self.turn(Stage::InIntegration, at);
            return;
        }
        let Some(resolving) = &mut self.resolving else {
            return;
        };
        let touched = resolving
            .paragraphs
            .iter()
            .any(|paragraph| !version.paragraphs.contains(paragraph))
            || resolving.paragraphs.is_empty();
        match self.stage {
            Stage::InIntegration => {
                resolving.version = version.number;
                resolving.confirmed_by.clear();
                resolving.meets_need = by_author;
            }
            Stage::Resolved if touched => {
                resolving.version = version.number;
                resolving.confirmed_by.clear();
                resolving.meets_need = by_author;
                self.missed = 0;
                self.reminded = 0;
                self.turn(Stage::InIntegration, at);
            }
            Stage::Resolved
            | Stage::Raised
            | Stage::Challenged
            | Stage::Upheld
            | Stage::ReducedToConcern
            | Stage::Withdrawn
            | Stage::OverruledByFallback
            | Stage::Lapsed
            | Stage::Merged => {}
        }
    }

    pub(super) fn speaks(&mut self, who: Uuid, version: u32) {
        self.spoke.retain(|(person, _)| *person != who);
        self.spoke.push((who, version));
        self.missed = 0;
        self.reminded = 0;
    }
}

/// Only so many paragraphs are cited at once.
pub(super) fn check_cites(cites: &[Digest]) -> Result<(), Refusal> {
    if cites.len() > CITES_MAX {
        return Err(invalid("cites", Reason::CitesMost));
    }
    Ok(())
}

impl State {
    /// The objection with a number.
    pub fn objection(&self, number: u32) -> Result<&Objection, Refusal> {
        (number as usize)
            .checked_sub(1)
            .and_then(|place| self.objections.get(place))
            .ok_or_else(|| refuse(Code::NotFound, Reason::NoSuchObjection).on("objection"))
    }

    /// The objections that stop the process.
    pub fn live(&self) -> impl Iterator<Item = &Objection> {
        self.objections.iter().filter(|objection| objection.is_live())
    }

    /// Does this person carry one of them?
    pub fn carries_live(&self, person: Uuid) -> bool {
        self.live().any(|objection| objection.carriers.contains(&person))
    }

    /// Has this carrier said nothing yet about the newest version?
    pub(super) fn owes_word(&self, objection: &Objection, carrier: Uuid) -> bool {
        let base = self.base(self.version_number());
        let spoken = |(person, version): &(Uuid, u32)| *person == carrier && self.base(*version) == base;
        objection.carriers.contains(&carrier) && !objection.spoke.iter().any(spoken)
    }

    /// Does it wait for a carrier to say whether the newest version resolves it?
    pub fn is_waiting(&self, objection: &Objection) -> bool {
        objection.is_live()
            && objection
                .carriers
                .iter()
                .any(|carrier| self.owes_word(objection, *carrier))
    }
}

impl Step {
    pub(super) fn objection_mut(&mut self, number: u32) -> Option<&mut Objection> {
        (number as usize)
            .checked_sub(1)
            .and_then(|place| self.s.objections.get_mut(place))
    }
}
