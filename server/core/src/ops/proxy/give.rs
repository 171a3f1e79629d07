//! Handing one's vote to another.

use crate::engine::Command;
use crate::entity::proxy;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::Proxy;
use crate::ops::poll::settle;
use crate::query;
use crate::query::poll::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::lifecycle;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::proxy::{self as rules, Scope};
use sea_orm::{ActiveModelTrait as _, Set};
use time::OffsetDateTime;
use uuid::Uuid;

/// Hands one's vote to another who votes there too, for a time.
#[derive(Clone, Copy, Debug)]
pub struct GiveProxy {
    /// To whom.
    pub holder_id: Uuid,
    /// In which poll, or in all polls of which group.
    pub scope: Scope,
    /// From when on; now, where nothing is said.
    pub starts_at: Option<OffsetDateTime>,
    /// Until when; nothing, for as long as the one poll takes ballots.
    pub ends_at: Option<OffsetDateTime>,
}

#[async_trait::async_trait]
impl Command for GiveProxy {
    const ACTION: Action = Action::GiveProxy;
    /// The poll, where it is for one.
    type Subject = Option<Matter>;
    type Output = Proxy;

    async fn load(&self, view: &View) -> Result<(Option<Matter>, Standing)> {
        Ok(match self.scope {
            Scope::Poll(id) => {
                let matter = query::poll::matter(view, id).await?;
                let standing = matter.standing;
                (Some(matter), standing)
            }
            Scope::Group(id) => {
                view.group(id)?;
                (None, view.standing_in(&[id]))
            }
        })
    }

    async fn run(&self, matter: Option<Matter>, tx: &Tx) -> Result<Proxy> {
        let giver = tx.signed_in()?.id;
        let event = |id| Event::new(EventKind::ProxyGiven, id).with(Fact::Person, self.holder_id.to_string());
        let id = tx.id();
        let event = match (matter, self.scope) {
            (Some(matter), _) => {
                if !query::poll::state(tx, &matter.poll).is_under_way() {
                    lifecycle::may_cast(&query::poll::schedule(&matter.poll), tx.now())?;
                }
                // The electorate of a poll whose opening has come is fixed before anybody asks who is in it.
                settle(tx, matter.poll, &matter.discussion).await?;
                event(id).in_discussion(&matter.discussion)
            }
            (None, Scope::Group(group_id)) => event(id).in_group(group_id),
            (None, Scope::Poll(_)) => event(id),
        };
        let new = rules::Proxy {
            id,
            giver,
            holder: self.holder_id,
            scope: self.scope,
            starts_at: self.starts_at.unwrap_or(tx.now()),
            ends_at: self.ends_at,
            given_at: tx.now(),
            revoked_at: None,
        };
        let ground = query::proxy::ground(tx, self.scope, giver).await?;
        rules::may_give(&new, &ground, tx.now())?;
        let (poll_id, group_id) = match self.scope {
            Scope::Poll(id) => (Some(id), None),
            Scope::Group(id) => (None, Some(id)),
        };
        let row = proxy::ActiveModel {
            id: Set(new.id),
            giver_id: Set(new.giver),
            holder_id: Set(new.holder),
            poll_id: Set(poll_id),
            group_id: Set(group_id),
            starts_at: Set(new.starts_at.into()),
            ends_at: Set(new.ends_at.map(Into::into)),
            given_at: Set(tx.stamp()),
            revoked_at: Set(None),
        };
        let proxy = row.insert(tx.db()).await?;
        tx.record(event).await?;
        Ok(proxy)
    }
}
