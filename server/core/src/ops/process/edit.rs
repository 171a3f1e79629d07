//! The plan of a process: all that is chosen before the start, at once. It may be incomplete until it is published.

use super::enter::enter;
use super::texts::Texts;
use super::{enter, facilitator, lots, named, people, replace};
use crate::db::Json;
use crate::engine::Command;
use crate::entity::process_change;
use crate::error::Result;
use crate::model::{HowChanged, Process};
use crate::query;
use crate::query::process::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::consent::What;
use folkmoot_rules::consent::form::{AimedGoal, AtEnd, Change, PlannedAction, Settings, Terms, Writing};
use folkmoot_rules::consent::policy::{Choices, Rung};
use folkmoot_rules::consent::working_time::Zone;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};
use time::OffsetDateTime;
use uuid::Uuid;

/// The most agreements that one proposal names.
const CHANGES_MAX: usize = 20;

/// For how long something is agreed, and how one will know whether it works.
#[derive(Clone, Debug)]
pub struct TermsPlan {
    /// When it is looked at again.
    pub review_at: Option<OffsetDateTime>,
    /// When its term ends.
    pub ends_at: Option<OffsetDateTime>,
    /// What the end brings.
    pub at_end: AtEnd,
    /// How one will know whether it works.
    pub criteria: Vec<String>,
    /// What is to be done.
    pub actions: Vec<ActionPlan>,
}

/// Something that is to be done once it is agreed.
#[derive(Clone, Debug)]
pub struct ActionPlan {
    /// What.
    pub text: String,
    /// Who does it.
    pub owner_id: Uuid,
    /// By when.
    pub due_at: OffsetDateTime,
}

impl TermsPlan {
    /// The terms, with their texts put aside; whoever has something to do may read what it is for.
    pub(super) async fn terms(
        &self,
        view: &View,
        (home, zone): (Uuid, &Zone),
        texts: &mut Texts,
    ) -> Result<Terms> {
        let criteria = self.criteria.iter().map(|text| texts.keep(text, "criteria"));
        let criteria = criteria.collect::<Result<_, _>>()?;
        let owners = self.actions.iter().map(|action| action.owner_id).collect();
        people::all_able(view, owners, home, "actions").await?;
        let actions = self.actions.iter().map(|action| {
            Ok(PlannedAction {
                text: texts.keep(&action.text, "actions")?,
                owner: action.owner_id,
                due_at: action.due_at,
                objection: None,
            })
        });
        let terms = Terms {
            review_at: self.review_at,
            ends_at: self.ends_at,
            at_end: self.at_end,
            criteria,
            actions: actions.collect::<Result<_, Refusal>>()?,
        };
        Ok(terms.by_day(zone, view.now()))
    }
}

/// What is chosen before a process is published.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The title, one line.
    pub title: String,
    /// Which need it answers, with an example; may be empty in a draft.
    pub need: String,
    /// The proposal, as Markdown; may be empty in a draft.
    pub text: String,
    /// For how long.
    pub terms: TermsPlan,
    /// Whose objection stops; in an advice process, who is asked.
    pub panel: Electorate,
    /// Who facilitates; whoever's turn it is, where nobody is named.
    pub facilitator_id: Option<Uuid>,
    /// What differs from the rules in force.
    pub policy: Choices,
    /// Has it little impact, and can it be undone?
    pub small_and_reversible: bool,
    /// The agreements that it would change, by the processes that they came from.
    pub changes: Vec<(Uuid, HowChanged)>,
    /// The goals that it should move.
    pub goals: Vec<AimedGoal>,
}

