//! What every handler has at hand.

use super::limits::Shape;
use super::origin::Origins;
use super::rates::Rates;
use super::setup::Setup;
use super::socket::Sockets;
use crate::config::Network;
use folkmoot_core::engine::Engine;
use folkmoot_schema::Schema;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use tokio::sync::watch;
use url::Url;

/// What the page's side needs of the settings.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where people reach the page.
    pub address: Url,
    /// The proxies whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<Network>,
    /// Whether this server is one that Folkmoot is developed with.
    pub development: bool,
    /// The data folder: the demonstration's mailbox shows the emails written there.
    pub data: PathBuf,
    /// Whether this is the demonstration, where one may enter as one of its people.
    pub demonstration: bool,
}

impl Site {
    /// A site at an address, with nothing special about it.
    pub fn at(address: Url) -> Self {
        Self {
            address,
            trusted_proxies: Vec::new(),
            development: false,
            data: PathBuf::from("."),
            demonstration: false,
        }
    }

    /// Whether people reach the page by https.
    pub fn secure(&self) -> bool {
        self.address.scheme() == "https"
    }
}

/// What every handler has at hand. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of an [`App`].
pub struct Parts {
    /// The engine.
    pub engine: Engine,
    /// The GraphQL schema.
    pub schema: Schema,
    /// What queries of it cost.
    pub shape: Arc<Shape>,
    /// What the page's side needs of the settings.
    pub site: Site,
    /// The origins that requests may come from.
    pub origins: Origins,
    /// How often things may be tried.
    pub rates: Rates,
    /// The open sockets.
    pub sockets: Sockets,
    /// First-run set-up, while it is needed.
    pub setup: Setup,
    closing: watch::Sender<bool>,
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// The schema and its shape, which are the same for every app of a process.
fn api() -> Result<(Schema, Arc<Shape>), String> {
    static API: OnceLock<Result<(Schema, Arc<Shape>), String>> = OnceLock::new();
    let make = || {
        // Suggestions cost time where a query misspells thousands of names.
        let schema = folkmoot_schema::schema().disable_suggestions().finish();
        let shape = Shape::of(&schema.sdl())?;
        Ok((schema, Arc::new(shape)))
    };
    API.get_or_init(make).clone()
}

impl App {
    /// An app over an engine. Fails only if the schema cannot be read, which a test would have noticed.
    pub fn new(engine: Engine, site: Site) -> Result<Self, String> {
        let (schema, shape) = api()?;
        let origins = Origins::of(&site);
        let (closing, _) = watch::channel(false);
        let (rates, sockets, setup) = (Rates::default(), Sockets::default(), Setup::default());
        Ok(Self(Arc::new(Parts {
            engine,
            schema,
            shape,
            site,
            origins,
            rates,
            sockets,
            setup,
            closing,
        })))
    }

    /// Asks all sockets to close: the server is about to stop.
    pub fn close(&self) {
        self.closing.send_replace(true);
    }

    /// Resolves when the server is about to stop.
    pub async fn closing(&self) {
        // The sender lives as long as the app, so this ends by the value only.
        let _ = self.closing.subscribe().wait_for(|closing| *closing).await;
    }
}
