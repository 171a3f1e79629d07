//! The outcome record of a deliberation: made once, when it ends, and never changed.

use crate::db::{Json, Timestamp};
use folkmoot_rules::consent::record::Record;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "process_records")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub process_id: Uuid,
    pub number: i32,
    pub record: Json<Box<Record>>,
    pub digest: String,
    /// Who of those who spoke was on the advisory board when it was made; not known of old records.
    pub advisors: Option<Json<Vec<Uuid>>>,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
