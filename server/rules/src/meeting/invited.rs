//! Who is asked to a meeting that a time poll led to.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::ballot::Availability;
use crate::method::Method;
use crate::privacy::Privacy;
use crate::refusal::{Code, Refusal};

/// Who is asked to a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invited {
    /// Those who said that they can come.
    These(BTreeSet<Uuid>),
    /// Everybody of the group alike.
    Everybody,
}

/// Those who said that they can make the chosen time, if need be or gladly. Of a confidential poll nobody learns who said what, so
/// everybody of the group is asked alike.
pub fn of_poll(privacy: Privacy, said: impl IntoIterator<Item = (Uuid, Availability)>) -> Invited {
    match privacy {
        Privacy::Open => Invited::These(
            said.into_iter()
                .filter(|(_, availability)| can_come(*availability))
                .map(|(person, _)| person)
                .collect(),
        ),
        Privacy::Confidential => Invited::Everybody,
    }
}

const fn can_come(availability: Availability) -> bool {
    match availability {
        Availability::Yes | Availability::IfNeedBe => true,
        Availability::No => false,
    }
}

/// Whether a poll found a time at which people can meet, and nobody has called that meeting yet.
///
/// # Errors
/// `CONFLICT` where it asked for something else, is not over, came to no time, or led to a meeting already.
pub fn may_meet(method: Method, over: bool, chosen: usize, called: bool) -> Result<(), Refusal> {
    let why = if method != Method::TimePoll {
        "This poll asked for no time. Call a meeting in its group."
    } else if !over {
        "This poll is not over yet. Call the meeting once it has found a time."
    } else if chosen == 0 {
        "This poll came to no time. Call a meeting in its group."
    } else if called {
        "This poll led to a meeting already. Look there."
    } else {
        return Ok(());
    };
    Err(Refusal::new(Code::Conflict, why))
}
