//! The log of what happened, and the emails owed because of it.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Ids only, no personal text: what an event says is looked up from what it points to.
        table("events")
            .text("kind")
            .maybe_uuid("actor_id")
            .maybe_uuid("group_id")
            .maybe_uuid("discussion_id")
            .maybe_uuid("subject_id")
            .json("facts")
            .time("created_at")
            .index(&["discussion_id"])
            .index(&["subject_id"])
            .create(manager)
            .await?;
        // One row an email: owed until it is sent. Written in the same transaction as the event.
        table("deliveries")
            .to("event_id", "events")
            .text("kind")
            .maybe_to("person_id", "people")
            // Who gets it, as one text: the person's id, or the address of somebody without an account.
            .text("recipient")
            .text("state")
            .int("attempts")
            .maybe_time("due_at")
            .maybe_uuid("lease_id")
            .maybe_text("last_error")
            .time("created_at")
            .maybe_time("finished_at")
            .unique(&["event_id", "recipient"])
            .index(&["state", "due_at"])
            .create(manager)
            .await?;
        Ok(())
    }
}
