//! GET /decisions/{id}: the permanent page of an outcome, with the record of the decision behind it.

use super::Frame;
use crate::http::app::App;
use crate::http::refusal::Result;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::model::{BallotRow, Decision, Person, Poll, ProposalVersion, TextVersion};
use folkmoot_core::{locale, query};
use folkmoot_rules::method::Method;
use folkmoot_rules::text::{self, Mention};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "record/decision.html")]
struct Page<'a> {
    frame: &'a Frame,
    address: String,
    summary: String,
    title: String,
    body: String,
    by: String,
    edited: Option<String>,
    hubs: Vec<String>,
    themes: Vec<String>,
    owner: Option<String>,
    review: Option<String>,
    record: Record,
    versions: Vec<Earlier>,
    discussion: String,
}

/// The record of the decision.
struct Record {
    sentence: String,
    decided: String,
    method: String,
    question: String,
    electorate: String,
    turnout: String,
    closed_by: String,
    counts: Vec<(String, u32)>,
    /// What stops a proposal under this method, and that nobody did.
    stopped: Option<(String, String)>,
    objections: Vec<Objection>,
    version: String,
    proposal: String,
    proposal_body: String,
}

/// Who stopped it, and why.
struct Objection {
    by: String,
    stance: String,
    reason: String,
}

/// The words of the outcome before they were edited.
struct Earlier {
    by: String,
    title: String,
    body: String,
}

/// GET /decisions/{id}.
pub async fn decision(State(app): State<App>, frame: Frame, Path(id): Path<String>) -> Response {
    match page(&app, &frame, &id).await {
        Ok(page) => frame.page(&page),
        Err(no) => frame.refused(no),
    }
}

async fn page<'a>(app: &App, frame: &'a Frame, id: &str) -> Result<Page<'a>> {
    let view = &frame.view;
    let outcome = query::outcome::one(view, ids::expect(Kind::Outcome, id)?).await?;
    let poll = query::poll::matter(view, outcome.poll_id).await?;
    let decision = query::decision::by_ids(view, &[outcome.decision_id]).await?;
    let decision = only(decision, outcome.decision_id)?;
    let version = query::proposal::versions_by_ids(view, &[decision.version_id]).await?;
    let version = only(version, decision.version_id)?;
    let themes = query::theme::of_discussions(view, &[outcome.discussion_id]).await?;
    let objections = query::decision::objections(view, &[decision.id]).await?;
    let objections = objections.into_values().next().unwrap_or_default();
    let mut versions = query::version::of_texts(view, &[outcome.id])
        .await?
        .remove(&outcome.id)
        .unwrap_or_default();
    // The last one is what the page shows; the newest of the others comes first.
    versions.pop();
    versions.reverse();

    let texts = [outcome.body.as_str(), &version.body].into_iter();
    let texts = texts.chain(objections.iter().map(|ballot| ballot.reason.as_str()));
    let texts = texts.chain(versions.iter().map(|version| version.body.as_str()));
    let named = [Some(outcome.author_id), outcome.owner_id, decision.closed_by_id]
        .into_iter()
        .flatten();
    let named = named.chain(objections.iter().map(|ballot| ballot.person_id));
    let named = named.chain(versions.iter().map(|version| version.author_id));
    let people = People::of(frame, texts, named.collect()).await?;

    let address = app.engine.address().join(&format!("decisions/{id}"));
    let arguments = [
        ("name", people.name(outcome.author_id).into()),
        ("date", frame.moment(outcome.published_at).into()),
    ];
    Ok(Page {
        address: address.map_or_else(|_| String::new(), |address| address.to_string()),
        summary: text::excerpt(&outcome.body, 200),
        body: people.html(&outcome.body),
        by: frame.tell("record-outcome-by", &arguments),
        edited: outcome
            .edited_at
            .map(|at| frame.tell("record-edited", &[("date", frame.moment(at).into())])),
        hubs: poll
            .groups
            .iter()
            .filter_map(|id| Some(view.group(*id).ok()?.name.clone()))
            .collect(),
        themes: themes.into_values().flatten().map(|theme| theme.name).collect(),
        owner: outcome.owner_id.map(|id| people.name(id)),
        review: outcome.review_on.map(|date| locale::date(frame.locale, date)),
        versions: versions
            .iter()
            .map(|version| earlier(frame, &people, version))
            .collect(),
        discussion: format!("/d/{}", ids::opaque(Kind::Discussion, outcome.discussion_id)),
        title: outcome.title,
        record: Record {
            objections: objections
                .iter()
                .map(|ballot| objection(frame, &people, ballot))
                .collect(),
            electorate: frame.electorate(&poll.poll).await?,
            ..record(frame, &people, &poll.poll, &decision, &version)
        },
        frame,
    })
}

