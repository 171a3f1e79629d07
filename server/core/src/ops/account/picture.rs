//! One's picture: a small image that cannot be anything else.

use super::mine;
use crate::engine::Command;
use crate::entity::{person, picture};
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::Person;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::refusal::Refusal;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use uuid::Uuid;

/// The largest picture, in bytes.
pub const PICTURE_MAX: usize = 512 * 1024;

/// Gives oneself a picture.
#[derive(Clone, Debug)]
pub struct SetPicture {
    /// The bytes of a PNG, JPEG or WebP file.
    pub content: Vec<u8>,
}

/// What the bytes are, by how they begin. What a browser is told about them is never what the sender said.
fn media_type(content: &[u8]) -> Option<&'static str> {
    match content {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

#[async_trait::async_trait]
impl Command for SetPicture {
    const ACTION: Action = Action::EditProfile;
    type Subject = Person;
    /// The picture's id.
    type Output = Uuid;

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        mine(view)
    }

    async fn run(&self, me: Person, tx: &Tx) -> Result<Uuid> {
        if self.content.len() > PICTURE_MAX {
            return Err(Refusal::invalid("picture", "Give a picture of at most 512 KiB.").into());
        }
        let Some(media_type) = media_type(&self.content) else {
            return Err(Refusal::invalid("picture", "Give a picture as a PNG, JPEG or WebP file.").into());
        };
        let id = tx.id();
        let row = picture::ActiveModel {
            id: Set(id),
            media_type: Set(media_type.to_owned()),
            content: Set(self.content.clone()),
            created_at: Set(tx.stamp()),
        };
        row.insert(tx.db()).await?;
        replace(tx, me, Some(id)).await?;
        Ok(id)
    }
}

/// Takes one's picture away.
#[derive(Clone, Copy, Debug)]
pub struct RemovePicture;

#[async_trait::async_trait]
impl Command for RemovePicture {
    const ACTION: Action = Action::EditProfile;
    type Subject = Person;
    type Output = ();

    async fn load(&self, view: &View) -> Result<(Person, Standing)> {
        mine(view)
    }

    async fn run(&self, me: Person, tx: &Tx) -> Result<()> {
        replace(tx, me, None).await
    }
}

async fn replace(tx: &Tx, me: Person, new: Option<Uuid>) -> Result<()> {
    let (id, old) = (me.id, me.picture_id);
    let mut me: person::ActiveModel = me.into_active_model();
    me.picture_id = Set(new);
    me.update(tx.db()).await?;
    if let Some(old) = old {
        picture::Entity::delete_by_id(old).exec(tx.db()).await?;
    }
    tx.record(Event::new(EventKind::ProfileEdited, id)).await?;
    Ok(())
}
