//! Goals: what a group aims for, the revisions of its terms, the themes that it carries, and the progress that was told.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("goals")
            .to("group_id", "groups")
            .text("scope")
            .text("state")
            // What lists ask of the terms that hold; of those that are proposed, as long as none do.
            .text("title")
            .to("owner_id", "people")
            .to("created_by_id", "people")
            .time("created_at")
            .maybe_time("set_at")
            .maybe_time("dropped_at")
            .maybe_to("dropped_by_id", "people")
            .maybe_text("drop_reason")
            .maybe_to("drop_outcome_id", "outcomes")
            .maybe_to("drop_process_id", "processes")
            .maybe_int("drop_place")
            .maybe_time("report_due_at")
            .maybe_time("next_reminder_at")
            .index(&["group_id", "created_at"])
            .index(&["created_at"])
            .index(&["owner_id", "report_due_at"])
            .index_where_some(&["next_reminder_at"])
            .create(manager)
            .await?;
        table("goal_revisions")
            .to("goal_id", "goals")
            .int("number")
            .json("terms")
            .text("state")
            .to("proposed_by_id", "people")
            .time("proposed_at")
            .maybe_to("discussion_id", "discussions")
            .maybe_to("settled_by_id", "people")
            .maybe_time("settled_at")
            .maybe_text("reason")
            .maybe_to("outcome_id", "outcomes")
            .maybe_to("process_id", "processes")
            .maybe_int("place")
            .unique(&["goal_id", "number"])
            .index_where_some(&["discussion_id"])
            .create(manager)
            .await?;
        bare("goal_themes")
            .to("goal_id", "goals")
            .to("theme_id", "themes")
            .key(&["goal_id", "theme_id"])
            .index(&["theme_id"])
            .create(manager)
            .await?;
        // Only ever added to: a correction is an entry of its own, and one entry has one correction at most.
        table("progress_entries")
            .to("goal_id", "goals")
            .maybe_uuid("measure_id")
            .date("on_date")
            .maybe_text("number")
            .text("words")
            .text("source")
            .flag("at_risk")
            .maybe_to("corrects_id", "progress_entries")
            .to("author_id", "people")
            .time("created_at")
            .index(&["goal_id", "created_at"])
            .unique(&["corrects_id"])
            .create(manager)
            .await
    }
}
