//! An invitation by email.

use crate::db::{Timestamp, Word};
use folkmoot_rules::visibility::MembershipRole;
use folkmoot_rules::visibility::OrganisationStanding;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub email: String,
    pub email_key: String,
    pub group_id: Option<Uuid>,
    pub role: Word<MembershipRole>,
    pub title: Option<String>,
    pub standing: Word<OrganisationStanding>,
    pub invited_by_id: Uuid,
    pub token_hash: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub accepted_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
