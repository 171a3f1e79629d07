//! What one actor may see, at one moment. Every query takes a view and is bounded by it.

use crate::actor::Actor;
use crate::db::Db;
use crate::entity::{group, membership, person};
use crate::error::{Result, not_found};
use crate::model::{Group, Membership, Person};
use crate::query::kept::KeptCounts;
use folkmoot_rules::policy::{self, Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::visibility::{self, GroupKind, MembershipRole, OrganisationStanding, Reader, Visibility};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use std::collections::HashMap;
use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// What one actor may see. Cheap to clone.
#[derive(Clone)]
pub struct View {
    pub(crate) db: Db,
    viewer: Arc<Viewer>,
    now: OffsetDateTime,
    /// None inside a change, whose ballots may never be committed.
    kept: Option<Arc<KeptCounts>>,
}

/// The actor, with all that the policy asks about: their account, their memberships, the groups there are.
///
/// Groups are tens, not thousands, so a view knows them all and needs no query to judge one.
pub struct Viewer {
    actor: Actor,
    person: Option<Person>,
    memberships: Vec<Membership>,
    groups: HashMap<Uuid, Group>,
    /// In the order in which people see them.
    order: Vec<Uuid>,
}

impl View {
    /// Gathers what the actor is: three statements, whatever follows.
    pub(crate) async fn open(db: Db, actor: Actor, now: OffsetDateTime) -> Result<Self> {
        let (person, memberships) = match actor {
            Actor::Person(id) => {
                let person = person::Entity::find_by_id(id)
                    .filter(person::Column::DeactivatedAt.is_null())
                    .one(&db)
                    .await?;
                let memberships = membership::Entity::find()
                    .filter(membership::Column::PersonId.eq(id))
                    .all(&db)
                    .await?;
                (person, memberships)
            }
            Actor::Anonymous | Actor::System(_) => (None, Vec::new()),
        };
        if actor.person().is_some() && person.is_none() {
            return Err(Refusal::new(Code::Unauthenticated, "This account is closed.").into());
        }
        let groups = group::Entity::find()
            .order_by_asc(group::Column::Position)
            .order_by_asc(group::Column::Id)
            .all(&db)
            .await?;
        let order = groups.iter().map(|group| group.id).collect();
        let groups = groups.into_iter().map(|group| (group.id, group)).collect();
        Ok(Self {
            db,
            viewer: Arc::new(Viewer {
                actor,
                person,
                memberships,
                groups,
                order,
            }),
            now,
            kept: None,
        })
    }

    /// The same view, which looks for counts that others asked for before, and keeps what it counts.
    #[must_use]
    pub(crate) fn keeping(self, kept: Arc<KeptCounts>) -> Self {
        Self {
            kept: Some(kept),
            ..self
        }
    }

    /// Where counts are kept.
    pub(crate) fn kept_counts(&self) -> Option<&KeptCounts> {
        self.kept.as_deref()
    }

    /// The moment at which this view was taken.
    pub fn now(&self) -> OffsetDateTime {
        self.now
    }

    /// How many of this view's statements wait for their answer.
    pub fn under_way(&self) -> usize {
        self.db.under_way()
    }

    /// Who looks.
    pub fn actor(&self) -> Actor {
        self.viewer.actor
    }

    /// The account that looks, if it is one.
    pub fn person(&self) -> Option<&Person> {
        self.viewer.person.as_ref()
    }

    /// The id of the account that looks.
    pub fn person_id(&self) -> Option<Uuid> {
        self.person().map(|person| person.id)
    }

    /// The account that looks; refused for a visitor.
    pub fn signed_in(&self) -> Result<&Person> {
        self.person()
            .ok_or_else(|| Refusal::new(Code::Unauthenticated, "Sign in first.").into())
    }

    /// The viewer's own memberships.
    pub fn memberships(&self) -> &[Membership] {
        &self.viewer.memberships
    }

    /// Whether Folkmoot itself looks.
    pub fn is_system(&self) -> bool {
        matches!(self.viewer.actor, Actor::System(_))
    }

    /// A group that the viewer may at least know of.
    pub fn group(&self, id: Uuid) -> Result<&Group> {
        self.viewer
            .groups
            .get(&id)
            .filter(|_| self.knows_of(id))
            .ok_or_else(not_found)
    }

    /// Every group that the viewer may at least know of, in order.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.viewer
            .order
            .iter()
            .filter(|id| self.knows_of(**id))
            .filter_map(|id| self.viewer.groups.get(id))
    }

    /// Any group, seen or not: for rules that speak of groups without showing them.
    pub(crate) fn any_group(&self, id: Uuid) -> Option<&Group> {
        self.viewer.groups.get(&id)
    }

    /// Any group of this kind, seen or not.
    pub(crate) fn any_groups_of(&self, kind: GroupKind) -> impl Iterator<Item = &Group> {
        self.viewer
            .order
            .iter()
            .filter_map(|id| self.viewer.groups.get(id))
            .filter(move |group| group.kind.0 == kind)
    }

    /// Whether the viewer may read a group's matters.
    pub fn reads(&self, group_id: Uuid) -> bool {
        self.is_system()
            || self.viewer.groups.get(&group_id).is_some_and(|group| {
                let parent = group.parent_id.and_then(|id| self.viewer.groups.get(&id));
                let parent = parent.map(|parent| (parent.visibility.0, self.reader(parent.id)));
                visibility::may_read(group.visibility.0, self.reader(group.id), parent)
            })
    }

    /// Whether a group's matters may be read without an account.
    pub fn is_public(&self, group_id: Uuid) -> bool {
        self.viewer.groups.get(&group_id).is_some_and(|group| {
            let parent = group.parent_id.and_then(|id| self.viewer.groups.get(&id));
            visibility::is_public(group.visibility.0, parent.map(|parent| parent.visibility.0))
        })
    }

    /// Whether a group's matters are for its own members only, or may be: as far as this view knows.
    pub fn is_private(&self, group_id: Uuid) -> bool {
        self.openness(group_id) == Visibility::Private
    }

    /// Who may read a group's matters, its hub's door included. A group that is not there is open to nobody.
    pub(crate) fn openness(&self, group_id: Uuid) -> Visibility {
        self.viewer
            .groups
            .get(&group_id)
            .map_or(Visibility::Private, |group| {
                let parent = group.parent_id.and_then(|id| self.viewer.groups.get(&id));
                visibility::openness(group.visibility.0, parent.map(|parent| parent.visibility.0))
            })
    }

    /// An administrator knows of every group, without reading what is said in it.
    fn knows_of(&self, group_id: Uuid) -> bool {
        self.reads(group_id) || self.person().is_some_and(|person| person.administrator)
    }

    /// The groups whose matters the viewer may read: what every query is bounded by.
    pub fn readable(&self) -> Vec<Uuid> {
        self.viewer
            .order
            .iter()
            .copied()
            .filter(|id| self.reads(*id))
            .collect()
    }

    fn reader(&self, group_id: Uuid) -> Reader {
        Reader {
            network: self.network(),
            in_group: self.membership(group_id).is_some(),
        }
    }

    /// The viewer's membership of this group.
    pub fn membership(&self, group_id: Uuid) -> Option<&Membership> {
        self.viewer
            .memberships
            .iter()
            .find(|membership| membership.group_id == group_id)
    }

    /// Whether the viewer is a member of the organisation, not merely a supporter.
    pub fn network(&self) -> bool {
        self.person()
            .is_some_and(|person| person.standing.0 == OrganisationStanding::Member)
    }

    /// Whether the viewer is in a group of this kind.
    fn sits_in(&self, kind: GroupKind) -> bool {
        self.viewer.memberships.iter().any(|membership| {
            self.viewer
                .groups
                .get(&membership.group_id)
                .is_some_and(|group| group.kind.0 == kind)
        })
    }

    /// What the viewer is to the organisation as a whole.
    pub fn standing(&self) -> Standing {
        Standing {
            sees: true,
            signed_in: self.person().is_some(),
            administrator: self.person().is_some_and(|person| person.administrator),
            network: self.network(),
            collaborator: self.network()
                && (self.sits_in(GroupKind::Hub)
                    || self.sits_in(GroupKind::WorkingGroup)
                    || self.sits_in(GroupKind::CoreTeam)),
            core_team: self.sits_in(GroupKind::CoreTeam),
            advisor: self.sits_in(GroupKind::AdvisoryBoard),
            ..Standing::default()
        }
    }

    /// What the viewer is to a matter of these groups, of which the first is its home: it is seen by whoever may read the home,
    /// and decided by the members and leads of any of them. A lead of a hub leads its working groups too.
    pub fn standing_in(&self, groups: &[Uuid]) -> Standing {
        let holds = |wanted: Option<MembershipRole>| {
            groups.iter().any(|id| {
                let parent = self.viewer.groups.get(id).and_then(|group| group.parent_id);
                let here = self
                    .membership(*id)
                    .is_some_and(|held| wanted.is_none_or(|role| held.role.0 == role));
                let above = parent.and_then(|id| self.membership(id)).is_some_and(|held| {
                    held.role.0 == MembershipRole::Lead && wanted != Some(MembershipRole::Member)
                });
                here || above
            })
        };
        Standing {
            sees: groups.first().is_some_and(|home| self.reads(*home)),
            member: holds(None),
            lead: holds(Some(MembershipRole::Lead)),
            ..self.standing()
        }
    }

    /// Whether the policy allows this.
    pub fn may(&self, action: Action, standing: &Standing) -> bool {
        self.permit(action, standing).is_ok()
    }

    /// The policy's answer. Folkmoot itself is not asked for its standing.
    pub fn permit(&self, action: Action, standing: &Standing) -> Result<()> {
        if self.is_system() {
            Ok(())
        } else {
            Ok(policy::decide(action, standing)?)
        }
    }
}
