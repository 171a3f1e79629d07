//! Invitations by email: invite, revoke, accept.

mod accept;
mod invite;
mod revoke;

pub use accept::{Acceptance, Offer, accept, offer};
pub use invite::{InvitePeople, Invited, NotInvited};
pub use revoke::RevokeInvitation;
