//! Serving: from the settings to a running server, and to a graceful stop.

use crate::config::Config;
use crate::http::{App, Site, router};
use crate::{Outcome, demonstration, listen, logs, metrics, start};
use folkmoot_core::work;
use std::io::Write as _;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// The longest wait for the worker when the server stops.
const PATIENCE: Duration = Duration::from_secs(25);
/// How often those who have not tried for long are forgotten.
const FORGET: Duration = Duration::from_mins(10);

/// Serves until it is asked to stop.
pub async fn serve(config: Config, demonstration: bool) -> Outcome<()> {
    logs::begin(&config);
    let hold = start::hold(&config)?;
    if demonstration {
        demonstration::forget_half_told(&config)?;
    }
    let engine = start::open_migrated(&config).await?;
    let mailer = start::mailer(&config)?;
    if demonstration {
        demonstration::tell(&config, &engine, &mailer).await?;
    }
    let site = Site {
        address: config.address.clone(),
        trusted_proxies: config.trusted_proxies.clone(),
        development: config.development,
        data: config.data.clone(),
        demonstration,
    };
    let app = App::new(engine.clone(), site)?;
    offer_setup(&app, demonstration).await?;
    if let Some(at) = config.metrics {
        metrics::serve(at, metrics::begin()?, app.clone()).await?;
    }
    let listener = TcpListener::bind(config.listen).await;
    let listener =
        listener.map_err(|error| format!("listen: cannot listen on {}: {error}", config.listen))?;
    forget_now_and_then(app.clone());
    let stop = app.clone();
    let worker = tokio::spawn(work::run(
        engine.clone(),
        mailer,
        async move { stop.closing().await },
    ));
    let stop = app.clone();
    let listens = tokio::spawn(work::listen(engine.clone(), async move { stop.closing().await }));
    tracing::info!(address = %config.address, listen = %config.listen, "serving");
    say(&format!("Folkmoot is at {}", config.address))?;

    let stop = app.clone();
    let mut terminated = signal(SignalKind::terminate())?;
    let asked = async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping");
        stop.close();
    };
    listen::listen(listener, router(app), asked).await;
    // An email that is on its way to the mail server is finished; what is leased beyond it is given back.
    if tokio::time::timeout(PATIENCE, async { (worker.await, listens.await) })
        .await
        .is_err()
    {
        tracing::warn!("the worker was broken off; its leases run out by themselves");
    }
    engine.disconnect().await?;
    drop(hold);
    tracing::info!("stopped");
    Ok(())
}

/// While there is no administrator, says where and with which token the first one is made.
async fn offer_setup(app: &App, demonstration: bool) -> Outcome<()> {
    if demonstration || app.engine.has_administrator().await? {
        return Ok(());
    }
    let token = app.setup.open();
    let address = app.engine.address().join("setup")?;
    say(&format!(
        "\nThis Folkmoot has no administrator yet. Set it up at\n\n    {address}\n\nwith this token, which works once:\n\n    {token}\n"
    ))
}

fn forget_now_and_then(app: App) {
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(FORGET).await;
            app.rates.forget_the_past();
        }
    });
}

/// To the person at the console, beside the log.
pub fn say(text: &str) -> Outcome<()> {
    let mut out = std::io::stdout();
    writeln!(out, "{text}")?;
    Ok(out.flush()?)
}
