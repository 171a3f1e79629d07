//! An email that is owed, sent or failed.

use crate::db::{Timestamp, Word};
use crate::model::DeliveryState;
use folkmoot_rules::notify::MailKind;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "deliveries")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub kind: Word<MailKind>,
    pub person_id: Option<Uuid>,
    pub recipient: String,
    pub state: Word<DeliveryState>,
    pub attempts: i32,
    pub due_at: Option<Timestamp>,
    pub lease_id: Option<Uuid>,
    pub last_error: Option<String>,
    pub created_at: Timestamp,
    pub finished_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
