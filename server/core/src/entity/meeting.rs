//! A meeting of a group: when, where, and how far it has come.

use crate::db::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meetings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub group_id: Uuid,
    pub discussion_id: Option<Uuid>,
    pub poll_id: Option<Uuid>,
    pub follows_id: Option<Uuid>,
    pub title: String,
    pub place: String,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub called_by_id: Uuid,
    pub minutes_by_id: Uuid,
    pub created_at: Timestamp,
    pub sequence: i32,
    pub cancelled_at: Option<Timestamp>,
    pub cancelled_by_id: Option<Uuid>,
    pub cancel_reason: Option<String>,
    pub closed_at: Option<Timestamp>,
    pub closed_by_id: Option<Uuid>,
    pub next_reminder_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
