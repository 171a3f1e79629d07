//! The email about how a process was decided, or ended without an agreement: from its record, which stays what it is. What a fallback
//! adopted is never called consent.

use super::{About, SHORT, task};
use crate::db::Timestamp;
use crate::error::Result;
use crate::mail::compose::Occasion;
use crate::mail::compose::occasion::excerpt;
use crate::mail::letter::Letter;
use crate::query;
use folkmoot_rules::consent::agreement::{Agreement, Basis, Standing};
use folkmoot_rules::consent::announce::ANNOUNCEMENT_MAX;
use folkmoot_rules::consent::effect::Notice;
use folkmoot_rules::consent::form::{AtEnd, PlannedAction};
use folkmoot_rules::consent::record::{Record, Thanks};
use folkmoot_rules::consent::state::End;
use folkmoot_rules::notify::MailKind;
use uuid::Uuid;

/// So many criteria are told; the page has all.
const CRITERIA: usize = 5;

/// The process was decided, or ended without an agreement.
pub(in super::super) async fn decided(on: &Occasion) -> Result<Option<Letter>> {
    let about = About::load(on).await?;
    let Some(record) = record(&about).await? else {
        return Ok(None);
    };
    let mut lead = vec![about.said_in(sentence(&record))?];
    let todos = about.todos(MailKind::ProcessTask);
    if !todos.is_empty() {
        lead.push(about.say("mail-decided-task"));
        lead.extend(task::sentences(&about, &todos));
    }
    // Whoever hears of it when it is announced reads the announcement first.
    if let Some(words) = announcement(&about) {
        lead.insert(0, words);
    }
    let text = record.text.and_then(|text| about.texts.get(&text));
    Ok(Some(Letter {
        subject: about.subject(&how(&about, &record)),
        heading: Some(about.process.title.clone()),
        lead,
        quote: text.and_then(|text| excerpt(text)),
        facts: facts(&about, &record).await?,
        button: about.button("mail-process-button"),
        why: about.say("mail-decided-why"),
        ..Letter::default()
    }))
}

/// How it was decided, in the words of a subject line; nothing, where the event decided nothing.
pub(super) async fn outcome(about: &About<'_>) -> Result<Option<String>> {
    Ok(record(about).await?.map(|record| how(about, &record)))
}

/// The words of the announcement that the event made.
fn announcement(about: &About<'_>) -> Option<String> {
    let words = about
        .state
        .in_force()?
        .announcement
        .filter(|_| about.told(Notice::Announced))?;
    Some(about.excerpt(words, ANNOUNCEMENT_MAX)).filter(|words| !words.is_empty())
}

/// The record that the event made, or that it announces.
async fn record(about: &About<'_>) -> Result<Option<Record>> {
    let id = about.process.id;
    let records = query::process::records(&about.on.view, &[id]).await?.remove(&id);
    let by_then = about.on.event.created_at;
    let last = records.unwrap_or_default().into_iter().rev();
    let mut made = last.filter(|record| record.created_at <= by_then);
    Ok(made.next().map(|record| *record.record.0))
}

/// On what it was adopted, or how else it ended.
fn how(about: &About<'_>, record: &Record) -> String {
    let Some(agreed) = &record.agreement else {
        return about.say(match record.ended {
            Some(End::Abandoned) => "mail-decided-abandoned",
            Some(End::Escalated) => "mail-decided-escalated",
            Some(End::Dormant) => "mail-decided-dormant",
            Some(End::NotAdopted | End::Retired | End::Lapsed | End::Superseded) | None => {
                "mail-decided-not-adopted"
            }
        });
    };
    match agreed.basis {
        Basis::Trial { .. } | Basis::Vote | Basis::Decider { .. } => {
            let count = agreed.standing_objections;
            about.on.say("mail-decided-fallback", &[("count", count.into())])
        }
        Basis::Consent if agreed.standing == Standing::Retired => about.say("mail-decided-retired"),
        Basis::Consent => about.say("mail-decided-consent"),
        Basis::LazyConsensus => about.say("mail-decided-lazy"),
        Basis::Advice { .. } => about.say("mail-decided-advice"),
    }
}

/// The same in a sentence about its group.
fn sentence(record: &Record) -> &'static str {
    let Some(agreed) = &record.agreement else {
        return match record.ended {
            Some(End::Abandoned) => "mail-decided-abandoned-lead",
            Some(End::Escalated) => "mail-decided-escalated-lead",
            Some(End::Dormant) => "mail-decided-dormant-lead",
            Some(End::NotAdopted | End::Retired | End::Lapsed | End::Superseded) | None => {
                "mail-decided-not-adopted-lead"
            }
        };
    };
    match agreed.basis {
        Basis::Consent if agreed.standing == Standing::Retired => "mail-decided-retired-lead",
        Basis::Consent => "mail-decided-consent-lead",
        Basis::LazyConsensus => "mail-decided-lazy-lead",
        Basis::Advice { .. } => "mail-decided-advice-lead",
        Basis::Trial { .. } => "mail-decided-trial-lead",
        Basis::Vote => "mail-decided-vote-lead",
        Basis::Decider { .. } => "mail-decided-decider-lead",
    }
}

