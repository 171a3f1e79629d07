//! A poll, as the API shows it. While its results are hidden from the viewer, no field here gives them away.

use super::{
    Ballot, BallotKind, Decision, Discussion, Electorate, Outcome, Person, PollOption, PollPlan,
    PollSettings, Privacy, Proposal, ProposalVersion, Result as PollResult, Share, Stance, Turnout,
};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{
    ChangesOf, CountOf, DecisionOf, DiscussionById, ElectingIn, MyBallotIn, OutcomeOf, PlanOfPoll, PollsOf,
    ProposalById, ProposalVersionById, TouchedBy,
};
use crate::sentence;
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::lot;
use folkmoot_rules::policy::{Action, Standing};
use time::OffsetDateTime;

word! {
    /// A way of deciding.
    Method = "folkmoot_rules::method::Method" {
        /// Nobody objects: good enough for now, safe enough to try.
        Consent,
        /// Somebody agrees, and nobody blocks.
        Consensus,
        /// Yes, no or abstain, with a threshold.
        YesNo,
        /// Everybody says how far they agree, on eight steps.
        Gradients,
        /// Enough people join in.
        CountMeIn,
        /// One mark a ballot; the option with the most wins.
        SingleChoice,
        /// Any number of marks a ballot; the options with the most win.
        Approval,
        /// Every option gets a score; the highest sum wins.
        Score,
        /// Every option gets a resistance; the least sum wins (systemic consensing).
        Resistance,
        /// Points are dealt out among the options.
        Dots,
        /// Scores, and a run-off of the two best on the same ballots.
        Star,
        /// Ranks, one point for each option that one is ranked above.
        Borda,
        /// Ranks; the last one leaves until one has more than half.
        InstantRunoff,
        /// Ranks; whoever wins every comparison of two, cycles resolved by the strongest paths.
        Schulze,
        /// Ranks; comparisons of two are locked in from the clearest down.
        RankedPairs,
        /// Ranks; several places in proportion, as councils in Scotland are elected.
        StvScottish,
        /// Ranks; several places in proportion, by Meek's rule.
        StvMeek,
        /// A budget; everybody has an equal share of it to spend.
        EqualShares,
        /// A budget; the most wanted first, as long as there is money.
        BudgetGreedy,
        /// Dates; the one that most people can make.
        TimePoll,
        /// Words only; everybody answers, and nothing is counted.
        QuestionRound,
        /// Who takes on a role: people are nominated, with reasons.
        Nomination,
    }
}

word! {
    /// Where a poll is in its life. It follows from the clock.
    PollState = "folkmoot_rules::lifecycle::State" {
        /// It has not opened yet.
        Scheduled,
        /// It takes ballots.
        Open,
        /// It is over, and waits for its outcome.
        Closed,
        /// It is over, and its outcome is published.
        Decided,
        /// It was called off before it opened: nothing was counted.
        Cancelled,
    }
}

word! {
    /// When the results of a poll are shown.
    ResultsShown = "folkmoot_rules::results_shown::ResultsShown" {
        /// From the first ballot on.
        Always,
        /// To whoever has voted, and to all after the close.
        AfterVoting,
        /// To nobody before the close.
        AfterClose,
    }
}

word! {
    /// What was done to a poll.
    PollChangeKind = "folkmoot_core::model::PollChangeKind" {
        /// It opened, and its electorate was fixed.
        Opened,
        /// Its plan was changed, before anybody had voted.
        Edited,
        /// It was given more time.
        Extended,
        /// Its time ended.
        Closed,
        /// It was closed before its time.
        ClosedEarly,
        /// It was opened again after its close.
        Reopened,
        /// It was called off before it opened.
        Cancelled,
    }
}

/// Something that was done to a poll.
pub struct PollChange(pub model::PollChange);

/// Something that was done to a poll.
#[Object]
impl PollChange {
    /// What.
    async fn kind(&self) -> PollChangeKind {
        self.0.kind.0.into()
    }
    /// Who did it; nobody, where it was the clock.
    async fn by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.person_id).await
    }
    /// When.
    async fn at(&self) -> OffsetDateTime {
        self.0.at.into()
    }
    /// Why, in their words.
    async fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }
    /// The planned end that the poll has since.
    async fn closes_at(&self) -> Option<OffsetDateTime> {
        self.0.closes_at.map(Into::into)
    }
}

/// What the viewer may do with a poll now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct PollPermissions {
    /// Cast or change their ballot.
    vote: bool,
    /// Change all of its plan, before it opens.
    edit_plan: bool,
    /// Change its question and its options, before the first ballot.
    edit: bool,
    /// Call it off before it opens.
    cancel: bool,
    /// Close it before its time.
    close: bool,
    /// Give it more time.
    extend: bool,
    /// Open it again.
    reopen: bool,
    /// Publish its outcome.
    publish_outcome: bool,
}

/// A version of a proposal put to a decision.
pub struct Poll(pub model::Poll);

