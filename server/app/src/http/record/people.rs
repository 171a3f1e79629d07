//! The people whom a page of the record speaks of.

use super::Frame;
use crate::http::refusal::Result;
use folkmoot_core::model::Person;
use folkmoot_core::query;
use folkmoot_rules::text::{self, Mention};
use std::collections::HashMap;
use uuid::Uuid;

/// The people whom a page names, and those whom its texts mention: two statements, however long the texts are.
pub(super) struct People {
    named: HashMap<Uuid, Person>,
    mentioned: HashMap<String, Person>,
}

impl People {
    pub(super) async fn of<'t>(
        frame: &Frame,
        texts: impl Iterator<Item = &'t str>,
        named: Vec<Uuid>,
    ) -> Result<Self> {
        let handles: Vec<String> = texts.flat_map(text::mentions).collect();
        Ok(Self {
            named: query::person::by_ids(&frame.view, &named).await?,
            mentioned: query::person::by_handles(&frame.view, &handles).await?,
        })
    }

    pub(super) fn name(&self, id: Uuid) -> String {
        self.named
            .get(&id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    }

    /// Safe HTML, with the mentions that are links for this reader.
    pub(super) fn html(&self, markdown: &str) -> String {
        let mention = |handle: &str| {
            let person = self.mentioned.get(handle)?;
            Some(Mention {
                handle: person.handle.clone(),
                name: person.name.clone(),
            })
        };
        text::render(markdown, &mention)
    }
}
