//! A role of a group: what it is for, and when its group is told that it is open.

use crate::db::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "roles")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub name: String,
    pub purpose: String,
    pub domain: String,
    pub term_months: Option<i32>,
    pub created_by_id: Uuid,
    pub created_at: Timestamp,
    pub retired_at: Option<Timestamp>,
    pub retired_by_id: Option<Uuid>,
    pub retire_reason: Option<String>,
    pub open_notice_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
