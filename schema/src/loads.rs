//! Loaders: what many objects of one answer ask for, one by one, is read in one statement.

mod decision;
mod discussion;
mod goal;
mod meeting;
mod of_group;
mod review;
mod role;

pub use decision::DecisionOf;
pub use discussion::{
    AskedTo, CommentAt, CommentById, DiscussionById, DiscussionsOf, PersonByHandle, ReactionsTo, ReadingOf,
    RepliesTo, ReplyCountOf,
};
pub use goal::{
    AgreementsAimingAt, CorrectionOf, GoalAt, GoalById, GoalRevisionsIn, GoalRevisionsOf, GoalThemesOf,
    GoalsOf, OutcomeById,
};
pub use meeting::{
    MeetingAbout, MeetingAfter, MeetingById, MeetingItemsOf, MeetingOfPoll, MeetingPeopleOf, MeetingsIn,
    MeetingsOf, MyMeetingAnswer,
};
pub use of_group::{OutcomesOn, PollsOn, ProcessesOf};
pub use review::{FeedbackOn, GoalsWithin, NarrativesOf, PackOf, ReviewById, ReviewIn};
pub use role::{RoleById, RoleHoldingsOf, RoleOffersOf, RolesHeldBy, RolesOf, SelectionFor};

use crate::context::Request;
use crate::error::Failure;
use async_graphql::dataloader::Loader;
use folkmoot_core::{model, query};
use folkmoot_rules::consent::digest::Digest;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// The most keys that one statement takes.
pub const BATCH: usize = 500;

/// All loaders of one request.
pub struct Loads(Arc<Request>);

impl Loads {
    pub(crate) fn new(request: Arc<Request>) -> Self {
        Self(request)
    }
}

/// Declares a key type and how many of them are loaded at once.
macro_rules! load {
    ($(#[$meta:meta])* $key:ident -> $value:ty, $read:path) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $key(pub Uuid);
        impl Loader<$key> for Loads {
            type Value = $value;
            type Error = Failure;
            async fn load(&self, keys: &[$key]) -> Result<HashMap<$key, $value>, Failure> {
                let ids: Vec<Uuid> = keys.iter().map(|key| key.0).collect();
                Ok($read(&self.0.view(), &ids).await?.into_iter().map(|(id, row)| ($key(id), row)).collect())
            }
        }
    };
}
pub(crate) use load;

load!(
    /// A person by their id: names are part of the record.
    PersonById -> model::Person, query::person::by_ids
);
load!(
    /// Whether a person is the last administrator.
    IsLastAdministrator -> bool, query::person::last_administrators
);
load!(
    /// The groups that a person is in.
    MembershipsOf -> Vec<model::Membership>, query::membership::of_people
);
load!(
    /// The leads of a group.
    LeadsOf -> Vec<model::Membership>, query::membership::leads
);
load!(
    /// How many people are in a group.
    MemberCountOf -> i32, query::membership::counts
);
load!(
    /// A theme by its id.
    ThemeById -> model::Theme, query::theme::by_ids
);
load!(
    /// All versions of an edited text, oldest first.
    VersionsOf -> Vec<model::TextVersion>, query::version::of_texts
);
load!(
    /// A proposal by its id.
    ProposalById -> model::Proposal, query::proposal::by_ids
);
load!(
    /// The proposals of a discussion, oldest first.
    ProposalsIn -> Vec<model::Proposal>, query::proposal::of_discussions
);
load!(
    /// A version of a proposal by its id.
    ProposalVersionById -> model::ProposalVersion, query::proposal::versions_by_ids
);
load!(
    /// The versions of a proposal, oldest first.
    ProposalVersionsOf -> Vec<model::ProposalVersion>, query::proposal::versions
);
load!(
    /// The groups that a proposal touches beside its discussion's own.
    TouchedBy -> Vec<Uuid>, query::proposal::touched
);
load!(
    /// A poll by its id.
    PollById -> model::Poll, query::poll::by_ids
);
load!(
    /// The polls of a proposal, oldest first.
    PollsOf -> Vec<model::Poll>, query::poll::of_proposals
);
load!(
    /// The open poll of a discussion.
    OpenPollIn -> model::Poll, query::poll::open_of_discussions
);
load!(
    /// What was done to a poll.
    ChangesOf -> Vec<model::PollChange>, query::poll::changes
);
load!(
    /// Whether the viewer may vote in a poll.
    ElectingIn -> bool, query::electorate::electing
);
load!(
    /// The viewer's own ballot in a poll.
    MyBallotIn -> model::BallotRow, query::ballot::mine
);
load!(
    /// Whether anybody ever voted in a poll.
    EverCastIn -> bool, query::ballot::ever_cast
);
load!(
    /// What proxies mean to the viewer in a poll.
    ProxiesIn -> query::proxy::Here, query::proxy::here
);
load!(
    /// How many taken ballots nobody had confirmed when a poll closed.
    UnconfirmedIn -> u32, query::taken::left
);
load!(
    /// Where a taken ballot was checked.
    CheckedOf -> String, query::taken::checked
);
load!(
    /// All revisions of a ballot, by the id of one of them.
    BallotHistory -> Vec<model::BallotRow>, query::ballot::histories
);
load!(
    /// Where a poll stands, as far as the viewer may know.
    CountOf -> query::decision::Count, query::decision::counts
);
load!(
    /// A decision record by its id.
    DecisionById -> model::Decision, query::decision::by_ids
);
load!(
    /// The objections and blocks that stood at a decision.
    ObjectionsTo -> Vec<model::BallotRow>, query::decision::objections
);
load!(
    /// The outcome of a poll.
    OutcomeOf -> model::Outcome, query::outcome::of_polls
);
load!(
    /// What an outcome is to the viewer.
    OutcomeReading -> model::OutcomeReader, query::outcome::readings
);
load!(
    /// The viewer's drafts in a discussion, the last written first.
    DraftsIn -> Vec<model::PollDraft>, query::draft::of_discussions
);
load!(
    /// The plan of a draft of the viewer's.
    PlanOfDraft -> query::plan::Ready, query::plan::of_drafts
);
load!(
    /// The plan of a template.
    PlanOfTemplate -> query::plan::Ready, query::plan::of_templates
);
load!(
    /// A copy of the plan of a poll.
    PlanOfPoll -> query::plan::Ready, query::plan::of_polls
);
load!(
    /// The themes of a discussion, in their order.
    ThemesOf -> Vec<model::Theme>, query::theme::of_discussions
);
load!(
    /// A consent process by its id.
    ProcessById -> model::Process, query::process::by_ids
);
load!(
    /// The consent processes of a discussion, oldest first.
    ProcessesIn -> Vec<model::Process>, query::process::of_discussions
);
load!(
    /// The texts of a process, by the digests that its log holds.
    TextsIn -> Arc<HashMap<Digest, String>>, query::process::texts
);
load!(
    /// The records of a process's deliberations.
    ProcessRecordsOf -> Vec<model::ProcessRecord>, query::process::records
);
load!(
    /// The agreements that a process would change.
    ProcessChangesOf -> Vec<model::ProcessChange>, query::process::changes
);
load!(
    /// The processes under way that touch the same agreements.
    ProcessConflictsOf -> Vec<model::Process>, query::process::conflicts
);
load!(
    /// Whether the viewer sits on the panel of a process.
    SeatedIn -> bool, query::process::seated
);
