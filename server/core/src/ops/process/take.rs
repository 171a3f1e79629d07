//! Moving a process: somebody does one of the things that it has room for.

use super::enter::{self, enter};
use super::step::Step;
use super::texts::Texts;
use super::{people, replace};
use crate::engine::Command;
use crate::error::Result;
use crate::model::{Discussion, Process};
use crate::ops::meeting;
use crate::query;
use crate::query::process::Matter;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::consent::state::Seat;
use folkmoot_rules::consent::{self, What};
use folkmoot_rules::policy::{Action, Standing};
use uuid::Uuid;

/// Takes one step in a process. Whether it is possible, and for whom, its own rules say.
#[derive(Clone, Debug)]
pub struct MoveProcess {
    /// Which.
    pub process_id: Uuid,
    /// For whom the facilitator enters it, in a meeting.
    pub on_behalf_id: Option<Uuid>,
    /// What.
    pub step: Step,
}

#[async_trait::async_trait]
impl Command for MoveProcess {
    const ACTION: Action = Action::MoveProcess;
    type Subject = Matter;
    type Output = Process;

    async fn load(&self, view: &View) -> Result<(Matter, Standing)> {
        query::process::loaded(view, self.process_id).await
    }

    async fn run(&self, matter: Matter, tx: &Tx) -> Result<Process> {
        let Matter {
            mut process,
            discussion,
            ..
        } = matter;
        let mut texts = Texts::default();
        // What was due has happened, whether or not the clock's own step has come.
        let now = process.state.0.as_of(tx.now());
        let home = discussion.group_id;
        let mut what = self.step.what(tx, &now, home, &mut texts).await?;
        if let What::Review(reviewing) = &mut what {
            reviewing.by_rule = people::by_rule(tx, &process, home).await?;
        }
        if let Step::Review(reviewed) = &self.step {
            process.panel = crate::db::Json(reviewed.panel.clone());
        }
        if let Step::Open = &self.step {
            replace::check(tx, &process).await?;
        }
        let event = consent::Event {
            on_behalf: self.on_behalf_id,
            ..enter::by_actor(tx, what)?
        };
        if now.opened_at.is_some() && !matches!(self.step, Step::Seen { .. }) {
            crate::ops::reading::takes_part(tx, discussion.id, 0).await?;
        }
        let process = Box::pin(enter(tx, process, &discussion, event, texts)).await?;
        match &self.step {
            Step::Attend { person_id } => {
                meeting::note_attendance(tx, process.id, *person_id).await?;
                Ok(process)
            }
            Step::Gather { .. } => attended(tx, process, &discussion).await,
            _ => Ok(process),
        }
    }
}

/// Who is noted to be at the meeting that takes the process over attends here too, as far as they sit on its panel.
async fn attended(tx: &Tx, process: Process, discussion: &Discussion) -> Result<Process> {
    let mut process = process;
    for person in meeting::there(tx, process.id).await? {
        let sits = |seat: &Seat| seat.person == person && !seat.left;
        if process.state.0.panel.iter().any(sits) {
            let event = enter::by_actor(tx, What::Attend { person })?;
            process = Box::pin(enter(tx, process, discussion, event, Texts::default())).await?;
        }
    }
    Ok(process)
}
