//! The rules of a process, and the ladder that is climbed when consent is not reached.

use super::Held;
use super::words::{CarryOver, FallbackCause};
use crate::error::{Nullable, Result};
use crate::object::{Person, RenderedText};
use async_graphql::{Context, Enum, Object, SimpleObject};
use folkmoot_rules::consent::fallback::{Fall, Trial};
use folkmoot_rules::consent::policy::{Part, Policy, Rung};
use time::OffsetDateTime;

/// A part of a whole, such as two thirds.
#[derive(SimpleObject, Clone, Copy)]
pub struct PolicyPart {
    /// This many
    of: u32,
    /// of that many.
    out_of: u32,
}

impl From<Part> for PolicyPart {
    fn from(part: Part) -> Self {
        Self {
            of: part.of.into(),
            out_of: part.out_of.into(),
        }
    }
}

/// The kinds of rungs.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum RungKind {
    /// The open objections go on the agenda of a meeting.
    Meeting,
    /// An objector, the proposer and a panel member drawn by lot write the next version in five days.
    Trio,
    /// A trial with a measure and an end, which two thirds of the panel want. Once in a process.
    Trial,
    /// A vote of the panel: a part of the votes cast, and more than half of the panel.
    Vote,
    /// A named person decides, after taking advice.
    Decider,
    /// A wider circle takes it over: the process ends here.
    WiderCircle,
    /// It is dropped, and everything stays as it is.
    Drop,
}

/// One rung of the ladder that is climbed when consent is not reached.
pub struct LadderRung(pub Rung);

/// One rung of the ladder that is climbed when consent is not reached.
#[Object]
impl LadderRung {
    /// Which kind.
    async fn kind(&self) -> RungKind {
        match self.0 {
            Rung::Meeting => RungKind::Meeting,
            Rung::Trio => RungKind::Trio,
            Rung::Trial => RungKind::Trial,
            Rung::Vote { .. } => RungKind::Vote,
            Rung::Decider { .. } => RungKind::Decider,
            Rung::WiderCircle => RungKind::WiderCircle,
            Rung::Drop => RungKind::Drop,
        }
    }
    /// The part of the votes cast that a vote needs.
    async fn threshold(&self) -> Option<PolicyPart> {
        if let Rung::Vote { threshold } = self.0 {
            Some(threshold.into())
        } else {
            None
        }
    }
    /// Who decides, on the rung of a decider.
    async fn person(&self, ctx: &Context<'_>) -> Nullable<Person> {
        if let Rung::Decider { person } = self.0 {
            Some(Person::load(ctx, person).await)
        } else {
            None
        }
    }
}

/// The rules of a process. They are chosen before the start, and shown from the first minute.
pub struct ProcessPolicy(pub Policy);

/// The rules of a process. They are chosen before the start, and shown from the first minute.
#[Object]
impl ProcessPolicy {
    /// How long questions are asked, in hours.
    async fn clarify_hours(&self) -> u32 {
        self.0.clarify.into()
    }
    /// How long reactions are gathered, in hours.
    async fn shape_hours(&self) -> u32 {
        self.0.shape.into()
    }
    /// How long the panel has for its first answer, in hours.
    async fn window_hours(&self) -> u32 {
        self.0.window.into()
    }
    /// How long a renewed answer takes, in hours.
    async fn renewed_hours(&self) -> u32 {
        self.0.renewed_hours().into()
    }
    /// How long objections may be integrated, in hours.
    async fn integrate_hours(&self) -> u32 {
        self.0.integrate.into()
    }
    /// The part of the panel that has to take part.
    async fn floor(&self) -> PolicyPart {
        self.0.floor.into()
    }
    /// The part of the panel that has to answer a changed text itself, before earlier consents count.
    async fn active_floor(&self) -> PolicyPart {
        self.0.active_floor.into()
    }
    /// Whether earlier consents count for a changed text.
    async fn carry(&self) -> CarryOver {
        self.0.carry.into()
    }
    /// How often objections are integrated before the ladder begins.
    async fn rounds(&self) -> u32 {
        self.0.rounds.into()
    }
    /// What happens when consent is not reached, in this order.
    async fn ladder(&self) -> Vec<LadderRung> {
        self.0.ladder.iter().map(|rung| LadderRung(*rung)).collect()
    }
    /// Whether answers are shown without names. Objections always have theirs.
    async fn confidential(&self) -> bool {
        self.0.confidential
    }
}

/// The trial that is on offer.
pub struct OfferedTrial {
    held: Held,
    trial: Trial,
}

/// The trial that is on offer.
#[Object]
impl OfferedTrial {
    /// When it ends, by itself.
    async fn ends_at(&self) -> OffsetDateTime {
        self.trial.ends_at
    }
    /// How one will know whether it worked.
    async fn measure(&self, ctx: &Context<'_>) -> Result<RenderedText> {
        self.held.text(ctx, self.trial.measure).await
    }
}

/// Consent was not reached: the rung that is being tried.
pub struct ProcessFallback {
    pub held: Held,
    pub fall: Fall,
}

/// Consent was not reached: the rung that is being tried.
#[Object]
impl ProcessFallback {
    /// Why consent was not reached.
    async fn cause(&self) -> FallbackCause {
        self.fall.why.into()
    }
    /// Which rung is being tried.
    async fn rung(&self) -> LadderRung {
        LadderRung(self.fall.rung)
    }
    /// When the next one begins.
    async fn ends_at(&self) -> OffsetDateTime {
        self.fall.ends_at
    }
    /// Those who write the next version together.
    async fn trio(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        Person::load_all(ctx, &self.fall.trio).await
    }
    /// The trial that is on offer.
    async fn trial(&self) -> Option<OfferedTrial> {
        Some(OfferedTrial {
            held: self.held.clone(),
            trial: self.fall.trial?,
        })
    }
    /// How many have voted for it.
    async fn yes(&self) -> u32 {
        count(&self.fall, true)
    }
    /// How many have voted against it.
    async fn no(&self) -> u32 {
        count(&self.fall, false)
    }
    /// What the viewer voted.
    async fn my_vote(&self, ctx: &Context<'_>) -> Option<bool> {
        use crate::context::Ask as _;
        let me = ctx.view().person_id()?;
        let mine = self.fall.votes.iter().find(|(person, _)| *person == me);
        mine.map(|(_, yes)| *yes)
    }
}

fn count(fall: &Fall, wanted: bool) -> u32 {
    let votes = fall.votes.iter().filter(|(_, yes)| *yes == wanted).count();
    u32::try_from(votes).unwrap_or(u32::MAX)
}
