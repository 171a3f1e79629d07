//! An item of a meeting's agenda, with its minutes.

use crate::db::{Timestamp, Word};
use folkmoot_rules::meeting::agenda::{ItemKind, Settled};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_items")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub meeting_id: Uuid,
    pub position: i32,
    pub kind: Word<ItemKind>,
    pub title: Option<String>,
    pub discussion_id: Option<Uuid>,
    pub poll_id: Option<Uuid>,
    pub process_id: Option<Uuid>,
    pub objection: Option<i32>,
    pub goal_id: Option<Uuid>,
    pub added_by_id: Option<Uuid>,
    pub created_at: Timestamp,
    pub carried_from_id: Option<Uuid>,
    pub removed_at: Option<Timestamp>,
    pub removed_by_id: Option<Uuid>,
    pub settled: Word<Settled>,
    pub notes: String,
    pub decided: String,
    pub revision: i32,
    pub minuted_by_id: Option<Uuid>,
    pub minuted_at: Option<Timestamp>,
    pub corrected_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
