//! How often a person gets the whole at a glance by email, and when next.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut rhythm = ColumnDef::new(Alias::new("whole_rhythm"));
        rhythm.text().not_null().default("never");
        let mut due_at = ColumnDef::new(Alias::new("whole_due_at"));
        due_at.timestamp().null();
        // SQLite adds one column a statement.
        for column in [rhythm, due_at] {
            let people = Table::alter()
                .table(Alias::new("people"))
                .add_column(column)
                .to_owned();
            manager.alter_table(people).await?;
        }
        let due = Index::create()
            .name("ix_people_whole_due_at")
            .table(Alias::new("people"))
            .col(Alias::new("whole_due_at"))
            .to_owned();
        manager.create_index(due).await
    }
}
