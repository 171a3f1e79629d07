//! Setting the rules of processes that are begun from now on. A process has rules of its own from its start, so none that runs changes.

use crate::db::{Json, Word};
use crate::engine::Command;
use crate::entity::process_policy::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::consent::form::{Kind, Mode};
use folkmoot_rules::consent::policy::{Choices, Policy};
use folkmoot_rules::policy::{Action, Standing};
use sea_orm::{ActiveModelTrait as _, Set};

/// Sets the rules of one way to decide.
#[derive(Clone, Debug)]
pub struct SetProcessPolicy {
    /// Which process.
    pub kind: Kind,
    /// How thorough.
    pub mode: Mode,
    /// What differs from the usual rules; nothing restores them.
    pub policy: Option<Choices>,
}

impl SetProcessPolicy {
    /// The rules as they would be.
    ///
    /// # Errors
    /// Where no process may be held on them.
    pub fn rules(&self) -> Result<Option<Policy>> {
        let rules = self
            .policy
            .as_ref()
            .map(|choices| choices.onto(Policy::in_force(None, self.mode)));
        let whole = Policy::in_force(rules.clone(), self.mode);
        whole.check_for_all(self.kind, self.mode)?;
        Ok(rules)
    }
}

#[async_trait::async_trait]
impl Command for SetProcessPolicy {
    const ACTION: Action = Action::SetProcessPolicy;
    type Subject = ();
    type Output = ();

    async fn load(&self, view: &View) -> Result<((), Standing)> {
        query::organisation::the(view).await?;
        Ok(((), view.standing()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<()> {
        let id = tx.id();
        let known = query::house_rules::all(tx).await?;
        let setting = ActiveModel {
            id: Set(id),
            kind: Set(Word(self.kind)),
            mode: Set(Word(self.mode)),
            number: Set(known.next_number(self.kind, self.mode)),
            policy: Set(self.rules()?.map(Json)),
            set_by_id: Set(tx.signed_in()?.id),
            set_at: Set(tx.stamp()),
        };
        setting.insert(tx.db()).await?;
        tx.record(Event::new(EventKind::ProcessPolicySet, id)).await?;
        Ok(())
    }
}
