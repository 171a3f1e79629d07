//! What comes after a count: the casting vote, the run-off in another poll, and the change round of nominations.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let polls = || Alias::new("polls");
        for column in [
            // Yes or no of whoever has the casting vote, where ballots are stances.
            ColumnDef::new(Alias::new("casting_stance"))
                .text()
                .null()
                .to_owned(),
            // Who is asked for the casting vote, from a close with a tie on until they have given it.
            ColumnDef::new(Alias::new("casting_asked_id"))
                .uuid()
                .null()
                .to_owned(),
            // Of which poll this one is the run-off.
            ColumnDef::new(Alias::new("run_off_of_id"))
                .uuid()
                .null()
                .to_owned(),
            // When its change round was put on record, and people were asked to think again.
            ColumnDef::new(Alias::new("change_begun_at"))
                .timestamp()
                .null()
                .to_owned(),
        ] {
            // SQLite adds one column a statement.
            let alter = Table::alter().table(polls()).add_column(column).to_owned();
            manager.alter_table(alter).await?;
        }
        let asked = Index::create()
            .name("polls_casting_asked")
            .table(polls())
            .col(Alias::new("casting_asked_id"))
            .to_owned();
        manager.create_index(asked).await?;
        // A poll has one run-off.
        let run_off = Index::create()
            .name("polls_run_off_of")
            .table(polls())
            .col(Alias::new("run_off_of_id"))
            .unique()
            .to_owned();
        manager.create_index(run_off).await
    }
}
