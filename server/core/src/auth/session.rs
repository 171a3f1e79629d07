//! Sessions: a random token in the browser's cookie, its hash in the database.

use super::secret::{hash, random_token, same};
use crate::actor::Actor;
use crate::db::Timestamp;
use crate::engine::Engine;
use crate::entity::session::{ActiveModel, Column, Entity};
use crate::entity::{mail_token, session};
use crate::error::Result;
use crate::tx::Tx;
use folkmoot_rules::text;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};
use secrecy::{ExposeSecret as _, SecretString};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// How long a session lasts without being used.
pub const LASTS: Duration = Duration::days(30);
/// How often its use is noted at most, so that reading does not write every time.
const NOTED_EVERY: Duration = Duration::minutes(10);
/// The longest name of a browser that is kept.
const DEVICE_MAX: usize = 200;

/// What a browser keeps in its cookie.
#[derive(Clone, Debug)]
pub struct SessionToken(SecretString);

impl SessionToken {
    /// The text of the cookie.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Who a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The person.
    pub actor: Actor,
    /// Their session.
    pub session_id: Uuid,
}

/// Whose session a token belongs to, if it still holds. Using a session makes it last longer.
pub async fn find(engine: &Engine, token: &str) -> Result<Option<SignedIn>> {
    let (db, now) = (engine.reading(), engine.now());
    let hashed = hash(token);
    let found = Entity::find()
        .filter(Column::TokenHash.eq(hashed.as_str()))
        .one(&db)
        .await?;
    let Some(session) = found.filter(|row| same(&row.token_hash, &hashed) && row.expires_at.moment() > now)
    else {
        return Ok(None);
    };
    if now - session.last_seen_at.moment() >= NOTED_EVERY {
        let noted = Entity::update_many()
            .col_expr(Column::LastSeenAt, Expr::value(Timestamp::from(now)))
            .col_expr(Column::ExpiresAt, Expr::value(Timestamp::from(now + LASTS)));
        noted.filter(Column::Id.eq(session.id)).exec(&db).await?;
    }
    Ok(Some(SignedIn {
        actor: Actor::Person(session.person_id),
        session_id: session.id,
    }))
}

/// Begins a session in a browser.
pub(crate) async fn begin(tx: &Tx, person_id: Uuid, device: &str) -> Result<SessionToken> {
    let token = random_token();
    let device = text::line(device, "device", usize::MAX).unwrap_or_default();
    let row = ActiveModel {
        id: Set(tx.id()),
        person_id: Set(person_id),
        token_hash: Set(hash(&token)),
        device: Set(device.chars().take(DEVICE_MAX).collect()),
        created_at: Set(tx.stamp()),
        last_seen_at: Set(tx.stamp()),
        expires_at: Set((tx.now() + LASTS).into()),
    };
    row.insert(tx.db()).await?;
    Ok(SessionToken(token.into()))
}

/// Ends the session of this token.
pub async fn sign_out(engine: &Engine, token: &str) -> Result<()> {
    let (db, hashed) = (engine.reading(), hash(token));
    let found = Entity::find()
        .filter(Column::TokenHash.eq(hashed))
        .one(&db)
        .await?;
    if let Some(session) = found {
        Entity::delete_by_id(session.id).exec(&db).await?;
        engine.sessions_end(session.person_id);
    }
    Ok(())
}

/// Ends every session of a person, the asking one among them.
pub async fn sign_out_everywhere(engine: &Engine, actor: Actor) -> Result<()> {
    let me = engine.view(actor).await?.signed_in()?.id;
    Entity::delete_many()
        .filter(Column::PersonId.eq(me))
        .exec(&engine.reading())
        .await?;
    engine.sessions_end(me);
    Ok(())
}

/// Ends the sessions of a person, but for one.
pub(crate) async fn end_all(tx: &Tx, person_id: Uuid, but_for: Option<Uuid>) -> Result<()> {
    let mut all = Entity::delete_many().filter(Column::PersonId.eq(person_id));
    if let Some(kept) = but_for {
        all = all.filter(Column::Id.ne(kept));
    }
    all.exec(tx.db()).await?;
    Ok(())
}

/// Takes away sessions and emailed keys that ran out: they open nothing any more. For the work loop, now and then.
pub async fn forget_expired(engine: &Engine) -> Result<u64> {
    let (db, now) = (engine.reading(), engine.now());
    let past = |now: OffsetDateTime| Timestamp::from(now);
    let sessions = session::Entity::delete_many()
        .filter(session::Column::ExpiresAt.lt(past(now)))
        .exec(&db)
        .await?;
    // A key is kept for a day longer: a late email still points to it, and says when it ran out.
    let keys =
        mail_token::Entity::delete_many().filter(mail_token::Column::ExpiresAt.lt(past(now - Duration::DAY)));
    let keys = keys.exec(&db).await?;
    Ok(sessions.rows_affected + keys.rows_affected)
}
