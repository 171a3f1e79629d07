//! A review of a period: who holds it, and its pack once it is frozen.

use crate::db::{Json, Timestamp};
use folkmoot_rules::review::pack::Pack;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reviews")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub discussion_id: Uuid,
    pub title: String,
    pub from_on: time::Date,
    pub to_on: time::Date,
    pub begun_by_id: Uuid,
    pub created_at: Timestamp,
    pub frozen_at: Option<Timestamp>,
    pub frozen_by_id: Option<Uuid>,
    // Boxed, as large as it is: rows are moved about.
    pub pack: Option<Json<Box<Pack>>>,
    pub digest: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
