//! Objections and concerns, as the API shows them.

use super::Held;
use super::named::{HarmedThing, ObjectionDeferral};
use super::version::places;
use super::words::{ObjectionCriterion, ObjectionStage, ResolutionKind};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::object::{Person, RenderedText};
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_rules::consent::challenge::Challenge;
use folkmoot_rules::consent::digest::Digest;
use folkmoot_rules::consent::form::Argument;
use folkmoot_rules::consent::objection::{self, Credit, Resolving};
use time::OffsetDateTime;

/// The form of an objection as it was filled.
pub struct ObjectionForm {
    held: Held,
    argument: Argument,
}

impl ObjectionForm {
    async fn part(&self, ctx: &Context<'_>, digest: Option<Digest>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, digest?).await)
    }
}

/// The form of an objection as it was filled.
#[Object]
impl ObjectionForm {
    /// What harm, and to which aim, goal, agreement or role?
    async fn harm(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        self.part(ctx, self.argument.harm).await
    }
    /// How does this proposal cause it?
    async fn cause(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        self.part(ctx, self.argument.cause).await
    }
    /// How likely, how soon, and can it be undone?
    async fn likelihood(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        self.part(ctx, self.argument.likelihood).await
    }
    /// What is known, and what is guessed?
    async fn knowledge(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        self.part(ctx, self.argument.knowledge).await
    }
    /// The smallest change that would resolve it.
    async fn change(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        self.part(ctx, self.argument.change).await
    }
    /// What would be harmed, as it was picked; nothing, where the words alone say it.
    async fn harmed(&self) -> Option<HarmedThing> {
        Some(HarmedThing {
            held: self.held.clone(),
            harmed: self.argument.harmed?,
        })
    }
    /// Whether a rule, an agreement or a law would be broken.
    async fn breaks_rule(&self) -> bool {
        self.argument.breaks_rule
    }
}

/// The test of an objection's form: was an argument given? Not whether it is true or weighs much.
pub struct ObjectionChallenge {
    held: Held,
    challenge: Challenge,
}

/// The test of an objection's form: was an argument given? Not whether it is true or weighs much.
#[Object]
impl ObjectionChallenge {
    /// Who challenged it.
    async fn by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.challenge.by).await
    }
    /// The criterion without an argument.
    async fn criterion(&self) -> ObjectionCriterion {
        self.challenge.criterion.into()
    }
    /// Why.
    async fn reason(&self, ctx: &Context<'_>) -> Result<RenderedText> {
        self.held.text(ctx, self.challenge.reason).await
    }
    /// Who seconded it: only then is it live.
    async fn seconded_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.challenge.seconded_by?).await)
    }
    /// What the facilitator ruled: was an argument given?
    async fn ruling(&self) -> Option<bool> {
        self.challenge.ruling
    }
    /// Until when whoever lost the ruling can appeal.
    async fn appeal_until(&self) -> Option<OffsetDateTime> {
        self.challenge.appeal_until
    }
    /// Who appealed.
    async fn appealed_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.challenge.appeal.as_ref()?.by).await)
    }
    /// The panel members drawn by lot to judge the appeal.
    async fn judges(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        match &self.challenge.appeal {
            Some(appeal) => Person::load_all(ctx, &appeal.judges).await,
            None => Ok(Vec::new()),
        }
    }
    /// How many of them have judged.
    async fn judged(&self) -> u32 {
        let votes = self
            .challenge
            .appeal
            .as_ref()
            .map_or(0, |appeal| appeal.votes.len());
        u32::try_from(votes).unwrap_or(u32::MAX)
    }
}

/// The resolution of an objection that is being confirmed, or is: it needs both sides.
pub struct ObjectionResolution {
    held: Held,
    resolving: Resolving,
}

/// The resolution of an objection that is being confirmed, or is: it needs both sides.
#[Object]
impl ObjectionResolution {
    /// The number of the version that resolves it.
    async fn version(&self) -> u32 {
        self.resolving.version
    }
    /// The kind of resolution.
    async fn how(&self) -> ResolutionKind {
        self.resolving.how.into()
    }
    /// The places in that version of the paragraphs that resolve it.
    async fn paragraphs(&self) -> Vec<u32> {
        let number = self.resolving.version;
        let version = self
            .held
            .state
            .versions
            .iter()
            .find(|known| known.number == number);
        version.map_or_else(Vec::new, |version| places(version, &self.resolving.paragraphs))
    }
    /// Who takes it up, where it is put off.
    async fn deferral(&self) -> Option<ObjectionDeferral> {
        self.resolving.deferral.map(ObjectionDeferral)
    }
    /// The carriers who said that this version would not trigger it.
    async fn confirmed_by(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        Person::load_all(ctx, &self.resolving.confirmed_by).await
    }
    /// Whether the proposer has said that this version still meets the need.
    async fn meets_need(&self) -> bool {
        self.resolving.meets_need
    }
}

