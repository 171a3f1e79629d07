//! What a discussion and its comments take now. Who may ever do it is the policy's to say.

use crate::policy::Action;
use crate::refusal::{Code, Refusal};

/// How things stand with a discussion, and with the comment in it that an action is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The discussion is closed.
    pub closed: bool,
    /// The comment was deleted.
    pub deleted: bool,
}

/// Says whether the action is possible now. A closed discussion can be read, moved, pinned and reopened, and a comment in it
/// can be taken out of view; nothing is said in it any more.
pub fn possible(action: Action, state: State) -> Result<(), Refusal> {
    use Action::{
        AskFeedback, CloseDiscussion, DeleteComment, EditComment, EditDiscussion, MakeProposal, PostComment,
        React, ReopenDiscussion,
    };
    let speaks = matches!(
        action,
        PostComment | EditComment | EditDiscussion | React | AskFeedback | MakeProposal
    );
    if state.closed && speaks {
        return Err(Refusal::new(
            Code::DiscussionClosed,
            "This discussion is closed. Ask who closed it to reopen it, or open a new one.",
        ));
    }
    if state.deleted && matches!(action, EditComment | DeleteComment | React) {
        return Err(Refusal::new(Code::Conflict, "This comment was deleted."));
    }
    if state.closed && action == CloseDiscussion {
        return Err(Refusal::new(
            Code::DiscussionClosed,
            "This discussion is closed already.",
        ));
    }
    if !state.closed && action == ReopenDiscussion {
        return Err(Refusal::new(Code::Conflict, "This discussion is open."));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words as _;

    fn refused(state: State) -> Vec<Action> {
        Action::ALL
            .iter()
            .copied()
            .filter(|action| possible(*action, state).is_err())
            .collect()
    }

    #[test]
    fn an_open_discussion_takes_everything_but_a_reopening() {
        assert_eq!(refused(State::default()), [Action::ReopenDiscussion]);
    }

    #[test]
    fn a_closed_discussion_takes_no_word_and_no_reaction() {
        let closed = State {
            closed: true,
            ..State::default()
        };
        let mut expected = vec![
            Action::EditDiscussion,
            Action::CloseDiscussion,
            Action::AskFeedback,
            Action::PostComment,
            Action::EditComment,
            Action::React,
            Action::MakeProposal,
        ];
        expected.sort();
        let mut refused = refused(closed);
        refused.sort();
        assert_eq!(refused, expected);
    }

    #[test]
    fn a_deleted_comment_is_neither_edited_nor_reacted_to_but_its_thread_goes_on() {
        let deleted = State {
            deleted: true,
            ..State::default()
        };
        assert!(possible(Action::EditComment, deleted).is_err());
        assert!(possible(Action::React, deleted).is_err());
        assert!(possible(Action::PostComment, deleted).is_ok());
    }
}
