//! Changing the organisation's name, description, time zone and the rhythm of its reviews.

use super::{DESCRIPTION_MAX, name};
use crate::engine::Command;
use crate::entity::organisation::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Organisation;
use crate::ops::account;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::{review, text};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

/// Changes what is given of the organisation's name, description, time zone and the rhythm of its reviews.
#[derive(Clone, Debug)]
pub struct EditOrganisation {
    /// The new name.
    pub name: Option<String>,
    /// The new description, as Markdown.
    pub description: Option<String>,
    /// Where it is at home, as an IANA time zone.
    pub time_zone: Option<String>,
    /// How many months lie between two reviews.
    pub review_months: Option<i32>,
}

#[async_trait::async_trait]
impl Command for EditOrganisation {
    const ACTION: Action = Action::EditOrganisation;
    type Subject = Organisation;
    type Output = Organisation;

    async fn load(&self, view: &View) -> Result<(Organisation, Standing)> {
        Ok((query::organisation::the(view).await?, view.standing()))
    }

    async fn run(&self, organisation: Organisation, tx: &Tx) -> Result<Organisation> {
        let id = organisation.id;
        let mut organisation: ActiveModel = organisation.into_active_model();
        if let Some(text) = &self.name {
            organisation.name = Set(name(text, "name")?);
        }
        if let Some(text) = &self.description {
            organisation.description = Set(text::body_or_empty(text, "description", DESCRIPTION_MAX)?);
        }
        if let Some(name) = &self.time_zone {
            organisation.time_zone = Set(account::time_zone(name)?);
        }
        if let Some(months) = self.review_months {
            organisation.review_months = Set(review::rhythm(months)?);
        }
        let moved = organisation.time_zone.is_set();
        let organisation = organisation.update(tx.db()).await?;
        if moved {
            crate::ops::process::move_clocks(tx).await?;
        }
        tx.record(Event::new(EventKind::OrganisationEdited, id)).await?;
        Ok(organisation)
    }
}