async fn facts(about: &About<'_>, record: &Record) -> Result<Vec<(String, String)>> {
    let mut named: Vec<Uuid> = record.thanks.iter().map(|thanks| thanks.raised_by).collect();
    named.extend(record.agreement.as_ref().map(|agreed| agreed.owner));
    let people = about.people(&named).await?;
    let name = |id: Uuid| people.get(&id).map(|person| person.name.as_str());
    let mut facts = Vec::new();
    facts.extend(turnout(about, record));
    if let Some(agreed) = &record.agreement {
        if let Some(owner) = name(agreed.owner) {
            facts.push((about.say("mail-decided-owner"), owner.to_owned()));
        }
        facts.extend(terms(about, agreed));
        facts.extend(own_actions(about, agreed));
    }
    for thanks in &record.thanks {
        let by = name(thanks.raised_by).unwrap_or_default();
        let label = about.on.say("mail-decided-thanks", &[("name", by.into())]);
        facts.push((label, credit(about, thanks)));
    }
    Ok(facts)
}

/// Who took part, where people answered: of advice and what was taken back there is nothing to count.
fn turnout(about: &About<'_>, record: &Record) -> Option<(String, String)> {
    let turnout = record.turnout;
    let counted = turnout.seats - turnout.away - turnout.abstained;
    if turnout.active + turnout.carried + turnout.seen == 0 {
        return None;
    }
    let mut said = vec![about.on.say(
        "mail-decided-answered",
        &[("active", turnout.active.into()), ("counted", counted.into())],
    )];
    let others = [
        ("mail-decided-carried", turnout.carried),
        ("mail-decided-seen", turnout.seen),
        ("mail-decided-silent", turnout.silent),
        ("mail-decided-away", turnout.away),
    ];
    for (key, count) in others.into_iter().filter(|(_, count)| *count > 0) {
        said.push(about.on.say(key, &[("count", count.into())]));
    }
    Some((about.say("mail-decided-turnout"), said.join(", ")))
}

/// When it is looked at again, when it ends, and how one will know whether it works.
fn terms(about: &About<'_>, agreed: &Agreement) -> Vec<(String, String)> {
    if agreed.standing == Standing::Retired {
        return Vec::new();
    }
    let date = |label: &str, moment: time::OffsetDateTime| {
        let moment = Timestamp::from(moment);
        (about.say(label), about.on.date(moment))
    };
    let mut facts = Vec::new();
    facts.extend(agreed.terms.review_at.map(|at| date("mail-decided-review", at)));
    let ends_at = agreed.terms.ends_at;
    facts.extend(ends_at.map(|at| {
        let label = match agreed.terms.at_end {
            AtEnd::Lapse => "mail-decided-ends",
            AtEnd::Continue => "mail-decided-continues",
        };
        date(label, at)
    }));
    let criteria = agreed.terms.criteria.iter().take(CRITERIA);
    let criteria: Vec<String> = criteria
        .map(|criterion| about.excerpt(*criterion, SHORT))
        .filter(|criterion| !criterion.is_empty())
        .collect();
    if !criteria.is_empty() {
        facts.push((about.say("mail-decided-criteria"), criteria.join(" · ")));
    }
    facts
}

/// What the reader is to do because of it.
fn own_actions(about: &About<'_>, agreed: &Agreement) -> Vec<(String, String)> {
    let mine = agreed
        .terms
        .actions
        .iter()
        .filter(|action| action.owner == about.me);
    let fact = |action: &PlannedAction| {
        let due = about.on.date(Timestamp::from(action.due_at));
        let label = about
            .on
            .say("mail-decided-action", &[("due", due.as_str().into())]);
        (label, about.excerpt(action.text, SHORT))
    };
    mine.map(fact).collect()
}

/// What an objection changed.
fn credit(about: &About<'_>, thanks: &Thanks) -> String {
    let paragraphs: Vec<String> = thanks.paragraphs.iter().map(ToString::to_string).collect();
    let paragraphs = paragraphs.join(", ");
    let arguments = [
        ("number", thanks.objection.into()),
        ("version", thanks.version.into()),
        ("paragraphs", paragraphs.as_str().into()),
        ("count", thanks.paragraphs.len().into()),
    ];
    about.on.say("mail-decided-credit", &arguments)
}
