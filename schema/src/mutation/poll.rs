//! Polls: open, edit, vote, decide a tie, cancel, close, extend, reopen.

use super::plan::PollPlanInput;
use super::terms::{BallotInput, PollOptionInput, marks, new_options, none_of_these};
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid, uuids};
use crate::object::{Ballot, Poll, Stance};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::poll::{
    CancelPoll, CastBallot, ClosePoll, EditPoll, ExtendPoll, GiveCastingVote, OpenPoll, OpenRunOff,
    ReopenPoll, StartPoll,
};
use folkmoot_core::ops::proposal::MakeProposal;
use folkmoot_rules::tally::after::CastingVote;
use time::OffsetDateTime;

/// Polls: open, edit, vote, decide a tie, cancel, close, extend, reopen.
#[derive(Default)]
pub struct PollMutation;

#[Object]
impl PollMutation {
    /// Puts the newest version of a proposal to a poll, now or at a later time.
    async fn open_poll(&self, ctx: &Context<'_>, input: OpenPollInput) -> Result<OpenPollPayload> {
        let command = OpenPoll {
            proposal_id: uuid(Kind::Proposal, &input.proposal_id)?,
            plan: input.plan.plan(input.question)?,
            draft_id: maybe_uuid(Kind::Draft, input.draft_id.as_ref())?,
        };
        Ok(OpenPollPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Asks a question in a discussion and puts it to a poll at once. The question is kept as a proposal, with its text.
    async fn start_poll(&self, ctx: &Context<'_>, input: StartPollInput) -> Result<StartPollPayload> {
        let command = StartPoll {
            proposal: MakeProposal {
                discussion_id: uuid(Kind::Discussion, &input.discussion_id)?,
                title: input.title,
                body: input.body,
                group_ids: uuids(Kind::Group, &input.group_ids)?,
            },
            plan: input.plan.plan(String::new())?,
            draft_id: maybe_uuid(Kind::Draft, input.draft_id.as_ref())?,
        };
        Ok(StartPollPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Changes a poll before its first ballot: all of its plan before it opens, its question and options while nobody has voted.
    async fn edit_poll(&self, ctx: &Context<'_>, input: EditPollInput) -> Result<EditPollPayload> {
        let none = none_of_these(input.none_of_these);
        let options = input.options.map(new_options).transpose()?;
        let command = EditPoll {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            question: input.question,
            options: options.map(|options| (options, none)),
            plan: input.plan.map(|plan| plan.plan(String::new())).transpose()?,
        };
        Ok(EditPollPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Casts a ballot, or changes it: one's own, or that of somebody whose proxy one holds. The same ballot once more changes nothing.
    async fn cast_ballot(&self, ctx: &Context<'_>, input: CastBallotInput) -> Result<CastBallotPayload> {
        let command = CastBallot {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            for_id: maybe_uuid(Kind::Person, input.for_id.as_ref())?,
            ballot: marks(input.stance, input.ballot)?,
            reason: input.reason,
        };
        let (ballot, poll) = ctx.request().perform(command).await?;
        Ok(CastBallotPayload {
            ballot: Ballot(ballot),
            poll: Poll(poll),
        })
    }
    /// Decides the tie of a closed poll, by whoever was named for it before it opened.
    async fn give_casting_vote(
        &self,
        ctx: &Context<'_>,
        input: GiveCastingVoteInput,
    ) -> Result<GiveCastingVotePayload> {
        let command = GiveCastingVote {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            vote: CastingVote {
                options: uuids(Kind::Option, &input.option_ids)?.into_iter().collect(),
                stance: input.stance.map(Into::into),
            },
            reason: input.reason,
        };
        Ok(GiveCastingVotePayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Opens the run-off that the result of a closed poll calls for, on the same version and terms, among the options that are left.
    async fn open_run_off(&self, ctx: &Context<'_>, input: OpenRunOffInput) -> Result<OpenRunOffPayload> {
        let command = OpenRunOff {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            closes_at: input.closes_at,
        };
        Ok(OpenRunOffPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Calls a scheduled poll off before it opens. It stays to be read, with the reason.
    async fn cancel_poll(&self, ctx: &Context<'_>, input: CancelPollInput) -> Result<CancelPollPayload> {
        let command = CancelPoll {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            reason: input.reason,
        };
        Ok(CancelPollPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Closes an open poll before its time.
    async fn close_poll(&self, ctx: &Context<'_>, input: ClosePollInput) -> Result<ClosePollPayload> {
        let command = ClosePoll {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            reason: input.reason,
        };
        Ok(ClosePollPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Moves the end of an open or scheduled poll to a later time.
    async fn extend_poll(&self, ctx: &Context<'_>, input: ExtendPollInput) -> Result<ExtendPollPayload> {
        let command = ExtendPoll {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            closes_at: input.closes_at,
            reason: input.reason,
        };
        Ok(ExtendPollPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
    /// Lets a closed poll take ballots again. Refused once its outcome is published.
    async fn reopen_poll(&self, ctx: &Context<'_>, input: ReopenPollInput) -> Result<ReopenPollPayload> {
        let command = ReopenPoll {
            poll_id: uuid(Kind::Poll, &input.poll_id)?,
            closes_at: input.closes_at,
            reason: input.reason,
        };
        Ok(ReopenPollPayload {
            poll: Poll(ctx.request().perform(command).await?),
        })
    }
}

/// What `openPoll` needs.
#[derive(InputObject)]
pub struct OpenPollInput {
    /// The proposal, of which the newest version is decided on.
    proposal_id: ID,
    /// What is asked, in one line; may be empty where the proposal's title says it.
    #[graphql(default)]
    question: String,
    /// The viewer's draft that it was taken from, which goes away with it.
    draft_id: Option<ID>,
    #[graphql(flatten)]
    plan: PollPlanInput,
}

/// What `startPoll` needs.
#[derive(InputObject)]
pub struct StartPollInput {
    /// Where the question is asked.
    discussion_id: ID,
    /// The question, in one line.
    title: String,
    /// More about it, as Markdown.
    body: String,
    /// More groups whose matter it is.
    #[graphql(default)]
    group_ids: Vec<ID>,
    /// The viewer's draft that it was taken from, which goes away with it.
    draft_id: Option<ID>,
    #[graphql(flatten)]
    plan: PollPlanInput,
}

/// What `startPoll` made.
#[derive(SimpleObject)]
pub struct StartPollPayload {
    /// The new poll.
    poll: Poll,
}

/// What `openPoll` made.
#[derive(SimpleObject)]
pub struct OpenPollPayload {
    /// The new poll.
    poll: Poll,
}

/// What `editPoll` needs. What is not given stays.
#[derive(InputObject)]
pub struct EditPollInput {
    /// The poll.
    poll_id: ID,
    /// What is asked, in one line; may be empty.
    question: Option<String>,
    /// The options in order. Those that stay have their ids; one without is new.
    options: Option<Vec<PollOptionInput>>,
    /// Which of these options stands for none of these, by its position from zero.
    none_of_these: Option<i32>,
    /// All of the plan, options among it, of a poll that has not opened.
    plan: Option<PollPlanInput>,
}

/// What `editPoll` did.
#[derive(SimpleObject)]
pub struct EditPollPayload {
    /// The poll.
    poll: Poll,
}

/// What `castBallot` needs.
#[derive(InputObject)]
pub struct CastBallotInput {
    /// The poll.
    poll_id: ID,
    /// The stance taken, one of the poll's method: short for a ballot that is a stance.
    stance: Option<Stance>,
    /// What is on the ballot, where it is no stance.
    ballot: Option<BallotInput>,
    /// Whose ballot it is, where the viewer holds a proxy of theirs; the viewer's own, where nobody is named.
    for_id: Option<ID>,
    /// Why, as Markdown, in the words of whoever casts it. Needed for a stance that stops the proposal.
    #[graphql(default)]
    reason: String,
}

/// What `castBallot` made.
#[derive(SimpleObject)]
pub struct CastBallotPayload {
    /// The ballot that stands.
    ballot: Ballot,
    /// The poll.
    poll: Poll,
}

/// What `giveCastingVote` needs.
#[derive(InputObject)]
pub struct GiveCastingVoteInput {
    /// The poll.
    poll_id: ID,
    /// Which of the options that are level are to win: as many as there are places.
    #[graphql(default)]
    option_ids: Vec<ID>,
    /// Yes or no, where as many are for the proposal as against it.
    stance: Option<Stance>,
    /// Why, for the record.
    reason: String,
}

/// What `giveCastingVote` did.
#[derive(SimpleObject)]
pub struct GiveCastingVotePayload {
    /// The poll.
    poll: Poll,
}

/// What `openRunOff` needs.
#[derive(InputObject)]
pub struct OpenRunOffInput {
    /// The poll whose result calls for it.
    poll_id: ID,
    /// When the run-off ends.
    closes_at: OffsetDateTime,
}

/// What `openRunOff` made.
#[derive(SimpleObject)]
pub struct OpenRunOffPayload {
    /// The run-off.
    poll: Poll,
}

/// What `cancelPoll` needs.
#[derive(InputObject)]
pub struct CancelPollInput {
    /// The poll.
    poll_id: ID,
    /// Why, for the record.
    reason: String,
}

/// What `cancelPoll` did.
#[derive(SimpleObject)]
pub struct CancelPollPayload {
    /// The poll.
    poll: Poll,
}

/// What `closePoll` needs.
#[derive(InputObject)]
pub struct ClosePollInput {
    /// The poll.
    poll_id: ID,
    /// Why, for the record.
    reason: String,
}

/// What `closePoll` did.
#[derive(SimpleObject)]
pub struct ClosePollPayload {
    /// The poll.
    poll: Poll,
}

/// What `extendPoll` needs.
#[derive(InputObject)]
pub struct ExtendPollInput {
    /// The poll.
    poll_id: ID,
    /// The new end, later than the old.
    closes_at: OffsetDateTime,
    /// Why, for the record.
    reason: String,
}

/// What `extendPoll` did.
#[derive(SimpleObject)]
pub struct ExtendPollPayload {
    /// The poll.
    poll: Poll,
}

/// What `reopenPoll` needs.
#[derive(InputObject)]
pub struct ReopenPollInput {
    /// The poll.
    poll_id: ID,
    /// The new end.
    closes_at: OffsetDateTime,
    /// Why, for the record.
    reason: String,
}

/// What `reopenPoll` did.
#[derive(SimpleObject)]
pub struct ReopenPollPayload {
    /// The poll.
    poll: Poll,
}
