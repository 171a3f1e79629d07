//! What was agreed in a process, as the register shows it: the state's own list of agreements, made findable.

use crate::db::{Timestamp, Word};
use folkmoot_rules::consent::agreement::Standing;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "agreements")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub process_id: Uuid,
    pub place: i32,
    pub title: String,
    pub version: i32,
    pub standing: Word<Standing>,
    pub owner_id: Uuid,
    pub adopted_at: Timestamp,
    pub review_at: Option<Timestamp>,
    pub ends_at: Option<Timestamp>,
    pub superseded_by_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
