//! The panel of a process: whose objection stops, and what each has answered.

use super::Held;
use super::words::{ConsentStance, PanelChangeKind};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::object::{Person, RenderedText};
use crate::word::word;
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_rules::consent::floor::Turnout;
use folkmoot_rules::consent::response::Response;
use folkmoot_rules::consent::state::{PanelEntry, Seat};
use time::OffsetDateTime;

word! {
    /// What somebody's answer is worth for the newest version.
    SeatAnswer = "folkmoot_rules::consent::secrecy::Answered" {
        /// They answered this version themselves.
        Active,
        /// They consented to an earlier version, which counts where the floor of new answers is met.
        Carried,
        /// They answered an earlier version, and have to answer anew; in a confidential process, whether or not they have to.
        Stale,
        /// They have read it, and said nothing yet.
        Seen,
        /// They have said nothing.
        Silent,
    }
}

/// A seat on the panel.
pub struct ProcessSeat {
    pub held: Held,
    pub seat: Seat,
}

impl ProcessSeat {
    fn response(&self) -> Option<&Response> {
        self.held.state.response(self.seat.person)
    }
}

/// A seat on the panel.
#[Object]
impl ProcessSeat {
    /// Whose.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.seat.person).await
    }
    /// Away until then, and not counted.
    async fn away_until(&self, ctx: &Context<'_>) -> Option<OffsetDateTime> {
        let now = ctx.view().now();
        self.seat.away_until.filter(|until| *until > now)
    }
    /// Whether they left after the panel was frozen.
    async fn left(&self) -> bool {
        self.seat.left
    }
    /// What their answer is worth for the newest version.
    async fn answer(&self, ctx: &Context<'_>) -> SeatAnswer {
        let viewer = ctx.view().person_id();
        self.held.state.answered(viewer, self.seat.person).into()
    }
    /// What they last answered; hidden from others in a confidential process, but for objections.
    async fn stance(&self, ctx: &Context<'_>) -> Option<ConsentStance> {
        let stance = self.response()?.stance;
        let viewer = ctx.view().person_id();
        let hidden = self.held.state.hides_stance(viewer, self.seat.person, stance);
        (!hidden).then(|| stance.into())
    }
    /// The interest that keeps them out, where they declared one; hidden from others in a confidential process.
    async fn reason(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        let reason = self.response()?.reason?;
        if self.held.state.hides(ctx.view().person_id(), self.seat.person) {
            return None;
        }
        Some(self.held.text(ctx, reason).await)
    }
    /// The version that this answer was about.
    async fn version(&self) -> Option<u32> {
        Some(self.response()?.version)
    }
    /// When they answered; hidden from others in a confidential process.
    async fn at(&self, ctx: &Context<'_>) -> Option<OffsetDateTime> {
        let at = self.response()?.at;
        (!self.held.state.hides(ctx.view().person_id(), self.seat.person)).then_some(at)
    }
    /// Whether the facilitator entered the answer, in a meeting.
    async fn entered_for_them(&self) -> bool {
        self.response()
            .is_some_and(|response| response.entered_by.is_some())
    }
    /// Whether they have to answer the newest version themselves; of others it is not told in a confidential process.
    async fn must_answer(&self, ctx: &Context<'_>) -> bool {
        let viewer = ctx.view().person_id();
        self.held.state.shows_must_answer(viewer, self.seat.person)
    }
    /// Whether they have said that they have no further questions.
    async fn clear(&self) -> bool {
        self.held.state.clear.contains(&self.seat.person)
    }
}

/// Who takes part in the present round.
#[derive(SimpleObject)]
pub struct ConsentTurnout {
    /// Seats of the frozen panel.
    seats: u32,
    /// Of these, away or gone.
    away: u32,
    /// With a declared conflict of interest: they leave the denominator.
    abstained: u32,
    /// Answered this version themselves.
    active: u32,
    /// Of these, object.
    objecting: u32,
    /// Consented to an earlier version.
    carried: u32,
    /// Read it and said nothing.
    seen: u32,
    /// The rest.
    silent: u32,
    /// So many are needed.
    floor: u32,
    /// So many have to answer anew before earlier consents count.
    active_floor: u32,
    /// Whether it is enough.
    met: bool,
    /// Whether it took earlier consents to be enough.
    with_carried: bool,
}

impl From<Turnout> for ConsentTurnout {
    fn from(turnout: Turnout) -> Self {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            seats: count(turnout.seats),
            away: count(turnout.away),
            abstained: count(turnout.abstained),
            active: count(turnout.active),
            objecting: count(turnout.objecting),
            carried: count(turnout.carried),
            seen: count(turnout.seen),
            silent: count(turnout.silent),
            floor: count(turnout.floor),
            active_floor: count(turnout.active_floor),
            met: turnout.met,
            with_carried: turnout.with_carried,
        }
    }
}

/// Something that changed about the panel's people since it was frozen. It is noted, and decides nothing by itself.
pub struct PanelChange(pub PanelEntry);

/// Something that changed about the panel's people since it was frozen. It is noted, and decides nothing by itself.
#[Object]
impl PanelChange {
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.0.at
    }
    /// Who.
    async fn person(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.person).await
    }
    /// What.
    async fn kind(&self) -> PanelChangeKind {
        self.0.change.into()
    }
}
