//! Inviting people by email, one or many at once.

use crate::auth::INVITATION;
use crate::auth::secret::hash;
use crate::db::Word;
use crate::engine::Command;
use crate::entity::invitation::{ActiveModel, Column, Entity};
use crate::entity::{membership, person};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Group, Invitation};
use crate::ops::membership::title;
use crate::query;
use crate::told;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::notify::MailKind;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use folkmoot_rules::text;
use folkmoot_rules::visibility::{MembershipRole, OrganisationStanding};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QuerySelect as _, Set,
};
use std::collections::HashSet;
use time::Duration;
use uuid::Uuid;

/// As many people as can be invited at once.
const AT_ONCE: usize = 200;
/// How long an invitation can be accepted.
const LASTS: Duration = Duration::days(14);

/// Invites people by email, into a group and a role or into the organisation alone.
#[derive(Clone, Debug)]
pub struct InvitePeople {
    /// Their addresses, as they were typed or pasted.
    pub emails: Vec<String>,
    /// Into which group.
    pub group_id: Option<Uuid>,
    /// In which role there.
    pub role: MembershipRole,
    /// Under which title there.
    pub title: Option<String>,
    /// What somebody without an account will be to the organisation.
    pub standing: OrganisationStanding,
}

/// Who was invited, and who was not.
#[derive(Clone, Debug, Default)]
pub struct Invited {
    /// The invitations that are now under way.
    pub invited: Vec<Invitation>,
    /// The addresses that got none, as they were typed, and why.
    pub refused: Vec<(String, NotInvited)>,
}

/// Why an address got no invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotInvited {
    /// It is no email address.
    NotAnAddress,
    /// Whose it is, is in the group already; for an invitation into no group, has an account.
    AlreadyMember,
    /// It has an invitation into the same group that can still be accepted, or stands in the list twice.
    AlreadyInvited,
}

#[async_trait::async_trait]
impl Command for InvitePeople {
    const ACTION: Action = Action::InvitePeople;
    type Subject = Option<Group>;
    type Output = Invited;

    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)> {
        let group = self.group_id.map(|id| view.group(id).cloned()).transpose()?;
        Ok((group, query::invitation::standing(view, self.group_id)))
    }

    async fn run(&self, group: Option<Group>, tx: &Tx) -> Result<Invited> {
        if self.emails.is_empty() || self.emails.len() > AT_ONCE {
            return Err(Refusal::invalid("emails", format!("Give one to {AT_ONCE} addresses.")).into());
        }
        let title = title(self.title.as_deref())?;
        let group_id = group.map(|group| group.id);
        let keys: Vec<String> = self.emails.iter().map(|email| text::email_key(email)).collect();
        let members = members(tx, &keys, group_id).await?;
        let mut invited = pending(tx, &keys, group_id).await?;
        let mut done = Invited::default();
        for typed in &self.emails {
            let Ok(email) = text::email(typed) else {
                done.refused.push((typed.clone(), NotInvited::NotAnAddress));
                continue;
            };
            let key = text::email_key(&email);
            if members.contains(&key) {
                done.refused.push((typed.clone(), NotInvited::AlreadyMember));
            } else if invited.insert(key) {
                done.invited
                    .push(self.invite(tx, email, group_id, title.clone()).await?);
            } else {
                done.refused.push((typed.clone(), NotInvited::AlreadyInvited));
            }
        }
        Ok(done)
    }
}

impl InvitePeople {
    async fn invite(
        &self,
        tx: &Tx,
        email: String,
        group_id: Option<Uuid>,
        title: Option<String>,
    ) -> Result<Invitation> {
        let id = tx.id();
        let row = ActiveModel {
            id: Set(id),
            email_key: Set(text::email_key(&email)),
            email: Set(email),
            group_id: Set(group_id),
            role: Set(Word(self.role)),
            title: Set(title),
            standing: Set(Word(self.standing)),
            invited_by_id: Set(tx.signed_in()?.id),
            token_hash: Set(hash(&tx.secret().token(INVITATION, id))),
            created_at: Set(tx.stamp()),
            expires_at: Set((tx.now() + LASTS).into()),
            accepted_at: Set(None),
            revoked_at: Set(None),
        };
        let invitation = row.insert(tx.db()).await?;
        let mut event = Event::new(EventKind::PersonInvited, id);
        event.group_id = group_id;
        let event_id = tx.record(event).await?;
        told::owe_address(tx, event_id, MailKind::Invited, &invitation.email).await?;
        Ok(invitation)
    }
}

/// Which of these addresses need no invitation. The inviter can see who is in the group, and an administrator who has an
/// account, so this tells them nothing else.
async fn members(tx: &Tx, keys: &[String], group_id: Option<Uuid>) -> Result<HashSet<String>> {
    use person::Column;
    let known = person::Entity::find()
        .filter(Column::EmailKey.is_in(keys))
        .filter(Column::DeactivatedAt.is_null());
    let known: Vec<(Uuid, String)> = known
        .select_only()
        .column(Column::Id)
        .column(Column::EmailKey)
        .into_tuple()
        .all(tx.db())
        .await?;
    let Some(group_id) = group_id else {
        return Ok(known.into_iter().map(|(_, key)| key).collect());
    };
    let inside: Vec<Uuid> = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.eq(group_id))
        .filter(membership::Column::PersonId.is_in(known.iter().map(|(id, _)| *id)))
        .into_tuple()
        .all(tx.db())
        .await?;
    Ok(known
        .into_iter()
        .filter(|(id, _)| inside.contains(id))
        .map(|(_, key)| key)
        .collect())
}

/// Which of these addresses have an invitation into the same group that can still be accepted. One that ran out is taken back,
/// to make room for a new one.
async fn pending(tx: &Tx, keys: &[String], group_id: Option<Uuid>) -> Result<HashSet<String>> {
    let open = Entity::find()
        .filter(Column::AcceptedAt.is_null())
        .filter(Column::RevokedAt.is_null());
    let into = group_id.map_or_else(|| Column::GroupId.is_null(), |id| Column::GroupId.eq(id));
    let mut pending = HashSet::new();
    for invitation in open
        .filter(Column::EmailKey.is_in(keys))
        .filter(into)
        .all(tx.db())
        .await?
    {
        if invitation.expires_at.moment() > tx.now() {
            pending.insert(invitation.email_key);
        } else {
            let mut old: ActiveModel = invitation.into_active_model();
            old.revoked_at = Set(Some(tx.stamp()));
            old.update(tx.db()).await?;
        }
    }
    Ok(pending)
}
