//! Feedback of the advisory board on reviews and outcomes, and the answers to it.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("feedback")
            .text("on_kind")
            .uuid("on_id")
            // The discussion of the review or the outcome; whoever reads it may read the feedback.
            .to("discussion_id", "discussions")
            // The group whose chapter of a review it is on; whoever reads it must read this too.
            .maybe_to("group_id", "groups")
            .maybe_text("paragraph")
            .maybe_text("quote")
            .to("person_id", "people")
            .text("kind")
            .text("body")
            .time("created_at")
            .maybe_time("edited_at")
            .maybe_time("withdrawn_at")
            .to("answerer_id", "people")
            .date("answer_due_on")
            .maybe_time("next_reminder_at")
            // The answer has an id of its own, under which its versions are kept.
            .maybe_uuid("answer_id")
            .maybe_text("answer_kind")
            .maybe_text("answer")
            .maybe_to("answered_by_id", "people")
            .maybe_time("answered_at")
            .maybe_time("answer_edited_at")
            .index(&["on_id", "created_at"])
            .index(&["discussion_id"])
            .index(&["person_id", "created_at"])
            .index(&["answerer_id", "answered_at"])
            .index(&["answered_at", "created_at"])
            .index_where_some(&["next_reminder_at"])
            .create(manager)
            .await
    }
}
