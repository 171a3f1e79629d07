//! The texts of emails and of the pages that the server renders, in the reader's language, from the Fluent catalogues that
//! the web page uses too.

mod catalogue;
#[cfg(test)]
mod tests;
mod when;

pub use catalogue::{Argument, text};
pub use when::{date, date_of, day, moment};

/// A language with complete catalogues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English: what a reader gets whose languages we do not have.
    #[default]
    En,
    /// Spanish.
    Es,
}

impl Locale {
    /// Every language that there is.
    pub const ALL: [Self; 2] = [Self::En, Self::Es];

    /// The tag of the language, as in `Content-Language`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
        }
    }

    /// The first of a reader's languages that there is. `es-MX` finds Spanish.
    pub fn of<T: AsRef<str>>(languages: &[T]) -> Self {
        let known = |language: &T| {
            let primary = language
                .as_ref()
                .split(['-', '_'])
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase();
            Self::ALL.into_iter().find(|locale| locale.tag() == primary)
        };
        languages.iter().find_map(known).unwrap_or_default()
    }
}
