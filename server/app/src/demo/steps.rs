//! The story put into the order of time: one step is one thing that one person does.

use super::meetings::{Turn, turns};
use super::reviews::{self, Review, ReviewStep};
use super::story::{
    Ballot, Comment, Discussion, Goal, HeldRole, Meeting, Moment, Poll, Process, ProcessStep, Proposal,
    Report, Role, RoleOffer, WorkingGroup,
};

/// One thing that one person does.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// When, counted from the loading.
    pub at: Moment,
    /// Who, by handle.
    pub by: &'a str,
    /// In which discussion, by its place in the story; or of which role, after all discussions.
    pub discussion: usize,
    /// What.
    pub what: What<'a>,
}

/// What somebody does.
#[derive(Clone, Copy, Debug)]
pub enum What<'a> {
    /// Opens the discussion.
    Open(&'a Discussion),
    /// Pins it.
    Pin,
    /// Comments.
    Comment(&'a Comment),
    /// Makes the proposal.
    Propose(&'a Proposal),
    /// Amends it.
    Amend(&'a Proposal),
    /// Puts it to a poll.
    Poll(&'a Poll),
    /// Votes in a poll; the number is the poll's place among those of the proposal.
    Cast(usize, &'a Ballot),
    /// Closes that poll early.
    Close(usize, &'a str),
    /// Publishes that poll's outcome.
    Publish(usize, &'a super::story::Outcome),
    /// Begins a consent process.
    Begin(&'a Process),
    /// Takes a step in it.
    Step(&'a ProcessStep),
    /// Proposes a goal.
    Aim(&'a Goal),
    /// Adopts it.
    Adopt,
    /// Tells its progress.
    Report(&'a Report),
    /// Gives a group a role.
    Create(&'a Role),
    /// Puts on record who holds it.
    Hold(&'a HeldRole),
    /// Offers oneself for it.
    Offer(&'a RoleOffer),
    /// Adds a working group with a term.
    Gather(&'a WorkingGroup),
    /// Does something in a review.
    Review(ReviewStep<'a>),
    /// Does something about the discussion's meeting.
    Meet(&'a Meeting, Turn<'a>),
}

/// The steps of all roles and working groups; a role has its place after the discussions, of which there are so many.
fn of_roles<'a>(after: usize, roles: &'a [Role], small: &'a [WorkingGroup]) -> Vec<Step<'a>> {
    let mut steps = Vec::new();
    for (number, role) in roles.iter().enumerate() {
        let mut add = |at, by, what| {
            steps.push(Step {
                at,
                by,
                discussion: after + number,
                what,
            });
        };
        add(role.at, role.by.as_str(), What::Create(role));
        if let Some(held) = &role.held {
            add(held.at, &held.by, What::Hold(held));
        }
        for offer in &role.offers {
            add(offer.at, &offer.by, What::Offer(offer));
        }
    }
    steps.extend(small.iter().map(|group| Step {
        at: group.at,
        by: &group.by,
        discussion: after,
        what: What::Gather(group),
    }));
    steps
}

/// All steps of all discussions, roles, working groups and reviews, the earliest first. A review has its place after the roles.
pub fn in_order<'a>(
    discussions: &'a [Discussion],
    (roles, small): (&'a [Role], &'a [WorkingGroup]),
    reviews: &'a [Review],
) -> Vec<Step<'a>> {
    let mut steps = of_roles(discussions.len(), roles, small);
    for (number, discussion) in discussions.iter().enumerate() {
        let mut add = |at, by, what| {
            steps.push(Step {
                at,
                by,
                discussion: number,
                what,
            });
        };
        add(discussion.at, discussion.by.as_str(), What::Open(discussion));
        if discussion.pinned {
            add(discussion.at, &discussion.by, What::Pin);
        }
        for comment in &discussion.comments {
            add(comment.at, &comment.by, What::Comment(comment));
        }
        if let Some(process) = &discussion.process {
            add(process.at, &process.by, What::Begin(process));
            for step in &process.steps {
                add(step.at, &step.by, What::Step(step));
            }
        }
        if let Some(goal) = &discussion.goal {
            add(goal.at, &goal.by, What::Aim(goal));
            add(goal.adopted.at, &goal.adopted.by, What::Adopt);
            for report in &goal.reports {
                add(report.at, &report.by, What::Report(report));
            }
        }
        if let Some(meeting) = &discussion.meeting {
            for (at, by, turn) in turns(meeting) {
                add(at, by, What::Meet(meeting, turn));
            }
        }
        let Some(proposal) = &discussion.proposal else {
            continue;
        };
        add(proposal.at, &proposal.by, What::Propose(proposal));
        if let Some(amendment) = &proposal.amended {
            add(amendment.at, &amendment.by, What::Amend(proposal));
        }
        for (number, poll) in proposal.poll.iter().enumerate() {
            add(poll.at, &poll.by, What::Poll(poll));
            for ballot in &poll.ballots {
                add(ballot.at, &ballot.by, What::Cast(number, ballot));
            }
            if let Some(closed) = &poll.closed_early {
                add(closed.at, &closed.by, What::Close(number, &closed.reason));
            }
            if let Some(outcome) = &poll.outcome {
                add(outcome.at, &outcome.by, What::Publish(number, outcome));
            }
        }
    }
    for (number, review) in reviews.iter().enumerate() {
        let taken = reviews::steps(review).into_iter();
        steps.extend(taken.map(|(at, by, step)| Step {
            at,
            by,
            discussion: discussions.len() + roles.len() + number,
            what: What::Review(step),
        }));
    }
    // Stable: what happens at the same moment keeps the order of the story.
    steps.sort_by_key(|step| step.at);
    steps
}
