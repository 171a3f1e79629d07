//! One's own account: profile, picture, password, which emails are wanted. And opening an account, for those who may join.

mod change_password;
mod edit_profile;
mod input;
mod open;
mod picture;
mod send_whole;
mod set_calendar_address;
mod set_mail_preference;

pub use change_password::change_password;
pub use edit_profile::EditProfile;
pub use open::{NewAdministrator, add_administrator, administrators};
pub use picture::{PICTURE_MAX, RemovePicture, SetPicture};
pub use send_whole::SendWhole;
pub(crate) use send_whole::due;
pub use set_calendar_address::SetCalendarAddress;
pub use set_mail_preference::SetMailPreference;

pub(crate) use input::{languages, time_zone};
pub(crate) use open::{NewPerson, open};

use crate::error::Result;
use crate::model::Person;
use crate::view::View;
use folkmoot_rules::policy::Standing;

/// One's own account, as every command here loads it.
fn mine(view: &View) -> Result<(Person, Standing)> {
    let me = view.signed_in()?.clone();
    Ok((
        me,
        Standing {
            myself: true,
            ..view.standing()
        },
    ))
}
