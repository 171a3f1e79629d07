//! A ballot that somebody told by phone or handed in on paper, as it was entered for them.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::ballot::Ballot;
use folkmoot_rules::taken::TakenAs;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "taken_ballots")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub poll_id: Uuid,
    pub person_id: Uuid,
    pub taken_as: Word<TakenAs>,
    pub choice: Json<Ballot>,
    pub reason: String,
    pub taken_by_id: Uuid,
    pub taken_at: Timestamp,
    pub confirmed_by_id: Option<Uuid>,
    pub confirmed_at: Option<Timestamp>,
    pub checked: Option<String>,
    pub ballot_id: Option<Uuid>,
    pub dropped_by_id: Option<Uuid>,
    pub dropped_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
