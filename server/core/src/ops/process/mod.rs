//! Consent processes: begin, edit the draft, move, set the rules of all, and what the clock asks. What a move comes to is for `folkmoot_rules::consent` to say;
//! here its texts are kept, its entry joins the log, and all that is owed because of it is written in the same transaction.

mod begin;
mod due;
mod edit;
mod enter;
mod facilitator;
mod follow;
mod lots;
mod named;
mod people;
mod replace;
mod set_policy;
mod step;
mod take;
mod texts;
mod zone;

pub use begin::BeginProcess;
pub use due::due;
pub use edit::{ActionPlan, EditProcess, Plan, TermsPlan};
pub(crate) use follow::{follow, follow_readers};
pub use named::{Argued, Harm, PutOff};
pub use set_policy::SetProcessPolicy;
pub use step::{AnswerGiven, Integrated, Reviewed, Step, Written};
pub use take::MoveProcess;
pub(crate) use zone::move_clocks;
