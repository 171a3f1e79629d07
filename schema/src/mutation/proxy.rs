//! Proxies: handing one's vote to another, taking it back, and handing it back.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::Proxy;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::proxy::{GiveProxy, RevokeProxy};
use folkmoot_rules::proxy::Scope;
use folkmoot_rules::refusal::Refusal;
use time::OffsetDateTime;

/// Proxies: handing one's vote to another, taking it back, and handing it back.
#[derive(Default)]
pub struct ProxyMutation;

#[Object]
impl ProxyMutation {
    /// Hands the viewer's vote to another who votes there too, for a time. The viewer may still vote themselves, and then that counts.
    async fn give_proxy(&self, ctx: &Context<'_>, input: GiveProxyInput) -> Result<GiveProxyPayload> {
        let command = GiveProxy {
            holder_id: uuid(Kind::Person, &input.holder_id)?,
            scope: input.scope()?,
            starts_at: input.starts_at,
            ends_at: input.ends_at,
        };
        Ok(GiveProxyPayload {
            proxy: Proxy(ctx.request().perform(command).await?),
        })
    }
    /// Ends a proxy: whoever gave it takes their vote back, or whoever holds it hands it back, of which its giver is told. A ballot that
    /// was cast with it stands until its voter votes themselves.
    async fn revoke_proxy(&self, ctx: &Context<'_>, input: RevokeProxyInput) -> Result<RevokeProxyPayload> {
        let command = RevokeProxy {
            proxy_id: uuid(Kind::Proxy, &input.proxy_id)?,
        };
        Ok(RevokeProxyPayload {
            proxy: Proxy(ctx.request().perform(command).await?),
        })
    }
}

/// What `giveProxy` needs: a poll or a group.
#[derive(InputObject)]
pub struct GiveProxyInput {
    /// Who is to cast the viewer's vote.
    holder_id: ID,
    /// The poll, where it is for one.
    poll_id: Option<ID>,
    /// The group, where it is for all of its polls.
    group_id: Option<ID>,
    /// From when on; now, where nothing is said.
    starts_at: Option<OffsetDateTime>,
    /// Until when, at most a year ahead. Where nothing is said, for as long as the one poll takes ballots.
    ends_at: Option<OffsetDateTime>,
}

impl GiveProxyInput {
    fn scope(&self) -> Result<Scope> {
        let poll = maybe_uuid(Kind::Poll, self.poll_id.as_ref())?;
        let group = maybe_uuid(Kind::Group, self.group_id.as_ref())?;
        match (poll, group) {
            (Some(poll), None) => Ok(Scope::Poll(poll)),
            (None, Some(group)) => Ok(Scope::Group(group)),
            (Some(_), Some(_)) | (None, None) => {
                Err(Refusal::invalid("pollId", "Name one poll, or one group for all of its polls.").into())
            }
        }
    }
}

/// What `giveProxy` made.
#[derive(SimpleObject)]
pub struct GiveProxyPayload {
    /// The new proxy.
    proxy: Proxy,
}

/// What `revokeProxy` needs.
#[derive(InputObject)]
pub struct RevokeProxyInput {
    /// The proxy, which the viewer gave or holds.
    proxy_id: ID,
}

/// What `revokeProxy` did.
#[derive(SimpleObject)]
pub struct RevokeProxyPayload {
    /// The proxy, taken or handed back.
    proxy: Proxy,
}
