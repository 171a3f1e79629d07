//! Hubs, working groups and bodies, who is in them, themes across them, and invitations into them.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        table("groups")
            .text("kind")
            .text("name")
            .text("slug")
            .text("purpose")
            .text("visibility")
            .maybe_to("parent_id", "groups")
            .int("position")
            .time("created_at")
            .unique(&["slug"])
            .index(&["parent_id"])
            .create(manager)
            .await?;
        table("memberships")
            .to("group_id", "groups")
            .to("person_id", "people")
            .text("role")
            .maybe_text("title")
            .time("created_at")
            .unique(&["group_id", "person_id"])
            .index(&["person_id"])
            .create(manager)
            .await?;
        table("themes")
            .text("name")
            .text("slug")
            .text("description")
            .int("position")
            .unique(&["slug"])
            .create(manager)
            .await?;
        table("invitations")
            .text("email")
            .text("email_key")
            .maybe_to("group_id", "groups")
            .text("role")
            .maybe_text("title")
            .text("standing")
            .to("invited_by_id", "people")
            .text("token_hash")
            .time("created_at")
            .time("expires_at")
            .maybe_time("accepted_at")
            .maybe_time("revoked_at")
            .unique(&["token_hash"])
            .index(&["email_key"])
            .index(&["group_id"])
            .create(manager)
            .await?;
        Ok(())
    }
}
