//! The terms of a goal as they were proposed. Never changed; what became of them stands beside.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::goal::{RevisionState, Terms};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "goal_revisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub goal_id: Uuid,
    pub number: i32,
    pub terms: Json<Terms>,
    pub state: Word<RevisionState>,
    pub proposed_by_id: Uuid,
    pub proposed_at: Timestamp,
    pub discussion_id: Option<Uuid>,
    pub settled_by_id: Option<Uuid>,
    pub settled_at: Option<Timestamp>,
    pub reason: Option<String>,
    pub outcome_id: Option<Uuid>,
    pub process_id: Option<Uuid>,
    pub place: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
