//! A proposal put to a decision.

use crate::db::{Json, Timestamp, Word};
use folkmoot_rules::ballot::Stance;
use folkmoot_rules::electorate::{Electorate, ElectorateChanges};
use folkmoot_rules::method::Method;
use folkmoot_rules::privacy::Privacy;
use folkmoot_rules::results_shown::ResultsShown;
use folkmoot_rules::share::Share;
use folkmoot_rules::terms::{PollOption, Settings};
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
    pub quorum: Json<Share>,
    pub electorate: Json<Electorate>,
    pub electorate_changes: Word<ElectorateChanges>,
    pub electorate_changed_at: Option<Timestamp>,
    pub results_shown: Word<ResultsShown>,
    pub settings: Json<Settings>,
    pub options: Json<Vec<PollOption>>,
    pub privacy: Word<Privacy>,
    pub lot_secret: Option<String>,
    pub casting: Json<Vec<Uuid>>,
    pub casting_stance: Option<Word<Stance>>,
    pub casting_asked_id: Option<Uuid>,
    pub run_off_of_id: Option<Uuid>,
    pub change_begun_at: Option<Timestamp>,
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    pub opened_at: Option<Timestamp>,
    pub warned_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
    pub closed_by_id: Option<Uuid>,
    pub created_at: Timestamp,
    pub cancelled_at: Option<Timestamp>,
    pub decided_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
