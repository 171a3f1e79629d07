//! The texts of an entry: the log holds their digests, the texts stand beside it and stay erasable.

use crate::entity::process_text::{ActiveModel, Entity};
use crate::error::Result;
use crate::tx::Tx;
use folkmoot_rules::consent::digest::Digest;
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait as _, Set};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The longest text of a form's field, in characters.
const FIELD_MAX: usize = 5_000;

/// Texts that are about to be kept.
#[derive(Debug, Default)]
pub(super) struct Texts(BTreeMap<Digest, String>);

impl Texts {
    /// A proposal's whole text, as it is kept.
    pub fn whole(&mut self, given: &str) -> Result<String, Refusal> {
        let body = text::body(given, "text", BODY_MAX)?;
        self.0.insert(Digest::of(&body), body.clone());
        Ok(body)
    }

    /// A text that may not be empty.
    pub fn keep(&mut self, given: &str, field: &'static str) -> Result<Digest, Refusal> {
        let body = text::body(given, field, FIELD_MAX)?;
        let digest = Digest::of(&body);
        self.0.insert(digest, body);
        Ok(digest)
    }

    /// A text that may be empty; then there is none.
    pub fn maybe(&mut self, given: &str, field: &'static str) -> Result<Option<Digest>, Refusal> {
        let body = text::body_or_empty(given, field, FIELD_MAX)?;
        if body.is_empty() {
            return Ok(None);
        }
        self.keep(&body, field).map(Some)
    }

    /// Writes them beside the log. The same words said twice are kept once, as theirs who said them first.
    pub async fn write(self, tx: &Tx, process_id: Uuid) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let rows = self.0.into_iter().map(|(digest, body)| ActiveModel {
            process_id: Set(process_id),
            digest: Set(digest.to_string()),
            body: Set(body),
            author_id: Set(tx.person_id()),
            created_at: Set(tx.stamp()),
        });
        let known = OnConflict::new().do_nothing().to_owned();
        Entity::insert_many(rows)
            .on_conflict(known)
            .exec_without_returning(tx.db())
            .await?;
        Ok(())
    }
}
