//! The plan of a poll that its author has not opened yet.

use crate::db::{Json, Timestamp};
use folkmoot_rules::plan::SavedPlan;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "poll_drafts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub discussion_id: Uuid,
    pub proposal_id: Option<Uuid>,
    pub author_id: Uuid,
    pub plan: Json<SavedPlan>,
    pub updated_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
