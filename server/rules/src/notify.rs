//! Who is told what by email. Pure: the engine gathers the candidates, these rules choose one email per person and event.

use std::collections::BTreeMap;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

words! {
    /// The kinds of email that concern a person. A person may switch each off, but for invitations and the account's own.
    pub enum MailKind {
        /// Invited into the organisation or a group.
        Invited = "invited",
        /// Asked to a discussion by name.
        Asked = "asked",
        /// Mentioned in a text.
        Mentioned = "mentioned",
        /// A poll opened in which the person may vote.
        PollOpened = "poll_opened",
        /// A poll closes soon and the person has not voted.
        PollClosing = "poll_closing",
        /// Somebody handed their vote to the person.
        ProxyGiven = "proxy_given",
        /// Whoever held the person's vote handed it back.
        ProxyReturned = "proxy_returned",
        /// Somebody else cast a ballot for the person.
        CastForYou = "cast_for_you",
        /// A poll closed in which the person could vote, or that they facilitate.
        PollClosed = "poll_closed",
        /// A poll ended in a tie that the person's casting vote decides.
        CastingAsked = "casting_asked",
        /// An outcome was published that the person should know.
        Outcome = "outcome",
        /// The person's answer is asked for in a process, or their advice, or their vote.
        ConsentAsked = "consent_asked",
        /// That answer is missing, and time runs out.
        ConsentReminder = "consent_reminder",
        /// A process waits for something that the person in particular does.
        ProcessTask = "process_task",
        /// A process or an agreement of the person's took a turn that asks nothing of them.
        ProcessNews = "process_news",
        /// A process is decided, or ended without an agreement, that the person took part in.
        ProcessDecided = "process_decided",
        /// The facilitator of a meeting entered what the person said.
        EnteredForYou = "entered_for_you",
        /// A goal that the person owns or proposed was adopted, declined or dropped.
        GoalNews = "goal_news",
        /// A report on a goal that the person owns is due.
        GoalReport = "goal_report",
        /// The person was put on record as the holder of a role.
        RoleHeld = "role_held",
        /// A role of the person's group is open.
        RoleOpen = "role_open",
        /// The term of the person's role ends soon, or that of a role or working group that they lead.
        TermEnds = "term_ends",
        /// What every hub discusses, decides and aims for, as the person asked for it.
        Whole = "whole",
        /// A review was begun for which the person writes a narrative.
        ReviewBegun = "review_begun",
        /// A review was published that the person should read.
        ReviewPublished = "review_published",
        /// Feedback waits for the person's answer.
        FeedbackToAnswer = "feedback_to_answer",
        /// Feedback that the person gave was answered.
        FeedbackAnswered = "feedback_answered",
        /// The person is asked to a meeting, or it was moved or called off.
        MeetingInvited = "meeting_invited",
        /// A meeting that the person is asked to begins within a day.
        MeetingReminder = "meeting_reminder",
        /// The minutes of a meeting that the person was asked to are closed.
        MeetingMinutes = "meeting_minutes",
        /// The person asked for a link and a code to sign in with.
        SignIn = "sign_in",
        /// The person asked for a new password.
        PasswordReset = "password_reset",
    }
}

impl MailKind {
    /// Whether the person may switch this kind off. What they asked for themselves, or need to get in at all, they may not.
    pub fn optional(self) -> bool {
        match self {
            Self::Asked
            | Self::Mentioned
            | Self::PollOpened
            | Self::PollClosing
            | Self::PollClosed
            | Self::CastingAsked
            | Self::ProxyGiven
            | Self::Outcome
            | Self::ConsentAsked
            | Self::ConsentReminder
            | Self::ProcessTask
            | Self::ProcessNews
            | Self::ProcessDecided
            | Self::GoalNews
            | Self::GoalReport
            | Self::RoleHeld
            | Self::RoleOpen
            | Self::TermEnds
            | Self::Whole
            | Self::ReviewBegun
            | Self::ReviewPublished
            | Self::FeedbackToAnswer
            | Self::FeedbackAnswered
            | Self::MeetingInvited
            | Self::MeetingReminder
            | Self::MeetingMinutes => true,
            // Whoever's vote or answer is put in by another, or by nobody any more, hears of it, always: nobody could notice a wrong
            // done to them otherwise.
            Self::CastForYou
            | Self::EnteredForYou
            | Self::ProxyReturned
            | Self::Invited
            | Self::SignIn
            | Self::PasswordReset => false,
        }
    }

    /// Kept when one event concerns a person in several ways: the lowest number is the most personal.
    pub(crate) fn rank(self) -> u8 {
        match self {
            Self::SignIn
            | Self::PasswordReset
            | Self::Invited
            | Self::CastForYou
            | Self::ProxyReturned
            | Self::EnteredForYou => 0,
            Self::PollOpened
            | Self::PollClosing
            | Self::ProxyGiven
            | Self::CastingAsked
            | Self::ConsentAsked
            | Self::ConsentReminder
            | Self::MeetingInvited
            | Self::MeetingReminder => 1,
            // The email about an outcome says what is left to do about it too.
            Self::Asked | Self::ProcessDecided => 2,
            Self::Mentioned
            | Self::ProcessTask
            | Self::GoalReport
            | Self::RoleHeld
            | Self::TermEnds
            | Self::ReviewBegun
            | Self::FeedbackToAnswer => 3,
            Self::Outcome | Self::ReviewPublished => 4,
            Self::PollClosed
            | Self::ProcessNews
            | Self::GoalNews
            | Self::FeedbackAnswered
            | Self::RoleOpen
            | Self::MeetingMinutes
            | Self::Whole => 5,
        }
    }
}

