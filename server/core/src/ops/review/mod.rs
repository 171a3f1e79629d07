//! Reviews: begin, write what the leads of a group tell, freeze.

mod begin;
mod freeze;
mod write_narrative;

pub use begin::BeginReview;
pub use freeze::FreezeReview;
pub use write_narrative::WriteNarrative;
