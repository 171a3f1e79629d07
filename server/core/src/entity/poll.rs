//! A proposal put to a decision.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::method::Method;
use folkmoot_rules::quorum::Quorum;
use folkmoot_rules::results_shown::ResultsShown;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "polls")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub proposal_id: Uuid,
    pub version_id: Uuid,
    pub discussion_id: Uuid,
    pub author_id: Uuid,
    pub method: Word<Method>,
    pub rule: String,
    pub question: String,
    pub quorum: Json<Quorum>,
    pub electorate: Json<Electorate>,
    pub results_shown: Word<ResultsShown>,
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    pub opened_at: Option<Timestamp>,
    pub warned_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub closed_by_id: Option<Uuid>,
    pub created_at: Timestamp,
    pub cancelled_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
