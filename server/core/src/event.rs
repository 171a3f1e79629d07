//! What happened. An event is written in the transaction of the change that it speaks of, together with the emails owed because of it.
//!
//! Events hold ids and no personal text, so that the log can later be published as hashes while texts stay erasable.

use folkmoot_rules::words;
use folkmoot_rules::words::Words as _;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

words! {
    /// The kinds of events. Each is named after its command.
    pub enum EventKind {
        OrganisationSetUp = "organisation_set_up",
        OrganisationEdited = "organisation_edited",
        ProcessPolicySet = "process_policy_set",
        ThemeChanged = "theme_changed",
        GroupCreated = "group_created",
        GroupEdited = "group_edited",
        PersonInvited = "person_invited",
        InvitationRevoked = "invitation_revoked",
        InvitationAccepted = "invitation_accepted",
        MemberAdded = "member_added",
        MembershipChanged = "membership_changed",
        MembershipEnded = "membership_ended",
        AdministratorSet = "administrator_set",
        StandingSet = "standing_set",
        PersonDeactivated = "person_deactivated",
        ProfileEdited = "profile_edited",
        WholeAsked = "whole_asked",
        SignInRequested = "sign_in_requested",
        PasswordResetRequested = "password_reset_requested",
        PasswordChanged = "password_changed",
        DiscussionOpened = "discussion_opened",
        DiscussionEdited = "discussion_edited",
        DiscussionClosed = "discussion_closed",
        DiscussionReopened = "discussion_reopened",
        DiscussionPinned = "discussion_pinned",
        DiscussionMoved = "discussion_moved",
        FeedbackAsked = "feedback_asked",
        PeopleNotified = "people_notified",
        CommentPosted = "comment_posted",
        CommentEdited = "comment_edited",
        CommentDeleted = "comment_deleted",
        Reacted = "reacted",
        ProposalMade = "proposal_made",
        ProposalAmended = "proposal_amended",
        PollScheduled = "poll_scheduled",
        PollOpened = "poll_opened",
        BallotCast = "ballot_cast",
        BallotTaken = "ballot_taken",
        TakenBallotDropped = "taken_ballot_dropped",
        ProxyGiven = "proxy_given",
        ProxyRevoked = "proxy_revoked",
        PollClosingSoon = "poll_closing_soon",
        ChangeRoundBegun = "change_round_begun",
        PollEdited = "poll_edited",
        PollExtended = "poll_extended",
        PollClosed = "poll_closed",
        PollReopened = "poll_reopened",
        PollCancelled = "poll_cancelled",
        ElectorJoined = "elector_joined",
        ElectorLeft = "elector_left",
        CastingVoteGiven = "casting_vote_given",
        ProcessMoved = "process_moved",
        GoalProposed = "goal_proposed",
        GoalChangeProposed = "goal_change_proposed",
        GoalAdopted = "goal_adopted",
        GoalDeclined = "goal_declined",
        GoalWithdrawn = "goal_withdrawn",
        GoalDropped = "goal_dropped",
        ProgressReported = "progress_reported",
        ProgressImported = "progress_imported",
        GoalReportDue = "goal_report_due",
        RoleCreated = "role_created",
        RoleEdited = "role_edited",
        RoleRetired = "role_retired",
        RoleOffered = "role_offered",
        OfferWithdrawn = "offer_withdrawn",
        HolderRecorded = "holder_recorded",
        RoleFilled = "role_filled",
        RoleVacated = "role_vacated",
        RoleOpened = "role_opened",
        RoleTermEnding = "role_term_ending",
        GroupTermEnding = "group_term_ending",
        ReviewBegun = "review_begun",
        NarrativeWritten = "narrative_written",
        ReviewFrozen = "review_frozen",
        FeedbackGiven = "feedback_given",
        FeedbackEdited = "feedback_edited",
        FeedbackWithdrawn = "feedback_withdrawn",
        FeedbackHanded = "feedback_handed",
        FeedbackAnswered = "feedback_answered",
        FeedbackDue = "feedback_due",
        MeetingCalled = "meeting_called",
        MeetingEdited = "meeting_edited",
        MeetingCancelled = "meeting_cancelled",
        MeetingAnswered = "meeting_answered",
        MeetingReminded = "meeting_reminded",
        AgendaChanged = "agenda_changed",
        MinutesWritten = "minutes_written",
        MinutesHandedOver = "minutes_handed_over",
        AttendanceRecorded = "attendance_recorded",
        MeetingClosed = "meeting_closed",
        TemplateChanged = "template_changed",
        OutcomePublished = "outcome_published",
        OutcomeEdited = "outcome_edited",
    }
}

