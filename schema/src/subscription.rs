//! Live updates: where something changed, never what. The page runs again what it shows.

use crate::context::Request;
use crate::error::Result;
use crate::id::{id, maybe_uuid};
use async_graphql::{Context, Enum, ID, SimpleObject, Subscription as GraphqlSubscription};
use folkmoot_core::event::{EventKind, Ping};
use folkmoot_core::ids::Kind;
use folkmoot_core::query;
use folkmoot_core::view::View;
use futures_util::{Stream, stream};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use uuid::Uuid;

/// Everything that can be listened to.
pub struct Subscription;

/// What sort of thing changed.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// A discussion, or anything: the listener was too slow to be told of each change, and should look at everything again.
    Discussion,
    /// A comment, or the reactions to one.
    Comment,
    /// A proposal.
    Proposal,
    /// A poll, or the ballots in it.
    Poll,
    /// An outcome.
    Outcome,
    /// A consent process.
    Process,
    /// A goal, or its progress.
    Goal,
    /// A role, who holds it or who offers.
    Role,
    /// A review, or what leads tell in it.
    Review,
    /// Feedback, or the answer to it.
    Feedback,
    /// A meeting, who comes, its agenda or its minutes.
    Meeting,
    /// A group, or who is in it.
    Group,
}

/// Somewhere that something changed.
#[derive(SimpleObject)]
pub struct Change {
    /// What sort of thing changed.
    kind: ChangeKind,
    /// The group concerned, if one is.
    group_id: Option<ID>,
    /// The discussion concerned, if one is.
    discussion_id: Option<ID>,
    /// The poll concerned, if one is.
    poll_id: Option<ID>,
    /// The outcome concerned, if one is.
    outcome_id: Option<ID>,
    /// The consent process concerned, if one is.
    process_id: Option<ID>,
    /// The goal concerned, if one is.
    goal_id: Option<ID>,
    /// The role concerned, if one is.
    role_id: Option<ID>,
    /// The meeting concerned, if one is.
    meeting_id: Option<ID>,
}

/// Everything that can be listened to.
#[GraphqlSubscription]
impl Subscription {
    /// A ping for everything that changes where the viewer may read, or in one discussion only. It says where, never what or by whom: look
    /// again at what is shown.
    async fn changes(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only what changes in this discussion.")] discussion_id: Option<ID>,
    ) -> Result<impl Stream<Item = Change> + use<>> {
        let only = maybe_uuid(Kind::Discussion, discussion_id.as_ref())?;
        let request = Arc::clone(ctx.data_unchecked::<Arc<Request>>());
        // Listening begins before the first look, so that no change falls between.
        let pings = request.engine().pings();
        let view = request.engine().view(request.actor()).await?;
        if let Some(id) = only {
            query::discussion::one(&view, id).await?;
        }
        let listener = Listener {
            request,
            pings,
            view,
            seen: Instant::now(),
            only,
        };
        Ok(stream::unfold(listener, |mut listener| async move {
            let change = listener.next().await?;
            Some((change, listener))
        }))
    }
}

/// How long a listener's view is trusted where nothing is known to have changed it: another server may have.
const TRUSTED: Duration = Duration::from_secs(10);

struct Listener {
    request: Arc<Request>,
    pings: Receiver<Ping>,
    view: View,
    seen: Instant,
    only: Option<Uuid>,
}

impl Listener {
    /// The next change that the viewer may hear of; `None` when there will be no more.
    async fn next(&mut self) -> Option<Change> {
        loop {
            match self.pings.recv().await {
                Ok(ping) => {
                    if self.sees(&ping).await?
                        && let Some(change) = change(&ping)
                    {
                        return Some(change);
                    }
                }
                Err(RecvError::Lagged(_)) => {
                    // Among what was missed may be a change of what the viewer sees.
                    self.look_again().await?;
                    return Some(everything());
                }
                Err(RecvError::Closed) => return None,
            }
        }
    }

    /// Whether the viewer may hear of this; `None` when they have no account any more, or the database cannot say.
    async fn sees(&mut self, ping: &Ping) -> Option<bool> {
        let Some(group_id) = ping.group_id else {
            // A person's own matter is nobody's to hear of, but it may change what they see.
            if shifts_views(ping.kind) {
                self.look_again().await?;
            }
            return Some(false);
        };
        // What is said behind a door is judged anew each time: pings may overtake one another.
        if shifts_views(ping.kind) || self.seen.elapsed() > TRUSTED || self.view.is_private(group_id) {
            self.look_again().await?;
        }
        let here = self.only.is_none() || self.only == ping.discussion_id;
        Some(here && self.view.reads(group_id))
    }

    async fn look_again(&mut self) -> Option<()> {
        self.view = self.request.engine().view(self.request.actor()).await.ok()?;
        self.seen = Instant::now();
        Some(())
    }
}

/// Whether an event may change who sees what.
fn shifts_views(kind: EventKind) -> bool {
    use EventKind as K;
    matches!(
        kind,
        K::GroupCreated
            | K::GroupEdited
            | K::InvitationAccepted
            | K::MemberAdded
            | K::MembershipChanged
            | K::MembershipEnded
            | K::AdministratorSet
            | K::StandingSet
            | K::PersonDeactivated
    )
}

