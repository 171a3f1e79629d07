//! A hub, a working group inside one, or a body such as the core team.

use crate::db::{Timestamp, Word};
use folkmoot_rules::visibility::GroupKind;
use folkmoot_rules::visibility::Visibility;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "groups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: Word<GroupKind>,
    pub name: String,
    pub slug: String,
    pub purpose: String,
    pub visibility: Word<Visibility>,
    pub parent_id: Option<Uuid>,
    pub position: i32,
    pub created_at: Timestamp,
    pub ends_on: Option<time::Date>,
    pub term_reminder_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
