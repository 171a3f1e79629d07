//! Rules that the organisation set for its processes. Each setting is kept; the latest of each way is in force.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::consent::form::{Kind, Mode};
use folkmoot_rules::consent::policy::Policy;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "process_policies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: Word<Kind>,
    pub mode: Word<Mode>,
    /// Counted from one for each way.
    pub number: i32,
    /// Nothing, where the usual rules were restored.
    pub policy: Option<Json<Policy>>,
    pub set_by_id: Uuid,
    pub set_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
