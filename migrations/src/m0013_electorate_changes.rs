//! What becomes of a running poll's electorate where people join or leave, and the record of it.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in [
            (
                "polls",
                ColumnDef::new(Alias::new("electorate_changes"))
                    .text()
                    .not_null()
                    .default("frozen")
                    .to_owned(),
            ),
            // The last time at which somebody came to the electorate or left it.
            (
                "polls",
                ColumnDef::new(Alias::new("electorate_changed_at"))
                    .timestamp()
                    .null()
                    .to_owned(),
            ),
            // Who joined or left, where that is what happened.
            (
                "poll_changes",
                ColumnDef::new(Alias::new("elector_id")).uuid().null().to_owned(),
            ),
        ] {
            // SQLite adds one column a statement.
            let alter = Table::alter()
                .table(Alias::new(table))
                .add_column(column)
                .to_owned();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
