//! A goal of a group: where it stands, and what lists ask of its terms.

use crate::db::{Timestamp, Word};
use folkmoot_rules::goal::{Scope, State};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "goals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub review_id: Option<Uuid>,
    pub scope: Word<Scope>,
    pub state: Word<State>,
    pub title: String,
    pub owner_id: Uuid,
    pub created_by_id: Uuid,
    pub created_at: Timestamp,
    pub set_at: Option<Timestamp>,
    pub dropped_at: Option<Timestamp>,
    pub dropped_by_id: Option<Uuid>,
    pub drop_reason: Option<String>,
    pub drop_outcome_id: Option<Uuid>,
    pub drop_process_id: Option<Uuid>,
    pub drop_place: Option<i32>,
    pub report_due_at: Option<Timestamp>,
    pub next_reminder_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
