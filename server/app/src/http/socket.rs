//! GET /graphql/ws: live updates over graphql-transport-ws. The same limits as over HTTP; signing out ends the socket, at this server at
//! once, at others within half a minute, because the session is looked at again and again.

use super::app::App;
use super::client::Client;
use super::graphql::{Answer, prepare};
use super::origin;
use super::refusal::{No, Result};
use super::request_id::RequestId;
use super::session::Asker;
use async_graphql::futures_util::stream::BoxStream;
use async_graphql::http::{WebSocket as Protocol, WebSocketProtocols, WsMessage};
use async_graphql::parser::types::OperationType;
use async_graphql::runtime::TokioTimer;
use async_graphql::{Data, Executor, Request, Response};
use axum::extract::State;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::HeaderMap;
use axum::response::Response as HttpResponse;
use folkmoot_rules::refusal::Code;
use futures_util::{SinkExt as _, StreamExt as _, stream};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use uuid::Uuid;

const PROTOCOL: &str = "graphql-transport-ws";
/// A socket is kept with small buffers: the stock ones take ten times the memory.
const BUFFER: usize = 4096;
/// The largest message that is read.
const MESSAGE: usize = 64 * 1024;
/// The most sockets of one person: a few devices with a few tabs.
const A_PERSON: usize = 20;
/// The most sockets of visitors behind one address.
const AN_ADDRESS: usize = 50;
/// The most subscriptions on one socket.
const SUBSCRIPTIONS: usize = 10;
/// A socket that says nothing for so long is closed. The page says something every half minute, or every minute asleep.
const SILENCE: Duration = Duration::from_secs(150);
/// How often the session is looked at again.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// A reader who takes nothing for so long is gone.
const STUCK: Duration = Duration::from_secs(20);

/// The open sockets, counted by person or address.
#[derive(Clone, Default)]
pub struct Sockets(Arc<Mutex<HashMap<String, usize>>>);

impl Sockets {
    fn open(&self, key: String, most: usize) -> Result<Open> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(key.clone()).or_default();
        if *count >= most {
            return Err(No::wait(Duration::from_mins(1)));
        }
        *count += 1;
        Ok(Open {
            sockets: self.clone(),
            key,
        })
    }

    /// How many are open.
    pub fn count(&self) -> usize {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .values()
            .sum()
    }
}

/// One open socket, counted until it is dropped.
struct Open {
    sockets: Sockets,
    key: String,
}

impl Drop for Open {
    fn drop(&mut self) {
        let mut counts = self.sockets.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.key) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.key);
            }
        }
    }
}

