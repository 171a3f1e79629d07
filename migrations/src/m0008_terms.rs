//! Polls by every method: settings, options, privacy, lots, the casting vote.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let json = |name: &str, empty: &str| {
            ColumnDef::new(Alias::new(name))
                .json_binary()
                .not_null()
                .default(empty)
                .to_owned()
        };
        let text = |name: &str| ColumnDef::new(Alias::new(name)).text().null().to_owned();
        for (table, column) in [
            // What the method is told, and the options in the order in which they were written down.
            ("polls", json("settings", "{}")),
            ("polls", json("options", "[]")),
            (
                "polls",
                ColumnDef::new(Alias::new("privacy"))
                    .text()
                    .not_null()
                    .default("open")
                    .to_owned(),
            ),
            // The secret that lots are drawn by; its digest is published at the opening, itself at the close.
            ("polls", text("lot_secret")),
            // The options that whoever has the casting vote chose.
            ("polls", json("casting", "[]")),
            // One more with each ballot: whether a count that is kept in memory still holds.
            (
                "polls",
                ColumnDef::new(Alias::new("ballot_revision"))
                    .integer()
                    .not_null()
                    .default(0)
                    .to_owned(),
            ),
            // By what the lots of a frozen count were drawn.
            ("decisions", text("lot_secret")),
            ("decisions", text("ballots_digest")),
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
