//! Beginning a process in a discussion: a draft, or at once published.

use super::edit::Plan;
use super::enter::{self, enter};
use super::texts::Texts;
use super::{lots, replace, zone};
use crate::db::{Json, Word};
use crate::engine::Command;
use crate::entity::{process, process_entry};
use crate::error::Result;
use crate::model::{Discussion, Process};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::consent::form::{Kind, Mode, Setup};
use folkmoot_rules::consent::{self, PhaseName, What};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text;
use sea_orm::{ActiveModelTrait as _, Set};
use uuid::Uuid;

/// Begins a process. Where it is published at once, one step makes a proposal and asks for answers.
#[derive(Clone, Debug)]
pub struct BeginProcess {
    /// In which discussion.
    pub discussion_id: Uuid,
    /// Which process.
    pub kind: Kind,
    /// How thorough.
    pub mode: Mode,
    /// What is chosen.
    pub plan: Plan,
    /// The role that it selects somebody for.
    pub role_id: Option<Uuid>,
    /// Whether it is published at once. A draft is seen by its proposer alone.
    pub publish: bool,
}

#[async_trait::async_trait]
impl Command for BeginProcess {
    const ACTION: Action = Action::BeginProcess;
    type Subject = Discussion;
    type Output = Process;

    async fn load(&self, view: &View) -> Result<(Discussion, Standing)> {
        query::discussion::with_standing(view, self.discussion_id).await
    }

    async fn run(&self, discussion: Discussion, tx: &Tx) -> Result<Process> {
        crate::ops::proposal::must_be_open(&discussion)?;
        if let Some(role_id) = self.role_id {
            crate::ops::role::may_select(tx, role_id, self.kind, discussion.group_id).await?;
        }
        let proposer = tx.signed_in()?.id;
        let id = tx.id();
        let setup = Setup {
            process: id,
            kind: self.kind,
            mode: self.mode,
            proposer,
            zone: zone::zone(tx).await?,
        };
        let begun = enter::by_actor(tx, What::Begin(setup))?;
        let (state, _) = consent::begin(&begun)?;
        let row = process::ActiveModel {
            id: Set(id),
            discussion_id: Set(discussion.id),
            title: Set(text::title(&self.plan.title)?),
            kind: Set(Word(self.kind)),
            proposer_id: Set(proposer),
            facilitator_id: Set(None),
            panel: Set(Json(self.plan.panel.clone())),
            state: Set(Json(Box::new(state))),
            phase: Set(Word(PhaseName::Draft)),
            entries: Set(1),
            next_due_at: Set(None),
            lot_seed: Set(lots::seed()),
            created_at: Set(tx.stamp()),
            opened_at: Set(None),
            ended_at: Set(None),
            role_id: Set(self.role_id),
        };
        row.insert(tx.db()).await?;
        let first = process_entry::ActiveModel {
            process_id: Set(id),
            place: Set(1),
            at: Set(begun.at.into()),
            event: Set(Json(Box::new(begun))),
        };
        first.insert(tx.db()).await?;
        let matter = query::process::matter(tx, id).await?;
        let process = Box::pin(self.plan.put(matter, tx)).await?;
        if !self.publish {
            return Ok(process);
        }
        replace::check(tx, &process).await?;
        let open = enter::by_actor(tx, What::Open)?;
        Box::pin(enter(tx, process, &discussion, open, Texts::default())).await
    }
}
