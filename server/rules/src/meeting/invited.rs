//! Who is asked to a meeting that a time poll led to.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::ballot::Availability;
use crate::privacy::Privacy;

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
