//! The closed vocabularies of the rules, as enums of the API. async-graphql checks at compile time that both have the same values.

/// Declares a GraphQL enum with the values of an enum of the rules, and the conversions between them.
macro_rules! word {
    ($(#[$meta:meta])* $name:ident = $remote:literal { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(async_graphql::Enum, Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[graphql(remote = $remote)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
    };
}
pub(crate) use word;
