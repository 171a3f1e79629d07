//! Putting on record who holds a role and was chosen elsewhere, so that an organisation can begin with what it has.

use super::holding::{By, begin};
use super::{Matter, loaded};
use crate::engine::Command;
use crate::error::Result;
use crate::model::Role;
use crate::ops::outcome::readers::who_read;
use crate::query::role::{held, today};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::role::{WORDS_MAX, check_days, may_record};
use folkmoot_rules::text;
use time::Date;
use uuid::Uuid;

/// Puts on record who holds a role.
#[derive(Clone, Debug)]
pub struct RecordHolder {
    /// Which role.
    pub role_id: Uuid,
    /// Who.
    pub person_id: Uuid,
    /// Since when.
    pub from: Date,
    /// Until when; without end, where nothing is said.
    pub until: Option<Date>,
    /// How they were chosen.
    pub words: String,
}

#[async_trait::async_trait]
impl Command for RecordHolder {
    const ACTION: Action = Action::RecordHolder;
    type Subject = Matter;
    type Output = Role;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        loaded(view, self.role_id).await
    }

    async fn run(&self, Matter { role, holdings }: Matter, tx: &Tx) -> Result<Role> {
        may_record(role.retired_at.is_some(), holdings.last().map(held), today(tx))?;
        check_days(self.from, self.until, today(tx))?;
        let words = text::body(&self.words, "words", WORDS_MAX)?;
        if who_read(tx, role.group_id, &[self.person_id]).await?.is_empty() {
            let sentence =
                "This person may not read this group, so they cannot hold its role. Choose somebody else.";
            return Err(Refusal::invalid("personId", sentence).into());
        }
        begin(
            tx,
            role,
            self.person_id,
            (self.from, self.until),
            By::Hand(Some(words)),
        )
        .await
    }
}
