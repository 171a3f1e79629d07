//! Taking a person of the organisation into a group.

use super::title;
use crate::engine::Command;
use crate::entity::membership::{Column, Entity};
use crate::error::{Error, Result};
use crate::event::{Event, EventKind};
use crate::model::{Group, Membership, Person};
use crate::query;
use crate::seed::{Seed, Seeded, put};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::visibility::MembershipRole;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// Takes a person of the organisation into a group.
#[derive(Clone, Debug)]
pub struct AddMember {
    /// Into which.
    pub group_id: Uuid,
    /// Whom.
    pub person_id: Uuid,
    /// In which role.
    pub role: MembershipRole,
    /// Under which title.
    pub title: Option<String>,
}

#[async_trait::async_trait]
impl Command for AddMember {
    const ACTION: Action = Action::AddMember;
    type Subject = Group;
    type Output = Membership;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        Ok((
            view.group(self.group_id)?.clone(),
            query::group::standing(view, self.group_id),
        ))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Membership> {
        // Looked up after the policy said yes, so that who may not add learns nothing of who there is.
        let person: Person = query::person::one(tx, self.person_id).await?;
        if person.deactivated_at.is_some() {
            return Err(Refusal::new(Code::Conflict, "This account is closed.")
                .on("personId")
                .into());
        }
        let inside = Entity::find()
            .filter(Column::GroupId.eq(group.id))
            .filter(Column::PersonId.eq(person.id));
        if inside.one(tx.db()).await?.is_some() {
            return Err(Refusal::new(Code::Conflict, "They are in this group already.")
                .on("personId")
                .into());
        }
        let title = title(self.title.as_deref())?;
        let membership = join(tx, group.id, person.id, self.role, title).await?;
        tx.record(Event::new(EventKind::MemberAdded, person.id).in_group(group.id))
            .await?;
        crate::ops::poll::follow(tx, person.id).await?;
        crate::ops::process::follow(tx, person.id).await?;
        Ok(membership)
    }
}

/// Writes a membership.
pub(crate) async fn join(
    tx: &Tx,
    group_id: Uuid,
    person_id: Uuid,
    role: MembershipRole,
    title: Option<String>,
) -> Result<Membership> {
    match put(
        tx,
        Seed::Membership {
            group_id,
            person_id,
            role,
            title,
        },
    )
    .await?
    {
        Seeded::Membership(membership) => Ok(membership),
        other => Err(Error::internal(format!("planted a membership and got {other:?}"))),
    }
}