/// GET /graphql/ws.
pub async fn open(
    State(app): State<App>,
    client: Client,
    asker: Asker,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<HttpResponse> {
    // A browser sends Origin with every upgrade. A program without a cookie is nobody, and may listen to what is public.
    if !app.origins.allow(&headers) {
        return Err(origin::refused());
    }
    let upgrade = upgrade
        .protocols([PROTOCOL])
        .read_buffer_size(BUFFER)
        .write_buffer_size(BUFFER)
        .max_message_size(MESSAGE)
        .max_frame_size(MESSAGE);
    if upgrade
        .selected_protocol()
        .is_none_or(|chosen| chosen != PROTOCOL)
    {
        return Err(No::bad_request("Speak the protocol graphql-transport-ws."));
    }
    let counted = match asker.actor.person() {
        Some(person) => app.sockets.open(person.to_string(), A_PERSON)?,
        None => app.sockets.open(client.key(), AN_ADDRESS)?,
    };
    let id = RequestId::of(&headers);
    Ok(upgrade.on_upgrade(move |socket| id.during(serve(app, asker, socket, counted))))
}

async fn serve(app: App, asker: Asker, socket: WebSocket, _counted: Open) {
    let (mut sink, input) = socket.split();
    let input = input
        .take_while(|message| std::future::ready(message.is_ok()))
        .filter_map(|message| {
            let text = message
                .ok()
                .filter(|message| matches!(message, Message::Text(_) | Message::Binary(_)));
            std::future::ready(text.map(Message::into_data))
        });
    let live = Live {
        app: app.clone(),
        asker: asker.clone(),
        subscriptions: Arc::default(),
    };
    let answers = Protocol::new(live, input, WebSocketProtocols::GraphQLWS)
        .keepalive_timeout(TokioTimer::default(), SILENCE);
    let mut answers = std::pin::pin!(answers);
    let mut closing = std::pin::pin!(app.closing());
    let mut ended = app.engine.ended_sessions();
    // The first look is at once: the session may have ended before its end was listened for.
    let mut look_again = tokio::time::interval(LOOK_AGAIN);
    loop {
        let message = tokio::select! {
            answer = answers.next() => match answer {
                Some(WsMessage::Text(text)) => Some(Message::Text(text.into())),
                Some(WsMessage::Close(code, reason)) => Some(close(code, &reason)),
                None => break,
            },
            () = &mut closing => Some(close(1001, "The server restarts.")),
            _ = look_again.tick() => None,
            () = session_of(&asker, &mut ended) => None,
        };
        let message = match message {
            Some(message) => message,
            None if asker.still_signed_in(&app).await => continue,
            None => close(4401, "Signed out."),
        };
        let last = matches!(message, Message::Close(_));
        let sent = tokio::time::timeout(STUCK, sink.send(message)).await;
        if last || !matches!(sent, Ok(Ok(()))) {
            break;
        }
    }
}

/// Resolves when a session of this asker may have ended.
async fn session_of(asker: &Asker, ended: &mut Receiver<Uuid>) {
    loop {
        match ended.recv().await {
            Ok(person) if asker.actor.person() == Some(person) => return,
            // Theirs may be among those that were missed.
            Err(RecvError::Lagged(_)) => return,
            Ok(_) => {}
            Err(RecvError::Closed) => return std::future::pending().await,
        }
    }
}

fn close(code: u16, reason: &str) -> Message {
    Message::Close(Some(CloseFrame {
        code,
        reason: reason.to_owned().into(),
    }))
}

/// Runs the subscriptions of one socket.
#[derive(Clone)]
struct Live {
    app: App,
    asker: Asker,
    subscriptions: Arc<AtomicUsize>,
}

impl Live {
    async fn begin(self, asked: Request) -> BoxStream<'static, Response> {
        match self.subscribe(asked).await {
            Ok(answers) => answers,
            Err(answer) => stream::once(std::future::ready(answer.response())).boxed(),
        }
    }

    async fn subscribe(self, asked: Request) -> Result<BoxStream<'static, Response>, Box<Answer>> {
        let refused = |no: No| Box::new(Answer::refused(&no));
        let (request, operation) = prepare(&self.app, asked.query, asked.operation_name, asked.variables)?;
        if operation.kind != OperationType::Subscription {
            return Err(refused(No::bad_request(
                "Send queries and mutations to /graphql.",
            )));
        }
        if self.subscriptions.fetch_add(1, Ordering::Relaxed) >= SUBSCRIPTIONS {
            self.subscriptions.fetch_sub(1, Ordering::Relaxed);
            return Err(refused(No::new(
                Code::QueryTooCostly,
                "Too many subscriptions on one socket.",
            )));
        }
        let counted = Subscribed(self.subscriptions);
        let opened = self.asker.open(&self.app).await;
        let opened = opened.map_err(|error| refused(error.into()))?;
        let answers = self.app.schema.execute_stream(opened.attach(request));
        Ok(answers
            .map(move |response| (Answer::of(response).response(), &counted).0)
            .boxed())
    }
}

/// One subscription, counted until it ends.
struct Subscribed(Arc<AtomicUsize>);

impl Drop for Subscribed {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Executor for Live {
    async fn execute(&self, _request: Request) -> Response {
        Answer::refused(&No::bad_request("Send queries and mutations to /graphql.")).response()
    }

    fn execute_stream(&self, request: Request, _data: Option<Arc<Data>>) -> BoxStream<'static, Response> {
        stream::once(self.clone().begin(request)).flatten().boxed()
    }
}
