//! The computed result of a poll, frozen at its close.

use crate::db::{Json, Timestamp};
use folkmoot_rules::cast_as::Ways;
use folkmoot_rules::tally::Tally;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "decisions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub poll_id: Uuid,
    pub number: i32,
    pub version_id: Uuid,
    pub tally: Json<Tally>,
    pub electors: Json<Vec<Uuid>>,
    pub ballots: Json<Vec<Uuid>>,
    pub decided_at: Timestamp,
    pub closed_by_id: Option<Uuid>,
    pub close_reason: Option<String>,
    pub lot_secret: Option<String>,
    pub ballots_digest: Option<String>,
    pub superseded_at: Option<Timestamp>,
    pub cast_as: Json<Ways>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
