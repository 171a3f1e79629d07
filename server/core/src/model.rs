//! The rows as the rest of the house sees them: plain structs, and the closed vocabularies that only storage needs.

use folkmoot_rules::words;

pub use crate::entity::agreement::Model as Agreement;
pub use crate::entity::ballot::Model as BallotRow;
pub use crate::entity::comment::Model as Comment;
pub use crate::entity::decision::Model as Decision;
pub use crate::entity::delivery::Model as Delivery;
pub use crate::entity::discussion::Model as Discussion;
pub use crate::entity::discussion_theme::Model as DiscussionTheme;
pub use crate::entity::elector::Model as Elector;
pub use crate::entity::event::Model as Event;
pub use crate::entity::feedback::Model as Feedback;
pub use crate::entity::goal::Model as Goal;
pub use crate::entity::goal_revision::Model as GoalRevision;
pub use crate::entity::group::Model as Group;
pub use crate::entity::invitation::Model as Invitation;
pub use crate::entity::mail_token::Model as MailToken;
pub use crate::entity::meeting::Model as Meeting;
pub use crate::entity::meeting_item::Model as MeetingItem;
pub use crate::entity::meeting_person::Model as MeetingPerson;
pub use crate::entity::membership::Model as Membership;
pub use crate::entity::organisation::Model as Organisation;
pub use crate::entity::outcome::Model as Outcome;
pub use crate::entity::outcome_reader::Model as OutcomeReader;
pub use crate::entity::person::Model as Person;
pub use crate::entity::picture::Model as Picture;
pub use crate::entity::poll::Model as Poll;
pub use crate::entity::poll_change::Model as PollChange;
pub use crate::entity::poll_draft::Model as PollDraft;
pub use crate::entity::poll_template::Model as PollTemplate;
pub use crate::entity::process::Model as Process;
pub use crate::entity::process_change::Model as ProcessChange;
pub use crate::entity::process_entry::Model as ProcessEntry;
pub use crate::entity::process_policy::Model as ProcessPolicy;
pub use crate::entity::process_record::Model as ProcessRecord;
pub use crate::entity::process_task::Model as ProcessTask;
pub use crate::entity::progress_entry::Model as ProgressEntry;
pub use crate::entity::proposal::Model as Proposal;
pub use crate::entity::proposal_group::Model as ProposalGroup;
pub use crate::entity::proposal_version::Model as ProposalVersion;
pub use crate::entity::proxy::Model as Proxy;
pub use crate::entity::reaction::Model as ReactionRow;
pub use crate::entity::reading::Model as Reading;
pub use crate::entity::review::Model as Review;
pub use crate::entity::review_narrative::Model as ReviewNarrative;
pub use crate::entity::role::Model as Role;
pub use crate::entity::role_holding::Model as RoleHolding;
pub use crate::entity::role_offer::Model as RoleOffer;
pub use crate::entity::session::Model as Session;
pub use crate::entity::taken_ballot::Model as TakenBallot;
pub use crate::entity::text_version::Model as TextVersion;
pub use crate::entity::theme::Model as Theme;

words! {
    /// A reaction to a discussion or comment.
    pub enum Reaction {
        /// Agreement.
        ThumbsUp = "thumbs_up",
        /// Thanks, warmth.
        Heart = "heart",
        /// Joy.
        Celebrate = "celebrate",
        /// Doubt, a question.
        Thinking = "thinking",
        /// Has been seen.
        Eyes = "eyes",
    }
}

words! {
    /// What was done to a poll, or happened to those who vote in it.
    pub enum PollChangeKind {
        /// Its electorate was fixed and the poll opened.
        Opened = "opened",
        /// Its plan was changed, before anybody had voted.
        Edited = "edited",
        /// It was given more time.
        Extended = "extended",
        /// Its time ended.
        Closed = "closed",
        /// It was closed before its time.
        ClosedEarly = "closed_early",
        /// It was opened again after its close.
        Reopened = "reopened",
        /// It was called off before it opened.
        Cancelled = "cancelled",
        /// Its rule came to somebody after the opening.
        Joined = "joined",
        /// Its rule came to somebody no more.
        Left = "left",
        /// The change round of its nominations began.
        ChangeRoundBegun = "change_round_begun",
        /// A tie was decided by whoever has the casting vote.
        CastingVoteGiven = "casting_vote_given",
    }
}

words! {
    /// What a proposal would do to an agreement that is in force.
    pub enum HowChanged {
        /// It changes a part; the agreement stays in force.
        Touches = "touches",
        /// It takes its place.
        Replaces = "replaces",
    }
}

words! {
    /// Where an owed email stands.
    pub enum DeliveryState {
        /// Owed; to be sent when due.
        Pending = "pending",
        /// Handed to the mail server.
        Sent = "sent",
        /// Given up after many tries; shown to the administrator.
        Failed = "failed",
        /// No longer wanted or allowed when its turn came.
        Dropped = "dropped",
    }
}
