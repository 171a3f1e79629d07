//! Prometheus metrics, on an address of their own: requests, the database, owed emails, sockets, the event loop.

use crate::http::App;
use crate::{Outcome, listen::listen};
use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

/// How often what cannot be counted as it happens is looked at.
const LOOK: Duration = Duration::from_secs(10);
/// A request is quick, acceptable, slow, or something is wrong.
const SECONDS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// Begins counting.
pub fn begin() -> Outcome<PrometheusHandle> {
    let buckets = Matcher::Suffix("_seconds".into());
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(buckets, &SECONDS)?
        .install_recorder()?;
    metrics::describe_counter!(
        "folkmoot_requests_total",
        "Requests answered, by method, route and status"
    );
    metrics::describe_histogram!(
        "folkmoot_request_seconds",
        "How long answers took, by method, route and status"
    );
    metrics::describe_gauge!("folkmoot_deliveries_pending", "Emails that are still to be sent");
    metrics::describe_gauge!("folkmoot_deliveries_failed", "Emails that were given up");
    metrics::describe_gauge!(
        "folkmoot_database_connections",
        "Open connections to the database"
    );
    metrics::describe_gauge!(
        "folkmoot_database_connections_idle",
        "Open connections to the database that nobody uses"
    );
    metrics::describe_gauge!("folkmoot_sockets", "Open sockets for live updates");
    metrics::describe_gauge!("folkmoot_tasks", "Tasks that are alive in the event loop");
    metrics::describe_gauge!(
        "folkmoot_event_loop_lag_seconds",
        "By how many seconds the event loop was late, last"
    );
    Ok(handle)
}

/// Serves what was counted at /metrics, until the app closes.
pub async fn serve(at: SocketAddr, handle: PrometheusHandle, app: App) -> Outcome<()> {
    let listener = TcpListener::bind(at)
        .await
        .map_err(|error| format!("metrics: cannot listen on {at}: {error}"))?;
    let shown = handle.clone();
    let router = Router::new().route("/metrics", get(move || std::future::ready(shown.render())));
    let stop = app.clone();
    tokio::spawn(async move { listen(listener, router, stop.closing()).await });
    tokio::spawn(async move {
        let closing = app.clone();
        tokio::select! {
            () = watch(handle, app) => {}
            () = closing.closing() => {}
        }
    });
    Ok(())
}

#[expect(
    clippy::cast_precision_loss,
    reason = "gauges are floats, and these numbers are small"
)]
async fn watch(handle: PrometheusHandle, app: App) {
    loop {
        let began = Instant::now();
        tokio::time::sleep(LOOK).await;
        metrics::gauge!("folkmoot_event_loop_lag_seconds")
            .set(began.elapsed().saturating_sub(LOOK).as_secs_f64());
        metrics::gauge!("folkmoot_tasks")
            .set(tokio::runtime::Handle::current().metrics().num_alive_tasks() as f64);
        metrics::gauge!("folkmoot_sockets").set(app.sockets.count() as f64);
        if let Ok(load) = app.engine.load().await {
            metrics::gauge!("folkmoot_database_connections").set(f64::from(load.connections));
            metrics::gauge!("folkmoot_database_connections_idle").set(load.idle as f64);
            metrics::gauge!("folkmoot_deliveries_pending").set(load.pending as f64);
            metrics::gauge!("folkmoot_deliveries_failed").set(load.failed as f64);
        }
        handle.run_upkeep();
    }
}
