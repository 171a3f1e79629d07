//! The goals that what a process agrees on should move, to be found by the goal; and who spoke for the advisory board, beside
//! each record.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        bare("process_goals")
            .to("process_id", "processes")
            .to("goal_id", "goals")
            .key(&["process_id", "goal_id"])
            .index(&["goal_id"])
            .create(manager)
            .await?;
        let mut advisors = ColumnDef::new(Alias::new("advisors"));
        advisors.json_binary().null();
        let records = Table::alter()
            .table(Alias::new("process_records"))
            .add_column(advisors)
            .to_owned();
        manager.alter_table(records).await
    }
}
