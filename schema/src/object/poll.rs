//! A poll, as the API shows it. While its results are hidden from the viewer, no field here gives them away.

use super::{
    AwaitedCastingVote, Ballot, BallotKind, Decision, Discussion, Electorate, HeldProxy, Method, Outcome,
    Person, PollChange, PollMeeting, PollOption, PollPlan, PollSettings, Privacy, Proposal, ProposalVersion,
    Proxy, Result as PollResult, Share, Stance, TakenBallot, Turnout,
};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{
    ChangesOf, CountOf, DecisionOf, DiscussionById, ElectingIn, EverCastIn, MyBallotIn, OutcomeOf,
    PersonById, PlanOfPoll, PollById, PollsOf, ProposalById, ProposalVersionById, ProxiesIn, TouchedBy,
    UnconfirmedIn,
};
use crate::sentence;
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::query::course::Course;
use folkmoot_core::{model, query};
use folkmoot_rules::lifecycle::State;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::proxy::Scope;
use folkmoot_rules::tally::after::Level;
use folkmoot_rules::terms::{self, Terms};
use folkmoot_rules::{lot, method};
use time::OffsetDateTime;
use uuid::Uuid;

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

/// What the viewer may do with a poll now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct PollPermissions {
    /// Cast or change their ballot.
    vote: bool,
    /// Enter a ballot for somebody who told it by phone or handed it in on paper.
    take_ballot: bool,
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
    /// Decide its tie.
    give_casting_vote: bool,
    /// Open its run-off.
    open_run_off: bool,
    /// Publish its outcome.
    publish_outcome: bool,
}

/// A version of a proposal put to a decision.
pub struct Poll(pub model::Poll);

