//! Who holds a role, or held it: from when until when, by which agreement or whose words, and why it ended.

use crate::db::{Timestamp, Word};
use folkmoot_rules::role::End;
use sea_orm::entity::prelude::*;
use time::Date;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "role_holdings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub role_id: Uuid,
    pub person_id: Uuid,
    pub from_on: Date,
    pub until_on: Option<Date>,
    pub process_id: Option<Uuid>,
    pub place: Option<i32>,
    pub words: Option<String>,
    pub recorded_by_id: Option<Uuid>,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    pub end: Option<Word<End>>,
    pub end_words: Option<String>,
    pub remind_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
