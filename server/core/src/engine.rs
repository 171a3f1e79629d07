//! The engine: the one way to change anything. It loads, asks the policy, runs and commits in one transaction.

use crate::actor::Actor;
use crate::auth::password::Hashing;
use crate::auth::secret::SecretKey;
use crate::clock::SharedClock;
use crate::db::{Db, dialect};
use crate::error::Result;
use crate::event::{EventKind, Ping};
use crate::query::kept::KeptCounts;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{self, Action, Standing};
use folkmoot_rules::refusal::{Code, Refusal};
use sea_orm::DatabaseConnection;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::{Notify, broadcast};
use url::Url;
use uuid::Uuid;

/// One change that somebody may ask for. One file each, in [`crate::ops`].
#[async_trait::async_trait]
pub trait Command: Send + Sync {
    /// What the policy is asked.
    const ACTION: Action;
    /// What the change is about, loaded through the actor's view.
    type Subject: Send;
    /// What the asker gets back.
    type Output: Send;

    /// Finds the subject, and what the actor is to it. What the actor may not see is not found.
    async fn load(&self, view: &View) -> Result<(Self::Subject, Standing)>;

    /// Makes the change and records what happened. Called only after the policy said yes; may be run again from the start
    /// when another transaction got in the way.
    async fn run(&self, subject: Self::Subject, tx: &Tx) -> Result<Self::Output>;
}

/// The engine. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
}

struct Inner {
    /// Which of the servers that share a database this is.
    id: Uuid,
    pool: DatabaseConnection,
    clock: SharedClock,
    address: Url,
    secret: SecretKey,
    hashing: Hashing,
    statements: Arc<AtomicU64>,
    counts: Arc<KeptCounts>,
    pings: broadcast::Sender<Ping>,
    ended: broadcast::Sender<Uuid>,
    work: Notify,
}

/// How often a transaction is tried when others get in its way. Ten writers at the same row need about ten.
const TRIES: u32 = 30;

impl Engine {
    /// An engine over an open database. `address` is where people reach the page: links in emails begin with it.
    pub fn new(
        pool: DatabaseConnection,
        clock: SharedClock,
        address: Url,
        secret: SecretKey,
        hashing: Hashing,
    ) -> Self {
        let (pings, _) = broadcast::channel(1024);
        let (ended, _) = broadcast::channel(64);
        let inner = Inner {
            id: crate::clock::new_id(clock.now()),
            pool,
            clock,
            address,
            secret,
            hashing,
            statements: Arc::default(),
            counts: Arc::default(),
            pings,
            ended,
            work: Notify::new(),
        };
        Self {
            inner: Arc::new(inner),
        }
    }

    /// The same engine by another clock: the demonstration is told as if it happened over weeks.
    #[must_use]
    pub fn with_clock(&self, clock: SharedClock) -> Self {
        let inner = &self.inner;
        Self::new(
            inner.pool.clone(),
            clock,
            inner.address.clone(),
            inner.secret.clone(),
            inner.hashing.clone(),
        )
    }

    /// Makes a change on behalf of an actor: begin, load, ask the policy, run, commit.
    pub async fn perform<C: Command>(&self, actor: Actor, command: C) -> Result<C::Output> {
        let mut tries = 1;
        loop {
            match self.attempt(actor, &command).await {
                Err(error) if tries < TRIES && error.may_succeed_again() => {
                    // A growing, uneven pause, so that those who clashed do not meet again.
                    let [uneven] = crate::clock::random::<1>();
                    tokio::time::sleep(Duration::from_micros(
                        u64::from(tries) * 500 + u64::from(uneven) * 40,
                    ))
                    .await;
                    tries += 1;
                }
                Err(error) if error.is_duplicate() => return Err(crate::error::conflict()),
                done => return done,
            }
        }
    }

    async fn attempt<C: Command>(&self, actor: Actor, command: &C) -> Result<C::Output> {
        if actor == Actor::Anonymous && policy::needs_account(C::ACTION) {
            return Err(Refusal::new(Code::Unauthenticated, "Sign in first.").into());
        }
        let transaction = Arc::new(dialect::begin(&self.inner.pool).await?);
        let db = Db::transaction(Arc::clone(&transaction), Arc::clone(&self.inner.statements));
        let view = View::open(db, actor, self.now()).await?;
        let (subject, standing) = command.load(&view).await?;
        view.permit(C::ACTION, &standing)?;
        let tx = Tx::new(view, transaction, self.inner.secret.clone(), self.inner.id);
        let output = command.run(subject, &tx).await?;
        for ping in tx.commit().await? {
            self.ping(ping);
        }
        self.inner.work.notify_one();
        Ok(output)
    }

    /// What an actor may see now.
    pub async fn view(&self, actor: Actor) -> Result<View> {
        let view = View::open(self.reading(), actor, self.now()).await?;
        Ok(view.keeping(Arc::clone(&self.inner.counts)))
    }

    /// A door to the pool, for reading and for the steps of the work loop.
    pub(crate) fn reading(&self) -> Db {
        Db::pool(self.inner.pool.clone(), Arc::clone(&self.inner.statements))
    }

    /// The present moment, by the engine's clock.
    pub fn now(&self) -> OffsetDateTime {
        self.inner.clock.now()
    }

    /// Where people reach the page.
    pub fn address(&self) -> &Url {
        &self.inner.address
    }

    pub(crate) fn id(&self) -> Uuid {
        self.inner.id
    }

    pub(crate) fn secret(&self) -> &SecretKey {
        &self.inner.secret
    }

    pub(crate) fn hashing(&self) -> &Hashing {
        &self.inner.hashing
    }

    pub(crate) fn pool(&self) -> &DatabaseConnection {
        &self.inner.pool
    }

    /// Tells live readers of this server.
    pub(crate) fn ping(&self, ping: Ping) {
        if let (EventKind::PasswordChanged | EventKind::PersonDeactivated, Some(person_id)) =
            (ping.kind, ping.subject_id)
        {
            self.sessions_end(person_id);
        }
        // Nobody listening is no error.
        let _ = self.inner.pings.send(ping);
    }

    /// Where something changes, from now on. A reader that is too slow misses pings and should look at everything again.
    pub fn pings(&self) -> broadcast::Receiver<Ping> {
        self.inner.pings.subscribe()
    }

    /// Says that sessions of this person ended.
    pub(crate) fn sessions_end(&self, person_id: Uuid) {
        // Nobody listening is no error.
        let _ = self.inner.ended.send(person_id);
    }

    /// The people of whom sessions end, from now on. Who listens as one of them should look whether theirs is among these.
    pub fn ended_sessions(&self) -> broadcast::Receiver<Uuid> {
        self.inner.ended.subscribe()
    }

    /// Waits until a change was committed that may have left work to do.
    pub async fn work_waits(&self) {
        self.inner.work.notified().await;
    }

    /// How many statements were run so far: tests ask what a page costs.
    pub fn statements(&self) -> u64 {
        self.inner.statements.load(Ordering::Relaxed)
    }
}
