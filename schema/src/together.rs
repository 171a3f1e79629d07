//! When loaders read: all that an answer asks them for at a time is read at once.
//!
//! A stock loader waits a millisecond for others to ask, so that how many statements an answer costs is a matter of moments. Here an
//! answer takes turns with its loads: it goes on as far as it can by itself, then all loads that were asked for meanwhile are read, to the
//! last. Nothing is read twice because it was still on its way, and the cost of a page is a number that a test can hold it to.

use async_graphql::runtime::Timer;
use futures_util::future::{BoxFuture, join_all, ready};
use futures_util::task::{AtomicWaker, FutureObj, Spawn, SpawnError};
use std::future::{Future, poll_fn};
use std::mem::take;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

/// The loads that an answer asked for. Clones are the same.
#[derive(Clone, Default)]
pub struct Together(Arc<Mutex<Vec<FutureObj<'static, ()>>>>);

impl Together {
    /// Runs an answer, in turns with its loads. `under_way` says whether a statement of its own waits for the database.
    pub async fn during<T>(&self, answer: impl Future<Output = T>, under_way: impl Fn() -> bool) -> T {
        let mut answer = pin!(answer);
        let stirred = Arc::new(Stirred::default());
        loop {
            if let Some(done) = self.turn(answer.as_mut(), &stirred, &under_way).await {
                return done;
            }
            let loads = take(&mut *self.asked_for());
            join_all(loads).await;
        }
    }

    /// Lets the answer go on until it is done, or waits for nothing but its loads.
    async fn turn<T>(
        &self,
        mut answer: Pin<&mut impl Future<Output = T>>,
        stirred: &Arc<Stirred>,
        under_way: &impl Fn() -> bool,
    ) -> Option<T> {
        let waker = Waker::from(Arc::clone(stirred));
        poll_fn(|context| {
            stirred.whom.register(context.waker());
            stirred.since.store(false, Ordering::SeqCst);
            match answer.as_mut().poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(done) => Poll::Ready(Some(done)),
                Poll::Pending => {
                    let goes_on = stirred.since.load(Ordering::SeqCst) || under_way();
                    if goes_on || self.asked_for().is_empty() {
                        Poll::Pending
                    } else {
                        Poll::Ready(None)
                    }
                }
            }
        })
        .await
    }

    fn asked_for(&self) -> MutexGuard<'_, Vec<FutureObj<'static, ()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Spawn for Together {
    fn spawn_obj(&self, load: FutureObj<'static, ()>) -> Result<(), SpawnError> {
        self.asked_for().push(load);
        Ok(())
    }
}

impl Timer for Together {
    /// A load that has begun waits no more.
    fn delay(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(ready(()))
    }
}

/// Whether the answer asked to be polled again since it last was: a long list does so when it has polled enough of its items for once.
#[derive(Default)]
struct Stirred {
    since: AtomicBool,
    whom: AtomicWaker,
}

impl Wake for Stirred {
    fn wake(self: Arc<Self>) {
        self.since.store(true, Ordering::SeqCst);
        self.whom.wake();
    }
}
