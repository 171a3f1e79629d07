//! The pack of a review: what happened in its period, in a chapter for each group.
//!
//! It is compiled from plain rows of the record, holds counts of people and never their names, and every figure comes with the ids of what
//! it was counted from. As JSON it is kept when a review is frozen; fields may be added within a [`FORM`], none changes its meaning.
//! A reader sees the chapters of the groups that they may read, and totals that are sums over those: nothing in them tells of a chapter
//! that they do not see. For the same reason the digest that they see is that of their chapters.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::Period;
use crate::consent::digest::Digest;
use crate::exact::Exact;
use crate::goal::Scope;
use crate::goal::health::Health;
use crate::privacy::FEWEST;
use crate::tally::Verdict;
use crate::visibility::GroupKind;

/// The version of the JSON form of a [`Pack`].
pub const FORM: u32 = 1;

/// A decision whose outcome was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The outcome.
    pub outcome_id: Uuid,
    /// The poll that it came from.
    pub poll_id: Uuid,
    /// Its title.
    pub title: String,
    /// When it was published.
    #[serde(with = "crate::goal::day")]
    pub on: Date,
    /// What the count came to.
    pub verdict: Verdict,
}

/// Something that was agreed in a process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// The process.
    pub process_id: Uuid,
    /// The place among the agreements of the process.
    pub place: i32,
    /// Its title.
    pub title: String,
    /// When it was adopted.
    #[serde(with = "crate::goal::day")]
    pub on: Date,
}

words! {
    /// What falls due.
    pub enum Due {
        /// An outcome is looked at again.
        OutcomeReview = "outcome_review",
        /// An agreement is looked at again.
        AgreementReview = "agreement_review",
        /// The term of an agreement ends.
        AgreementEnd = "agreement_end",
    }
}

/// Something that was decided and falls due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FallsDue {
    /// In what way.
    pub what: Due,
    /// The outcome, or the process whose agreement it is.
    pub id: Uuid,
    /// Its title.
    pub title: String,
    /// When.
    #[serde(with = "crate::goal::day")]
    pub on: Date,
}

/// How far a measure came in the period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// The measure.
    pub measure_id: Uuid,
    /// What is counted.
    pub name: String,
    /// In what.
    pub unit: String,
    /// The number to reach.
    pub target: Exact,
    /// The latest number before the period.
    pub before: Option<Exact>,
    /// The latest number at its end.
    pub after: Option<Exact>,
    /// How it stood at its end.
    pub health: Health,
}

/// A goal that was under way in the period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aim {
    /// The goal.
    pub goal_id: Uuid,
    /// Whose goal it is.
    pub scope: Scope,
    /// What is aimed for.
    pub title: String,
    /// How it stood at the end of the period.
    pub health: Health,
    /// Was it set in the period?
    pub set: bool,
    /// How many reports of the period stood at its end.
    pub reports: u32,
    /// Its measures.
    pub measures: Vec<Way>,
}

/// A budget that was shared out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// The poll.
    pub poll_id: Uuid,
    /// What was asked.
    pub title: String,
    /// The currency.
    pub currency: String,
    /// What was paid for.
    pub funded: Vec<Funded>,
}

/// Something that a budget pays for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funded {
    /// The option of the poll.
    pub option_id: Uuid,
    /// What it is.
    pub title: String,
    /// What it costs.
    pub cost: Exact,
}

/// What the leads of a group tell beside the numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The narrative.
    pub narrative_id: Uuid,
    /// Its text, as Markdown.
    pub body: String,
}

/// A matter in which people took part: a poll that closed, or a process that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turnout {
    /// The poll, or the process.
    pub id: Uuid,
    /// Does it keep to itself who said what?
    pub confidential: bool,
    /// How many could take part.
    pub could: u32,
    /// How many did.
    pub did: u32,
}

/// A discussion in which something was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// The discussion.
    pub id: Uuid,
    /// How many comments.
    pub comments: u32,
    /// By how many people.
    pub people: u32,
}

/// How many took part in matters of a kind. Who took part in two of them counts twice: so sums over groups are right, and nobody can be
/// told by them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Part {
    /// The matters that were counted.
    pub ids: Vec<Uuid>,
    /// How many could take part.
    pub could: u32,
    /// How many did.
    pub did: u32,
}

/// How much was said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Voices {
    /// The discussions.
    pub ids: Vec<Uuid>,
    /// Comments.
    pub comments: u32,
    /// How many people spoke, summed over the discussions.
    pub people: u32,
}

/// How many took part.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Participation {
    /// In polls.
    pub polls: Part,
    /// In processes.
    pub processes: Part,
    /// In discussions.
    pub discussions: Voices,
}