words! {
    /// What else an event may say. It stands in one map with `asked` and `mentioned`, so none of these may bear their names.
    pub enum Fact {
        Administrator = "administrator",
        Effects = "effects",
        Feedback = "feedback",
        From = "from",
        Moved = "moved",
        Options = "options",
        Person = "person",
        Phase = "phase",
        Pinned = "pinned",
        Revision = "revision",
        Role = "role",
        Standing = "standing",
        To = "to",
        Token = "token",
    }
}

/// What an event says beyond its kind and its places: ids, and settings without personal text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The people asked by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Uuid>,
    /// The people mentioned for the first time in the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentioned: Vec<Uuid>,
    /// Anything else, by the word of its [`Fact`].
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty", flatten)]
    more: serde_json::Map<String, serde_json::Value>,
}

/// Something that happened, about to be recorded.
#[derive(Clone, Debug)]
pub struct Event {
    /// What happened.
    pub kind: EventKind,
    /// In which group, if in one: who may not read the group never hears of the event.
    pub group_id: Option<Uuid>,
    /// In which discussion, if in one.
    pub discussion_id: Option<Uuid>,
    /// To what: the comment, proposal, poll, outcome, person, invitation.
    pub subject_id: Option<Uuid>,
    /// What else there is to say.
    pub facts: Facts,
}

impl Event {
    /// An event of this kind about this subject.
    pub fn new(kind: EventKind, subject_id: Uuid) -> Self {
        Self {
            kind,
            group_id: None,
            discussion_id: None,
            subject_id: Some(subject_id),
            facts: Facts::default(),
        }
    }
    /// In this group.
    #[must_use]
    pub fn in_group(mut self, group_id: Uuid) -> Self {
        self.group_id = Some(group_id);
        self
    }
    /// In this discussion of this group.
    #[must_use]
    pub fn in_discussion(mut self, discussion: &crate::model::Discussion) -> Self {
        self.group_id = Some(discussion.group_id);
        self.discussion_id = Some(discussion.id);
        self
    }
    /// These people were asked by name.
    #[must_use]
    pub fn asking(mut self, people: Vec<Uuid>) -> Self {
        self.facts.asked = people;
        self
    }
    /// These people are mentioned.
    #[must_use]
    pub fn mentioning(mut self, people: Vec<Uuid>) -> Self {
        self.facts.mentioned = people;
        self
    }
    /// One more fact.
    #[must_use]
    pub fn with(mut self, fact: Fact, value: impl Into<serde_json::Value>) -> Self {
        self.facts.more.insert(fact.word().to_owned(), value.into());
        self
    }
}

impl Facts {
    /// One of the other facts.
    pub fn get(&self, fact: Fact) -> Option<&serde_json::Value> {
        self.more.get(fact.word())
    }
    /// The same, as what it was written from.
    pub fn read<T: serde::de::DeserializeOwned>(&self, fact: Fact) -> crate::error::Result<Option<T>> {
        let read = self.get(fact).map(T::deserialize).transpose();
        read.map_err(|error| crate::Error::internal(format!("a fact cannot be read: {error}")))
    }
}

/// What live readers are told after a commit: where something changed, never what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ping {
    /// What happened.
    pub kind: EventKind,
    /// In which group.
    pub group_id: Option<Uuid>,
    /// In which discussion.
    pub discussion_id: Option<Uuid>,
    /// To what.
    pub subject_id: Option<Uuid>,
}

impl From<&Event> for Ping {
    fn from(event: &Event) -> Self {
        Self {
            kind: event.kind,
            group_id: event.group_id,
            discussion_id: event.discussion_id,
            subject_id: event.subject_id,
        }
    }
}

/// What a server tells the others that share its database.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Announcement {
    /// Which server tells it: it hears itself too.
    pub from: Uuid,
    /// Where something changed.
    pub pings: Vec<Ping>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_read_back_as_it_was_written_beside_the_people() {
        let people = vec![Uuid::from_u128(7)];
        let event = Event::new(EventKind::PeopleNotified, Uuid::nil()).asking(people.clone());
        let event = Fact::ALL.iter().fold(event.mentioning(people), |event, fact| {
            event.with(*fact, fact.word())
        });
        let written = serde_json::to_string(&event.facts).unwrap();
        let read: Facts = serde_json::from_str(&written).unwrap();
        assert_eq!(read, event.facts, "{written}");
    }
}
