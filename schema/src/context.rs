//! What a resolver has at hand: the engine, the actor, and the request's view of what the actor may see.

use crate::Schema;
use crate::error::Failure;
use crate::loads::{self, Loads};
use crate::together::Together;
use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, HashMapCache};
use async_graphql::runtime::{Timer, TokioSpawner, TokioTimer};
use folkmoot_core::actor::Actor;
use folkmoot_core::engine::{Command, Engine};
use folkmoot_core::view::View;
use folkmoot_rules::refusal::Code;
use futures_util::task::Spawn;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};
use uuid::Uuid;

/// One GraphQL request: who asks, and what they may see. A mutation renews the view, so that its payload shows what it did.
pub struct Request {
    engine: Engine,
    actor: Actor,
    session: Option<Uuid>,
    view: RwLock<View>,
    loader: OnceLock<Weak<Loader>>,
}

/// The loaders of one request. What was read once is not read again.
pub type Loader = DataLoader<Loads, HashMapCache>;

impl Request {
    /// Opens the actor's view.
    pub async fn open(engine: Engine, actor: Actor) -> Result<Arc<Self>, folkmoot_core::Error> {
        Self::open_in(engine, actor, None).await
    }

    /// Opens the actor's view, in the session that they signed in to.
    pub async fn open_in(
        engine: Engine,
        actor: Actor,
        session: Option<Uuid>,
    ) -> Result<Arc<Self>, folkmoot_core::Error> {
        let view = RwLock::new(engine.view(actor).await?);
        Ok(Arc::new(Self {
            engine,
            actor,
            session,
            view,
            loader: OnceLock::new(),
        }))
    }

    /// Answers a query or a mutation. What its objects ask the loaders for is read [together](Together).
    pub async fn answer(
        self: Arc<Self>,
        schema: &Schema,
        request: async_graphql::Request,
    ) -> async_graphql::Response {
        let together = Together::default();
        let asked = Arc::clone(&self).with_loader(request, together.clone(), together.clone());
        let under_way = || self.view().under_way() > 0;
        together.during(schema.execute(asked), under_way).await
    }

    /// Puts the request into a subscription, whose events are answered long after it began: its loaders run beside it.
    pub fn attach(self: Arc<Self>, request: async_graphql::Request) -> async_graphql::Request {
        self.with_loader(request, TokioSpawner::current(), TokioTimer::default())
    }

    /// Puts the request, and loaders of its own, into a GraphQL request. (A loader shared by all requests is slower by far.)
    fn with_loader(
        self: Arc<Self>,
        request: async_graphql::Request,
        spawner: impl Spawn + Send + Sync + 'static,
        timer: impl Timer,
    ) -> async_graphql::Request {
        let loads = Loads::new(Arc::clone(&self));
        let loader = DataLoader::with_cache(loads, spawner, timer, HashMapCache::default());
        let loader: Arc<Loader> = Arc::new(loader.max_batch_size(loads::BATCH));
        // Weak, because the loaders hold the request.
        let _ = self.loader.set(Arc::downgrade(&loader));
        request.data(self).data(loader)
    }

    /// The engine.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Who asks.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// The session that they signed in to, if the request came with one.
    pub fn session(&self) -> Option<Uuid> {
        self.session
    }

    /// What they may see now.
    pub fn view(&self) -> View {
        self.view.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes a change, then looks again.
    pub async fn perform<C: Command>(&self, command: C) -> Result<C::Output, Failure> {
        let output = self.engine.perform(self.actor, command).await?;
        // What was read before the change may be otherwise now.
        if let Some(loader) = self.loader.get().and_then(Weak::upgrade) {
            loader.enable_all_cache(false);
        }
        let renewed = match self.engine.view(self.actor).await {
            // Who closed their own account looks at the answer as a visitor.
            Err(error) if error.code() == Code::Unauthenticated => self.engine.view(Actor::Anonymous).await?,
            renewed => renewed?,
        };
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = renewed;
        Ok(output)
    }
}

/// Shortcuts on async-graphql's context.
pub trait Ask {
    /// The request.
    fn request(&self) -> &Request;
    /// What the asker may see now.
    fn view(&self) -> View {
        self.request().view()
    }
    /// The request's loaders.
    fn loads(&self) -> &Loader;
}

impl Ask for Context<'_> {
    fn request(&self) -> &Request {
        self.data_unchecked::<Arc<Request>>()
    }
    fn loads(&self) -> &Loader {
        self.data_unchecked::<Arc<Loader>>()
    }
}
