//! The rules that the organisation sets for its own processes. Each setting is kept; the latest of each way is in force.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("process_policies")
            .text("kind")
            .text("mode")
            // Counted from one: of two settings at the same moment, the second is in force.
            .int("number")
            // Nothing, where the usual rules were restored.
            .maybe_json("policy")
            .to("set_by_id", "people")
            .time("set_at")
            .unique(&["kind", "mode", "number"])
            .create(manager)
            .await
    }
}
