//! Hearing of changes that other servers on the same PostgreSQL made, for the live readers of this one.

use crate::db::dialect;
use crate::engine::Engine;
use crate::event::Announcement;
use std::future::Future;
use std::pin::pin;
use std::time::Duration;

/// How long to wait before listening again when the database was lost.
const PAUSE: Duration = Duration::from_secs(2);

/// Passes on what other servers announce until `shutdown` comes. On SQLite, which serves one server only, there is nothing to hear.
pub async fn listen(engine: Engine, shutdown: impl Future<Output = ()> + Send) {
    let mut shutdown = pin!(shutdown);
    tokio::select! {
        () = hear(&engine) => {}
        () = &mut shutdown => {}
    }
}

async fn hear(engine: &Engine) {
    loop {
        match dialect::listen(engine.pool()).await {
            Ok(None) => return,
            Ok(Some(mut announcements)) => loop {
                match announcements.next().await {
                    Ok(text) => pass_on(engine, &text),
                    Err(error) => {
                        tracing::warn!(%error, "lost the other servers");
                        break;
                    }
                }
            },
            Err(error) => tracing::warn!(%error, "cannot hear the other servers"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

fn pass_on(engine: &Engine, text: &str) {
    match serde_json::from_str::<Announcement>(text) {
        // The readers of this server were told when it committed.
        Ok(told) if told.from == engine.id() => {}
        Ok(told) => told.pings.into_iter().for_each(|ping| engine.ping(ping)),
        Err(error) => {
            tracing::warn!(%error, "another server said something strange: is it of another version?");
        }
    }
}
