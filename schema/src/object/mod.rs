//! The objects of the API, one file each. A field either reads its row, asks a loader, or asks a query for one page.

mod ballot;
mod casting_vote;
mod comment;
mod count;
mod decision;
mod delivery;
mod discussion;
mod draft;
mod electorate;
mod feedback;
mod goal;
mod group;
mod invitation;
mod meeting;
mod membership;
mod method;
mod needs_me;
mod organisation;
mod outcome;
mod person;
mod plan;
mod poll;
mod poll_change;
mod process;
mod proposal;
mod proxy;
mod reaction;
mod result;
mod review;
mod role;
mod taken;
mod template;
mod terms;
mod text;
mod theme;
mod version;
mod viewer;

pub use ballot::{Ballot, Marks, Stance};
pub use casting_vote::AwaitedCastingVote;
pub use comment::Comment;
pub use count::Count;
pub use decision::Decision;
pub use delivery::Delivery;
pub use discussion::{Discussion, DiscussionState};
pub use draft::PollDraft;
pub use electorate::{Electorate, ElectorateChanges, ElectorateKind};
pub use feedback::{Feedback, FeedbackAnswerKind, FeedbackKind, TextParagraph};
pub use goal::{
    Goal, GoalHealth, GoalMeasure, GoalRevision, GoalRhythm, GoalScope, GoalState, ImportProblem,
    ImportedProgress, ProgressEntry,
};
pub use group::{Group, GroupKind, Visibility};
pub use invitation::{Invitation, RefusedInvitation};
pub use meeting::{AgendaItem, AgendaItemSettled, Meeting, MeetingAnswer, PollMeeting, ProcessMeetingPlan};
pub use membership::{Membership, MembershipRole};
pub use method::Method;
pub use needs_me::NeedsMe;
pub use organisation::Organisation;
pub use outcome::Outcome;
pub use person::{Person, Standing};
pub use plan::PollPlan;
pub use poll::{Poll, PollState, ResultsShown};
pub use poll_change::PollChange;
pub use process::{
    Agreement, AgreementStanding, CarryOver, DecisionGuide, HowChanged, MeetingKind, ObjectionCriterion,
    PolicyClause, Process, ProcessKind, ProcessMode, ProcessTask, ResolutionKind, ReviewNext, TermEnd,
    WithinReach, clauses, guide, guides,
};
pub use proposal::{Proposal, ProposalVersion};
pub use proxy::{CastAs, CastAsCount, HeldProxy, Proxies, Proxy};
pub use reaction::{Reaction, ReactionCount};
pub use result::{Result, Turnout};
pub use review::{Review, ReviewPeriod, ReviewState};
pub use role::{Role, RoleHolding};
pub use taken::{TakenAs, TakenBallot};
pub use template::PollTemplate;
pub use terms::{
    Availability, BallotKind, Base, Nominations, PollOption, PollSettings, Privacy, Share, TiePolicy,
    Utility, VoteWeight,
};
pub use text::RenderedText;
pub use theme::Theme;
pub use version::TextVersion;
pub use viewer::{MailKind, Viewer, WholeRhythm};

use async_graphql::{ID, Interface};

/// Anything with an id of its own that `node` can find again.
#[derive(Interface)]
#[expect(clippy::large_enum_variant, reason = "there is one of them in a request")]
#[graphql(name = "Node", field(name = "id", ty = "ID", desc = "The opaque id."))]
pub enum NodeObject {
    /// A discussion.
    Discussion(Discussion),
    /// A comment.
    Comment(Comment),
    /// A person.
    Person(Person),
    /// A group.
    Group(Group),
    /// A proposal.
    Proposal(Proposal),
    /// A poll.
    Poll(Poll),
    /// A consent process.
    Process(Process),
    /// An outcome.
    Outcome(Outcome),
    /// A goal.
    Goal(Goal),
    /// A review.
    Review(Review),
    /// Feedback.
    Feedback(Feedback),
    /// A role.
    Role(Role),
    /// A meeting.
    Meeting(Meeting),
    /// An item of a meeting's agenda.
    AgendaItem(AgendaItem),
}
