//! One revision of a person's ballot.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::ballot::Ballot;
use folkmoot_rules::cast_as::CastAs;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "ballots")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub poll_id: Uuid,
    pub person_id: Uuid,
    pub revision: i32,
    pub choice: Json<Ballot>,
    pub reason: String,
    pub cast_at: Timestamp,
    pub superseded_at: Option<Timestamp>,
    pub cast_as: Word<CastAs>,
    pub cast_by_id: Option<Uuid>,
    pub confirmed_by_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
