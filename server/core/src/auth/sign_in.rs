//! Signing in: with a password, or with the link or code of an email.

use super::mailed;
use super::password::Checked;
use super::secret::same;
use super::session::{self, SessionToken};
use super::{NO_SOONER, Purpose, spent};
use crate::actor::Actor;
use crate::engine::{Command, Engine};
use crate::entity::{mail_token, person};
use crate::error::Result;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::words::Words as _;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use secrecy::SecretString;
use uuid::Uuid;

/// Wrong guesses of a code, after which its key opens nothing by code any more. The link still does.
const GUESSES: i32 = 5;

const WHY: &str = "somebody signs in";

/// Signs in with a password. An unknown address, a wrong password and a closed account are refused alike, and in the same time.
pub async fn sign_in_with_password(
    engine: &Engine,
    email: &str,
    password: SecretString,
    device: &str,
) -> Result<SessionToken> {
    let view = engine.view(Actor::system(WHY)).await?;
    let person = query::person::by_address(&view, email).await?;
    let stored = person.as_ref().and_then(|person| person.password_hash.clone());
    let checked = engine.hashing().check(password.clone(), stored.clone()).await?;
    let open = person.filter(|person| person.deactivated_at.is_none() && checked != Checked::Wrong);
    let Some(person) = open else {
        return Err(Refusal::new(
            Code::Unauthenticated,
            "This address and this password do not go together.",
        )
        .into());
    };
    let rehashed = match (checked, stored) {
        // A password that today's rules would refuse keeps its old hash.
        (Checked::RightButOutdated, Some(old)) => {
            engine.hashing().hash(password).await.ok().map(|new| (old, new))
        }
        _ => None,
    };
    engine
        .perform(
            Actor::system(WHY),
            Begin {
                person_id: person.id,
                device: device.to_owned(),
                rehashed,
            },
        )
        .await
}

/// Signs somebody in without asking for anything: in the demonstration, and after what proved who they are.
pub(crate) struct Begin {
    pub person_id: Uuid,
    pub device: String,
    /// The password's old hash, and the same password's new one.
    pub rehashed: Option<(String, String)>,
}

#[async_trait::async_trait]
impl Command for Begin {
    /// Never asked: Folkmoot itself lets people in.
    const ACTION: Action = Action::ViewAccount;
    type Subject = ();
    type Output = SessionToken;

    async fn load(&self, _view: &View) -> Result<((), Standing)> {
        Ok(((), Standing::default()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<SessionToken> {
        if let Some((old, new)) = &self.rehashed {
            // Not if it was changed in the meantime.
            person::Entity::update_many()
                .col_expr(person::Column::PasswordHash, Expr::value(new.as_str()))
                .filter(person::Column::Id.eq(self.person_id))
                .filter(person::Column::PasswordHash.eq(old.as_str()))
                .exec(tx.db())
                .await?;
        }
        session::begin(tx, self.person_id, &self.device).await
    }
}

/// Signs in as somebody of the demonstration, who has no secret. Refused everywhere else.
pub async fn enter_demonstration(engine: &Engine, handle: &str, device: &str) -> Result<SessionToken> {
    let view = engine.view(Actor::system("the demonstration")).await?;
    let demonstration = query::organisation::the(&view).await?.demonstration;
    let person = query::person::by_handle(&view, handle).await?;
    if !demonstration || person.deactivated_at.is_some() {
        return Err(crate::error::not_found());
    }
    engine
        .perform(
            view.actor(),
            Begin {
                person_id: person.id,
                device: device.to_owned(),
                rehashed: None,
            },
        )
        .await
}

/// Signs in with the link of an email: once, within fifteen minutes.
pub async fn sign_in_with_token(engine: &Engine, token: &str, device: &str) -> Result<SessionToken> {
    engine
        .perform(
            Actor::system(WHY),
            ByToken {
                token: token.to_owned(),
                device: device.to_owned(),
            },
        )
        .await
}

struct ByToken {
    token: String,
    device: String,
}

#[async_trait::async_trait]
impl Command for ByToken {
    const ACTION: Action = Action::ViewAccount;
    type Subject = ();
    type Output = SessionToken;

    async fn load(&self, _view: &View) -> Result<((), Standing)> {
        Ok(((), Standing::default()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<SessionToken> {
        let person = mailed::redeem(tx, Purpose::SignIn, &self.token)
            .await?
            .ok_or_else(spent)?;
        session::begin(tx, person.id, &self.device).await
    }
}

/// Signs in with the six digits of an email: once, within fifteen minutes, with at most five wrong guesses.
pub async fn sign_in_with_code(
    engine: &Engine,
    email: &str,
    code: &str,
    device: &str,
) -> Result<SessionToken> {
    let no_sooner = tokio::time::sleep(NO_SOONER);
    let by_code = ByCode {
        email: email.to_owned(),
        code: code.trim().to_owned(),
        device: device.to_owned(),
    };
    if let Some(token) = engine.perform(Actor::system(WHY), by_code).await? {
        return Ok(token);
    }
    no_sooner.await;
    let why = "This code is wrong or too old. Use the link in the email, or ask for a new one.";
    Err(Refusal::new(Code::Unauthenticated, why).on("code").into())
}

struct ByCode {
    email: String,
    code: String,
    device: String,
}

#[async_trait::async_trait]
impl Command for ByCode {
    const ACTION: Action = Action::ViewAccount;
    type Subject = ();
    /// Nothing, for a wrong guess: it has to be written down, and a refusal would undo that.
    type Output = Option<SessionToken>;

    async fn load(&self, _view: &View) -> Result<((), Standing)> {
        Ok(((), Standing::default()))
    }

    async fn run(&self, (): (), tx: &Tx) -> Result<Option<SessionToken>> {
        let Some(person) = query::person::by_address(tx, &self.email)
            .await?
            .filter(|person| person.deactivated_at.is_none())
        else {
            return Ok(None);
        };
        let live = mailed::live(tx, person.id, Purpose::SignIn).await?;
        let mut right = None;
        for key in live.into_iter().filter(|key| key.attempts < GUESSES) {
            if same(&tx.secret().code(Purpose::SignIn.word(), key.id), &self.code) {
                right = Some(key);
            } else {
                let attempts = key.attempts + 1;
                let mut key: mail_token::ActiveModel = key.into_active_model();
                key.attempts = Set(attempts);
                key.update(tx.db()).await?;
            }
        }
        let Some(key) = right else { return Ok(None) };
        mailed::spend(tx, key).await?;
        Ok(Some(session::begin(tx, person.id, &self.device).await?))
    }
}
