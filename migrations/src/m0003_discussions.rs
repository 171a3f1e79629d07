//! Discussions, comments in threads, their versions, reactions, and who has read how far.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("discussions")
            .to("group_id", "groups")
            .to("author_id", "people")
            .text("title")
            .text("body")
            .flag("pinned")
            .flag("feedback_asked")
            // The number that the newest comment got; comments are numbered 1, 2, 3 ... and keep their number.
            .int("last_comment_number")
            .time("created_at")
            .time("last_activity_at")
            .maybe_time("edited_at")
            .maybe_time("closed_at")
            // A group's own list has the pinned ones first; the list of all groups does not.
            .index(&["group_id", "pinned", "last_activity_at", "id"])
            .index(&["last_activity_at"])
            .create(manager)
            .await?;
        bare("discussion_themes")
            .to("discussion_id", "discussions")
            .to("theme_id", "themes")
            .key(&["discussion_id", "theme_id"])
            .index(&["theme_id"])
            .create(manager)
            .await?;
        table("comments")
            .to("discussion_id", "discussions")
            .int("number")
            // The comment that this one answers, and the one that began the thread.
            .maybe_to("parent_id", "comments")
            .maybe_to("root_id", "comments")
            .to("author_id", "people")
            .text("body")
            .time("created_at")
            .maybe_time("edited_at")
            .maybe_time("deleted_at")
            // The number first, so that the beginnings of threads are not looked for among all comments by it.
            .unique(&["number", "discussion_id"])
            .index(&["discussion_id", "root_id", "number"])
            .index_where_some(&["root_id", "number"])
            .create(manager)
            .await?;
        // Every version of every edited text (discussion, comment, outcome), the current one included once it was edited.
        table("text_versions")
            .uuid("subject_id")
            .int("number")
            .maybe_text("title")
            .text("body")
            .to("author_id", "people")
            .time("created_at")
            .unique(&["subject_id", "number"])
            .create(manager)
            .await?;
        bare("reactions")
            // A discussion or a comment.
            .uuid("subject_id")
            .to("person_id", "people")
            .text("reaction")
            .time("created_at")
            .key(&["subject_id", "person_id", "reaction"])
            .create(manager)
            .await?;
        // What a discussion is to a person: how far they have read it, whether they were asked to it, whether they follow it.
        bare("readings")
            .to("discussion_id", "discussions")
            .to("person_id", "people")
            .int("read_number")
            .maybe_time("read_at")
            .maybe_time("asked_at")
            // Set when the person took part, was asked or chose; without it, members of the group follow.
            .maybe_flag("follows")
            .key(&["person_id", "discussion_id"])
            .index(&["discussion_id", "asked_at"])
            .create(manager)
            .await?;
        Ok(())
    }
}
