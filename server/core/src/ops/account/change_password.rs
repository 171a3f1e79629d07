//! Changing one's password.

use super::mine;
use crate::auth::password::Checked;
use crate::auth::{SignedIn, mailed, session};
use crate::engine::{Command, Engine};
use crate::entity::person;
use crate::error::{Result, conflict};
use crate::event::{Event, EventKind};
use crate::model::Person;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use secrecy::SecretString;
use uuid::Uuid;

/// Changes one's password, or sets a first one. It ends every other session, and every way in by email that is under way.
pub async fn change_password(
    engine: &Engine,
    who: SignedIn,
    current: Option<SecretString>,
    new: SecretString,
) -> Result<()> {
    let stored = engine.view(who.actor).await?.signed_in()?.password_hash.clone();
    if stored.is_some() {
        let checked = engine
            .hashing()
            .check(current.unwrap_or_default(), stored.clone())
            .await?;
        if checked == Checked::Wrong {
            return Err(Refusal::invalid("current", "This is not your password.").into());
        }
    }
    let hash = engine.hashing().hash(new).await?;
    engine
        .perform(
            who.actor,
            ChangePassword {
                stored,
                hash,
                session_id: who.session_id,
            },
        )
        .await
}

/// Writes what was checked and hashed off the transaction.
struct ChangePassword {
    stored: Option<String>,
    hash: String,
    session_id: Uuid,
}

#[async_trait::async_trait]
impl Command for ChangePassword {
    const ACTION: Action = Action::EditProfile;
    type Subject = Person;
    type Output = ();

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        mine(view)
    }

    async fn run(&self, me: Person, tx: &Tx) -> Result<()> {
        // Another change came first, and the password that was checked is no longer the one.
        if me.password_hash != self.stored {
            return Err(conflict());
        }
        let id = me.id;
        let mut me: person::ActiveModel = me.into_active_model();
        me.password_hash = Set(Some(self.hash.clone()));
        me.update(tx.db()).await?;
        mailed::spend_all(tx, id).await?;
        session::end_all(tx, id, Some(self.session_id)).await?;
        tx.record(Event::new(EventKind::PasswordChanged, id)).await?;
        Ok(())
    }
}
