//! What may be done in Folkmoot and how it is counted, as plain functions.
//!
//! Nothing here reads a clock, a database, a network or a random source: every input is an
//! argument, every answer a value, every number an integer. So each rule can be read, tested and
//! argued about by itself.
#![warn(missing_docs)]
#![deny(clippy::wildcard_enum_match_arm)]

#[macro_use]
pub mod words;

pub mod ballot;
pub mod cast_as;
pub mod consent;
pub mod count;
pub mod discussion;
pub mod electorate;
pub mod evidence;
pub mod exact;
pub mod feedback;
pub mod goal;
pub mod lifecycle;
pub mod lot;
pub mod meeting;
pub mod method;
pub mod notify;
pub mod plan;
pub mod policy;
#[cfg(test)]
mod policy_table;

pub mod privacy;
pub mod proxy;
pub mod refusal;
pub mod results_shown;
pub mod review;
pub mod role;
pub mod share;
pub mod taken;
pub mod tally;
pub mod templates;
pub mod terms;
pub mod text;
pub mod visibility;
