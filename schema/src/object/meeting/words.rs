//! The closed vocabularies of meetings.

use crate::word::word;

word! {
    /// Whether somebody comes to a meeting.
    MeetingAnswer = "folkmoot_rules::meeting::Answer" {
        /// They were asked and have not said.
        Waiting,
        /// They come.
        Coming,
        /// They do not know yet.
        Maybe,
        /// They do not come.
        NotComing,
    }
}

word! {
    /// Where a meeting stands. It follows from the clock.
    MeetingState = "folkmoot_rules::meeting::State" {
        /// It lies ahead.
        Planned,
        /// It has begun.
        UnderWay,
        /// It is over.
        Held,
        /// It was called off before it began.
        Cancelled,
    }
}

word! {
    /// What an item of an agenda is about.
    AgendaItemKind = "folkmoot_rules::meeting::agenda::ItemKind" {
        /// What somebody wrote.
        Words,
        /// A discussion.
        Discussion,
        /// A poll.
        Poll,
        /// A consent process, or the agreement that it led to.
        Process,
        /// An objection of a consent process.
        Objection,
        /// A goal.
        Goal,
    }
}

word! {
    /// What became of an item of an agenda.
    AgendaItemSettled = "folkmoot_rules::meeting::agenda::Settled" {
        /// It is still to be talked about.
        Open,
        /// It was dealt with.
        Done,
        /// It goes on to the next meeting.
        CarriedOver,
    }
}

word! {
    /// Why something is suggested for an agenda, what is most pressing first.
    AgendaWhy = "folkmoot_rules::meeting::agenda::Why" {
        /// The ladder of a process sends an objection to a meeting.
        Objection,
        /// What was agreed is due for review.
        Review,
        /// A poll is over by then: its result can be talked about.
        PollBefore,
        /// A poll is still open then: people can be heard before they vote.
        PollAfter,
        /// A goal is at risk, or was missed.
        GoalOffTrack,
        /// A discussion is open and nothing decides it.
        NoEnd,
    }
}
