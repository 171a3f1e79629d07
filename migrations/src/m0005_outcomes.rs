//! Outcomes in words, and who has read them.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("outcomes")
            .to("decision_id", "decisions")
            .to("poll_id", "polls")
            .to("discussion_id", "discussions")
            .to("group_id", "groups")
            .to("author_id", "people")
            .text("title")
            .text("body")
            // The title, text and proposal in plain lower-case words: what the register's search looks through.
            .text("search_text")
            .maybe_to("owner_id", "people")
            .maybe_date("review_on")
            .flag("feedback_asked")
            .time("published_at")
            .maybe_time("edited_at")
            .unique(&["poll_id"])
            .index(&["published_at"])
            .index(&["group_id", "published_at"])
            .index(&["discussion_id"])
            .create(manager)
            .await?;
        // Those to whom an outcome was published; unread until they opened it.
        bare("outcome_readers")
            .to("outcome_id", "outcomes")
            .to("person_id", "people")
            .maybe_time("read_at")
            .key(&["outcome_id", "person_id"])
            .index(&["person_id", "read_at"])
            .create(manager)
            .await?;
        Ok(())
    }
}
