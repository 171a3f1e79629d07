//! Polls that are called off before they open.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut cancelled_at = ColumnDef::new(Alias::new("cancelled_at"));
        cancelled_at.timestamp().null();
        let polls = Table::alter()
            .table(Alias::new("polls"))
            .add_column(cancelled_at)
            .to_owned();
        manager.alter_table(polls).await
    }
}
