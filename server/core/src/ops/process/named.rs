//! What people name in a process beside their words: goals that it should move, what an objection would harm, who takes up what is put off.
//! It has to be there, and within reach of the group whose process it is; a role is named in words.

use super::people;
use super::texts::Texts;
use crate::error::Result;
use crate::query;
use crate::query::reach;
use crate::view::View;
use folkmoot_rules::consent::State;
use folkmoot_rules::consent::form::{AimedGoal, Argument, Deferral, Harmed, Resolution};
use folkmoot_rules::consent::reason::Reason;
use folkmoot_rules::consent::working_time::working_end;
use time::OffsetDateTime;
use uuid::Uuid;

/// What an objection would harm, as it is picked.
#[derive(Clone, Debug)]
pub enum Harm {
    /// The need that the process itself answers.
    Need,
    /// A goal.
    Goal(Uuid),
    /// What came of this process, and is in force.
    Agreement(Uuid),
    /// A role, in words.
    Role(String),
}

impl Harm {
    /// What it is in the log. What the objection named before may be named again, whatever became of it since.
    pub(super) async fn harmed(
        &self,
        view: &View,
        home: Uuid,
        before: Option<Harmed>,
        texts: &mut Texts,
    ) -> Result<Harmed> {
        let (harmed, there) = match self {
            Self::Need => (Harmed::Need, true),
            Self::Goal(id) => {
                let goals = reach::goals_of(view, home, &[*id]).await?;
                (Harmed::Goal { goal: *id }, !goals.is_empty())
            }
            Self::Agreement(id) => {
                let there = reach::has_agreement(view, home, *id).await?;
                (Harmed::Agreement { process: *id }, there)
            }
            Self::Role(words) => {
                let role = texts.keep(words, "harmed")?;
                (Harmed::Role { role }, true)
            }
        };
        if there || before == Some(harmed) {
            return Ok(harmed);
        }
        Err(Reason::HarmedOutOfReach.of("harmed").into())
    }
}

/// An objection's form as it is filled.
#[derive(Clone, Debug, Default)]
pub struct Argued {
    /// What harm, and to which aim, goal, agreement or role?
    pub harm: String,
    /// How does this proposal cause it?
    pub cause: String,
    /// How likely, how soon, and can it be undone?
    pub likelihood: String,
    /// What is known, and what is guessed?
    pub knowledge: String,
    /// The smallest change that would resolve it.
    pub change: String,
    /// It would break a rule, an agreement or a law.
    pub breaks_rule: bool,
    /// What would be harmed, picked from the list.
    pub harmed: Option<Harm>,
}

impl Argued {
    /// The form as the log has it; of an objection that is said better, with what it named before.
    pub(super) async fn argument(
        &self,
        view: &View,
        home: Uuid,
        before: Option<Harmed>,
        texts: &mut Texts,
    ) -> Result<Argument> {
        let harmed = match &self.harmed {
            Some(harm) => Some(harm.harmed(view, home, before, texts).await?),
            None => None,
        };
        Ok(Argument {
            harm: texts.maybe(&self.harm, "harm")?,
            cause: texts.maybe(&self.cause, "cause")?,
            likelihood: texts.maybe(&self.likelihood, "likelihood")?,
            knowledge: texts.maybe(&self.knowledge, "knowledge")?,
            change: texts.maybe(&self.change, "change")?,
            breaks_rule: self.breaks_rule,
            harmed,
        })
    }
}

/// Somebody who takes up what is put off, as they are named.
#[derive(Clone, Copy, Debug)]
pub struct PutOff {
    /// Who.
    pub owner_id: Uuid,
    /// Until when.
    pub until: OffsetDateTime,
}

/// A way to resolve an objection, with who takes it up where it is put off: somebody who may read what it is about.
pub(super) async fn deferral(
    view: &View,
    (state, home): (&State, Uuid),
    (objection, version): (u32, u32),
    how: Resolution,
    put_off: Option<PutOff>,
) -> Result<Option<Deferral>> {
    let deferral = match put_off {
        Some(PutOff { owner_id, until }) => Some(Deferral {
            owner: people::able(view, owner_id, home, "deferOwner").await?,
            until: working_end(&state.zone, until),
        }),
        None => None,
    };
    state.check_resolution(objection, version, how, deferral)?;
    Ok(deferral)
}

/// Refuses goals that are not set, not within reach, or have no such measure.
pub(super) async fn check_goals(view: &View, home: Uuid, goals: &[AimedGoal]) -> Result<()> {
    let ids: Vec<Uuid> = goals.iter().map(|aimed| aimed.goal).collect();
    let found = reach::goals_of(view, home, &ids).await?;
    if !ids.iter().all(|id| found.iter().any(|goal| goal.id == *id)) {
        return Err(Reason::GoalOutOfReach.of("goals").into());
    }
    let standing = query::goal::at(view, &found, view.now()).await?;
    let measured = |aimed: &AimedGoal| {
        let measures = standing.get(&aimed.goal).map(|at| &at.revision.terms.0.measures);
        let known = |id: &Uuid| measures.is_some_and(|known| known.iter().any(|measure| measure.id == *id));
        aimed.measures.iter().all(known)
    };
    if !goals.iter().all(measured) {
        return Err(Reason::MeasureOfGoal.of("goals").into());
    }
    Ok(())
}
