//! Accepting connections, and stopping without breaking off what is being answered.

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::{Request, service::service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;

/// The longest that a client takes to say what it wants. Without a bound, slow ones would hold connections for ever.
const HEADERS: Duration = Duration::from_secs(20);
/// The longest wait for answers that are under way when the server stops.
const PATIENCE: Duration = Duration::from_secs(20);

/// Answers until `stop` resolves; then takes no more, and waits for what is under way.
pub async fn listen(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let mut server = Builder::new(TokioExecutor::new());
    server
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS);
    server
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(Some(HEADERS));
    let open = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        match stream {
            Ok((stream, from)) => {
                let router = router.clone();
                let answer = service_fn(move |mut request: Request<Incoming>| {
                    request.extensions_mut().insert(ConnectInfo(from));
                    router.clone().oneshot(request.map(Body::new))
                });
                let connection = open.watch(
                    server
                        .serve_connection_with_upgrades(io(stream), answer)
                        .into_owned(),
                );
                // A client that goes away in the middle is no news.
                tokio::spawn(async move { drop(connection.await) });
            }
            Err(error) => {
                // No more file descriptors, most likely: wait for some to come back.
                tracing::warn!(%error, "a connection was not accepted");
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    }
    drop(listener);
    if tokio::time::timeout(PATIENCE, open.shutdown()).await.is_err() {
        tracing::warn!("some answers were broken off");
    }
}

fn io(stream: TcpStream) -> TokioIo<TcpStream> {
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    TokioIo::new(stream)
}
