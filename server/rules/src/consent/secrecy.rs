//! What a confidential process keeps to itself: who answered what. It must not show in another way either, such as in who has to answer
//! anew because of a concern. Objections always have their names.

use time::OffsetDateTime;
use uuid::Uuid;

use super::effect::Task;
use super::event::{Actor, Event, What};
use super::form::Kind;
use super::objection::Concern;
use super::response::{Stance, Worth};
use super::state::State;
use super::tasks::{Todo, tasks};

words! {
    /// How far a person of the panel has answered the newest version, as somebody else may see it.
    pub enum Answered {
        /// They answered this version themselves.
        Active = "active",
        /// They consented to an earlier version, which counts where the floor of new answers is met.
        Carried = "carried",
        /// They answered an earlier version, and have to answer anew; in a confidential process, whether or not they have to.
        Stale = "stale",
        /// They have read it, and said nothing yet.
        Seen = "seen",
        /// They have said nothing.
        Silent = "silent",
    }
}

impl State {
    /// Is what this person answers hidden from the viewer?
    pub fn hides(&self, viewer: Option<Uuid>, person: Uuid) -> bool {
        self.policy.confidential && viewer != Some(person)
    }

    /// Is this answer of theirs hidden from the viewer?
    pub fn hides_stance(&self, viewer: Option<Uuid>, person: Uuid, stance: Stance) -> bool {
        stance != Stance::Object && self.hides(viewer, person)
    }

    /// Is it hidden from the viewer whose concern it is? Not where it was an objection.
    pub fn hides_voice(&self, viewer: Option<Uuid>, concern: &Concern) -> bool {
        concern.objection.is_none() && self.hides(viewer, concern.voiced_by)
    }

    /// Is it hidden from the viewer whose entry of the log it is, and at which hour it was made?
    pub fn hides_entry(&self, viewer: Option<Uuid>, event: &Event) -> bool {
        let answers = matches!(
            event.what,
            What::Respond { .. } | What::Seen { .. } | What::Voice { .. } | What::Ballot { .. }
        );
        match event.by {
            Actor::Person(person) => answers && self.hides(viewer, event.on_behalf.unwrap_or(person)),
            Actor::Clock | Actor::System => false,
        }
    }

    /// How far a person has answered, as the viewer may see it.
    pub fn answered(&self, viewer: Option<Uuid>, person: Uuid) -> Answered {
        match self.worth(person) {
            Worth::Active(_) => Answered::Active,
            // A concern is what keeps an answer from carrying over: the difference would tell whose it is.
            Worth::Stale(_) if self.carries_over(person) && !self.hides(viewer, person) => Answered::Carried,
            Worth::Stale(_) => Answered::Stale,
            Worth::Silent if self.has_seen(person) => Answered::Seen,
            Worth::Silent => Answered::Silent,
        }
    }

    /// What waits for whom, as the viewer may see it. In lazy consensus silence is an answer of whoever has read it, unless they have to
    /// answer because of a concern: in a confidential process it is not told of readers whether an answer of theirs is awaited.
    pub fn shown_tasks(&self, viewer: Option<Uuid>, now: OffsetDateTime) -> Vec<Todo> {
        let hidden = |todo: &Todo| {
            let reads = self.kind == Kind::Lazy && self.has_seen(todo.person);
            todo.task == Task::Answer && reads && self.hides(viewer, todo.person)
        };
        let mut todos = tasks(self, now);
        todos.retain(|todo| !hidden(todo));
        todos
    }

    /// Does the viewer see that this person has to answer the newest version themselves?
    pub fn shows_must_answer(&self, viewer: Option<Uuid>, person: Uuid) -> bool {
        !self.hides(viewer, person) && self.must_answer(person)
    }
}
