//! Polls that are decided, plans kept as drafts and templates.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // When the outcome of a poll was published.
        let decided_at = ColumnDef::new(Alias::new("decided_at"))
            .timestamp()
            .null()
            .to_owned();
        let alter = Table::alter()
            .table(Alias::new("polls"))
            .add_column(decided_at)
            .to_owned();
        manager.alter_table(alter).await?;
        // Outcomes that are published already.
        let of = |column: &str| Expr::col((Alias::new("outcomes"), Alias::new(column)));
        let published = Query::select()
            .expr(of("published_at"))
            .from(Alias::new("outcomes"))
            .and_where(of("poll_id").eq(Expr::col((Alias::new("polls"), Alias::new("id")))))
            .to_owned();
        let fill = Query::update()
            .table(Alias::new("polls"))
            .value(Alias::new("decided_at"), SimpleExpr::from(published))
            .to_owned();
        manager.execute(fill).await?;
        // The plan of a poll that its author has not opened yet: on a proposal, or on a question that is still in the plan.
        table("poll_drafts")
            .to("discussion_id", "discussions")
            .maybe_to("proposal_id", "proposals")
            .to("author_id", "people")
            .json("plan")
            .time("updated_at")
            .index(&["author_id", "discussion_id"])
            .create(manager)
            .await?;
        // Plans to begin from: of a group, or, without one, of the whole organisation.
        table("poll_templates")
            .maybe_to("group_id", "groups")
            .to("author_id", "people")
            .text("name")
            .text("use_when")
            .json("plan")
            .time("created_at")
            .time("updated_at")
            .maybe_time("retired_at")
            .index(&["group_id"])
            .create(manager)
            .await
    }
}
