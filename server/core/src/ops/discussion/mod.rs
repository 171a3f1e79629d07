//! Discussions: open, edit, close, reopen, pin, move, ask people, read, follow.

mod ask_feedback;
mod asked;
mod close;
mod edit;
mod follow;
mod mark_read;
mod move_to;
mod notify;
mod open;
mod pin;
mod reopen;
pub(super) mod themes;

pub use ask_feedback::AskFeedback;
pub use close::CloseDiscussion;
pub use edit::EditDiscussion;
pub use follow::FollowDiscussion;
pub use mark_read::MarkDiscussionRead;
pub use move_to::MoveDiscussion;
pub use notify::NotifyPeople;
pub use open::OpenDiscussion;
pub use pin::PinDiscussion;
pub use reopen::ReopenDiscussion;
