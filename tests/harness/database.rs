//! A database of its own for each test, copied from a template that is migrated once: a file on SQLite, `CREATE DATABASE … TEMPLATE` on PostgreSQL.
//!
//! `FOLKMOOT_TEST_DATABASE` is `sqlite` (the default) or `postgres`; for the latter `FOLKMOOT_TEST_POSTGRES` is the address of a
//! server on which databases may be created.

use folkmoot_core::db;
use sea_orm::ConnectionTrait as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use tokio::sync::OnceCell;

/// The address of a fresh, migrated database. SQLite's file is put into `folder`.
pub async fn fresh(folder: &Path) -> String {
    match std::env::var("FOLKMOOT_TEST_DATABASE").as_deref() {
        Ok("postgres") => fresh_postgres().await,
        _ => fresh_sqlite(folder).await,
    }
}

async fn fresh_sqlite(folder: &Path) -> String {
    static TEMPLATE: OnceCell<(tempfile::TempDir, PathBuf)> = OnceCell::const_new();
    let (_, template) = TEMPLATE
        .get_or_init(|| async {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("template.db");
            let pool = db::connect(&format!("sqlite://{}", file.display()), 1)
                .await
                .unwrap();
            db::migrate(&pool).await.unwrap();
            pool.close().await.unwrap();
            (folder, file)
        })
        .await;
    let file = folder.join("folkmoot.db");
    std::fs::copy(template, &file).unwrap();
    format!("sqlite://{}", file.display())
}

async fn fresh_postgres() -> String {
    static TEMPLATE: OnceCell<(String, String)> = OnceCell::const_new();
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let (server, template) = TEMPLATE
        .get_or_init(|| async {
            let server = std::env::var("FOLKMOOT_TEST_POSTGRES").unwrap_or_else(|_| {
                panic!("FOLKMOOT_TEST_POSTGRES must be the address of a PostgreSQL server")
            });
            let template = format!("folkmoot_template_{}", std::process::id());
            create(&server, &format!("CREATE DATABASE {template}")).await;
            let pool = db::connect(&beside(&server, &template), 1).await.unwrap();
            db::migrate(&pool).await.unwrap();
            pool.close().await.unwrap();
            (server, template)
        })
        .await;
    let name = format!(
        "folkmoot_test_{}_{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    create(server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    beside(server, &name)
}

async fn create(server: &str, sql: &str) {
    // PostgreSQL copies a template for one session at a time.
    static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE.lock().await;
    let pool = db::connect(server, 1).await.unwrap();
    pool.execute_unprepared(sql).await.unwrap();
    pool.close().await.unwrap();
}

/// The address of another database on the same server.
fn beside(server: &str, name: &str) -> String {
    let mut url = url::Url::parse(server).unwrap();
    url.set_path(name);
    url.to_string()
}
