//! Putting a proposal to a poll.

use super::settle;
use crate::db::{Json, Timestamp, Word};
use crate::engine::Command;
use crate::entity::poll;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Discussion;
use crate::model::Poll;
use crate::ops::proposal::MakeProposal;
use crate::query;
use crate::query::electorate::Census;
use crate::query::proposal::Draft;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::lifecycle;
use folkmoot_rules::method::Method;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::privacy::{self, Privacy};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::results_shown::ResultsShown;
use folkmoot_rules::share::Share;
use folkmoot_rules::terms::{PollOption, Settings, Terms};
use folkmoot_rules::text::{self, BODY_MAX, TITLE_MAX};
use sea_orm::{ActiveModelTrait as _, Set};
use time::OffsetDateTime;
use uuid::Uuid;

/// The longest question, in characters.
const QUESTION_MAX: usize = 300;

/// How a poll is held.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The way of deciding.
    pub method: Method,
    /// How many have to take part; as many as the method asks for, where nothing is said.
    pub quorum: Option<Share>,
    /// What the method is told.
    pub settings: Settings,
    /// The options; their ids are given here, by the position of each.
    pub options: Vec<NewOption>,
    /// Which option stands for none of these, by its position.
    pub none_of_these: Option<usize>,
    /// What is asked, in one line; may be empty.
    pub question: String,
    /// Who votes.
    pub electorate: Electorate,
    /// How far ballots are tied to people.
    pub privacy: Privacy,
    /// When it opens; now, where nothing is said.
    pub opens_at: Option<OffsetDateTime>,
    /// When it ends.
    pub closes_at: OffsetDateTime,
    /// When its results are shown.
    pub results_shown: ResultsShown,
}

/// An option to be.
#[derive(Clone, Debug, Default)]
pub struct NewOption {
    /// What it is, in one line.
    pub title: String,
    /// More about it, as Markdown; may be empty.
    pub note: String,
    /// What it costs.
    pub cost: Option<u64>,
    /// When it begins.
    pub starts_at: Option<OffsetDateTime>,
    /// When it ends.
    pub ends_at: Option<OffsetDateTime>,
}

/// Puts the newest version of a proposal to a poll, now or at a later time.
#[derive(Clone, Debug)]
pub struct OpenPoll {
    /// What is decided on.
    pub proposal_id: Uuid,
    /// How.
    pub plan: Plan,
}

#[async_trait::async_trait]
impl Command for OpenPoll {
    const ACTION: Action = Action::OpenPoll;
    type Subject = Draft;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Draft, Standing)> {
        query::proposal::with_standing(view, self.proposal_id).await
    }

    async fn run(&self, draft: Draft, tx: &Tx) -> Result<Poll> {
        crate::ops::proposal::must_be_open(&draft.discussion)?;
        super::must_be_the_only_one(tx, draft.proposal.id, None).await?;
        self.plan.place(draft, tx).await
    }
}

/// Asks a question in a discussion and puts it to a poll at once: when to meet, what to fund, who takes on a role. The question is
/// kept as a proposal, so that its text has versions and the decision a place in the record like any other.
#[derive(Clone, Debug)]
pub struct StartPoll {
    /// The question.
    pub proposal: MakeProposal,
    /// How it is decided.
    pub plan: Plan,
}

#[async_trait::async_trait]
impl Command for StartPoll {
    const ACTION: Action = Action::MakeProposal;
    type Subject = Discussion;
    type Output = Poll;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        self.proposal.load(view).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Poll> {
        let proposal = self.proposal.run(discussion, tx).await?;
        let (draft, standing) = query::proposal::with_standing(tx, proposal.id).await?;
        tx.permit(Action::OpenPoll, &standing)?;
        self.plan.place(draft, tx).await
    }
}