/// What a version owes to an objection.
#[derive(SimpleObject)]
pub struct ObjectionCredit {
    /// The number of the version.
    version: u32,
    /// The kind of change.
    how: ResolutionKind,
    /// The places in the newest version of the paragraphs that came of it and are still there.
    paragraphs: Vec<u32>,
    /// Who takes it up, where it is put off.
    deferral: Option<ObjectionDeferral>,
}

/// A step in the story of an objection.
#[derive(SimpleObject)]
pub struct ObjectionStep {
    /// When.
    at: OffsetDateTime,
    /// The stage that it came to.
    stage: ObjectionStage,
}

/// An objection: a reason why a proposal would do harm. It is never deleted, and credited for what it changed.
pub struct Objection {
    pub held: Held,
    pub objection: objection::Objection,
}

/// An objection: a reason why a proposal would do harm. It is never deleted, and credited for what it changed.
#[Object]
impl Objection {
    /// Its number; the first is one.
    async fn number(&self) -> u32 {
        self.objection.number
    }
    /// Who raised it.
    async fn raised_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.objection.raised_by).await
    }
    /// Who makes it stop the process: at least one of the panel. Without anybody it is a possible objection.
    async fn carriers(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        Person::load_all(ctx, &self.objection.carriers).await
    }
    /// Whether it stops the process.
    async fn live(&self) -> bool {
        self.objection.is_live()
    }
    /// Whether it waits for a carrier to say whether the newest version resolves it.
    async fn waits_for_carriers(&self) -> bool {
        self.held.state.is_waiting(&self.objection)
    }
    /// The number of the version that it was raised against.
    async fn version(&self) -> u32 {
        self.objection.version
    }
    /// The paragraphs that it cites, by their SHA-256.
    async fn cites(&self) -> Vec<String> {
        self.objection.cites.iter().map(ToString::to_string).collect()
    }
    /// The form as it is filled now.
    async fn form(&self) -> ObjectionForm {
        ObjectionForm {
            held: self.held.clone(),
            argument: self.objection.argument.clone(),
        }
    }
    /// The forms before, the first first.
    async fn earlier_forms(&self) -> Vec<ObjectionForm> {
        let earlier = self.objection.earlier.iter();
        earlier
            .map(|argument| ObjectionForm {
                held: self.held.clone(),
                argument: argument.clone(),
            })
            .collect()
    }
    /// Where it is.
    async fn stage(&self) -> ObjectionStage {
        self.objection.stage.into()
    }
    /// Every stage that it came to.
    async fn story(&self) -> Vec<ObjectionStep> {
        let story = self.objection.story.iter();
        story
            .map(|(at, stage)| ObjectionStep {
                at: *at,
                stage: (*stage).into(),
            })
            .collect()
    }
    /// The test of its form, where somebody wanted one.
    async fn challenge(&self) -> Option<ObjectionChallenge> {
        Some(ObjectionChallenge {
            held: self.held.clone(),
            challenge: self.objection.challenge.clone()?,
        })
    }
    /// The resolution that is being confirmed, or is.
    async fn resolution(&self) -> Option<ObjectionResolution> {
        Some(ObjectionResolution {
            held: self.held.clone(),
            resolving: self.objection.resolving.clone()?,
        })
    }
    /// What it changed.
    async fn credits(&self) -> Vec<ObjectionCredit> {
        let places = |credit: &Credit| {
            let newest = self.held.state.version();
            newest.map_or_else(Vec::new, |version| places(version, &credit.paragraphs))
        };
        let credits = self.objection.credits.iter();
        credits
            .map(|credit| ObjectionCredit {
                version: credit.version,
                how: credit.how.into(),
                paragraphs: places(credit),
                deferral: credit.deferral.map(ObjectionDeferral),
            })
            .collect()
    }
    /// The number of the objection that its owner offers to make it a part of.
    async fn merge_into(&self) -> Option<u32> {
        self.objection.merge.map(|(into, _)| into)
    }
}

/// A concern: it stops nothing, is heard, and goes into the evaluation criteria.
pub struct Concern {
    pub held: Held,
    pub concern: objection::Concern,
}

/// A concern: it stops nothing, is heard, and goes into the evaluation criteria.
#[Object]
impl Concern {
    /// Whose; hidden from others in a confidential process.
    async fn voiced_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        if self.held.state.hides_voice(ctx.view().person_id(), &self.concern) {
            return None;
        }
        Some(Person::load(ctx, self.concern.voiced_by).await)
    }
    /// The number of the version that it is about.
    async fn version(&self) -> u32 {
        self.concern.version
    }
    /// What it says; nothing, where an objection says it.
    async fn text(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.concern.text?).await)
    }
    /// The paragraphs that it cites, by their SHA-256.
    async fn cites(&self) -> Vec<String> {
        self.concern.cites.iter().map(ToString::to_string).collect()
    }
    /// The number of the objection that was reduced to it.
    async fn objection(&self) -> Option<u32> {
        self.concern.objection
    }
}