impl Poll {
    async fn standing(&self, ctx: &Context<'_>) -> Result<Standing> {
        let loads = ctx.loads();
        let home = loads
            .load_one(DiscussionById(self.0.discussion_id))
            .await?
            .ok_or_else(not_found)?
            .group_id;
        let touched = loads
            .load_one(TouchedBy(self.0.proposal_id))
            .await?
            .unwrap_or_default();
        let elector = loads.load_one(ElectingIn(self.0.id)).await?.unwrap_or_default();
        Ok(query::poll::standing(
            &ctx.view(),
            &self.0,
            home,
            &touched,
            elector,
        ))
    }

    fn at(&self, ctx: &Context<'_>) -> State {
        query::poll::state(&ctx.view(), &self.0)
    }

    async fn ballots_page(
        &self,
        ctx: &Context<'_>,
        stance: Option<Stance>,
        first: Option<i32>,
        after: Option<&str>,
    ) -> Result<Option<Connection<Ballot>>> {
        let page = forwards(first, after)?;
        let choice = stance.map(|stance| folkmoot_rules::ballot::Stance::from(stance).into());
        let ballots = query::ballot::page(&ctx.view(), self.0.id, choice, &page).await?;
        Ok(ballots.map(|ballots| connection(ballots, Ballot)))
    }

    async fn waiting_page(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<&str>,
    ) -> Result<Option<Connection<Person>>> {
        let page = forwards(first, after)?;
        let standing = self.standing(ctx).await?;
        let people = query::electorate::waited_for(&ctx.view(), &self.0, &standing, &page).await?;
        Ok(people.map(|people| connection(people, Person)))
    }

    async fn copy(&self, ctx: &Context<'_>) -> Result<Option<PollPlan>> {
        let standing = self.standing(ctx).await?;
        if !ctx.view().may(Action::MakeProposal, &standing) {
            return Ok(None);
        }
        Ok(ctx.loads().load_one(PlanOfPoll(self.0.id)).await?.map(PollPlan))
    }

    async fn count(&self, ctx: &Context<'_>) -> Result<query::decision::Count> {
        Ok(ctx
            .loads()
            .load_one(CountOf(self.0.id))
            .await?
            .ok_or_else(not_found)?)
    }
}