impl Poll {
    pub(super) async fn standing(&self, ctx: &Context<'_>) -> Result<Standing> {
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

    /// All polls on the same proposal, this one included.
    async fn others(&self, ctx: &Context<'_>) -> Result<Vec<model::Poll>> {
        let polls = ctx.loads().load_one(PollsOf(self.0.proposal_id)).await?;
        Ok(polls.unwrap_or_default())
    }

    fn run_off_among(&self, polls: &[model::Poll]) -> Option<model::Poll> {
        let mut polls = polls.iter();
        polls.find(|poll| poll.run_off_of_id == Some(self.0.id)).cloned()
    }

    /// What the run-off would be held on that the result calls for.
    async fn called_for(&self, ctx: &Context<'_>) -> Result<Option<Terms>> {
        // Most polls call for none whatever comes of them, and need not be counted to know it.
        let settings = &self.0.settings.0;
        if !settings.majority && settings.tie != terms::TiePolicy::RunOff {
            return Ok(None);
        }
        let tally = self.count(ctx).await?.tally;
        Ok(tally.and_then(|tally| query::course::run_off(&ctx.view(), &self.0, &tally)))
    }

    /// Those of its options, in the order in which they were written down.
    fn options_among(&self, ids: &[Uuid]) -> Vec<PollOption> {
        let options = self.0.options.0.iter();
        let among = options.filter(|option| ids.contains(&option.id));
        among.cloned().map(PollOption).collect()
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

    /// The tie that waits for a casting vote, and who has it. A published outcome leaves it as it is.
    async fn awaited(&self, ctx: &Context<'_>) -> Result<Option<(Level, model::Person)>> {
        let Some(holder) = self.0.settings.0.casting else {
            return Ok(None);
        };
        if query::poll::state(&ctx.view(), &self.0) == State::Decided {
            return Ok(None);
        }
        let tally = self.count(ctx).await?.tally;
        let level = tally.and_then(|tally| query::course::level(&ctx.view(), &self.0, &tally));
        let holder = ctx.loads().load_one(PersonById(holder)).await?;
        Ok(level.zip(holder))
    }

    /// Whether anybody voted in it.
    async fn ballots_cast(&self, ctx: &Context<'_>) -> Result<bool> {
        if self.count(ctx).await?.turnout.cast > 0 {
            return Ok(true);
        }
        // Who left may have voted: their ballots no longer stand, and are kept.
        if self.0.electorate_changed_at.is_none() {
            return Ok(false);
        }
        Ok(ctx
            .loads()
            .load_one(EverCastIn(self.0.id))
            .await?
            .unwrap_or_default())
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
    /// The viewer's own ballot, always visible to them; but for one that the holder of their proxy cast in a confidential poll.
    async fn my_ballot(&self, ctx: &Context<'_>) -> Nullable<Ballot> {
        let found = ctx.loads().load_one(MyBallotIn(self.0.id)).await;
        Some(found.transpose()?.map(Ballot))
    }
    /// Those for whom the viewer may vote here, besides themselves.
    async fn viewer_proxies(&self, ctx: &Context<'_>) -> Result<Vec<HeldProxy>> {
        let here = ctx.loads().load_one(ProxiesIn(self.0.id)).await?;
        let held = here.unwrap_or_default().held.into_iter();
        Ok(held.map(HeldProxy).collect())
    }
    /// The proxy by which somebody else may vote for the viewer here, until the viewer votes.
    async fn viewer_proxy(&self, ctx: &Context<'_>) -> Nullable<Proxy> {
        let here = ctx.loads().load_one(ProxiesIn(self.0.id)).await;
        here.map(|here| Some(Proxy(here?.given?))).transpose()
    }
    /// Those to whom the viewer may hand their vote in this poll, by name: nobody, where they may not.
    async fn proxy_holders(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Person>> {
        let page = forwards(first, after.as_deref())?;
        let found = query::proxy::holders(&ctx.view(), Scope::Poll(self.0.id), &page).await?;
        Ok(connection(found, Person))
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
        let result = |count: query::decision::Count| {
            let (tally, ways) = (count.tally?, count.cast_as);
            Some(PollResult::of(&tally, &ways, self.at(ctx), &self.0.options.0))
        };
        self.count(ctx).await.map(result).transpose()
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
    /// While it is open: the ballots taken by phone or on paper that wait for somebody to confirm them, of those that the viewer may see.
    async fn taken_ballots(&self, ctx: &Context<'_>) -> Result<Vec<TakenBallot>> {
        let standing = self.standing(ctx).await?;
        let waiting = query::taken::in_poll(&ctx.view(), &self.0, &standing).await?;
        Ok(waiting.into_iter().map(TakenBallot).collect())
    }
    /// How many ballots taken by phone or on paper nobody had confirmed at the close, so that they were not counted.
    async fn unconfirmed_ballots(&self, ctx: &Context<'_>) -> Result<u32> {
        let left = ctx.loads().load_one(UnconfirmedIn(self.0.id)).await?;
        Ok(left.unwrap_or_default())
    }
    /// What was done to it, oldest first: opened, extended, closed, reopened, cancelled, its tie decided.
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
    /// The tie that waits for a casting vote. Missing where none does, and once the outcome is published.
    async fn awaited_casting_vote(&self, ctx: &Context<'_>) -> Nullable<AwaitedCastingVote> {
        let awaited = self.awaited(ctx).await.transpose()?;
        Some(awaited.map(|(level, holder)| {
            let between = self.options_among(&level.between);
            AwaitedCastingVote::of(&self.0, &level, holder, between)
        }))
    }
    /// The poll of which this is the run-off.
    async fn run_off_of(&self, ctx: &Context<'_>) -> Nullable<Poll> {
        let first = ctx.loads().load_one(PollById(self.0.run_off_of_id?)).await;
        Some(first.transpose()?.map(Poll))
    }
    /// The run-off of this poll, once it was opened.
    async fn run_off(&self, ctx: &Context<'_>) -> Nullable<Poll> {
        let others = self.others(ctx).await.map(|others| self.run_off_among(&others));
        Some(others.transpose()?.map(Poll))
    }
    /// Between which options the result calls for a run-off; empty where it calls for none.
    async fn run_off_between(&self, ctx: &Context<'_>) -> Result<Vec<PollOption>> {
        let terms = self.called_for(ctx).await?;
        let options = terms.map(|terms| terms.options).unwrap_or_default();
        Ok(options.into_iter().map(PollOption).collect())
    }
    /// How it is held, to begin a new poll from: as long as it was, without dates that are past and people who have no vote any more.
    /// Missing for those who may not make a proposal there.
    async fn plan(&self, ctx: &Context<'_>) -> Nullable<PollPlan> {
        self.copy(ctx).await.transpose()
    }
    /// The meeting that comes of it, where it asked for a time.
    async fn meeting(&self) -> Option<PollMeeting> {
        (self.0.method.0 == method::Method::TimePoll).then(|| PollMeeting(self.0.clone()))
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> Result<PollPermissions> {
        let view = ctx.view();
        let standing = self.standing(ctx).await?;
        let others = self.others(ctx).await?;
        let another_under_way = others
            .iter()
            .any(|other| other.id != self.0.id && query::poll::state(&view, other).is_under_way());
        let awaited = self.awaited(ctx).await?;
        let holder = awaited.as_ref().map(|(_, holder)| holder);
        let run_off = self.run_off_among(&others);
        let home = ctx.loads().load_one(DiscussionById(self.0.discussion_id)).await?;
        let course = Course {
            ballots_cast: self.ballots_cast(ctx).await?,
            another_under_way,
            casting_awaited: awaited.is_some(),
            run_off_called_for: self.called_for(ctx).await?.is_some(),
            run_off_held: run_off.is_some(),
            discussion_closed: home.is_none_or(|home| home.closed_at.is_some()),
            waits: query::course::waits_for(&view, &self.0, holder, run_off.as_ref()),
        };
        let possible = query::course::possible(&view, &self.0, &standing, course);
        Ok(PollPermissions {
            vote: possible.vote,
            take_ballot: possible.take_ballot,
            edit_plan: possible.edit_plan,
            edit: possible.edit,
            cancel: possible.cancel,
            close: possible.close,
            extend: possible.extend,
            reopen: possible.reopen,
            give_casting_vote: possible.give_casting_vote,
            open_run_off: possible.open_run_off,
            publish_outcome: possible.publish_outcome,
        })
    }
}
