//! Emails of a process: an answer is asked for, a task waits, it took a turn, it is decided. Each is written from where the process is when
//! the email's turn comes. What its rules keep confidential is in none of them: only whoever raised an objection is named.

mod answer;
mod changes;
mod decided;
mod entered;
mod news;
mod task;
mod together;

pub(super) use answer::{asked, reminded};
pub(super) use decided::decided;
pub(super) use entered::entered;
pub(super) use news::news;
pub(super) use task::task;
pub(super) use together::is_said_later;

use super::Occasion;
use crate::error::Result;
use crate::event::Fact;
use crate::ids::Kind;
use crate::mail::letter::Link;
use crate::model::{Person, Process};
use crate::query;
use folkmoot_rules::consent::digest::Digest;
use folkmoot_rules::consent::effect::Notice;
use folkmoot_rules::consent::tasks::tasks_of;
use folkmoot_rules::consent::{Effect, PhaseName, State, Todo, audience};
use folkmoot_rules::notify::MailKind;
use folkmoot_rules::text;
use std::collections::HashMap;
use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// How much of a need, a criterion or an argument an email quotes, in characters.
const SHORT: usize = 200;

/// What an email of a process is about, as its reader sees it now.
#[derive(Clone)]
struct About<'a> {
    on: &'a Occasion,
    me: Uuid,
    /// Who did it.
    by: String,
    process: Process,
    group_id: Uuid,
    state: State,
    /// What the email's event asked for and told.
    effects: Vec<Effect>,
    /// The phase that it came to.
    phase: PhaseName,
    texts: Arc<HashMap<Digest, String>>,
}

impl<'a> About<'a> {
    async fn load(on: &'a Occasion) -> Result<Self> {
        let process = query::process::one(&on.view, on.subject()).await?;
        let discussion = query::discussion::one(&on.view, process.discussion_id).await?;
        let texts = query::process::texts(&on.view, &[process.id]).await?;
        let state = query::process::state(&on.view, &process);
        Ok(Self {
            on,
            me: on.view.signed_in()?.id,
            by: on.by.clone(),
            group_id: discussion.group_id,
            effects: on.event.facts.0.read(Fact::Effects)?.unwrap_or_default(),
            phase: on.event.facts.0.read(Fact::Phase)?.unwrap_or(process.phase.0),
            texts: texts.into_values().next().unwrap_or_default(),
            process,
            state,
        })
    }

    /// What the event asked of the reader in this way, and still waits.
    fn todos(&self, kind: MailKind) -> Vec<Todo> {
        let mut todos = tasks_of(&self.state, self.me, self.on.view.now());
        todos.retain(|todo| audience::asks(&self.state, &self.effects, self.phase, todo) == Some(kind));
        todos
    }

    /// Whether the event told this.
    fn told(&self, notice: Notice) -> bool {
        self.effects.contains(&Effect::Tell(notice))
    }

    /// The beginning of a text, of which the log holds the digest.
    fn excerpt(&self, digest: Digest, most: usize) -> String {
        let written = self.texts.get(&digest);
        written.map_or_else(String::new, |written| text::excerpt(written, most))
    }

    fn say(&self, key: &str) -> String {
        self.on.say(key, &[])
    }

    /// A sentence about the group that it is in.
    fn said_in(&self, key: &str) -> Result<String> {
        let group = self.on.view.group(self.group_id)?.name.as_str();
        let arguments = [("by", self.by.as_str().into()), ("group", group.into())];
        Ok(self.on.say(key, &arguments))
    }

    /// A subject line.
    fn subject(&self, what: &str) -> String {
        let title = self.process.title.as_str();
        self.on.say(
            "mail-process-subject",
            &[("what", what.into()), ("title", title.into())],
        )
    }

    fn moment(&self, moment: OffsetDateTime) -> String {
        self.on.moment(moment.into())
    }

    /// A label and a moment.
    fn when(&self, label: &str, moment: OffsetDateTime) -> (String, String) {
        (self.say(label), self.moment(moment))
    }

    /// The process's page.
    fn page(&self) -> String {
        self.on.page("processes", Kind::Process, self.process.id)
    }

    fn button(&self, label: &str) -> Link {
        self.on.button(label, self.page())
    }

    async fn people(&self, ids: &[Uuid]) -> Result<HashMap<Uuid, Person>> {
        query::person::by_ids(&self.on.view, ids).await
    }

    /// What it is for and whose it is, as every email that asks for something says.
    async fn facts(&self) -> Result<Vec<(String, String)>> {
        let mut facts = Vec::new();
        let need = self.state.need.map(|need| self.excerpt(need, SHORT));
        if let Some(need) = need.filter(|need| !need.is_empty()) {
            facts.push((self.say("mail-process-need"), need));
        }
        let candidate = self.state.version().and_then(|version| version.candidate);
        let named: Vec<Uuid> = std::iter::once(self.state.proposer).chain(candidate).collect();
        let people = self.people(&named).await?;
        let name = |id: Uuid| people.get(&id).map(|person| person.name.clone());
        if let Some(proposer) = name(self.state.proposer) {
            facts.push((self.say("mail-process-proposer"), proposer));
        }
        if let Some(candidate) = candidate.and_then(name) {
            facts.push((self.say("mail-process-candidate"), candidate));
        }
        Ok(facts)
    }

    /// What the objections that stop it say, each under its number and whoever raised it.
    async fn objections(&self) -> Result<Vec<(String, String)>> {
        let raised: Vec<Uuid> = self.state.live().map(|objection| objection.raised_by).collect();
        let people = self.people(&raised).await?;
        let shown = self.state.live().map(|objection| {
            let by = people.get(&objection.raised_by);
            let by = by.map(|person| person.name.as_str()).unwrap_or_default();
            let label = self.on.say(
                "mail-process-objection",
                &[("number", objection.number.into()), ("by", by.into())],
            );
            let harm = objection.argument.harm.map(|harm| self.excerpt(harm, SHORT));
            (label, harm.unwrap_or_default())
        });
        Ok(shown.collect())
    }

    /// Says to the reader that they facilitate, where the event made them do so.
    fn facilitates(&self) -> Result<Option<String>> {
        let begins = [Notice::Opened, Notice::Review, Notice::Facilitator];
        let told = begins.into_iter().any(|notice| self.told(notice));
        if told && self.state.facilitator == Some(self.me) {
            return self.said_in("mail-news-facilitator-lead").map(Some);
        }
        Ok(None)
    }
}
