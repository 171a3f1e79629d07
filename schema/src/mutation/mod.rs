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

/// Everything that can be changed.
#[derive(MergedObject, Default)]
pub struct Mutation(
    organisation::OrganisationMutation,
    group::GroupMutation,
    invitation::InvitationMutation,
    person::PersonMutation,
    account::AccountMutation,
    discussion::DiscussionMutation,
    comment::CommentMutation,
    proposal::ProposalMutation,
    process::ProcessMutation,
    poll::PollMutation,
    proxy::ProxyMutation,
    taken::TakenBallotMutation,
    draft::DraftMutation,
    template::TemplateMutation,
    outcome::OutcomeMutation,
    goal::GoalMutation,
    review::ReviewMutation,
    feedback::FeedbackMutation,
    role::RoleMutation,
    meeting::MeetingMutation,
    minutes::MinutesMutation,
);
