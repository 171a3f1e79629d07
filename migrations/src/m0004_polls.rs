//! Proposals in numbered versions, polls on them, electorates, ballots with their history, decision records.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("proposals")
            .to("discussion_id", "discussions")
            .to("author_id", "people")
            .int("last_version_number")
            .time("created_at")
            .index(&["discussion_id"])
            .create(manager)
            .await?;
        // The groups that a proposal touches, beside its discussion's own.
        bare("proposal_groups")
            .to("proposal_id", "proposals")
            .to("group_id", "groups")
            .key(&["proposal_id", "group_id"])
            .index(&["group_id"])
            .create(manager)
            .await?;
        table("proposal_versions")
            .to("proposal_id", "proposals")
            .int("number")
            .text("title")
            .text("body")
            .text("note")
            .to("author_id", "people")
            .time("created_at")
            .unique(&["proposal_id", "number"])
            .create(manager)
            .await?;
        table("polls")
            .to("proposal_id", "proposals")
            .to("version_id", "proposal_versions")
            .to("discussion_id", "discussions")
            .to("author_id", "people")
            .text("method")
            // The exact rule with its version, for instance consent/1: a result can always be recomputed by it.
            .text("rule")
            .text("question")
            .json("quorum")
            // The rule by which the electorate is fixed at opening.
            .json("electorate")
            .text("results_shown")
            .time("opens_at")
            .time("closes_at")
            // When the electorate was fixed; until then nobody has been told that the poll is open.
            .maybe_time("opened_at")
            .maybe_time("warned_at")
            // Set when it was closed early, or when the clock's close was put on record.
            .maybe_time("closed_at")
            .maybe_to("closed_by_id", "people")
            .time("created_at")
            .index(&["proposal_id"])
            .index(&["discussion_id"])
            .index(&["closed_at", "closes_at"])
            .index(&["opened_at", "opens_at"])
            .create(manager)
            .await?;
        bare("electors")
            .to("poll_id", "polls")
            .to("person_id", "people")
            .key(&["poll_id", "person_id"])
            .index(&["person_id"])
            .create(manager)
            .await?;
        // A ballot is never changed: a new one takes the next revision, and the one before it is superseded.
        table("ballots")
            .to("poll_id", "polls")
            .to("person_id", "people")
            .int("revision")
            .json("choice")
            .text("reason")
            .time("cast_at")
            .maybe_time("superseded_at")
            .unique(&["poll_id", "person_id", "revision"])
            .index(&["poll_id", "superseded_at"])
            .create(manager)
            .await?;
        // Opened, extended, closed, reopened: by whom, when and why.
        table("poll_changes")
            .to("poll_id", "polls")
            .text("kind")
            .maybe_to("person_id", "people")
            .time("at")
            .maybe_text("reason")
            .maybe_time("closes_at")
            .index(&["poll_id"])
            .create(manager)
            .await?;
        // The computed result as it stood at the close. A reopened poll's record is superseded, never changed.
        table("decisions")
            .to("poll_id", "polls")
            .int("number")
            .to("version_id", "proposal_versions")
            .json("tally")
            .json("electors")
            .json("ballots")
            .time("decided_at")
            .maybe_to("closed_by_id", "people")
            .maybe_text("close_reason")
            .maybe_time("superseded_at")
            .unique(&["poll_id", "number"])
            .create(manager)
            .await?;
        Ok(())
    }
}
