//! Text that people write: what is taken in, and how it is shown.
//!
//! [`title`], [`body`], [`email`] and the like say what an input may hold; they are called at the edge of the engine, so
//! that a title with a line break reaches neither a page nor the header of a mail. [`render()`] makes
//! safe HTML of Markdown, [`plain()`] and [`excerpt`] plain text, [`mentions`] finds whom it names, and
//! [`diff()`] shows what an edit changed.

mod diff;
mod fields;
mod fold;
mod markdown;
mod mention;
mod names;
mod paragraphs;
mod plain;
mod render;
mod sanitise;
mod wiki;

pub(crate) use diff::{ALLOWANCE, diff_within, words};
pub use diff::{DiffKind, DiffPart, diff};
pub use fields::{BODY_MAX, TITLE_MAX, body, body_or_empty, line, title};
pub use fold::searchable;
pub use mention::{MENTIONS_MAX, Mention, mentions};
pub use names::{
    EMAIL_MAX, HANDLE_MAX, HANDLE_MIN, NAME_MAX, SLUG_MAX, email, email_key, handle, handle_from,
    handle_numbered, initials, person_name, slug,
};
pub use paragraphs::{Paragraph, paragraphs};
pub use plain::{excerpt, plain};
pub use render::{render, render_for_elsewhere};
pub use wiki::{wiki, wiki_line};
