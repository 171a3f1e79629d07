//! Roles of groups, who holds them and who offers; the term of a working group; the role that a process selects somebody for.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("roles")
            .to("group_id", "groups")
            .text("name")
            .text("purpose")
            .text("domain")
            .maybe_int("term_months")
            .to("created_by_id", "people")
            .time("created_at")
            .maybe_time("retired_at")
            .maybe_to("retired_by_id", "people")
            .maybe_text("retire_reason")
            // When the clock looks whether it is open, and tells its group.
            .maybe_time("open_notice_at")
            .index(&["group_id", "created_at"])
            .index(&["created_at"])
            .index_where_some(&["open_notice_at"])
            .create(manager)
            .await?;
        // Only ever added to: all that is noted later of a holding is its end.
        table("role_holdings")
            .to("role_id", "roles")
            .to("person_id", "people")
            .date("from_on")
            .maybe_date("until_on")
            .maybe_to("process_id", "processes")
            .maybe_int("place")
            .maybe_text("words")
            .maybe_to("recorded_by_id", "people")
            .time("created_at")
            .maybe_time("ended_at")
            .maybe_text("end")
            .maybe_text("end_words")
            .maybe_time("remind_at")
            .index(&["role_id", "created_at"])
            .index(&["person_id"])
            .index_where_some(&["process_id"])
            .index_where_some(&["remind_at"])
            .create(manager)
            .await?;
        table("role_offers")
            .to("role_id", "roles")
            .to("person_id", "people")
            .text("words")
            .time("created_at")
            .maybe_time("withdrawn_at")
            .index(&["role_id", "created_at"])
            .index(&["person_id"])
            .create(manager)
            .await?;
        for (table, column) in [
            (
                "groups",
                ColumnDef::new(Alias::new("ends_on")).date().null().to_owned(),
            ),
            (
                "groups",
                ColumnDef::new(Alias::new("term_reminder_at"))
                    .timestamp()
                    .null()
                    .to_owned(),
            ),
            (
                "processes",
                ColumnDef::new(Alias::new("role_id")).uuid().null().to_owned(),
            ),
        ] {
            // SQLite adds one column a statement.
            let alter = Table::alter()
                .table(Alias::new(table))
                .add_column(column)
                .to_owned();
            manager.alter_table(alter).await?;
        }
        for (table, column) in [("groups", "term_reminder_at"), ("processes", "role_id")] {
            let mut index = Index::create();
            index
                .name(format!("ix_{table}_{column}"))
                .table(Alias::new(table))
                .col(Alias::new(column))
                .and_where(Expr::col(Alias::new(column)).is_not_null());
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
