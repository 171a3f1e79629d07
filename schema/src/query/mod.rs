//! The query root, put together from one file a subject.

mod discussion;
mod goal;
mod group;
mod meeting;
mod node;
mod organisation;
mod outcome;
mod person;
mod poll;
mod process;
mod proposal;
mod review;
mod role;
mod template;
mod text;

use async_graphql::MergedObject;

/// Everything that can be read.
#[derive(MergedObject, Default)]
pub struct Query(
    node::NodeQuery,
    organisation::OrganisationQuery,
    group::GroupQuery,
    person::PersonQuery,
    discussion::DiscussionQuery,
    process::ProcessQuery,
    process::AgreementQuery,
    proposal::ProposalQuery,
    poll::PollQuery,
    template::TemplateQuery,
    outcome::OutcomeQuery,
    goal::GoalQuery,
    review::ReviewQuery,
    role::RoleQuery,
    meeting::MeetingQuery,
    text::TextQuery,
);