words! {
    /// How often a person gets the whole at a glance by email.
    pub enum WholeRhythm {
        /// Only when they ask for it.
        Never = "never",
        /// Every week.
        Weekly = "weekly",
        /// Every four weeks, on the same day of the week.
        Monthly = "monthly",
    }
}

impl WholeRhythm {
    /// When the next one is due after this one.
    pub fn next(self, sent_at: OffsetDateTime) -> Option<OffsetDateTime> {
        match self {
            Self::Never => None,
            Self::Weekly => Some(sent_at + Duration::weeks(1)),
            Self::Monthly => Some(sent_at + Duration::weeks(4)),
        }
    }
}

/// Somebody whom an event concerns, and what the engine knows of them.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent fact about one person and one event"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub person: Uuid,
    /// Why they would be told.
    pub kind: MailKind,
    /// They caused the event themselves.
    pub is_actor: bool,
    /// Their account is active.
    pub active: bool,
    /// They may read the subject.
    pub sees: bool,
    /// They want emails of this kind.
    pub wants: bool,
}

/// Chooses at most one email per person: nobody is told of what they did themselves, may not see or do not want.
///
/// A poll that opens or nears its close is told even to the one who opened it, and a tie to the one who closed it: their own vote is
/// asked for too. So is an answer in a process; and its outcome is told to the one whose answer happened to be the last.
pub fn choose(candidates: impl IntoIterator<Item = Candidate>) -> BTreeMap<Uuid, MailKind> {
    let mut chosen = BTreeMap::new();
    for candidate in candidates {
        let own_doing =
            candidate.is_actor && candidate.kind.optional() && !is_for_the_actor_too(candidate.kind);
        let unwanted = candidate.kind.optional() && !candidate.wants;
        if own_doing || unwanted || !candidate.active || !candidate.sees {
            continue;
        }
        let kept = chosen.entry(candidate.person).or_insert(candidate.kind);
        if candidate.kind.rank() < kept.rank() {
            *kept = candidate.kind;
        }
    }
    chosen
}

fn is_for_the_actor_too(kind: MailKind) -> bool {
    matches!(
        kind,
        MailKind::PollOpened
            | MailKind::PollClosing
            | MailKind::CastingAsked
            | MailKind::ConsentAsked
            | MailKind::ConsentReminder
            | MailKind::ProcessDecided
            | MailKind::Whole
            // Whoever calls a meeting wants it in their calendar, too.
            | MailKind::MeetingInvited
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(person: u128, kind: MailKind) -> Candidate {
        Candidate {
            person: Uuid::from_u128(person),
            kind,
            is_actor: false,
            active: true,
            sees: true,
            wants: true,
        }
    }

    #[test]
    fn one_event_makes_at_most_one_email_a_person_the_most_personal() {
        let told = choose([
            candidate(1, MailKind::Mentioned),
            candidate(1, MailKind::Asked),
            candidate(2, MailKind::Mentioned),
        ]);
        assert_eq!(told.len(), 2);
        assert_eq!(told[&Uuid::from_u128(1)], MailKind::Asked);
    }

    #[test]
    fn nobody_is_told_of_what_they_did_may_not_see_or_do_not_want() {
        let told = choose([
            Candidate {
                is_actor: true,
                ..candidate(1, MailKind::Mentioned)
            },
            Candidate {
                sees: false,
                ..candidate(2, MailKind::Mentioned)
            },
            Candidate {
                wants: false,
                ..candidate(3, MailKind::Mentioned)
            },
            Candidate {
                active: false,
                ..candidate(4, MailKind::Mentioned)
            },
        ]);
        assert!(told.is_empty());
    }

    #[test]
    fn who_opens_a_poll_is_asked_for_their_own_ballot_too() {
        let told = choose([Candidate {
            is_actor: true,
            ..candidate(1, MailKind::PollOpened)
        }]);
        assert_eq!(told.len(), 1);
    }

    #[test]
    fn what_is_entered_for_somebody_is_told_to_them_before_all_else_and_cannot_be_switched_off() {
        let told = choose([
            candidate(1, MailKind::ProcessDecided),
            Candidate {
                wants: false,
                ..candidate(1, MailKind::EnteredForYou)
            },
        ]);
        assert_eq!(told[&Uuid::from_u128(1)], MailKind::EnteredForYou);
    }

    #[test]
    fn whose_answer_was_the_last_hears_of_the_outcome_but_is_given_no_task_by_email() {
        let told = |kind| {
            choose([Candidate {
                is_actor: true,
                ..candidate(1, kind)
            }])
        };
        assert_eq!(told(MailKind::ProcessDecided).len(), 1);
        assert!(told(MailKind::ProcessTask).is_empty());
    }

    #[test]
    fn what_a_person_asked_for_cannot_be_switched_off() {
        let told = choose([Candidate {
            is_actor: true,
            wants: false,
            ..candidate(1, MailKind::SignIn)
        }]);
        assert_eq!(told.len(), 1);
    }
}
