//! The clock's step for roles and terms: people are told, once each, that the term of a role or of a working group ends soon, and that a role
//! is open.

use super::about;
use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::entity::{group, role, role_holding};
use crate::error::{Result, not_found};
use crate::event::{Event, EventKind, Fact};
use crate::model::{Group, Role, RoleHolding};
use crate::query::role::{self as roles, held, today};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::role::is_open;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// The most of each that one step looks after: the loop comes back for the rest.
const BATCH: u64 = 100;

/// Tells whoever has to be told, each in a transaction of its own, and says of how many matters. Several servers may do it at once.
pub async fn due(engine: &Engine) -> Result<u32> {
    let clock = Actor::system("the clock");
    let view = engine.view(clock).await?;
    let mut told = 0;
    for role_id in roles::to_look_at(&view, BATCH).await? {
        told += noted(role_id, engine.perform(clock, TellOpen { role_id }).await);
    }
    for holding_id in roles::to_remind_of(&view, BATCH).await? {
        told += noted(holding_id, engine.perform(clock, TellEnding { holding_id }).await);
    }
    for group_id in roles::terms_to_remind_of(&view, BATCH).await? {
        told += noted(
            group_id,
            engine.perform(clock, TellGroupEnding { group_id }).await,
        );
    }
    Ok(told)
}

/// One that cannot be looked after must not keep the others waiting.
fn noted(id: Uuid, done: Result<bool>) -> u32 {
    match done {
        Ok(did) => u32::from(did),
        Err(error) => {
            tracing::error!(%error, %id, "nobody could be told of a role or a term");
            0
        }
    }
}

/// Tells a group that one of its roles is open, if it still is.
struct TellOpen {
    role_id: Uuid,
}

#[async_trait::async_trait]
impl Command for TellOpen {
    /// Never asked: only the clock tells.
    const ACTION: Action = Action::EditRole;
    type Subject = Role;
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Role, Standing)> {
        Ok((roles::one(view, self.role_id).await?, Standing::default()))
    }

    async fn run(&self, role: Role, tx: &Tx) -> Result<bool> {
        if role.open_notice_at.is_none_or(|due| due.moment() > tx.now()) {
            return Ok(false);
        }
        let holdings = roles::holdings(tx, &[role.id]).await?.remove(&role.id);
        let standing = roles::stands(tx, &role, &holdings.unwrap_or_default());
        let mut row: role::ActiveModel = role.into_active_model();
        row.open_notice_at = Set(None);
        let role = row.update(tx.db()).await?;
        if is_open(standing) {
            tx.record(about(EventKind::RoleOpened, &role)).await?;
        }
        Ok(true)
    }
}

/// Tells a holder, and those who lead, that the holder's term ends soon.
struct TellEnding {
    holding_id: Uuid,
}

#[async_trait::async_trait]
impl Command for TellEnding {
    /// Never asked: only the clock tells.
    const ACTION: Action = Action::EditRole;
    type Subject = RoleHolding;
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(RoleHolding, Standing)> {
        let found = role_holding::Entity::find_by_id(self.holding_id)
            .one(&view.db)
            .await?;
        Ok((found.ok_or_else(not_found)?, Standing::default()))
    }

    async fn run(&self, holding: RoleHolding, tx: &Tx) -> Result<bool> {
        if holding.remind_at.is_none_or(|due| due.moment() > tx.now()) {
            return Ok(false);
        }
        let role = roles::one(tx, holding.role_id).await?;
        let mut row: role_holding::ActiveModel = holding.into_active_model();
        row.remind_at = Set(None);
        let holding = row.update(tx.db()).await?;
        if held(&holding).runs(today(tx)) {
            let event = about(EventKind::RoleTermEnding, &role);
            tx.record(event.with(Fact::Person, holding.person_id.to_string()))
                .await?;
        }
        Ok(true)
    }
}

/// Tells those who lead that a working group's term ends soon.
struct TellGroupEnding {
    group_id: Uuid,
}

#[async_trait::async_trait]
impl Command for TellGroupEnding {
    /// Never asked: only the clock tells.
    const ACTION: Action = Action::EditGroup;
    type Subject = Group;
    type Output = bool;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        Ok((view.group(self.group_id)?.clone(), Standing::default()))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<bool> {
        if group.term_reminder_at.is_none_or(|due| due.moment() > tx.now()) {
            return Ok(false);
        }
        let mut row: group::ActiveModel = group.into_active_model();
        row.term_reminder_at = Set(None);
        let group = row.update(tx.db()).await?;
        tx.record(Event::new(EventKind::GroupTermEnding, group.id).in_group(group.id))
            .await?;
        Ok(true)
    }
}
