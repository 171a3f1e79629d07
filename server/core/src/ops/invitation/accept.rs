//! Accepting an invitation, by whoever holds its token: the token came to the address, so the address is theirs.

use crate::actor::Actor;
use crate::auth::{SessionToken, session};
use crate::db::Word;
use crate::engine::{Command, Engine};
use crate::entity::{invitation, membership, person};
use crate::error::{Error, Result, not_found};
use crate::event::{Event, EventKind, Fact};
use crate::model::{Group, Invitation, Person};
use crate::ops::account::{NewPerson, open};
use crate::ops::membership::join;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::visibility::OrganisationStanding;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use secrecy::SecretString;

const WHY: &str = "an invitation is accepted";

/// What an invitation offers, for whoever holds its token.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The invitation.
    pub invitation: Invitation,
    /// The organisation's name.
    pub organisation: String,
    /// The group it leads into, if it does.
    pub group: Option<Group>,
    /// Who invites.
    pub invited_by: Person,
    /// Whether the address has an account already.
    pub has_account: bool,
}

fn spent() -> Error {
    let why =
        "This invitation was accepted or taken back, or it is too old. Ask who invited you for a new one.";
    Refusal::new(Code::NotFound, why).into()
}

/// What the invitation of this token offers, if it can still be accepted.
pub async fn offer(engine: &Engine, token: &str) -> Result<Offer> {
    let view = engine.view(Actor::system(WHY)).await?;
    let invitation = query::invitation::by_token(&view, token)
        .await?
        .ok_or_else(spent)?;
    let invited_by = query::person::by_ids(&view, &[invitation.invited_by_id])
        .await?
        .remove(&invitation.invited_by_id);
    Ok(Offer {
        organisation: query::organisation::the(&view).await?.name,
        group: invitation
            .group_id
            .map(|id| view.group(id).cloned())
            .transpose()?,
        invited_by: invited_by.ok_or_else(not_found)?,
        has_account: query::person::by_address(&view, &invitation.email)
            .await?
            .is_some(),
        invitation,
    })
}

/// What somebody says of themselves when they accept. For an address with an account only the device is looked at.
#[derive(Clone, Debug, Default)]
pub struct Acceptance {
    /// Their name.
    pub name: String,
    /// Their password; without one they sign in by email.
    pub password: Option<SecretString>,
    /// The languages they read, best first.
    pub languages: Vec<String>,
    /// Their time zone.
    pub time_zone: String,
    /// The browser they accept in.
    pub device: String,
}

/// Accepts the invitation of this token, once: the account is opened unless there is one, joins the group, and is signed in.
pub async fn accept(engine: &Engine, token: &str, acceptance: Acceptance) -> Result<SessionToken> {
    // Looked at first, so that hashing cannot be had for nothing.
    let known = offer(engine, token).await?.has_account;
    let password_hash = match &acceptance.password {
        Some(password) if !known => Some(engine.hashing().hash(password.clone()).await?),
        _ => None,
    };
    engine
        .perform(
            Actor::system(WHY),
            AcceptInvitation {
                token: token.to_owned(),
                acceptance,
                password_hash,
            },
        )
        .await
}

struct AcceptInvitation {
    token: String,
    acceptance: Acceptance,
    password_hash: Option<String>,
}

#[async_trait::async_trait]
impl Command for AcceptInvitation {
    /// Never asked: the token is the right.
    const ACTION: Action = Action::InvitePeople;
    type Subject = Invitation;
    type Output = SessionToken;

    async fn load(&self, view: &View) -> Result<(Invitation, Standing)> {
        let invitation = query::invitation::by_token(view, &self.token)
            .await?
            .ok_or_else(spent)?;
        Ok((invitation, Standing::default()))
    }

    async fn run(&self, invitation: Invitation, tx: &Tx) -> Result<SessionToken> {
        let person = match query::person::by_address(tx, &invitation.email).await? {
            Some(known) => welcome_back(tx, &invitation, known).await?,
            None => self.newcomer(tx, &invitation).await?,
        };
        if let Some(group_id) = invitation.group_id {
            use membership::Column;
            let inside = membership::Entity::find().filter(Column::GroupId.eq(group_id));
            if inside
                .filter(Column::PersonId.eq(person.id))
                .one(tx.db())
                .await?
                .is_none()
            {
                join(
                    tx,
                    group_id,
                    person.id,
                    invitation.role.0,
                    invitation.title.clone(),
                )
                .await?;
            }
        }
        let mut event = Event::new(EventKind::InvitationAccepted, invitation.id)
            .with(Fact::Person, person.id.to_string());
        event.group_id = invitation.group_id;
        let mut invitation: invitation::ActiveModel = invitation.into_active_model();
        invitation.accepted_at = Set(Some(tx.stamp()));
        invitation.update(tx.db()).await?;
        tx.record(event).await?;
        crate::ops::poll::follow(tx, person.id).await?;
        crate::ops::process::follow(tx, person.id).await?;
        session::begin(tx, person.id, &self.acceptance.device).await
    }
}

impl AcceptInvitation {
    async fn newcomer(&self, tx: &Tx, invitation: &Invitation) -> Result<Person> {
        let said = &self.acceptance;
        let new = NewPerson {
            name: said.name.clone(),
            email: invitation.email.clone(),
            languages: said.languages.clone(),
            time_zone: said.time_zone.clone(),
            standing: invitation.standing.0,
            administrator: false,
            password_hash: self.password_hash.clone(),
        };
        open(tx, new).await
    }
}

/// Somebody who has an account. What only an administrator may do for them, the invitation does only if one sent it who still
/// is one: open a closed account again, make a supporter a member of the organisation.
async fn welcome_back(tx: &Tx, invitation: &Invitation, known: Person) -> Result<Person> {
    let inviter = person::Entity::find_by_id(invitation.invited_by_id)
        .one(tx.db())
        .await?;
    let by_administrator =
        inviter.is_some_and(|person| person.administrator && person.deactivated_at.is_none());
    let closed = known.deactivated_at.is_some();
    if closed && !by_administrator {
        let why = "Your account here was closed. An administrator can open it again.";
        return Err(Refusal::new(Code::Forbidden, why).into());
    }
    let rises = known.standing.0 == OrganisationStanding::Supporter
        && invitation.standing.0 == OrganisationStanding::Member;
    if !by_administrator || !(closed || rises) {
        return Ok(known);
    }
    let mut person: person::ActiveModel = known.into_active_model();
    person.deactivated_at = Set(None);
    if rises {
        person.standing = Set(Word(OrganisationStanding::Member));
    }
    Ok(person.update(tx.db()).await?)
}
