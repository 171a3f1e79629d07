//! What was agreed in a process.

use super::version::{ProcessTerms, ProcessVersion};
use super::words::AgreementStanding;
use super::{Held, Process};
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::object::{Person, RenderedText};
use async_graphql::{Context, Enum, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::query::agreement::Registered;
use folkmoot_rules::consent::agreement::{self, Basis};
use time::OffsetDateTime;

/// On what something was adopted. Only the first is called consent.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgreementBasis {
    /// Nobody objected, and enough took part.
    Consent,
    /// Nobody objected, and enough had read it.
    LazyConsensus,
    /// Somebody decided after taking advice.
    Advice,
    /// Two thirds of the panel want to try it.
    Trial,
    /// A vote of the fallback.
    Vote,
    /// The decider of the fallback.
    Decider,
}

impl From<Basis> for AgreementBasis {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Consent => Self::Consent,
            Basis::LazyConsensus => Self::LazyConsensus,
            Basis::Advice { .. } => Self::Advice,
            Basis::Trial { .. } => Self::Trial,
            Basis::Vote => Self::Vote,
            Basis::Decider { .. } => Self::Decider,
        }
    }
}

/// Something that was agreed.
pub struct Agreement {
    pub held: Held,
    /// The place among the agreements of the process; the first is one.
    pub place: usize,
    pub agreed: agreement::Agreement,
}

impl Agreement {
    /// An agreement as the register has it.
    pub fn registered(ctx: &Context<'_>, found: Registered) -> Self {
        let Process(held) = Process::new(ctx, found.process);
        Self {
            held,
            place: found.place,
            agreed: found.agreed,
        }
    }
}

/// Something that was agreed.
#[Object]
impl Agreement {
    /// The place among the agreements of the process; the first is one.
    async fn place(&self) -> u32 {
        u32::try_from(self.place).unwrap_or(u32::MAX)
    }
    /// The process that it came from: also its address.
    async fn process(&self) -> Process {
        Process(self.held.clone())
    }
    /// The opaque id of that process.
    async fn process_id(&self) -> ID {
        id(Kind::Process, self.held.row.id)
    }
    /// The title.
    async fn title(&self) -> &str {
        &self.held.row.title
    }
    /// The version that was agreed, byte for byte what everybody was asked about last.
    async fn version(&self) -> Option<ProcessVersion> {
        let number = self.agreed.version;
        let version = self
            .held
            .state
            .versions
            .iter()
            .find(|known| known.number == number)?;
        Some(ProcessVersion {
            held: self.held.clone(),
            version: version.clone(),
        })
    }
    /// On what it was adopted.
    async fn basis(&self) -> AgreementBasis {
        self.agreed.basis.into()
    }
    /// The words that it was announced with, where there were any.
    async fn announcement(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.agreed.announcement?).await)
    }
    /// How the advice was used, where somebody decided.
    async fn advice_used(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.held.text(ctx, self.agreed.basis.advice_used()?).await)
    }
    /// How many objections stood when it was adopted all the same.
    async fn standing_objections(&self) -> u32 {
        self.agreed.standing_objections
    }
    /// How many voted for it, where the fallback took a vote.
    async fn votes_for(&self) -> Option<usize> {
        self.agreed.votes.map(|votes| votes.yes)
    }
    /// How many voted against it, where the fallback took a vote.
    async fn votes_against(&self) -> Option<usize> {
        self.agreed.votes.map(|votes| votes.no)
    }
    /// Who looks after it.
    async fn owner(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.agreed.owner).await
    }
    /// When it was adopted.
    async fn adopted_at(&self) -> OffsetDateTime {
        self.agreed.at
    }
    /// Until when, when it is reviewed, and by which criteria; concerns have joined these.
    async fn terms(&self) -> ProcessTerms {
        ProcessTerms {
            held: self.held.clone(),
            terms: self.agreed.terms.clone(),
        }
    }
    /// Where it stands.
    async fn standing(&self) -> AgreementStanding {
        self.agreed.standing.into()
    }
    /// The process whose agreement took its place.
    async fn superseded_by(&self, ctx: &Context<'_>) -> Nullable<Process> {
        Process::maybe(ctx, self.agreed.superseded_by?).await
    }
    /// Who took part.
    async fn turnout(&self) -> super::panel::ConsentTurnout {
        self.agreed.turnout.into()
    }
}
