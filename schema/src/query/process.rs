//! Reading consent processes.

use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::{maybe_uuid, uuid};
use crate::mutation::ProcessPolicyInput;
use crate::object::{
    Agreement, AgreementStanding, DecisionGuide, PolicyClause, Process, ProcessKind, ProcessMode, clauses,
    guides,
};
use async_graphql::{Context, ID, Object};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::process::SetProcessPolicy;
use folkmoot_core::query;
use folkmoot_rules::consent::policy::Policy;

/// Reading consent processes.
#[derive(Default)]
pub struct ProcessQuery;

#[Object]
impl ProcessQuery {
    /// One process.
    async fn process(&self, ctx: &Context<'_>, id: ID) -> Nullable<Process> {
        Some(one(ctx, &id).await)
    }
    /// How this organisation decides: for each kind of process what the rules in force say, clause by clause.
    async fn how_we_decide(&self, ctx: &Context<'_>) -> Result<Vec<DecisionGuide>> {
        guides(ctx).await
    }
    /// What rules would say if an administrator set them, clause by clause; a refusal, where no process may be held on them.
    async fn policy_preview(
        &self,
        kind: ProcessKind,
        mode: ProcessMode,
        #[graphql(desc = "What differs from the usual rules.")] policy: Option<ProcessPolicyInput>,
    ) -> Nullable<Vec<PolicyClause>> {
        Some(preview(kind, mode, policy))
    }
    /// Processes of all groups that the viewer may read, or of one group, newest first.
    async fn processes(
        &self,
        ctx: &Context<'_>,
        group_id: Option<ID>,
        #[graphql(default, desc = "Only those between their publication and a decision.")] deliberating: bool,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Process>> {
        let filter = query::process::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            deliberating,
        };
        let page = forwards(first, after.as_deref())?;
        let found = query::process::page(&ctx.view(), filter, &page).await?;
        Ok(connection(found, |row| Process::new(ctx, row)))
    }
}

/// The register of agreements.
#[derive(Default)]
pub struct AgreementQuery;

#[Object]
impl AgreementQuery {
    /// The register of agreements: what applies today in a domain, what is due for review, what has ended; adopted last first.
    async fn agreements(
        &self,
        ctx: &Context<'_>,
        group_id: Option<ID>,
        theme_id: Option<ID>,
        #[graphql(desc = "Of these standings; those in force, where nothing is said.")] standings: Option<
            Vec<AgreementStanding>,
        >,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Agreement>> {
        let in_force = || vec![AgreementStanding::Active, AgreementStanding::DueForReview];
        let standings = standings.unwrap_or_else(in_force);
        let filter = query::agreement::Filter {
            group_id: maybe_uuid(Kind::Group, group_id.as_ref())?,
            theme_id: maybe_uuid(Kind::Theme, theme_id.as_ref())?,
            standings: standings.into_iter().map(Into::into).collect(),
        };
        let page = forwards(first, after.as_deref())?;
        let found = query::agreement::page(&ctx.view(), &filter, &page).await?;
        Ok(connection(found, |found| Agreement::registered(ctx, found)))
    }
}

fn preview(
    kind: ProcessKind,
    mode: ProcessMode,
    policy: Option<ProcessPolicyInput>,
) -> Result<Vec<PolicyClause>> {
    let (kind, mode) = (kind.into(), mode.into());
    let policy = policy.map(ProcessPolicyInput::choices).transpose()?;
    let rules = SetProcessPolicy { kind, mode, policy }.rules()?;
    Ok(clauses(kind, mode, &Policy::in_force(rules, mode)))
}

async fn one(ctx: &Context<'_>, id: &ID) -> Result<Process> {
    let id = uuid(Kind::Process, id)?;
    let row = query::process::one(&ctx.view(), id).await?;
    Ok(Process::new(ctx, row))
}
