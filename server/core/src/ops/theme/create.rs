//! Adding a theme.

use super::{description, name};
use crate::engine::Command;
use crate::entity::theme::ActiveModel;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Theme;
use crate::ops::group::free_slug;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::{ActiveModelTrait as _, Set};

/// Adds a theme behind the others.
#[derive(Clone, Debug)]
pub struct CreateTheme {
    /// The name.
    pub name: String,
    /// What it is about.
    pub description: String,
}

#[async_trait::async_trait]
impl Command for CreateTheme {
    const ACTION: Action = Action::CreateTheme;
    /// The themes that there are.
    type Subject = Vec<Theme>;
    type Output = Theme;

    async fn load(&self, view: &View) -> Result<(Vec<Theme>, Standing)> {
        Ok((query::theme::all(view).await?, view.standing()))
    }

    async fn run(&self, themes: Vec<Theme>, tx: &Tx) -> Result<Theme> {
        let name = name(&self.name)?;
        if themes
            .iter()
            .any(|theme| theme.name.to_lowercase() == name.to_lowercase())
        {
            return Err(
                Refusal::new(Code::Conflict, "There is a theme of this name already.")
                    .on("name")
                    .into(),
            );
        }
        let row = ActiveModel {
            id: Set(tx.id()),
            slug: Set(free_slug(&name, |slug| {
                themes.iter().any(|theme| theme.slug == slug)
            })),
            name: Set(name),
            description: Set(description(&self.description)?),
            position: Set(themes.last().map_or(0, |theme| theme.position + 1)),
        };
        let theme = row.insert(tx.db()).await?;
        tx.record(Event::new(EventKind::ThemeChanged, theme.id)).await?;
        Ok(theme)
    }
}
