//! Changing one's own account. Passwords, pictures and sign-in belong to HTTP.

use crate::context::Ask as _;
use crate::error::Result;
use crate::object::{MailKind, Viewer, WholeRhythm};
use async_graphql::{Context, InputObject, Object, SimpleObject};
use folkmoot_core::ops::account::{EditProfile, SendWhole, SetCalendarAddress, SetMailPreference};

/// Changing one's own account.
#[derive(Default)]
pub struct AccountMutation;

#[Object]
impl AccountMutation {
    /// Changes what is given of one's own profile.
    async fn edit_profile(&self, ctx: &Context<'_>, input: EditProfileInput) -> Result<EditProfilePayload> {
        let EditProfileInput {
            name,
            handle,
            languages,
            time_zone,
        } = input;
        let command = EditProfile {
            name,
            handle,
            languages,
            time_zone,
        };
        Ok(EditProfilePayload {
            viewer: Viewer(ctx.request().perform(command).await?),
        })
    }
    /// Switches one kind of email to oneself on or off.
    async fn set_mail_preference(
        &self,
        ctx: &Context<'_>,
        input: SetMailPreferenceInput,
    ) -> Result<SetMailPreferencePayload> {
        let command = SetMailPreference {
            kind: input.kind.into(),
            wanted: input.wanted,
        };
        Ok(SetMailPreferencePayload {
            viewer: Viewer(ctx.request().perform(command).await?),
        })
    }
    /// Gives one's own calendar a new address, or takes it away. The address before opens nothing any more.
    async fn set_calendar_address(
        &self,
        ctx: &Context<'_>,
        input: SetCalendarAddressInput,
    ) -> Result<SetCalendarAddressPayload> {
        let command = SetCalendarAddress { wanted: input.wanted };
        Ok(SetCalendarAddressPayload {
            viewer: Viewer(ctx.request().perform(command).await?),
        })
    }
    /// Sends the whole at a glance to oneself by email, and from then on as often as asked for. `NEVER` sends nothing, and no more.
    async fn send_whole(&self, ctx: &Context<'_>, input: SendWholeInput) -> Result<SendWholePayload> {
        let command = SendWhole {
            rhythm: input.rhythm.map(Into::into),
        };
        Ok(SendWholePayload {
            viewer: Viewer(ctx.request().perform(command).await?),
        })
    }
}

/// What `editProfile` may change.
#[derive(InputObject)]
pub struct EditProfileInput {
    /// The new name, one line of at most 100 characters.
    name: Option<String>,
    /// The new handle: 2 to 30 of the letters a to z, digits, and single hyphens between them.
    handle: Option<String>,
    /// The languages one reads, best first, as BCP 47 tags.
    languages: Option<Vec<String>>,
    /// The time zone, as an IANA name such as Europe/Athens.
    time_zone: Option<String>,
}

/// What `editProfile` changed.
#[derive(SimpleObject)]
pub struct EditProfilePayload {
    /// One's own account.
    viewer: Viewer,
}

/// What `setMailPreference` needs.
#[derive(InputObject)]
pub struct SetMailPreferenceInput {
    /// Which kind of email.
    kind: MailKind,
    /// Whether it is wanted.
    wanted: bool,
}

/// What `setMailPreference` changed.
#[derive(SimpleObject)]
pub struct SetMailPreferencePayload {
    /// One's own account.
    viewer: Viewer,
}

/// What `setCalendarAddress` needs.
#[derive(InputObject)]
pub struct SetCalendarAddressInput {
    /// Whether there is to be an address: a new one each time.
    wanted: bool,
}

/// What `setCalendarAddress` changed.
#[derive(SimpleObject)]
pub struct SetCalendarAddressPayload {
    /// One's own account.
    viewer: Viewer,
}

/// What `sendWhole` needs.
#[derive(InputObject)]
pub struct SendWholeInput {
    /// How often from now on; left out, that stays as it was, and it is sent once.
    rhythm: Option<WholeRhythm>,
}

/// What `sendWhole` changed.
#[derive(SimpleObject)]
pub struct SendWholePayload {
    /// One's own account.
    viewer: Viewer,
}
