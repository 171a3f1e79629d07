//! Changing. One command a file: `ops/<subject>/<verb>.rs`, each derivable from the mutation's name.

pub mod account;
pub mod comment;
pub mod delivery;
pub mod discussion;
pub mod draft;
pub mod feedback;
pub mod goal;
pub mod group;
pub mod invitation;
pub mod meeting;
pub mod membership;
pub(crate) mod mention;
pub mod organisation;
pub mod outcome;
pub mod person;
pub mod poll;
pub mod process;
pub mod proposal;
pub mod proxy;
pub(crate) mod reading;
pub mod review;
pub mod role;
pub mod template;
pub mod theme;
pub(crate) mod version;
