//! Takes back a counter in polls that every ballot had to write, so that the ballots of one poll waited for each other, and that nothing
//! read.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let drop = Table::alter()
            .table(Alias::new("polls"))
            .drop_column(Alias::new("ballot_revision"))
            .to_owned();
        manager.alter_table(drop).await
    }
}
