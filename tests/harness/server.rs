//! The real binary as a process of its own: started, asked over HTTP, killed.

use crate::mailbox::{free_port, until};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

/// The binary, running.
pub struct Server {
    process: Child,
    /// Where it is reached.
    pub address: String,
}

/// How to start it again on the same data.
#[derive(Clone)]
pub struct Setting {
    /// Its data folder.
    pub data: PathBuf,
    /// Its database.
    pub database: String,
    /// Its mail server.
    pub smtp: String,
    /// Its port.
    pub port: u16,
}

impl Setting {
    /// A setting on a free port.
    pub fn new(data: &Path, database: &str, smtp: &str) -> Self {
        Self {
            data: data.to_owned(),
            database: database.to_owned(),
            smtp: smtp.to_owned(),
            port: free_port(),
        }
    }
}

/// `FOLKMOOT_BINARY`, or the binary beside the tests.
fn binary() -> PathBuf {
    let beside = || {
        let tests = std::env::current_exe().unwrap();
        tests.ancestors().nth(2).unwrap().join("folkmoot")
    };
    let path = std::env::var_os("FOLKMOOT_BINARY").map_or_else(beside, PathBuf::from);
    assert!(
        path.exists(),
        "{} is missing: run `cargo build` first",
        path.display()
    );
    path
}

impl Server {
    /// Starts the binary and waits until it is ready.
    pub async fn start(setting: &Setting) -> Self {
        let address = format!("http://127.0.0.1:{}", setting.port);
        let process = Command::new(binary())
            .arg("serve")
            .env("FOLKMOOT_LISTEN", format!("127.0.0.1:{}", setting.port))
            .env("FOLKMOOT_ADDRESS", &address)
            .env("FOLKMOOT_DATA", &setting.data)
            .env("FOLKMOOT_DATABASE", &setting.database)
            .env("FOLKMOOT_SMTP", &setting.smtp)
            .env("FOLKMOOT_MAIL_FROM", "folkmoot@folkmoot.test")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        listens(&address).await;
        Self { process, address }
    }

    /// The binary that tests run.
    pub fn binary() -> PathBuf {
        binary()
    }

    /// The id of its process.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// How it ended, once it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.process.try_wait().unwrap()
    }

    /// Kills it as a power cut would.
    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// Waits until somebody listens at an address.
async fn listens(address: &str) {
    let host = address.trim_start_matches("http://");
    until("the server listens", || {
        std::net::TcpStream::connect(host).is_ok()
    })
    .await;
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Somebody with a browser: cookies, and JSON over HTTP.
#[derive(Clone)]
pub struct Browser {
    client: reqwest::Client,
    address: String,
}

impl Browser {
    /// A browser without cookies yet.
    pub fn new(address: &str) -> Self {
        Self {
            client: reqwest::Client::builder().cookie_store(true).build().unwrap(),
            address: address.to_owned(),
        }
    }

    /// Posts JSON. `Err` when the server went away before it answered.
    pub async fn post(&self, path: &str, body: &Value) -> Result<(u16, Value), reqwest::Error> {
        let request = self
            .client
            .post(format!("{}{path}", self.address))
            .header("Origin", &self.address)
            .json(body);
        let response = request.send().await?;
        let status = response.status().as_u16();
        let text = response.text().await?;
        Ok((status, serde_json::from_str(&text).unwrap_or(Value::Null)))
    }

    /// Signs in with a password.
    pub async fn sign_in(&self, email: &str, password: &str) {
        let (status, answer) = self
            .post("/session", &json!({"email": email, "password": password}))
            .await
            .unwrap();
        assert_eq!(status, 204, "{answer}");
    }

    /// Waits until the server can be reached.
    pub async fn waits_for_the_server(&self) {
        listens(&self.address).await;
    }

    /// Asks the API. `Err` when the server went away before it answered.
    pub async fn ask(&self, document: &str, variables: Value) -> Result<Value, reqwest::Error> {
        Ok(self
            .post("/graphql", &json!({"query": document, "variables": variables}))
            .await?
            .1)
    }
}