impl Plan {
    /// Puts the plan into a draft.
    pub(super) async fn put(&self, matter: Matter, tx: &Tx) -> Result<Process> {
        let Matter {
            process, discussion, ..
        } = matter;
        let (home, proposer) = (discussion.group_id, process.proposer_id);
        let mut process = process;
        process.title = text::title(&self.title)?;
        process.panel = Json(self.panel.clone());
        let mut texts = Texts::default();
        let written = !self.text.trim().is_empty();
        let zone = process.state.0.zone.clone();
        let terms = self.terms.terms(tx, (home, &zone), &mut texts).await?;
        named::check_goals(tx, home, &self.goals).await?;
        let panel = people::panel(tx, process.kind.0, &self.panel, home).await?;
        let facilitator = match self.facilitator_id {
            Some(person) => Some(people::able(tx, person, home, "facilitator").await?),
            None => facilitator::by_turn(tx, home, &panel, &[proposer]).await?,
        };
        for rung in self.policy.ladder.iter().flatten() {
            if let Rung::Decider { person } = rung {
                people::able(tx, *person, home, "ladder").await?;
            }
        }
        let (kind, mode) = (process.state.0.kind, process.state.0.mode);
        let in_force = query::house_rules::all(tx).await?.in_force(kind, mode);
        let settings = Settings {
            need: texts.maybe(&self.need, "need")?,
            facilitator,
            panel,
            policy: self.policy.onto(in_force),
            small_and_reversible: self.small_and_reversible,
            terms: (!written).then(|| terms.clone()),
            goals: self.goals.clone(),
            lots: lots::commitment(&process.lot_seed),
        };
        let chosen = enter::by_actor(tx, What::Configure(Box::new(settings)))?;
        let process = Box::pin(enter(tx, process, &discussion, chosen, texts)).await?;
        self.name_changes(tx, &process).await?;
        if !written {
            return Ok(process);
        }
        let mut texts = Texts::default();
        let whole = texts.whole(&self.text)?;
        let writing = Writing::of(&whole, terms, None, Change::Material, Vec::new());
        let writing = enter::by_actor(tx, What::Write(Box::new(writing)))?;
        Box::pin(enter(tx, process, &discussion, writing, texts)).await
    }

    async fn name_changes(&self, tx: &Tx, proposal: &Process) -> Result<()> {
        let process_id = proposal.id;
        if self.changes.len() > CHANGES_MAX {
            let most = format!("Name at most {CHANGES_MAX} agreements.");
            return Err(Refusal::invalid("changes", most).into());
        }
        let named: Vec<Uuid> = self.changes.iter().map(|(id, _)| *id).collect();
        let found = query::process::by_ids(tx, &named).await?;
        let in_force = |id: &Uuid| {
            found
                .get(id)
                .is_some_and(|process| process.state.0.in_force().is_some())
        };
        if !named.iter().all(in_force) {
            return Err(Refusal::invalid("changes", "Name agreements that are in force.").into());
        }
        let replaced = self.changes.iter().filter(|(_, how)| match how {
            HowChanged::Replaces => true,
            HowChanged::Touches => false,
        });
        for old in replaced.filter_map(|(id, _)| found.get(id)) {
            let home = query::discussion::one(tx, old.discussion_id).await?;
            replace::asks_its_panel(tx, &proposal.state.0, old, &home).await?;
        }
        process_change::Entity::delete_many()
            .filter(process_change::Column::ProcessId.eq(process_id))
            .exec(tx.db())
            .await?;
        let rows: std::collections::BTreeMap<Uuid, HowChanged> = self.changes.iter().copied().collect();
        if rows.is_empty() {
            return Ok(());
        }
        let rows = rows
            .into_iter()
            .map(|(changed_id, how)| process_change::ActiveModel {
                process_id: Set(process_id),
                changed_id: Set(changed_id),
                how: Set(crate::db::Word(how)),
            });
        process_change::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
        Ok(())
    }
}

/// Changes the draft of a process: its plan takes the place of the one before.
#[derive(Clone, Debug)]
pub struct EditProcess {
    /// Which.
    pub process_id: Uuid,
    /// The plan.
    pub plan: Plan,
}

#[async_trait::async_trait]
impl Command for EditProcess {
    const ACTION: Action = Action::EditProcess;
    type Subject = Matter;
    type Output = Process;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        query::process::loaded(view, self.process_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Process> {
        self.plan.put(matter, tx).await
    }
}
