//! Comments: post, edit, delete, react.

mod delete;
mod edit;
mod post;
mod react;

pub use delete::DeleteComment;
pub use edit::EditComment;
pub use post::PostComment;
pub use react::{React, Reactable};