fn record(
    frame: &Frame,
    people: &People,
    poll: &Poll,
    decision: &Decision,
    version: &ProposalVersion,
) -> Record {
    let tally = &decision.tally.0;
    let counts = tally
        .counts
        .iter()
        .map(|counted| (frame.word("stance", counted.stance), counted.count));
    let turnout = [("cast", tally.cast.into()), ("eligible", tally.eligible.into())];
    let closed_by = match (decision.closed_by_id, &decision.close_reason) {
        (Some(id), Some(reason)) => {
            let arguments = [
                ("name", people.name(id).into()),
                ("reason", reason.as_str().into()),
            ];
            frame.tell("record-closed-early", &arguments)
        }
        (Some(id), None) => people.name(id),
        (None, _) => frame.say("record-closed-by-clock"),
    };
    Record {
        sentence: frame.result(tally),
        decided: frame.moment(decision.decided_at),
        method: frame.word("method", poll.method.0),
        question: poll.question.clone(),
        electorate: String::new(),
        turnout: frame.tell("record-turnout-count", &turnout),
        closed_by,
        counts: counts.collect(),
        stopped: match poll.method.0 {
            Method::Consent => Some((
                frame.say("record-objections"),
                frame.say("deciding-nobody-objected"),
            )),
            Method::Consensus => Some((frame.say("record-blocks"), frame.say("deciding-nobody-blocked"))),
            Method::Gradients => Some((frame.say("stance-veto"), frame.say("step-none-vetoed"))),
            Method::YesNo
            | Method::CountMeIn
            | Method::SingleChoice
            | Method::Approval
            | Method::Score
            | Method::Resistance
            | Method::Dots
            | Method::Star
            | Method::Borda
            | Method::InstantRunoff
            | Method::Schulze
            | Method::RankedPairs
            | Method::StvScottish
            | Method::StvMeek
            | Method::EqualShares
            | Method::BudgetGreedy
            | Method::TimePoll
            | Method::QuestionRound
            | Method::Nomination => None,
        },
        objections: Vec::new(),
        version: frame.tell("record-version-number", &[("number", version.number.into())]),
        proposal: version.title.clone(),
        proposal_body: people.html(&version.body),
    }
}

fn objection(frame: &Frame, people: &People, ballot: &BallotRow) -> Objection {
    let stance = ballot
        .choice
        .0
        .stance()
        .map(|stance| frame.word("stance", stance));
    Objection {
        by: people.name(ballot.person_id),
        stance: stance.unwrap_or_default(),
        reason: people.html(&ballot.reason),
    }
}

fn earlier(frame: &Frame, people: &People, version: &TextVersion) -> Earlier {
    let arguments = [
        ("number", version.number.into()),
        ("name", people.name(version.author_id).into()),
        ("date", frame.moment(version.created_at).into()),
    ];
    Earlier {
        by: frame.tell("record-version-by", &arguments),
        title: version.title.clone().unwrap_or_default(),
        body: people.html(&version.body),
    }
}

fn only<T>(mut found: HashMap<Uuid, T>, id: Uuid) -> Result<T> {
    Ok(found.remove(&id).ok_or_else(not_found)?)
}

/// The people whom a page names, and those whom its texts mention: two statements, however long the texts are.
struct People {
    named: HashMap<Uuid, Person>,
    mentioned: HashMap<String, Person>,
}

impl People {
    async fn of<'t>(frame: &Frame, texts: impl Iterator<Item = &'t str>, named: Vec<Uuid>) -> Result<Self> {
        let handles: Vec<String> = texts.flat_map(text::mentions).collect();
        Ok(Self {
            named: query::person::by_ids(&frame.view, &named).await?,
            mentioned: query::person::by_handles(&frame.view, &handles).await?,
        })
    }

    fn name(&self, id: Uuid) -> String {
        self.named
            .get(&id)
            .map(|person| person.name.clone())
            .unwrap_or_default()
    }

    /// Safe HTML, with the mentions that are links for this reader.
    fn html(&self, markdown: &str) -> String {
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
