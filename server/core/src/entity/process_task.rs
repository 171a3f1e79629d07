//! What waits for somebody in a process, as its state has it: for finding what needs a person.

use crate::db::{Json, Timestamp};
use folkmoot_rules::consent::effect::Task;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "process_tasks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub process_id: Uuid,
    pub person_id: Uuid,
    pub task: Json<Task>,
    pub until: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
