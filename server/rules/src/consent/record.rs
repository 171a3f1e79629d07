//! The outcome record: what was decided, how, by whom, and what every objection changed. It is made once, when the deliberation ends, and
//! never changed.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::advice::Advice;
use super::agreement::Agreement;
use super::challenge::Draw;
use super::digest::Digest;
use super::floor::Turnout;
use super::form::{AimedGoal, Kind, Mode};
use super::meeting::Meeting;
use super::objection::{Concern, Objection};
use super::response::{Stance, Worth};
use super::role::Nomination;
use super::state::{End, PanelEntry, Phase, State};
use super::version::Version;

/// How somebody's seat ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Who.
    pub person: Uuid,
    /// The answer to the final text, where there is one.
    pub stance: Option<Stance>,
    /// An earlier consent that counts for it.
    pub carried_from: Option<u32>,
    /// Were they away, or gone?
    pub away: bool,
    /// The interest that keeps them out, where they declared one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Digest>,
}

/// What the text owes to whom: "§3 because of objection 2".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thanks {
    /// The objection's number.
    pub objection: u32,
    /// Who raised it.
    pub raised_by: Uuid,
    /// The version that took it up.
    pub version: u32,
    /// The places in the final text, from one on, of the paragraphs that came of it and are still there.
    pub paragraphs: Vec<u32>,
}

/// The record of a deliberation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The process.
    pub process: Uuid,
    /// Which process.
    pub kind: Kind,
    /// How thorough it was in the end.
    pub mode: Mode,
    /// The need.
    pub need: Option<Digest>,
    /// The goals that it should move.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<AimedGoal>,
    /// Who proposed.
    pub proposer: Uuid,
    /// Who facilitated.
    pub facilitator: Option<Uuid>,
    /// What was agreed; empty where nothing was.
    pub agreement: Option<Agreement>,
    /// Why it ended without an agreement.
    pub ended: Option<End>,
    /// The final text, as everybody was asked about it last.
    pub text: Option<Digest>,
    /// Every version.
    pub versions: Vec<Version>,
    /// Who took part.
    pub turnout: Turnout,
    /// The panel, seat by seat; where the policy is confidential, its names alone.
    pub panel: Vec<Line>,
    /// What changed about its people.
    pub panel_log: Vec<PanelEntry>,
    /// Every objection, with its story.
    pub objections: Vec<Objection>,
    /// Every concern.
    pub concerns: Vec<Concern>,
    /// What the text owes to whom.
    pub thanks: Vec<Thanks>,
    /// Every lot, with the secret that it can be checked with.
    pub draws: Vec<Draw>,
    /// The meetings that had it.
    pub meetings: Vec<Meeting>,
    /// How often objections went into integrating.
    pub rounds: u8,
    /// How many rungs of the ladder were tried.
    pub rungs: usize,
    /// When it began.
    pub opened_at: Option<OffsetDateTime>,
    /// When it ended.
    pub ended_at: OffsetDateTime,
    /// What was learnt from the agreement that was reviewed.
    #[serde(default)]
    pub learnt: Option<Digest>,
    /// Advice that was given; in a confidential process without names.
    #[serde(default)]
    pub advice: Vec<Advice>,
    /// Nominations with their reasons.
    #[serde(default)]
    pub nominations: Vec<Nomination>,
}

impl Record {
    /// Everybody whom it names as having raised an objection, voiced a concern or given advice.
    pub fn spoke(&self) -> BTreeSet<Uuid> {
        let objected = self.objections.iter().map(|objection| objection.raised_by);
        let concerned = self.concerns.iter().map(|concern| concern.voiced_by);
        let advised = self.advice.iter().map(|advice| advice.person);
        objected.chain(concerned).chain(advised).collect()
    }
}

/// The record of a deliberation as it ends.
pub(super) fn record(state: &State, now: OffsetDateTime) -> Record {
    let ended = if let Phase::Ended { why } = state.phase {
        Some(why)
    } else {
        None
    };
    // After a trial is retired, what it stood in for is in force again.
    let adopted = matches!(
        state.phase,
        Phase::Agreed { .. } | Phase::Live | Phase::Ended { why: End::Retired }
    );
    Record {
        process: state.process,
        kind: state.kind,
        mode: state.mode,
        need: state.need,
        goals: state.goals.clone(),
        proposer: state.proposer,
        facilitator: state.facilitator,
        agreement: state.agreements.last().filter(|_| adopted).cloned(),
        ended,
        text: state.asked.map(|asked| asked.text),
        versions: state.versions.clone(),
        turnout: state.turnout(now),
        panel: lines(state, now),
        panel_log: state.panel_log.clone(),
        objections: state.objections.clone(),
        concerns: concerns(state),
        thanks: thanks(state),
        draws: state.lots.draws.clone(),
        meetings: state.meetings.clone(),
        rounds: state.rounds,
        rungs: state.next_rung,
        opened_at: state.opened_at,
        ended_at: now,
        learnt: state.learnt,
        advice: advice(state),
        nominations: state.nominations.clone(),
    }
}

fn lines(state: &State, now: OffsetDateTime) -> Vec<Line> {
    let line = |person: Uuid| Line {
        person,
        stance: match state.worth(person) {
            Worth::Active(stance) => Some(stance),
            Worth::Stale(_) | Worth::Silent => None,
        },
        carried_from: state
            .response(person)
            .filter(|_| state.carries_over(person))
            .map(|response| response.version),
        away: !state.present(now).any(|seat| seat.person == person),
        reason: state.response(person).and_then(|response| response.reason),
    };
    let shown = |line: Line| {
        if !state.policy.confidential {
            return line;
        }
        Line {
            stance: None,
            carried_from: None,
            reason: None,
            ..line
        }
    };
    state.panel.iter().map(|seat| shown(line(seat.person))).collect()
}

/// Every concern. Where answers have no names a concern has none either, since it is a part of one; those that were objections keep
/// theirs.
fn concerns(state: &State) -> Vec<Concern> {
    let shown = |concern: &Concern| Concern {
        voiced_by: if state.hides_voice(None, concern) {
            Uuid::nil()
        } else {
            concern.voiced_by
        },
        ..concern.clone()
    };
    state.concerns.iter().map(shown).collect()
}

fn advice(state: &State) -> Vec<Advice> {
    let shown = |given: &Advice| Advice {
        person: if state.hides(None, given.person) {
            Uuid::nil()
        } else {
            given.person
        },
        ..given.clone()
    };
    state.advice.iter().map(shown).collect()
}

fn thanks(state: &State) -> Vec<Thanks> {
    let places = |paragraphs: &[Digest]| {
        let last = state.version().map(|version| version.paragraphs.as_slice());
        (1..)
            .zip(last.unwrap_or_default())
            .filter(|(_, paragraph)| paragraphs.contains(paragraph))
            .map(|(place, _)| place)
            .collect()
    };
    state
        .objections
        .iter()
        .flat_map(|objection| objection.credits.iter().map(move |credit| (objection, credit)))
        .map(|(objection, credit)| Thanks {
            objection: objection.number,
            raised_by: objection.raised_by,
            version: credit.version,
            paragraphs: places(&credit.paragraphs),
        })
        .collect()
}
