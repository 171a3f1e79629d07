//! Consent processes: the log of each, where it stands, the texts that its log holds the digests of, and what was agreed.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Windows end by day, on working days, where the organisation is at home.
        let zone = ColumnDef::new(Alias::new("time_zone"))
            .text()
            .not_null()
            .default("UTC")
            .to_owned();
        let alter = Table::alter()
            .table(Alias::new("organisations"))
            .add_column(zone)
            .to_owned();
        manager.alter_table(alter).await?;
        table("processes")
            .to("discussion_id", "discussions")
            .text("title")
            .text("kind")
            .to("proposer_id", "people")
            .maybe_to("facilitator_id", "people")
            .json("panel")
            // The snapshot that the log leads to, and what lists ask of it.
            .json("state")
            .text("phase")
            .int("entries")
            .maybe_time("next_due_at")
            .text("lot_seed")
            .time("created_at")
            .maybe_time("opened_at")
            .maybe_time("ended_at")
            .index(&["discussion_id"])
            .index(&["phase", "created_at"])
            .index_where_some(&["next_due_at"])
            .create(manager)
            .await?;
        bare("process_entries")
            .to("process_id", "processes")
            .int("place")
            .json("event")
            .time("at")
            .key(&["process_id", "place"])
            .create(manager)
            .await?;
        bare("process_texts")
            .to("process_id", "processes")
            .text("digest")
            .text("body")
            .maybe_to("author_id", "people")
            .time("created_at")
            .key(&["process_id", "digest"])
            .create(manager)
            .await?;
        bare("process_seats")
            .to("process_id", "processes")
            .to("person_id", "people")
            .key(&["process_id", "person_id"])
            .index(&["person_id"])
            .create(manager)
            .await?;
        table("process_tasks")
            .to("process_id", "processes")
            .to("person_id", "people")
            .json("task")
            .maybe_time("until")
            .index(&["person_id", "until"])
            .index(&["process_id"])
            .create(manager)
            .await?;
        // Which agreements a proposal would change.
        bare("process_changes")
            .to("process_id", "processes")
            .to("changed_id", "processes")
            .text("how")
            .key(&["process_id", "changed_id"])
            .index(&["changed_id"])
            .create(manager)
            .await?;
        table("process_records")
            .to("process_id", "processes")
            .int("number")
            .json("record")
            .text("digest")
            .time("created_at")
            .unique(&["process_id", "number"])
            .create(manager)
            .await?;
        table("agreements")
            .to("process_id", "processes")
            .int("place")
            .text("title")
            .int("version")
            .text("standing")
            .to("owner_id", "people")
            .time("adopted_at")
            .maybe_time("review_at")
            .maybe_time("ends_at")
            .maybe_to("superseded_by_id", "processes")
            .unique(&["process_id", "place"])
            .index(&["standing", "adopted_at"])
            .create(manager)
            .await
    }
}
