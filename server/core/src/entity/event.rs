//! Something that happened.

use crate::db::{Json, Timestamp, Word};
use crate::event::EventKind;
use crate::event::Facts;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: Word<EventKind>,
    pub actor_id: Option<Uuid>,
    pub group_id: Option<Uuid>,
    pub discussion_id: Option<Uuid>,
    pub subject_id: Option<Uuid>,
    pub facts: Json<Facts>,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