/// What happened in one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// The group.
    pub group_id: Uuid,
    /// Decisions with their outcomes.
    pub outcomes: Vec<Decided>,
    /// What was agreed.
    pub agreements: Vec<Agreed>,
    /// What falls due until the next period ends.
    pub due: Vec<FallsDue>,
    /// Goals that were under way.
    pub goals: Vec<Aim>,
    /// How many took part.
    pub participation: Participation,
    /// Money that was decided on.
    pub money: Vec<Spent>,
    /// What its leads tell.
    pub narrative: Option<Told>,
}

/// The pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// The version of this form, [`FORM`].
    pub form: u32,
    /// The days that it looks back on.
    #[serde(flatten)]
    pub period: Period,
    /// What happened, by group.
    pub chapters: Vec<Chapter>,
}

/// What a pack is compiled from: rows of the record, each with the group that it is of.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// Outcomes that were published.
    pub outcomes: Vec<(Uuid, Decided)>,
    /// What was agreed.
    pub agreements: Vec<(Uuid, Agreed)>,
    /// What falls due.
    pub due: Vec<(Uuid, FallsDue)>,
    /// Goals with how they stood.
    pub goals: Vec<(Uuid, Aim)>,
    /// Polls that closed.
    pub polls: Vec<(Uuid, Turnout)>,
    /// Processes that ended.
    pub processes: Vec<(Uuid, Turnout)>,
    /// Discussions in which something was said.
    pub discussions: Vec<(Uuid, Spoken)>,
    /// Budgets that were shared out.
    pub money: Vec<(Uuid, Spent)>,
    /// What leads told.
    pub narratives: Vec<(Uuid, Told)>,
}

/// A sum of money over several budgets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The currency.
    pub currency: String,
    /// How much.
    pub sum: Exact,
    /// The polls that it was counted from.
    pub poll_ids: Vec<Uuid>,
}

/// How many goals stood so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalCount {
    /// How.
    pub health: Health,
    /// Which.
    pub goal_ids: Vec<Uuid>,
}

/// The sums over the chapters of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// The outcomes.
    pub outcome_ids: Vec<Uuid>,
    /// The processes in which something was agreed, one for each agreement.
    pub process_ids: Vec<Uuid>,
    /// Goals, by how they stood.
    pub goals: Vec<GoalCount>,
    /// How many took part.
    pub participation: Participation,
    /// Money, by currency.
    pub money: Vec<Sum>,
}

/// May the turnout of such a matter be told in a pack? Of what is confidential, only where enough took part.
pub fn tells(matter: &Turnout) -> bool {
    !matter.confidential || matter.did >= FEWEST
}

/// Compiles a pack. Groups come in the order in which people see them; a hub has its chapter even where nothing happened, so that its
/// leads can say so, another group only where something did.
pub fn compile(period: Period, groups: &[(Uuid, GroupKind)], rows: Rows) -> Pack {
    let mut chapters: BTreeMap<Uuid, Chapter> = groups
        .iter()
        .map(|(group_id, _)| (*group_id, Chapter::of(*group_id)))
        .collect();
    let horizon = period.horizon();
    put(&mut chapters, rows.outcomes, |chapter, row| {
        if period.has(row.on) {
            chapter.outcomes.push(row);
        }
    });
    put(&mut chapters, rows.agreements, |chapter, row| {
        if period.has(row.on) {
            chapter.agreements.push(row);
        }
    });
    put(&mut chapters, rows.due, |chapter, row| {
        if row.on <= horizon {
            chapter.due.push(row);
        }
    });
    put(&mut chapters, rows.goals, |chapter, row| chapter.goals.push(row));
    put(&mut chapters, rows.polls, |chapter, row| {
        chapter.participation.polls.count(&row);
    });
    put(&mut chapters, rows.processes, |chapter, row| {
        chapter.participation.processes.count(&row);
    });
    put(&mut chapters, rows.discussions, |chapter, row| {
        chapter.participation.discussions.count(row);
    });
    put(&mut chapters, rows.money, |chapter, row| chapter.money.push(row));
    put(&mut chapters, rows.narratives, |chapter, row| {
        chapter.narrative = Some(row);
    });
    let chapters = groups.iter().filter_map(|(group_id, kind)| {
        let mut chapter = chapters.remove(group_id)?;
        chapter.sort();
        (*kind == GroupKind::Hub || !chapter.is_empty()).then_some(chapter)
    });
    Pack {
        form: FORM,
        period,
        chapters: chapters.collect(),
    }
}

/// Puts rows into the chapters of their groups.
fn put<T>(chapters: &mut BTreeMap<Uuid, Chapter>, rows: Vec<(Uuid, T)>, add: impl Fn(&mut Chapter, T)) {
    for (group_id, row) in rows {
        if let Some(chapter) = chapters.get_mut(&group_id) {
            add(chapter, row);
        }
    }
}

