//! Ballots that somebody casts for another: proxies, and ballots taken by phone or on paper.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A vote handed over, in one poll or in all polls of a group: one of the two is there.
        table("proxies")
            .to("giver_id", "people")
            .to("holder_id", "people")
            .maybe_to("poll_id", "polls")
            .maybe_to("group_id", "groups")
            .time("starts_at")
            // Missing where it is for as long as the one poll takes ballots.
            .maybe_time("ends_at")
            .time("given_at")
            .maybe_time("revoked_at")
            .index(&["giver_id"])
            .index(&["holder_id"])
            .index_where_some(&["poll_id"])
            .index_where_some(&["group_id"])
            .create(manager)
            .await?;
        // What somebody told by phone or handed in on paper, until another person confirms it. Then it is a ballot.
        table("taken_ballots")
            .to("poll_id", "polls")
            .to("person_id", "people")
            .text("taken_as")
            .json("choice")
            .text("reason")
            .to("taken_by_id", "people")
            .time("taken_at")
            .maybe_to("confirmed_by_id", "people")
            .maybe_time("confirmed_at")
            // Where whoever confirmed it checked it, in their words.
            .maybe_text("checked")
            .maybe_to("ballot_id", "ballots")
            .maybe_to("dropped_by_id", "people")
            .maybe_time("dropped_at")
            .index(&["poll_id", "person_id"])
            .create(manager)
            .await?;
        // SQLite adds no foreign key to a table that is there already.
        let person = |name: &str| ColumnDef::new(Alias::new(name)).uuid().null().to_owned();
        for (table, column) in [
            (
                "ballots",
                ColumnDef::new(Alias::new("cast_as"))
                    .text()
                    .not_null()
                    .default("own")
                    .to_owned(),
            ),
            // Who cast it, where it was not the person whose ballot it is; who confirmed it, where that took somebody.
            ("ballots", person("cast_by_id")),
            ("ballots", person("confirmed_by_id")),
            // How many of the ballots that were counted were cast in each way.
            (
                "decisions",
                ColumnDef::new(Alias::new("cast_as"))
                    .json_binary()
                    .not_null()
                    .default("{}")
                    .to_owned(),
            ),
        ] {
            // SQLite adds one column a statement.
            let alter = Table::alter()
                .table(Alias::new(table))
                .add_column(column)
                .to_owned();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
