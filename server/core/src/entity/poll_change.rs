//! What was done to a poll: opened, extended, closed, reopened, cancelled, a tie decided.

use crate::db::{Timestamp, Word};
use crate::model::PollChangeKind;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "poll_changes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub poll_id: Uuid,
    pub kind: Word<PollChangeKind>,
    pub person_id: Option<Uuid>,
    pub at: Timestamp,
    pub reason: Option<String>,
    pub closes_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
