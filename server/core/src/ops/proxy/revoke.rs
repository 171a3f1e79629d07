//! Ending a proxy: its giver takes their vote back, or its holder hands it back.

use crate::db::Timestamp;
use crate::engine::Command;
use crate::entity::proxy;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::Proxy;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Set,
};
use uuid::Uuid;

/// Takes one's vote back, or hands back a vote that one holds. A ballot that was cast with it stands until its voter votes themselves.
/// Doing it again changes nothing.
#[derive(Clone, Copy, Debug)]
pub struct RevokeProxy {
    /// Which proxy.
    pub proxy_id: Uuid,
}

#[async_trait::async_trait]
impl Command for RevokeProxy {
    const ACTION: Action = Action::RevokeProxy;
    type Subject = Proxy;
    type Output = Proxy;

    async fn load(&self, view: &View) -> Result<(Proxy, Standing)> {
        let proxy = query::proxy::one(view, self.proxy_id).await?;
        let standing = Standing {
            sees: true,
            myself: [proxy.giver_id, proxy.holder_id]
                .map(Some)
                .contains(&view.person_id()),
            ..view.standing()
        };
        Ok((proxy, standing))
    }

    async fn run(&self, proxy: Proxy, tx: &Tx) -> Result<Proxy> {
        if proxy.revoked_at.is_some() {
            return Ok(proxy);
        }
        let mut row = proxy.into_active_model();
        row.revoked_at = Set(Some(tx.stamp()));
        let proxy = row.update(tx.db()).await?;
        let event = Event::new(EventKind::ProxyRevoked, proxy.id);
        // Who takes their own vote back knows it; to whom it is handed back has to hear of it.
        let event = if tx.person_id() == Some(proxy.holder_id) {
            event.with(Fact::Person, proxy.giver_id.to_string())
        } else {
            event
        };
        tx.record(event).await?;
        Ok(proxy)
    }
}

/// Ends every proxy that a person gave or holds.
pub(crate) async fn end_all(tx: &Tx, person_id: Uuid) -> Result<()> {
    let theirs = Condition::any()
        .add(proxy::Column::GiverId.eq(person_id))
        .add(proxy::Column::HolderId.eq(person_id));
    proxy::Entity::update_many()
        .col_expr(
            proxy::Column::RevokedAt,
            Expr::value::<Option<Timestamp>>(Some(tx.stamp())),
        )
        .filter(theirs)
        .filter(proxy::Column::RevokedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}
