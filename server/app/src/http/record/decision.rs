//! GET /decisions/{id}: the permanent page of an outcome, with the record of the decision behind it.

use super::Frame;
use super::earlier::{self, EarlierPoll};
use super::people::People;
use crate::http::app::App;
use crate::http::refusal::Result;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use folkmoot_core::error::not_found;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::model::{BallotRow, Decision, Outcome, Poll, ProposalVersion, TextVersion};
use folkmoot_core::ops::outcome::MarkOutcomeRead;
use folkmoot_core::{locale, query};
use folkmoot_rules::cast_as::CastAs;
use folkmoot_rules::method;
use folkmoot_rules::tally::Tally;
use folkmoot_rules::text;
use std::collections::HashMap;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "record/decision.html")]
struct Page<'a> {
    frame: &'a Frame,
    address: String,
    summary: String,
    author: String,
    /// As machines read it.
    published: String,
    modified: Option<String>,
    title: String,
    body: String,
    by: String,
    edited: Option<String>,
    hubs: Vec<String>,
    themes: Vec<String>,
    owner: Option<String>,
    review: Option<String>,
    record: Record,
    earlier: Vec<EarlierPoll>,
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
    /// Each stance, or each option, with its figure.
    counts: Vec<(String, String)>,
    /// What is counted: stances or options.
    counted: String,
    /// What stops a proposal under this method, and that nobody did.
    stopped: Option<(String, String)>,
    objections: Vec<Objection>,
    version: String,
    proposal: String,
    proposal_body: String,
}

/// How many of the ballots somebody else cast, in each way: said after the turnout.
fn cast_by_others(frame: &Frame, decision: &Decision) -> impl Iterator<Item = String> {
    decision.cast_as.0.iter().filter_map(|(way, count)| {
        let key = match way {
            CastAs::Own => return None,
            CastAs::Proxy => "record-by-proxy",
            CastAs::Phone => "record-by-phone",
            CastAs::Paper => "record-on-paper",
        };
        Some(frame.tell(key, &[("count", (*count).into())]))
    })
}

/// Who stopped it, and why.
pub(super) struct Objection {
    pub(super) by: String,
    pub(super) stance: String,
    pub(super) reason: String,
}

/// The words of the outcome before they were edited.
struct Earlier {
    by: String,
    title: String,
    body: String,
}

/// A decision as it is taken elsewhere, in texts as people wrote them.
pub struct Exported {
    /// The outcome's title.
    pub title: String,
    /// What was decided, and on which counts.
    pub sentence: String,
    /// The outcome's text, in Markdown.
    pub body: String,
    /// What else the record says, each with its name.
    pub facts: Vec<(String, String)>,
    /// What the part with the proposal is called.
    pub proposal_heading: String,
    /// The proposal as it was decided, in Markdown.
    pub proposal: String,
}

impl Exported {
    /// A decision that the reader may read.
    pub async fn of(app: &App, frame: &Frame, id: &str) -> Result<Self> {
        let outcome = query::outcome::one(&frame.view, ids::expect(Kind::Outcome, id)?).await?;
        let body = outcome.body.clone();
        let decision = query::decision::by_ids(&frame.view, &[outcome.decision_id]).await?;
        let version_id = only(decision, outcome.decision_id)?.version_id;
        let version = query::proposal::versions_by_ids(&frame.view, &[version_id]).await?;
        let page = page(app, frame, id, outcome).await?;
        let record = page.record;
        let mut facts = vec![
            (frame.say("record-hubs"), page.hubs.join(", ")),
            (frame.say("record-themes"), page.themes.join(", ")),
            (frame.say("record-owner"), page.owner.unwrap_or_default()),
            (frame.say("record-review"), page.review.unwrap_or_default()),
            (frame.say("record-decided"), record.decided),
            (frame.say("record-method"), record.method),
            (frame.say("record-question"), record.question),
            (frame.say("record-version"), record.version),
            (frame.say("record-electorate"), record.electorate),
            (frame.say("record-turnout"), record.turnout),
            (frame.say("record-closed-by"), record.closed_by),
        ];
        facts.extend(record.counts);
        facts.retain(|(_, value)| !value.is_empty());
        Ok(Self {
            title: page.title,
            sentence: record.sentence,
            body,
            facts,
            proposal_heading: format!("{}: {}", frame.say("record-proposal"), record.proposal),
            proposal: only(version, version_id)?.body,
        })
    }
}

/// GET /decisions/{id}.
pub async fn decision(
    State(app): State<App>,
    frame: Frame,
    Path(id): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    match answer(&app, &frame, &id, opened(&method, &headers)).await {
        Ok(response) => response,
        Err(no) => frame.refused(no),
    }
}

async fn answer(app: &App, frame: &Frame, id: &str, opened: bool) -> Result<Response> {
    let outcome = query::outcome::one(&frame.view, ids::expect(Kind::Outcome, id)?).await?;
    let outcome_id = outcome.id;
    let response = frame.page(&page(app, frame, id, outcome).await?);
    if opened {
        note_read(app, frame, outcome_id).await;
    }
    Ok(response)
}

/// Whether a person has the page before them. HEAD shows nothing, and a browser that fetches ahead of its reader says so.
fn opened(method: &Method, headers: &HeaderMap) -> bool {
    let ahead = ["sec-purpose", "purpose"].iter().any(|name| {
        let value = headers.get(*name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| value.contains("prefetch"))
    });
    *method == Method::GET && !ahead
}

