//! Who asks. Every command and every view has an actor.

use uuid::Uuid;

/// Who asks the engine for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A visitor who has not signed in.
    Anonymous,
    /// Somebody who has signed in.
    Person(Uuid),
    /// Folkmoot itself, and why: the clock, first-run set-up, the demonstration.
    /// Only this crate can make one.
    System(SystemActor),
}

/// The one bypass of the policy. The field is private so that no other crate can make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SystemActor {
    reason: &'static str,
}

impl Actor {
    pub(crate) fn system(reason: &'static str) -> Self {
        Self::System(SystemActor { reason })
    }

    /// The person who asks, if it is one.
    pub fn person(self) -> Option<Uuid> {
        match self {
            Self::Person(id) => Some(id),
            Self::Anonymous | Self::System(_) => None,
        }
    }
}

impl SystemActor {
    /// Why the policy is bypassed.
    pub fn reason(self) -> &'static str {
        self.reason
    }
}
