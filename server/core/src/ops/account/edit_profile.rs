//! Editing one's profile.

use super::{input, mine};
use crate::db::Json;
use crate::engine::Command;
use crate::entity::person::{self, Column, Entity};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Person;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::text;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

/// Changes what is given of one's own name, handle, languages and time zone.
#[derive(Clone, Debug, Default)]
pub struct EditProfile {
    /// The new name.
    pub name: Option<String>,
    /// The new handle.
    pub handle: Option<String>,
    /// The languages one reads, best first.
    pub languages: Option<Vec<String>>,
    /// The time zone, by its IANA name.
    pub time_zone: Option<String>,
}

#[async_trait::async_trait]
impl Command for EditProfile {
    const ACTION: Action = Action::EditProfile;
    type Subject = Person;
    type Output = Person;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        mine(view)
    }

    async fn run(&self, me: Person, tx: &Tx) -> Result<Person> {
        let id = me.id;
        let name = self
            .name
            .as_deref()
            .map_or_else(|| Ok(me.name.clone()), text::person_name)?;
        let handle = self
            .handle
            .as_deref()
            .map_or_else(|| Ok(me.handle.clone()), text::handle)?;
        let same = Entity::find()
            .filter(Column::Handle.eq(handle.as_str()))
            .filter(Column::Id.ne(id));
        if same.one(tx.db()).await?.is_some() {
            return Err(Refusal::new(Code::Conflict, "Somebody else has this handle.")
                .on("handle")
                .into());
        }
        let mut me: person::ActiveModel = me.into_active_model();
        if let Some(tags) = &self.languages {
            me.languages = Set(Json(input::languages(tags)?));
        }
        if let Some(zone) = &self.time_zone {
            me.time_zone = Set(input::time_zone(zone)?);
        }
        me.search = Set(text::searchable(&[&name, &handle]));
        me.name = Set(name);
        me.handle = Set(handle);
        let me = me.update(tx.db()).await?;
        tx.record(Event::new(EventKind::ProfileEdited, id)).await?;
        Ok(me)
    }
}