/// Notes that the reader has read the outcome: the link of the email leads here, and who followed it shall not find the outcome at home as
/// still to read. A GET may do that: the note is the reader's own, nobody else sees it, and making it twice changes nothing. It takes a
/// session, which a mail server that looks at links has not; a page elsewhere that makes a browser open this one has shown it.
async fn note_read(app: &App, frame: &Frame, outcome_id: Uuid) {
    let view = &frame.view;
    let noted: folkmoot_core::Result<()> = async {
        let reading = query::outcome::readings(view, &[outcome_id])
            .await?
            .remove(&outcome_id);
        if reading.is_some_and(|reading| reading.read_at.is_none()) {
            let command = MarkOutcomeRead { outcome_id };
            app.engine.perform(view.actor(), command).await?;
        }
        Ok(())
    }
    .await;
    // The page is there all the same.
    if let Err(error) = noted {
        tracing::warn!(%error, "an outcome that was opened could not be noted as read");
    }
}

async fn page<'a>(app: &App, frame: &'a Frame, id: &str, outcome: Outcome) -> Result<Page<'a>> {
    let view = &frame.view;
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
    let before = earlier::before(app, view, &poll.poll, &version).await?;
    // The last one is what the page shows; the newest of the others comes first.
    versions.pop();
    versions.reverse();

    let texts = [outcome.body.as_str(), &version.body].into_iter();
    let texts = texts.chain(objections.iter().map(|ballot| ballot.reason.as_str()));
    let texts = texts.chain(versions.iter().map(|version| version.body.as_str()));
    let texts = texts.chain(before.iter().flat_map(earlier::Before::texts));
    let named = [Some(outcome.author_id), outcome.owner_id, decision.closed_by_id]
        .into_iter()
        .flatten();
    let named = named.chain(objections.iter().map(|ballot| ballot.person_id));
    let named = named.chain(versions.iter().map(|version| version.author_id));
    let named = named.chain(before.iter().flat_map(earlier::Before::named));
    let people = People::of(frame, texts, named.collect()).await?;

    let address = app.engine.address().join(&format!("decisions/{id}"));
    let arguments = [
        ("name", people.name(outcome.author_id).into()),
        ("date", frame.moment(outcome.published_at).into()),
    ];
    Ok(Page {
        address: address.map_or_else(|_| String::new(), |address| address.to_string()),
        summary: text::excerpt(&outcome.body, 200),
        author: people.name(outcome.author_id),
        published: machine_read(outcome.published_at.moment()),
        modified: outcome.edited_at.map(|at| machine_read(at.moment())),
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
        earlier: before.iter().map(|before| before.told(frame, &people)).collect(),
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
    let counts = counts(frame, poll, tally);
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
        turnout: std::iter::once(frame.tell("record-turnout-count", &turnout))
            .chain(cast_by_others(frame, decision))
            .collect::<Vec<_>>()
            .join("; "),
        closed_by,
        counts,
        counted: frame.say(if poll.options.0.is_empty() {
            "record-stance"
        } else {
            "record-option"
        }),
        stopped: match poll.method.0 {
            method::Method::Consent => Some((
                frame.say("record-objections"),
                frame.say("deciding-nobody-objected"),
            )),
            method::Method::Consensus => {
                Some((frame.say("record-blocks"), frame.say("deciding-nobody-blocked")))
            }
            method::Method::Gradients => Some((frame.say("stance-veto"), frame.say("step-none-vetoed"))),
            method::Method::YesNo
            | method::Method::CountMeIn
            | method::Method::SingleChoice
            | method::Method::Approval
            | method::Method::Score
            | method::Method::Resistance
            | method::Method::Dots
            | method::Method::Star
            | method::Method::Borda
            | method::Method::InstantRunoff
            | method::Method::Schulze
            | method::Method::RankedPairs
            | method::Method::StvScottish
            | method::Method::StvMeek
            | method::Method::EqualShares
            | method::Method::BudgetGreedy
            | method::Method::TimePoll
            | method::Method::QuestionRound
            | method::Method::Nomination => None,
        },
        objections: Vec::new(),
        version: frame.tell("record-version-number", &[("number", version.number.into())]),
        proposal: version.title.clone(),
        proposal_body: people.html(&version.body),
    }
}

pub(super) fn objection(frame: &Frame, people: &People, ballot: &BallotRow) -> Objection {
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

fn machine_read(moment: OffsetDateTime) -> String {
    moment.format(&Rfc3339).unwrap_or_default()
}

fn only<T>(mut found: HashMap<Uuid, T>, id: Uuid) -> Result<T> {
    Ok(found.remove(&id).ok_or_else(not_found)?)
}

/// Each stance with how many took it; where there are options, each with its figure, and whether it was chosen.
fn counts(frame: &Frame, poll: &Poll, tally: &Tally) -> Vec<(String, String)> {
    let stances = tally
        .counts
        .iter()
        .map(|counted| (frame.word("stance", counted.stance), counted.count.to_string()));
    let won = tally.chosen();
    let totals = tally.counted.iter().flat_map(|counted| &counted.totals);
    let options = poll.options.0.iter().zip(totals).map(|(option, total)| {
        let title = if won.contains(&option.id) {
            frame.tell("record-chosen", &[("title", option.title.as_str().into())])
        } else {
            option.title.clone()
        };
        (title, tally.votes(total).decimal(2))
    });
    stances.chain(options).collect()
}
