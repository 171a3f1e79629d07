//! Reviews of a period, what leads tell in them, the rhythm of the organisation, and the goals that were proposed within a review.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("reviews")
            .to("group_id", "groups")
            .to("discussion_id", "discussions")
            .text("title")
            .date("from_on")
            .date("to_on")
            .to("begun_by_id", "people")
            .time("created_at")
            .maybe_time("frozen_at")
            .maybe_to("frozen_by_id", "people")
            // The pack as it was frozen, with every chapter, and its digest.
            .maybe_json("pack")
            .maybe_text("digest")
            .unique(&["discussion_id"])
            .index(&["group_id", "to_on"])
            .index(&["created_at"])
            .create(manager)
            .await?;
        table("review_narratives")
            .to("review_id", "reviews")
            .to("group_id", "groups")
            .text("body")
            .to("author_id", "people")
            .time("created_at")
            .maybe_time("edited_at")
            .unique(&["review_id", "group_id"])
            .create(manager)
            .await?;
        let mut months = ColumnDef::new(Alias::new("review_months"));
        months.integer().not_null().default(6);
        let mut review = ColumnDef::new(Alias::new("review_id"));
        review.uuid().null();
        for (table, column) in [("organisations", months), ("goals", review)] {
            let alter = Table::alter()
                .table(Alias::new(table))
                .add_column(column)
                .to_owned();
            manager.alter_table(alter).await?;
        }
        let within = Index::create()
            .name("ix_goals_review_id")
            .table(Alias::new("goals"))
            .col(Alias::new("review_id"))
            .and_where(Expr::col(Alias::new("review_id")).is_not_null())
            .to_owned();
        manager.create_index(within).await
    }
}
