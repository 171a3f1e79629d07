//! A person with an account.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::notify::{MailKind, WholeRhythm};
use folkmoot_rules::visibility::OrganisationStanding;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "people")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub email: String,
    pub email_key: String,
    pub name: String,
    pub handle: String,
    pub search: String,
    pub languages: Json<Vec<String>>,
    pub time_zone: String,
    pub picture_id: Option<Uuid>,
    pub standing: Word<OrganisationStanding>,
    pub administrator: bool,
    pub mail_off: Json<Vec<MailKind>>,
    pub calendar_id: Option<Uuid>,
    pub whole_rhythm: Word<WholeRhythm>,
    pub whole_due_at: Option<Timestamp>,
    pub password_hash: Option<String>,
    pub deactivated_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