impl Plan {
    async fn place(&self, draft: Draft, tx: &Tx) -> Result<Poll> {
        let question = if self.question.trim().is_empty() {
            String::new()
        } else {
            text::line(&self.question, "question", QUESTION_MAX)?
        };
        let (opens_at, closes_at) = (
            self.opens_at.map_or(tx.stamp(), Timestamp::from),
            Timestamp::from(self.closes_at),
        );
        lifecycle::may_schedule(opens_at.moment(), closes_at.moment(), tx.stamp().moment())?;
        let terms = self.terms(tx)?;
        privacy::check(self.privacy, self.method, &terms.settings, self.results_shown)?;
        let electorate = self.electorate(tx)?;
        let electors = Census::take(tx, [(&electorate, draft.discussion.group_id)])
            .await?
            .choose(&electorate, draft.discussion.group_id)?;
        named(&terms.settings, &electors)?;

        let author = tx.signed_in()?.id;
        let row = poll::ActiveModel {
            id: Set(tx.id()),
            proposal_id: Set(draft.proposal.id),
            version_id: Set(draft.newest.id),
            discussion_id: Set(draft.discussion.id),
            author_id: Set(author),
            method: Set(Word(self.method)),
            rule: Set(terms.rule().to_owned()),
            question: Set(question),
            quorum: Set(Json(terms.quorum)),
            electorate: Set(Json(electorate)),
            results_shown: Set(Word(self.results_shown)),
            settings: Set(Json(terms.settings)),
            options: Set(Json(terms.options)),
            privacy: Set(Word(self.privacy)),
            lot_secret: Set(None),
            casting: Set(Json(Vec::new())),
            opens_at: Set(opens_at),
            closes_at: Set(closes_at),
            opened_at: Set(None),
            warned_at: Set(None),
            closed_at: Set(None),
            closed_by_id: Set(None),
            created_at: Set(tx.stamp()),
            cancelled_at: Set(None),
            decided_at: Set(None),
        };
        let poll = row.insert(tx.db()).await?;
        if opens_at <= tx.stamp() {
            return settle::open(tx, poll, &draft.discussion, Some(author)).await;
        }
        tx.record(Event::new(EventKind::PollScheduled, poll.id).in_discussion(&draft.discussion))
            .await?;
        super::stir(tx, draft.discussion.id).await?;
        Ok(poll)
    }

    /// The terms, with an id for each option.
    fn terms(&self, tx: &Tx) -> Result<Terms> {
        let mut options = Vec::with_capacity(self.options.len());
        for option in &self.options {
            options.push(PollOption {
                id: tx.id(),
                title: text::line(&option.title, "options", TITLE_MAX)?,
                note: text::body_or_empty(&option.note, "options", BODY_MAX)?,
                cost: option.cost,
                starts_at: option.starts_at,
                ends_at: option.ends_at,
            });
        }
        let none = self
            .none_of_these
            .map(|place| options.get(place).map(|option| option.id));
        let terms = Terms {
            method: self.method,
            quorum: self.quorum.unwrap_or_else(|| self.method.default_quorum()),
            settings: Settings {
                none_of_these: none.map(Option::unwrap_or_default),
                ..self.settings.clone()
            },
            options,
        };
        terms.check()?;
        terms.check_times(tx.now())?;
        Ok(terms)
    }

    /// The rule, with each group and person named once, and none that the actor does not know of.
    fn electorate(&self, view: &View) -> Result<Electorate> {
        let once = |ids: &[Uuid]| {
            let mut ids = ids.to_vec();
            let mut met = std::collections::HashSet::new();
            ids.retain(|id| met.insert(*id));
            ids
        };
        Ok(match &self.electorate {
            Electorate::Groups(groups) => {
                for group in groups {
                    view.group(*group)?;
                }
                Electorate::Groups(once(groups))
            }
            Electorate::CoreTeam => Electorate::CoreTeam,
            Electorate::People(people) => Electorate::People(once(people)),
        })
    }
}

/// Whom the settings name: who has to come, and whose vote has a weight, are among those who vote; so is whoever has the casting vote.
fn named(settings: &Settings, electors: &[Uuid]) -> Result<(), Refusal> {
    let stranger = |person: &Uuid| !electors.contains(person);
    let refused =
        |field: &'static str| Refusal::invalid(field, "Somebody named here is not among those who vote.");
    if settings.required.iter().any(stranger) {
        return Err(refused("required"));
    }
    if settings.weights.keys().any(stranger) {
        return Err(refused("weights"));
    }
    if settings.casting.iter().any(stranger) {
        return Err(refused("casting"));
    }
    Ok(())
}
