//! The people whom a page of the record speaks of.

use super::Frame;
use crate::http::refusal::Result;
use folkmoot_core::model::Person;
use folkmoot_core::query;
use folkmoot_rules::text::{self, Mention};
use std::collections::HashMap;
use uuid::Uuid;

/// The people whom a page names, and those whom its texts mention: two statements, however long the texts are.
pub(in crate::http) struct People {
    named: HashMap<Uuid, Person>,
    mentioned: HashMap<String, Person>,
}

impl People {
    pub(in crate::http) async fn of<'t>(
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

    pub(in crate::http) fn name(&self, id: Uuid) -> String {
        self.named
            .get(&id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    }

    /// Safe HTML, with the mentions that are links for this reader.
    pub(in crate::http) fn html(&self, markdown: &str) -> String {
        text::render(markdown, &|handle| self.mention(handle))
    }

    /// The same for a page that stands elsewhere, where links need the whole of their address.
    pub(in crate::http) fn html_for_elsewhere(&self, markdown: &str, base: &str) -> String {
        text::render_for_elsewhere(markdown, &|handle| self.mention(handle), base)
    }

    fn mention(&self, handle: &str) -> Option<Mention> {
        let person = self.mentioned.get(handle)?;
        Some(Mention {
            handle: person.handle.clone(),
            name: person.name.clone(),
        })
    }
}