/// A version of a proposal put to a decision.
#[Object]
impl Poll {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Poll, self.0.id)
    }
    /// The proposal.
    async fn proposal(&self, ctx: &Context<'_>) -> Result<Proposal> {
        let found = ctx.loads().load_one(ProposalById(self.0.proposal_id)).await?;
        Ok(Proposal(found.ok_or_else(not_found)?))
    }
    /// The version that is decided on: the newest at the opening. Later amendments change nothing here.
    async fn version(&self, ctx: &Context<'_>) -> Result<ProposalVersion> {
        let found = ctx
            .loads()
            .load_one(ProposalVersionById(self.0.version_id))
            .await?;
        Ok(ProposalVersion(found.ok_or_else(not_found)?))
    }
    /// Where the proposal was made.
    async fn discussion(&self, ctx: &Context<'_>) -> Result<Discussion> {
        let found = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        Ok(Discussion(found.ok_or_else(not_found)?))
    }
    /// Who put it to the poll.
    async fn author(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.author_id).await
    }
    /// The way of deciding.
    async fn method(&self) -> Method {
        self.0.method.0.into()
    }
    /// The exact rule by which it is counted, with its version, such as consent/1.
    async fn rule(&self) -> &str {
        &self.0.rule
    }
    /// The rule in plain English.
    async fn rule_text(&self) -> String {
        sentence::rule(&query::poll::terms(&self.0))
    }
    /// What a ballot consists of.
    async fn ballot_kind(&self) -> BallotKind {
        self.0.method.0.ballot().into()
    }
    /// The options, in the order in which they were written down. Empty where the poll decides on the proposal itself.
    async fn options(&self) -> Vec<PollOption> {
        self.0.options.0.iter().cloned().map(PollOption).collect()
    }
    /// What the method is told.
    async fn settings(&self) -> PollSettings {
        PollSettings(query::poll::terms(&self.0))
    }
    /// How many have to take part.
    async fn quorum(&self) -> Share {
        self.0.quorum.0.into()
    }
    /// How far ballots are tied to people.
    async fn privacy(&self) -> Privacy {
        self.0.privacy.0.into()
    }
    /// The SHA-256 of the secret that lots are drawn by, shown from the opening on, so that nobody can choose the lot afterwards.
    async fn lot_commitment(&self) -> Option<String> {
        self.0.lot_secret.as_deref().map(lot::commitment)
    }
    /// The stances that a ballot may take, in the order in which they are shown and counted.
    async fn stances(&self) -> Vec<Stance> {
        self.0.method.0.stances().map(Into::into).collect()
    }
    /// The stances that need a reason in words.
    async fn reason_required_for(&self) -> Vec<Stance> {
        self.0.method.0.reason_required_for().map(Into::into).collect()
    }
    /// What is asked, in one line; empty where the proposal's title says it.
    async fn question(&self) -> &str {
        &self.0.question
    }
    /// Where it is in its life.
    async fn state(&self, ctx: &Context<'_>) -> PollState {
        self.at(ctx).into()
    }
    /// The first moment at which it takes a ballot.
    async fn opens_at(&self) -> OffsetDateTime {
        self.0.opens_at.into()
    }
    /// The planned end: the first moment at which it takes none any more.
    async fn closes_at(&self) -> OffsetDateTime {
        self.0.closes_at.into()
    }
    /// When it ended, if it has.
    async fn closed_at(&self, ctx: &Context<'_>) -> Option<OffsetDateTime> {
        query::poll::ended_at(&ctx.view(), &self.0).map(Into::into)
    }
    /// Who closed it before its time.
    async fn closed_by(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Person::maybe(ctx, self.0.closed_by_id).await
    }
    /// When its results are shown.
    async fn results_shown(&self) -> ResultsShown {
        self.0.results_shown.0.into()
    }
    /// Who may vote.
    async fn electorate(&self) -> Electorate {
        Electorate(self.0.clone())
    }
    /// Whether the viewer may vote.
    async fn viewer_is_elector(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(ctx
            .loads()
            .load_one(ElectingIn(self.0.id))
            .await?
            .unwrap_or_default())
    }
    /// The viewer's own ballot, always visible to them.
    async fn my_ballot(&self, ctx: &Context<'_>) -> Nullable<Ballot> {
        let found = ctx.loads().load_one(MyBallotIn(self.0.id)).await;
        Some(found.transpose()?.map(Ballot))
    }
    /// How many have voted, of how many; never hidden.
    async fn turnout(&self, ctx: &Context<'_>) -> Result<Turnout> {
        Ok(self.count(ctx).await?.turnout.into())
    }
    /// Whether the viewer may see counts and ballots now. Never before the opening.
    async fn results_visible(&self, ctx: &Context<'_>) -> Result<bool> {
        Ok(self.count(ctx).await?.tally.is_some())
    }
    /// What it comes to: so far, or as frozen at the close. Missing while it is hidden from the viewer.
    async fn result(&self, ctx: &Context<'_>) -> Nullable<PollResult> {
        let tally = self.count(ctx).await.map(|count| count.tally).transpose()?;
        Some(tally.map(|tally| PollResult::of(&tally, self.at(ctx), &self.0.options.0)))
    }
    /// The ballots that stand, of one stance or of all, in the order in which they were cast. Missing while they are hidden from the viewer.
    async fn ballots(
        &self,
        ctx: &Context<'_>,
        stance: Option<Stance>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Nullable<Connection<Ballot>> {
        let found = self.ballots_page(ctx, stance, first, after.as_deref()).await;
        found.transpose()
    }
    /// While it is open: those who may vote and have not yet, by name. Only for those who facilitate it.
    async fn waiting_for(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Nullable<Connection<Person>> {
        let found = self.waiting_page(ctx, first, after.as_deref()).await;
        found.transpose()
    }
    /// What was done to it, oldest first: opened, extended, closed, reopened, cancelled.
    async fn history(&self, ctx: &Context<'_>) -> Result<Vec<PollChange>> {
        let changes = ctx
            .loads()
            .load_one(ChangesOf(self.0.id))
            .await?
            .unwrap_or_default();
        Ok(changes.into_iter().map(PollChange).collect())
    }
    /// The record frozen at the close. Missing before that, and where it was cancelled.
    async fn decision(&self, ctx: &Context<'_>) -> Nullable<Decision> {
        let found = ctx.loads().load_one(DecisionOf(self.0.id)).await;
        Some(found.transpose()?.map(Decision))
    }
    /// The outcome in words, once it is published.
    async fn outcome(&self, ctx: &Context<'_>) -> Nullable<Outcome> {
        let found = ctx.loads().load_one(OutcomeOf(self.0.id)).await;
        Some(found.transpose()?.map(Outcome))
    }
    /// How it is held, to begin a new poll from: as long as it was, without dates that are past and people who have no vote any more.
    /// Missing for those who may not make a proposal there.
    async fn plan(&self, ctx: &Context<'_>) -> Nullable<PollPlan> {
        self.copy(ctx).await.transpose()
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<PollPermissions> {
        let view = ctx.view();
        let standing = self.standing(ctx).await?;
        let others = ctx
            .loads()
            .load_one(PollsOf(self.0.proposal_id))
            .await?
            .unwrap_or_default();
        let another_under_way = others
            .iter()
            .any(|other| other.id != self.0.id && query::poll::state(&view, other).is_under_way());
        let ballots_cast = self.count(ctx).await?.turnout.cast > 0;
        let possible = query::poll::possible(&view, &self.0, &standing, ballots_cast, another_under_way);
        Ok(PollPermissions {
            vote: possible.vote,
            edit_plan: possible.edit_plan,
            edit: possible.edit,
            cancel: possible.cancel,
            close: possible.close,
            extend: possible.extend,
            reopen: possible.reopen,
            publish_outcome: possible.publish_outcome,
        })
    }
}
