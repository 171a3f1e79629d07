//! What one GraphQL document may ask for. Counted on its text and its parsed form before anything is validated or run,
//! so that a hostile query costs no more than reading it.

mod cost;
mod shape;
#[cfg(test)]
mod tests;
mod tokens;

pub use shape::Shape;

use async_graphql::parser::types::ExecutableDocument;
use async_graphql::{ServerError, Variables};

/// The most bytes of a request's body. (A picture has a smaller limit of its own.)
pub const BODY: usize = 1024 * 1024;
/// The most tokens of a document: names, numbers, texts, punctuation.
pub const TOKENS: usize = 6000;
/// The deepest nesting of brackets: refused before parsing, because the parser goes down as deep as the text does.
pub const NESTING: usize = 60;
/// The most operations and fragments in a document.
pub const DEFINITIONS: usize = 60;
/// The deepest nesting of fields, with fragments expanded.
pub const DEPTH: u64 = 18;
/// The most aliases, with fragments expanded.
pub const ALIASES: u64 = 60;
/// The most directives, with fragments expanded.
pub const DIRECTIVES: u64 = 60;
/// The most selections, with fragments expanded.
pub const SELECTIONS: u64 = 4000;
/// The most fields of an answer, as estimated from the sizes of the pages that are asked for.
pub const COST: u64 = 200_000;
/// The same for what the schema says of itself, which is read from memory.
pub const INTROSPECTION: u64 = 400_000;

/// Why a document is not run.
#[derive(Debug)]
pub enum Refused {
    /// It asks for too much; the text says of what.
    TooCostly(String),
    /// It cannot be read.
    Unreadable(ServerError),
}

/// Reads a document, unless it asks for too much.
pub fn read(
    shape: &Shape,
    text: &str,
    operation: Option<&str>,
    variables: &Variables,
) -> Result<ExecutableDocument, Refused> {
    tokens::check(text)?;
    let document =
        async_graphql::parser::parse_query(text).map_err(|error| Refused::Unreadable(error.into()))?;
    cost::check(shape, &document, operation, variables)?;
    Ok(document)
}

fn too_much(what: &str, limit: impl std::fmt::Display) -> Refused {
    Refused::TooCostly(format!(
        "This query asks for too much at once: at most {limit} {what}."
    ))
}
