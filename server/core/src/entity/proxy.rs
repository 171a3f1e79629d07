//! A vote that somebody handed to another, in one poll or in all polls of a group.

use crate::db::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "proxies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub giver_id: Uuid,
    pub holder_id: Uuid,
    pub poll_id: Option<Uuid>,
    pub group_id: Option<Uuid>,
    pub starts_at: Timestamp,
    pub ends_at: Option<Timestamp>,
    pub given_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
