//! Closed vocabularies: enums whose values have one stable word, the same in the database, in JSON and in the API's source.

/// An enum with one stable lower-case word for each of its values.
pub trait Words: Copy + Eq + Sized + Send + Sync + std::fmt::Debug + 'static {
    /// Every value, in the order a person would list them.
    const ALL: &'static [Self];
    /// The stable word. It is stored, so it is never changed.
    fn word(self) -> &'static str;
    /// The value that a stored word stands for.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.word() == word)
    }
}

/// Declares an enum together with its stable words.
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        $vis enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }
        impl $crate::words::Words for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
        }
    };
}
