//! The machine at work: what happens row by row, who is refused, whole stories, and what holds on a random walk.

mod afterwards;
mod alone;
mod audience;
mod coach;
mod compare;
mod handbook;
mod kept;
mod named;
mod objections;
mod other_processes;
mod refusals;
mod rows;
mod stories;
mod succession;
mod table;
mod tasks;
mod walk;
