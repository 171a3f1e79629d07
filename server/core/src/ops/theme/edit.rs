//! Renaming or describing a theme.

use super::{description, name};
use crate::engine::Command;
use crate::entity::theme::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Theme;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// Changes what is given of a theme's name and description. Its slug stays, so that addresses do.
#[derive(Clone, Debug)]
pub struct EditTheme {
    /// Which one.
    pub theme_id: Uuid,
    /// The new name.
    pub name: Option<String>,
    /// The new description.
    pub description: Option<String>,
}

#[async_trait::async_trait]
impl Command for EditTheme {
    const ACTION: Action = Action::EditTheme;
    type Subject = Theme;
    type Output = Theme;

    async fn load(&self, view: &View) -> Result<(Theme, Standing)> {
        Ok((query::theme::one(view, self.theme_id).await?, view.standing()))
    }

    async fn run(&self, theme: Theme, tx: &Tx) -> Result<Theme> {
        let id = theme.id;
        let mut theme: ActiveModel = theme.into_active_model();
        if let Some(text) = &self.name {
            let name = name(text)?;
            let others = query::theme::all(tx).await?;
            if others
                .iter()
                .any(|other| other.id != id && other.name.to_lowercase() == name.to_lowercase())
            {
                return Err(
                    Refusal::new(Code::Conflict, "There is a theme of this name already.")
                        .on("name")
                        .into(),
                );
            }
            theme.name = Set(name);
        }
        if let Some(text) = &self.description {
            theme.description = Set(description(text)?);
        }
        let theme = theme.update(tx.db()).await?;
        tx.record(Event::new(EventKind::ThemeChanged, id)).await?;
        Ok(theme)
    }
}
