//! One page of a long list, by Relay's cursor connections: forwards from the start or a cursor, or backwards from the end.

use crate::error::Result;
use folkmoot_rules::refusal::Refusal;
use uuid::Uuid;

/// The most that one page holds.
pub const LIMIT: u64 = 100;
/// What a page holds when nobody says how much.
pub const DEFAULT: u64 = 20;

/// The place of a row in a list's order: its sort key, then its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor {
    /// The sort key as a whole number: a comment's number, or a moment in microseconds since 1970.
    pub key: i64,
    /// The row's id, which orders rows of the same key.
    pub id: Uuid,
}

impl Cursor {
    /// The opaque text that a client hands back.
    pub fn text(&self) -> String {
        format!("{:x}.{}", self.key, self.id.simple())
    }

    fn read(text: &str) -> Option<Self> {
        let (key, id) = text.split_once('.')?;
        let key = u64::from_str_radix(key, 16).ok()?.cast_signed();
        Some(Self {
            key,
            id: Uuid::try_parse(id).ok()?,
        })
    }
}

/// Which page is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Page {
    /// How many rows at most.
    pub limit: u64,
    /// Only rows after this one.
    pub after: Option<Cursor>,
    /// Only rows before this one.
    pub before: Option<Cursor>,
    /// Count from the end of the list (`last`) rather than from its start (`first`).
    pub backwards: bool,
}

impl Page {
    /// The first `limit` rows.
    pub fn first(limit: u64) -> Self {
        Self {
            limit,
            ..Self::default()
        }
    }

    /// Reads the four arguments of a connection.
    pub fn read(
        first: Option<i32>,
        after: Option<&str>,
        last: Option<i32>,
        before: Option<&str>,
    ) -> Result<Self> {
        if first.is_some() && last.is_some() {
            return Err(Refusal::invalid("last", "Give either first or last, not both.").into());
        }
        let (field, wanted) = if last.is_some() {
            ("last", last)
        } else {
            ("first", first)
        };
        let limit = match wanted.map(u64::try_from) {
            None => DEFAULT,
            Some(Ok(limit)) if limit <= LIMIT => limit,
            Some(_) => {
                return Err(Refusal::invalid(field, format!("Give a number from 0 to {LIMIT}.")).into());
            }
        };
        let cursor = |field, text: Option<&str>| match text.map(Cursor::read) {
            None => Ok(None),
            Some(Some(cursor)) => Ok(Some(cursor)),
            Some(None) => Err(Refusal::invalid(field, "This is not a cursor of this list.")),
        };
        Ok(Self {
            limit,
            after: cursor("after", after)?,
            before: cursor("before", before)?,
            backwards: last.is_some(),
        })
    }
}

/// One page of rows in the list's order, each with its cursor.
#[derive(Clone, Debug)]
pub struct Slice<T> {
    /// The rows.
    pub items: Vec<(Cursor, T)>,
    /// Whether there are rows before these.
    pub has_previous: bool,
    /// Whether there are rows after these.
    pub has_next: bool,
}

impl<T> Default for Slice<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            has_previous: false,
            has_next: false,
        }
    }
}

impl<T> Slice<T> {
    /// Cuts one page out of `rows`, which were read in the page's own direction with one row more than its limit.
    pub fn cut(mut rows: Vec<T>, page: &Page, cursor: impl Fn(&T) -> Cursor) -> Self {
        let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        if page.backwards {
            rows.reverse();
        }
        let items = rows.into_iter().map(|row| (cursor(&row), row)).collect();
        let (has_previous, has_next) = if page.backwards {
            (more, page.before.is_some())
        } else {
            (page.after.is_some(), more)
        };
        Self {
            items,
            has_previous,
            has_next,
        }
    }
}
