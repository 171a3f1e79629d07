//! Meetings: when and where a group meets, who is asked and comes, the agenda, and the minutes of its items.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("meetings")
            .to("group_id", "groups")
            .maybe_to("discussion_id", "discussions")
            // One poll makes one meeting, and one meeting has one that comes next.
            .maybe_to("poll_id", "polls")
            .maybe_to("follows_id", "meetings")
            .text("title")
            .text("place")
            .time("starts_at")
            .time("ends_at")
            .to("called_by_id", "people")
            .to("minutes_by_id", "people")
            .time("created_at")
            // One more with each change of time, place or title: calendar programs ask for it.
            .int("sequence")
            .maybe_time("cancelled_at")
            .maybe_to("cancelled_by_id", "people")
            .maybe_text("cancel_reason")
            .maybe_time("closed_at")
            .maybe_to("closed_by_id", "people")
            .maybe_time("next_reminder_at")
            .index(&["group_id", "starts_at"])
            .index(&["starts_at"])
            .index_where_some(&["discussion_id"])
            .unique(&["poll_id"])
            .unique(&["follows_id"])
            .index_where_some(&["next_reminder_at"])
            .create(manager)
            .await?;
        bare("meeting_people")
            .to("meeting_id", "meetings")
            .to("person_id", "people")
            .text("answer")
            .maybe_time("answered_at")
            .flag("attended")
            .key(&["meeting_id", "person_id"])
            .index(&["person_id", "answer"])
            .create(manager)
            .await?;
        table("meeting_items")
            .to("meeting_id", "meetings")
            .int("position")
            .text("kind")
            .maybe_text("title")
            .maybe_to("discussion_id", "discussions")
            .maybe_to("poll_id", "polls")
            .maybe_to("process_id", "processes")
            .maybe_int("objection")
            .maybe_to("goal_id", "goals")
            // Nobody, where the ladder of a process put it there.
            .maybe_to("added_by_id", "people")
            .time("created_at")
            .maybe_to("carried_from_id", "meeting_items")
            .maybe_time("removed_at")
            .maybe_to("removed_by_id", "people")
            .text("settled")
            .text("notes")
            .text("decided")
            // One more with each change: two who write at a time learn of each other.
            .int("revision")
            .maybe_to("minuted_by_id", "people")
            .maybe_time("minuted_at")
            .maybe_time("corrected_at")
            .index(&["meeting_id", "position"])
            .index_where_some(&["process_id"])
            .unique(&["carried_from_id"])
            .create(manager)
            .await
    }
}
