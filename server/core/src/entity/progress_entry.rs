//! What was told of a goal's progress. Rows are only ever added.

use crate::db::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "progress_entries")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub goal_id: Uuid,
    pub measure_id: Option<Uuid>,
    pub on_date: time::Date,
    pub number: Option<String>,
    pub words: String,
    pub source: String,
    pub at_risk: bool,
    pub corrects_id: Option<Uuid>,
    pub author_id: Uuid,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
