//! Proxies: handing one's vote to another, and taking it back.

mod give;
mod revoke;

pub use give::GiveProxy;
pub use revoke::RevokeProxy;
pub(crate) use revoke::end_all;