/// What to tell a listener who missed changes: that there were some.
fn everything() -> Change {
    Change {
        kind: ChangeKind::Discussion,
        group_id: None,
        discussion_id: None,
        poll_id: None,
        outcome_id: None,
        process_id: None,
        goal_id: None,
        role_id: None,
        meeting_id: None,
    }
}

fn change(ping: &Ping) -> Option<Change> {
    let kind = kind_of(ping)?;
    // The subject is told where it is of the kind that changed; not even a ballot's id is.
    let subject = |changed: ChangeKind, of: Kind| {
        let subject = ping.subject_id.filter(|_| kind == changed)?;
        Some(id(of, subject))
    };
    Some(Change {
        kind,
        group_id: ping.group_id.map(|uuid| id(Kind::Group, uuid)),
        discussion_id: ping.discussion_id.map(|uuid| id(Kind::Discussion, uuid)),
        poll_id: subject(ChangeKind::Poll, Kind::Poll),
        outcome_id: subject(ChangeKind::Outcome, Kind::Outcome),
        process_id: subject(ChangeKind::Process, Kind::Process),
        goal_id: subject(ChangeKind::Goal, Kind::Goal),
        role_id: subject(ChangeKind::Role, Kind::Role),
        meeting_id: subject(ChangeKind::Meeting, Kind::Meeting),
    })
}

/// What kind of thing changed; nothing, where nobody has to look. One arm an event, so that a new one does not compile until someone decides.
fn kind_of(ping: &Ping) -> Option<ChangeKind> {
    use EventKind as K;
    Some(match ping.kind {
        K::DiscussionOpened
        | K::DiscussionEdited
        | K::DiscussionClosed
        | K::DiscussionReopened
        | K::DiscussionPinned
        | K::DiscussionMoved
        | K::FeedbackAsked
        | K::PeopleNotified => ChangeKind::Discussion,
        K::Reacted if ping.subject_id == ping.discussion_id => ChangeKind::Discussion,
        K::CommentPosted | K::CommentEdited | K::CommentDeleted | K::Reacted => ChangeKind::Comment,
        K::ProposalMade | K::ProposalAmended => ChangeKind::Proposal,
        // The subject of each is the poll.
        K::PollScheduled
        | K::PollOpened
        | K::BallotCast
        | K::BallotTaken
        | K::TakenBallotDropped
        | K::PollClosingSoon
        | K::PollEdited
        | K::PollExtended
        | K::PollClosed
        | K::PollReopened
        | K::PollCancelled
        | K::ElectorJoined
        | K::ElectorLeft
        | K::CastingVoteGiven
        | K::ChangeRoundBegun => ChangeKind::Poll,
        K::ProcessMoved => ChangeKind::Process,
        K::GoalProposed
        | K::GoalChangeProposed
        | K::GoalAdopted
        | K::GoalDeclined
        | K::GoalWithdrawn
        | K::GoalDropped
        | K::ProgressReported
        | K::ProgressImported => ChangeKind::Goal,
        K::RoleCreated
        | K::RoleEdited
        | K::RoleRetired
        | K::RoleOffered
        | K::OfferWithdrawn
        | K::HolderRecorded
        | K::RoleFilled
        | K::RoleVacated
        | K::RoleOpened => ChangeKind::Role,
        K::ReviewBegun | K::NarrativeWritten | K::ReviewFrozen => ChangeKind::Review,
        K::FeedbackGiven
        | K::FeedbackEdited
        | K::FeedbackWithdrawn
        | K::FeedbackHanded
        | K::FeedbackAnswered => ChangeKind::Feedback,
        K::MeetingCalled
        | K::MeetingEdited
        | K::MeetingCancelled
        | K::MeetingAnswered
        | K::AgendaChanged
        | K::MinutesWritten
        | K::MinutesHandedOver
        | K::AttendanceRecorded
        | K::MeetingClosed => ChangeKind::Meeting,
        K::OutcomePublished | K::OutcomeEdited => ChangeKind::Outcome,
        K::GroupCreated
        | K::GroupEdited
        | K::InvitationAccepted
        | K::MemberAdded
        | K::MembershipChanged
        | K::MembershipEnded => ChangeKind::Group,
        K::OrganisationSetUp
        | K::OrganisationEdited
        | K::ProcessPolicySet
        | K::ThemeChanged
        | K::TemplateChanged
        | K::PersonInvited
        | K::InvitationRevoked
        | K::AdministratorSet
        | K::StandingSet
        | K::PersonDeactivated
        | K::ProfileEdited
        | K::WholeAsked
        // Known to the two of them alone.
        | K::ProxyGiven
        | K::ProxyRevoked
        // Those concerned are told by email.
        | K::GoalReportDue
        | K::RoleTermEnding
        | K::GroupTermEnding
        // Whoever answers it, too.
        | K::FeedbackDue
        | K::MeetingReminded
        | K::SignInRequested
        | K::PasswordResetRequested
        | K::PasswordChanged => return None,
    })
}
