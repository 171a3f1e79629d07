//! Keys sent by email: asked for, written when the email's turn comes, and used once.
//!
//! The email's link holds `secret.token(purpose, id)` and its code is `secret.code(purpose, id)`, of the key's row; the event
//! that owes the email names that row in its fact `token`.

use super::secret::{hash, same};
use super::session::{self, SessionToken};
use super::{NO_SOONER, Purpose, spent};
use crate::actor::Actor;
use crate::db::Word;
use crate::engine::{Command, Engine};
use crate::entity::mail_token::{ActiveModel, Column, Entity};
use crate::entity::person;
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{MailToken, Person};
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::words::Words as _;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use secrecy::SecretString;
use time::Duration;
use uuid::Uuid;

/// How many unused keys of one purpose a person may have at once: so many emails can be asked for in a key's lifetime.
const AT_ONCE: usize = 3;

/// How long a key opens something.
pub const fn lasts(purpose: Purpose) -> Duration {
    match purpose {
        Purpose::SignIn => Duration::minutes(15),
        Purpose::ResetPassword => Duration::hours(1),
    }
}

/// Owes an email with a link and a code to sign in with. The answer is the same, after the same time, for an unknown address.
pub async fn request_sign_in_mail(engine: &Engine, email: &str) -> Result<()> {
    request(engine, Purpose::SignIn, email).await
}

/// Owes an email with a link to set a new password. The answer is the same, after the same time, for an unknown address.
pub async fn request_password_reset(engine: &Engine, email: &str) -> Result<()> {
    request(engine, Purpose::ResetPassword, email).await
}

async fn request(engine: &Engine, purpose: Purpose, email: &str) -> Result<()> {
    let no_sooner = tokio::time::sleep(NO_SOONER);
    let done = engine
        .perform(
            Actor::system("somebody asks for an email"),
            Request {
                purpose,
                email: email.to_owned(),
            },
        )
        .await;
    no_sooner.await;
    done
}

struct Request {
    purpose: Purpose,
    email: String,
}

#[async_trait::async_trait]
impl Command for Request {
    /// Never asked: anybody may ask for an email to the address that they say is theirs.
    const ACTION: Action = Action::ViewAccount;
    type Subject = ();
    type Output = ();

    async fn load(&self, _view: &View) -> Result<((), Standing)> {
        Ok(((), Standing::default()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<()> {
        let Some(person) = query::person::by_address(tx, &self.email)
            .await?
            .filter(|person| person.deactivated_at.is_none())
        else {
            return Ok(());
        };
        if live(tx, person.id, self.purpose).await?.len() >= AT_ONCE {
            return Ok(());
        }
        let id = tx.id();
        let row = ActiveModel {
            id: Set(id),
            person_id: Set(person.id),
            purpose: Set(Word(self.purpose)),
            token_hash: Set(hash(&tx.secret().token(self.purpose.word(), id))),
            attempts: Set(0),
            created_at: Set(tx.stamp()),
            expires_at: Set((tx.now() + lasts(self.purpose)).into()),
            used_at: Set(None),
        };
        row.insert(tx.db()).await?;
        let kind = match self.purpose {
            Purpose::SignIn => EventKind::SignInRequested,
            Purpose::ResetPassword => EventKind::PasswordResetRequested,
        };
        tx.record(Event::new(kind, person.id).with(Fact::Token, id.to_string()))
            .await?;
        Ok(())
    }
}

/// A person's keys of this purpose that still open something, the newest first.
pub(super) async fn live(tx: &Tx, person_id: Uuid, purpose: Purpose) -> Result<Vec<MailToken>> {
    let keys = Entity::find()
        .filter(Column::PersonId.eq(person_id))
        .filter(Column::Purpose.eq(Word(purpose)));
    let live = keys
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(tx.stamp()));
    Ok(live.order_by_desc(Column::Id).all(tx.db()).await?)
}

/// The key of this token, if it still opens something.
async fn find(view: &View, purpose: Purpose, token: &str) -> Result<Option<MailToken>> {
    let hashed = hash(token);
    let key = Entity::find()
        .filter(Column::TokenHash.eq(hashed.as_str()))
        .one(&view.db)
        .await?;
    Ok(key.filter(|key| {
        let unused = key.used_at.is_none() && key.expires_at.moment() > view.now();
        same(&key.token_hash, &hashed) && key.purpose.0 == purpose && unused
    }))
}

/// Uses a key up. Nobody, if it opens nothing or the account is closed.
pub(super) async fn redeem(tx: &Tx, purpose: Purpose, token: &str) -> Result<Option<Person>> {
    let Some(key) = find(tx, purpose, token).await? else {
        return Ok(None);
    };
    let person = person::Entity::find_by_id(key.person_id).one(tx.db()).await?;
    spend(tx, key).await?;
    Ok(person.filter(|person| person.deactivated_at.is_none()))
}

/// Notes that a key was used.
pub(super) async fn spend(tx: &Tx, key: MailToken) -> Result<()> {
    let mut key: ActiveModel = key.into_active_model();
    key.used_at = Set(Some(tx.stamp()));
    key.update(tx.db()).await?;
    Ok(())
}

/// Notes that all keys of a person were used: who sets a password takes back every way in that is under way.
pub(crate) async fn spend_all(tx: &Tx, person_id: Uuid) -> Result<()> {
    let all = Entity::update_many().col_expr(Column::UsedAt, Expr::value(tx.stamp()));
    all.filter(Column::PersonId.eq(person_id))
        .filter(Column::UsedAt.is_null())
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Sets a new password with the link of an email: once, within the hour. It ends every session, and begins one here.
pub async fn reset_password(
    engine: &Engine,
    token: &str,
    new: SecretString,
    device: &str,
) -> Result<SessionToken> {
    // Looked at first, so that hashing cannot be had for nothing; hashed before it is used, so that a password that is too short
    // does not use the link up.
    let view = engine.view(Actor::system("somebody sets a new password")).await?;
    find(&view, Purpose::ResetPassword, token)
        .await?
        .ok_or_else(spent)?;
    let hash = engine.hashing().hash(new).await?;
    let reset = Reset {
        token: token.to_owned(),
        hash,
        device: device.to_owned(),
    };
    engine
        .perform(Actor::system("somebody sets a new password"), reset)
        .await
}

struct Reset {
    token: String,
    hash: String,
    device: String,
}

#[async_trait::async_trait]
impl Command for Reset {
    /// Never asked: the link is the right.
    const ACTION: Action = Action::EditProfile;
    type Subject = ();
    type Output = SessionToken;

    async fn load(&self, _view: &View) -> Result<((), Standing)> {
        Ok(((), Standing::default()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<SessionToken> {
        let person = redeem(tx, Purpose::ResetPassword, &self.token)
            .await?
            .ok_or_else(spent)?;
        let id = person.id;
        let mut person: person::ActiveModel = person.into_active_model();
        person.password_hash = Set(Some(self.hash.clone()));
        person.update(tx.db()).await?;
        spend_all(tx, id).await?;
        session::end_all(tx, id, None).await?;
        tx.record(Event::new(EventKind::PasswordChanged, id)).await?;
        session::begin(tx, id, &self.device).await
    }
}
