//! The record of a deliberation, to be read: the same that its JSON says, with people and texts in place of ids and digests.

use super::Held;
use super::agreement::AgreementBasis;
use super::named::AimedGoal;
use super::objection::{Concern, Objection};
use super::panel::ConsentTurnout;
use super::said::{ProcessAdvice, ProcessNomination};
use super::version::ProcessTerms;
use super::words::{ConsentStance, ProcessEnd};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::object::{Person, RenderedText};
use async_graphql::{Context, Object};
use folkmoot_core::{model, query};
use folkmoot_rules::consent::record::{Line, Record, Thanks};
use folkmoot_rules::visibility::GroupKind;
use time::OffsetDateTime;

/// The record of a deliberation: made once, when it ended, and never changed.
pub struct ProcessRecord {
    pub held: Held,
    pub row: model::ProcessRecord,
}

impl ProcessRecord {
    fn record(&self) -> &Record {
        &self.row.record.0
    }
}

/// The record of a deliberation: made once, when it ended, and never changed.
#[Object]
impl ProcessRecord {
    /// Its number; the first deliberation is one, each review has its own.
    async fn number(&self) -> i32 {
        self.row.number
    }
    /// When it was made.
    async fn at(&self) -> OffsetDateTime {
        self.row.created_at.into()
    }
    /// The whole record as JSON: people and processes by their ids, texts by their SHA-256.
    fn json(&self) -> Result<String> {
        Ok(query::process::record_text(self.record())?)
    }
    /// The SHA-256 of that JSON, noted when the record was made.
    async fn digest(&self) -> &str {
        &self.row.digest
    }
    /// On what it was adopted; nothing, where it was not.
    async fn basis(&self) -> Option<AgreementBasis> {
        Some(self.record().agreement.as_ref()?.basis.into())
    }
    /// Why it ended without an agreement.
    async fn end(&self) -> Option<ProcessEnd> {
        self.record().ended.map(Into::into)
    }
    /// How many objections stood when it was adopted all the same.
    async fn standing_objections(&self) -> u32 {
        let agreed = self.record().agreement.as_ref();
        agreed.map_or(0, |agreed| agreed.standing_objections)
    }
    /// The need that it answers.
    async fn need(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.record().need?).await)
    }
    /// The final text, as everybody was asked about it last.
    async fn text(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.record().text?).await)
    }
    /// For how long it was agreed, its criteria and its actions.
    async fn terms(&self) -> Option<ProcessTerms> {
        Some(ProcessTerms {
            held: self.held.clone(),
            terms: self.record().agreement.as_ref()?.terms.clone(),
        })
    }
    /// The goals that it should move, of those that the viewer may read.
    async fn goals(&self, ctx: &Context<'_>) -> Result<Vec<AimedGoal>> {
        AimedGoal::of(ctx, &self.record().goals).await
    }
    /// The words that it was announced with. They came after the record, and so stand beside it.
    async fn announcement(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        let made = self.record().agreement.as_ref()?;
        let mut agreements = self.held.state.agreements.iter();
        let agreed = agreements.find(|agreed| agreed.version == made.version && agreed.at == made.at)?;
        Some(self.held.text(ctx, agreed.announcement?).await)
    }
    /// Advice that was given; in a confidential process without names.
    async fn advice(&self) -> Vec<ProcessAdvice> {
        let advice = &self.record().advice;
        self.held
            .each(advice, |held, advice| ProcessAdvice { held, advice })
    }
    /// How the advice was used, where somebody decided.
    async fn advice_used(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        let used = self.record().agreement.as_ref()?.basis.advice_used()?;
        Some(self.held.text(ctx, used).await)
    }
    /// Nominations with their reasons.
    async fn nominations(&self) -> Vec<ProcessNomination> {
        let nominations = &self.record().nominations;
        self.held.each(nominations, |held, nomination| ProcessNomination {
            held,
            nomination,
        })
    }
    /// Who of those who spoke was on the advisory board when it was made, as far as the viewer may know who is.
    async fn advisors(&self, ctx: &Context<'_>) -> Result<Vec<Person>> {
        let view = ctx.view();
        let board = |group: &model::Group| group.kind.0 == GroupKind::AdvisoryBoard && view.reads(group.id);
        match &self.row.advisors {
            Some(advisors) if view.groups().any(board) => Person::load_all(ctx, &advisors.0).await,
            Some(_) | None => Ok(Vec::new()),
        }
    }
    /// Every objection, as it stood when the record was made.
    async fn objected(&self) -> Vec<Objection> {
        let objections = &self.record().objections;
        self.held
            .each(objections, |held, objection| Objection { held, objection })
    }
    /// Who proposed.
    async fn proposer(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.record().proposer).await
    }
    /// Who facilitated.
    async fn facilitator(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.record().facilitator?).await)
    }
    /// Who looked after the agreement when it was made.
    async fn owner(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.record().agreement.as_ref()?.owner).await)
    }
    /// Who took part.
    async fn turnout(&self) -> ConsentTurnout {
        self.record().turnout.into()
    }
    /// The panel, seat by seat; where the rules are confidential, without what anybody answered.
    async fn panel(&self) -> Vec<RecordSeat> {
        let seat = |line: &Line| RecordSeat {
            held: self.held.clone(),
            line: line.clone(),
        };
        self.record().panel.iter().map(seat).collect()
    }
    /// Every concern.
    async fn concerns(&self) -> Vec<Concern> {
        let concern = |concern: &folkmoot_rules::consent::objection::Concern| Concern {
            held: self.held.clone(),
            concern: concern.clone(),
        };
        self.record().concerns.iter().map(concern).collect()
    }
    /// What the text owes to whom.
    async fn thanks(&self) -> Vec<RecordThanks> {
        self.record().thanks.iter().cloned().map(RecordThanks).collect()
    }
    /// How many versions it took.
    async fn versions(&self) -> usize {
        self.record().versions.len()
    }
    /// How many objections there were.
    async fn objections(&self) -> usize {
        self.record().objections.len()
    }
    /// How often objections went into integrating.
    async fn rounds(&self) -> u32 {
        self.record().rounds.into()
    }
    /// When it began.
    async fn opened_at(&self) -> Option<OffsetDateTime> {
        self.record().opened_at
    }
}

/// How somebody's seat ended.
pub struct RecordSeat {
    held: Held,
    line: Line,
}

/// How somebody's seat ended.
#[Object]
impl RecordSeat {
    /// Whose.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.line.person).await
    }
    /// The answer to the final text, where there is one and the rules are not confidential.
    async fn stance(&self) -> Option<ConsentStance> {
        self.line.stance.map(Into::into)
    }
    /// The version of an earlier consent that counts for it.
    async fn carried_from(&self) -> Option<u32> {
        self.line.carried_from
    }
    /// The interest that keeps them out, where they declared one.
    async fn reason(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.line.reason?).await)
    }
    /// Whether they were away, or gone.
    async fn away(&self) -> bool {
        self.line.away
    }
}

/// What the text owes to whom.
pub struct RecordThanks(Thanks);

/// What the text owes to whom.
#[Object]
impl RecordThanks {
    /// The objection's number.
    async fn objection(&self) -> u32 {
        self.0.objection
    }
    /// Who raised it.
    async fn raised_by(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.raised_by).await
    }
    /// The version that took it up.
    async fn version(&self) -> u32 {
        self.0.version
    }
    /// The places in the final text, from one on, of the paragraphs that came of it and are still there.
    async fn paragraphs(&self) -> &[u32] {
        &self.0.paragraphs
    }
}
