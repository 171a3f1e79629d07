//! People as values: they act through the API and see what the API shows them.

use crate::Client;
use folkmoot::http::{App, Site, router};
use folkmoot_core::actor::Actor;
use folkmoot_core::auth::{SessionToken, session};
use folkmoot_core::engine::Engine;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::seed;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use time::OffsetDateTime;
use uuid::Uuid;

/// Somebody at the API: a person, or a visitor.
#[derive(Clone)]
pub struct Person {
    pub(crate) engine: Engine,
    pub(crate) actor: Actor,
    /// Their browser.
    pub browser: Client,
    signed_in_at: Arc<Mutex<Option<OffsetDateTime>>>,
    /// Their email address.
    pub email: String,
    /// Their handle.
    pub handle: String,
}

/// What the API answered.
#[derive(Clone, Debug)]
pub struct Answer(pub Value);

impl Person {
    /// Somebody with a browser of their own.
    pub(crate) fn new(engine: &Engine, actor: Actor, email: &str, handle: &str) -> Self {
        let app = App::new(engine.clone(), Site::at(engine.address().clone())).unwrap();
        let browser = Client::new(router(app), engine.address().as_str());
        let (email, handle) = (email.to_owned(), handle.to_owned());
        Self {
            engine: engine.clone(),
            actor,
            browser,
            signed_in_at: Arc::default(),
            email,
            handle,
        }
    }

    /// Asks the API, through the whole router and with a real session.
    pub async fn ask(&self, document: &str, variables: Value) -> Answer {
        self.stay_signed_in().await;
        let reply = self
            .browser
            .post("/graphql", &json!({"query": document, "variables": variables}))
            .await;
        Answer(reply.json())
    }

    /// Signs in: a new session in the same browser.
    pub async fn sign_in(&self) {
        let Some(person) = self.actor.person() else { return };
        let token = seed::session(&self.engine, "a test", person).await.unwrap();
        self.keep(&token);
    }

    /// Signs in where the session of the browser is older than a session lasts.
    async fn stay_signed_in(&self) {
        let since = *self.signed_in_at.lock().unwrap();
        if since.is_none_or(|since| self.engine.now() - since >= session::LASTS) {
            self.sign_in().await;
        }
    }

    /// Goes on in the session of this token.
    pub fn keep(&self, token: &SessionToken) {
        *self.signed_in_at.lock().unwrap() = Some(self.engine.now());
        self.browser.keep(Some(format!("folkmoot={}", token.expose())));
    }

    /// This person's id, as the API shows it.
    pub fn id(&self) -> String {
        ids::opaque(Kind::Person, self.uuid())
    }

    /// This person's id in the database.
    pub fn uuid(&self) -> Uuid {
        self.actor.person().unwrap_or_default()
    }
}

impl Answer {
    /// What came back, where nothing was refused.
    #[track_caller]
    pub fn data(&self) -> &Value {
        assert!(self.0.get("errors").is_none(), "refused: {}", self.0);
        &self.0["data"]
    }

    /// The value at a path such as `openDiscussion.discussion.id`, where nothing was refused.
    #[track_caller]
    pub fn at(&self, path: &str) -> &Value {
        path.split('.')
            .fold(self.data(), |value, step| match step.parse::<usize>() {
                Ok(index) => &value[index],
                Err(_) => &value[step],
            })
    }

    /// The text at a path.
    #[track_caller]
    pub fn text(&self, path: &str) -> String {
        self.at(path)
            .as_str()
            .unwrap_or_else(|| panic!("no text at {path}: {}", self.0))
            .to_owned()
    }

    /// The code of the first refusal.
    #[track_caller]
    pub fn refusal(&self) -> String {
        self.0["errors"][0]["extensions"]["code"]
            .as_str()
            .unwrap_or_else(|| panic!("not refused: {}", self.0))
            .to_owned()
    }

    /// The code of the first refusal, and the input field that it is about.
    #[track_caller]
    pub fn field(&self) -> (String, String) {
        let field = self.0["errors"][0]["extensions"]["field"]
            .as_str()
            .unwrap_or_else(|| panic!("no field: {}", self.0));
        (self.refusal(), field.to_owned())
    }
}
