//! Feedback on a review or an outcome, with its answer.

use crate::db::{Timestamp, Word};
use folkmoot_rules::feedback::{AnswerKind, Kind, On};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "feedback")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub on_kind: Word<On>,
    pub on_id: Uuid,
    pub discussion_id: Uuid,
    pub group_id: Option<Uuid>,
    pub paragraph: Option<String>,
    pub quote: Option<String>,
    pub person_id: Uuid,
    pub kind: Word<Kind>,
    pub body: String,
    pub created_at: Timestamp,
    pub edited_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
    pub answerer_id: Uuid,
    pub answer_due_on: time::Date,
    pub next_reminder_at: Option<Timestamp>,
    pub answer_id: Option<Uuid>,
    pub answer_kind: Option<Word<AnswerKind>>,
    pub answer: Option<String>,
    pub answered_by_id: Option<Uuid>,
    pub answered_at: Option<Timestamp>,
    pub answer_edited_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
