//! Emails: what each says ([`compose`]), how it looks ([`letter`]), its headers ([`message`]), the appointment that goes along
//! ([`calendar`]), and how it leaves ([`transport`]).
//!
//! That an email is owed is decided when its event is recorded ([`crate::told`]); what it says is looked up when its turn comes,
//! through the view of whoever gets it. So an email never shows what its reader may not see by then.

pub mod calendar;
mod compose;
mod letter;
mod message;
mod transport;
pub mod unsubscribe;

pub(crate) use compose::compose;
pub(crate) use transport::{CONNECTIONS, Failure, PATIENCE};
pub use transport::{Settings, WrongSetting};

use crate::engine::Engine;
use crate::error::Result;
use crate::model::Delivery;
use compose::Composed;
use lettre::Address;
use transport::Transport;

/// Sends emails. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Mailer {
    transport: Transport,
    from: Address,
}

impl Mailer {
    /// A mailer over the settings: a mail server, or a folder of `.eml` files where there is none. To be made inside the runtime,
    /// which looks after its connections.
    pub fn new(settings: &Settings) -> Result<Self, WrongSetting> {
        Ok(Self {
            from: settings.sender()?,
            transport: Transport::open(settings)?,
        })
    }

    /// Whether emails can leave now; the text says what is wrong. Nothing is sent.
    pub async fn check(&self) -> Result<(), String> {
        self.transport.check().await
    }

    /// Hands one email over.
    pub(crate) async fn hand_over(
        &self,
        engine: &Engine,
        delivery: &Delivery,
        composed: &Composed,
    ) -> Result<(), Failure> {
        let message = message::build(engine, &self.from, delivery, composed).map_err(Failure::ForGood)?;
        self.transport.send(delivery.id, &message).await
    }

    /// Says goodbye to the mail server.
    pub async fn close(&self) {
        self.transport.close().await;
    }
}
