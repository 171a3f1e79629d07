//! The mutation root, put together from one file a subject. A resolver reads its input, hands the engine a command, shows the result.

mod account;
mod comment;
mod discussion;
mod draft;
mod feedback;
mod goal;
mod group;
mod invitation;
mod meeting;
mod minutes;
mod organisation;
mod outcome;
mod person;
mod plan;
mod poll;
mod process;
mod proposal;
mod proxy;
mod review;
mod role;
mod taken;
mod template;
mod terms;

use async_graphql::MergedObject;
pub use process::ProcessPolicyInput;

/// Everything that can be changed. In four parts, because what is merged nests as deep as it is many, and an answer needs as much of the
/// stack.
#[derive(MergedObject, Default)]
pub struct Mutation(People, Talking, Deciding, Doing);

/// Who belongs to what.
#[derive(MergedObject, Default)]
struct People(
    organisation::OrganisationMutation,
    group::GroupMutation,
    invitation::InvitationMutation,
    person::PersonMutation,
    account::AccountMutation,
);

/// What is said.
#[derive(MergedObject, Default)]
struct Talking(
    discussion::DiscussionMutation,
    comment::CommentMutation,
    feedback::FeedbackMutation,
    meeting::MeetingMutation,
    minutes::MinutesMutation,
);

/// What is decided.
#[derive(MergedObject, Default)]
struct Deciding(
    proposal::ProposalMutation,
    process::ProcessMutation,
    poll::PollMutation,
    proxy::ProxyMutation,
    taken::TakenBallotMutation,
    draft::DraftMutation,
    template::TemplateMutation,
    outcome::OutcomeMutation,
);

/// What is done about it.
#[derive(MergedObject, Default)]
struct Doing(goal::GoalMutation, role::RoleMutation, review::ReviewMutation);