impl Part {
    fn count(&mut self, matter: &Turnout) {
        if tells(matter) {
            self.ids.push(matter.id);
            self.could = self.could.saturating_add(matter.could);
            self.did = self.did.saturating_add(matter.did);
        }
    }

    fn add(&mut self, other: &Self) {
        self.ids.extend(&other.ids);
        self.could = self.could.saturating_add(other.could);
        self.did = self.did.saturating_add(other.did);
    }
}

impl Voices {
    fn count(&mut self, discussion: Spoken) {
        self.ids.push(discussion.id);
        self.comments = self.comments.saturating_add(discussion.comments);
        self.people = self.people.saturating_add(discussion.people);
    }

    fn add(&mut self, other: &Self) {
        self.ids.extend(&other.ids);
        self.comments = self.comments.saturating_add(other.comments);
        self.people = self.people.saturating_add(other.people);
    }
}

impl Spent {
    /// How much was decided on.
    pub fn sum(&self) -> Exact {
        self.funded.iter().map(|funded| funded.cost.clone()).sum()
    }
}

impl Chapter {
    fn of(group_id: Uuid) -> Self {
        Self {
            group_id,
            outcomes: Vec::new(),
            agreements: Vec::new(),
            due: Vec::new(),
            goals: Vec::new(),
            participation: Participation::default(),
            money: Vec::new(),
            narrative: None,
        }
    }

    /// In an order that follows from the record alone.
    fn sort(&mut self) {
        self.outcomes.sort_by_key(|row| (row.on, row.outcome_id));
        self.agreements
            .sort_by_key(|row| (row.on, row.process_id, row.place));
        self.due.sort_by_key(|row| (row.on, row.id, row.what));
        self.goals.sort_by_key(|row| row.goal_id);
        self.money.sort_by_key(|row| row.poll_id);
        self.participation.polls.ids.sort_unstable();
        self.participation.processes.ids.sort_unstable();
        self.participation.discussions.ids.sort_unstable();
    }

    /// Has it nothing to say?
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
            && self.agreements.is_empty()
            && self.due.is_empty()
            && self.goals.is_empty()
            && self.participation == Participation::default()
            && self.money.is_empty()
            && self.narrative.is_none()
    }

    /// The digest of the chapter as it is kept.
    pub fn digest(&self) -> Digest {
        // A struct of plain fields is always JSON.
        Digest::of(&serde_json::to_string(self).unwrap_or_default())
    }
}

impl Pack {
    /// The same with the chapters of these groups alone.
    #[must_use]
    pub fn of_groups(mut self, reads: impl Fn(Uuid) -> bool) -> Self {
        self.chapters.retain(|chapter| reads(chapter.group_id));
        self
    }

    /// The digest of the period and of the chapters that are here, by the digest of each.
    pub fn digest(&self) -> Digest {
        let chapters = self.chapters.iter().map(|chapter| chapter.digest().to_string());
        let period = format!("{} {} {}", self.form, self.period.from, self.period.to);
        let lines: Vec<String> = std::iter::once(period).chain(chapters).collect();
        Digest::of(&lines.join("\n"))
    }

    /// The sums over the chapters that are here.
    pub fn totals(&self) -> Totals {
        let mut participation = Participation::default();
        let mut money: BTreeMap<&str, (Exact, BTreeSet<Uuid>)> = BTreeMap::new();
        let mut goals: BTreeMap<Health, Vec<Uuid>> = BTreeMap::new();
        for chapter in &self.chapters {
            participation.polls.add(&chapter.participation.polls);
            participation.processes.add(&chapter.participation.processes);
            participation.discussions.add(&chapter.participation.discussions);
            for spent in &chapter.money {
                let (sum, polls) = money.entry(&spent.currency).or_default();
                *sum += &spent.sum();
                polls.insert(spent.poll_id);
            }
            for aim in &chapter.goals {
                goals.entry(aim.health).or_default().push(aim.goal_id);
            }
        }
        let outcomes = self.chapters.iter().flat_map(|chapter| &chapter.outcomes);
        let agreements = self.chapters.iter().flat_map(|chapter| &chapter.agreements);
        let sum = |(currency, (sum, polls)): (&str, (Exact, BTreeSet<Uuid>))| Sum {
            currency: currency.to_owned(),
            sum,
            poll_ids: polls.into_iter().collect(),
        };
        Totals {
            outcome_ids: outcomes.map(|row| row.outcome_id).collect(),
            process_ids: agreements.map(|row| row.process_id).collect(),
            goals: goals
                .into_iter()
                .map(|(health, goal_ids)| GoalCount { health, goal_ids })
                .collect(),
            participation,
            money: money.into_iter().map(sum).collect(),
        }
    }
}
