//! The organisation, its people and how they get in: passwords, sessions, one-time tokens.

use crate::table::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One installation serves one organisation: the table has a single row.
        table("organisations")
            .text("name")
            .text("description")
            .flag("demonstration")
            .time("created_at")
            .create(manager)
            .await?;
        table("pictures")
            .text("media_type")
            .bytes("content")
            .time("created_at")
            .create(manager)
            .await?;
        table("people")
            .text("email")
            // The address lower-cased: what makes an account unique.
            .text("email_key")
            .text("name")
            .text("handle")
            // Name and handle in plain letters: what a search looks in, and the order of lists.
            .text("search")
            .json("languages")
            .text("time_zone")
            .maybe_to("picture_id", "pictures")
            .text("standing")
            .flag("administrator")
            // The kinds of email this person switched off.
            .json("mail_off")
            .maybe_text("password_hash")
            .maybe_time("deactivated_at")
            .time("created_at")
            .unique(&["email_key"])
            .unique(&["handle"])
            .create(manager)
            .await?;
        table("sessions")
            .to("person_id", "people")
            .text("token_hash")
            .text("device")
            .time("created_at")
            .time("last_seen_at")
            .time("expires_at")
            .unique(&["token_hash"])
            .index(&["person_id"])
            .create(manager)
            .await?;
        // Single-use keys sent by email: to sign in, to set a new password.
        table("mail_tokens")
            .to("person_id", "people")
            .text("purpose")
            .text("token_hash")
            // Wrong guesses of the six-digit code; a few, and the token is spent.
            .int("attempts")
            .time("created_at")
            .time("expires_at")
            .maybe_time("used_at")
            .unique(&["token_hash"])
            .index(&["person_id", "purpose"])
            .create(manager)
            .await?;
        Ok(())
    }
}
