//! A consent process: the snapshot that its log leads to, and what lists ask of it.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::consent::form::Kind;
use folkmoot_rules::consent::{PhaseName, State};
use folkmoot_rules::electorate::Electorate;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "processes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub discussion_id: Uuid,
    pub title: String,
    pub kind: Word<Kind>,
    pub proposer_id: Uuid,
    pub facilitator_id: Option<Uuid>,
    pub panel: Json<Electorate>,
    // Boxed, as large as it is: rows are moved about.
    pub state: Json<Box<State>>,
    pub phase: Word<PhaseName>,
    pub entries: i32,
    pub next_due_at: Option<Timestamp>,
    pub lot_seed: String,
    pub created_at: Timestamp,
    pub opened_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub role_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
