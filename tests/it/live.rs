//! Live updates over the WebSocket: who may open it, what it takes, when it ends.

use axum::http::Method;
use folkmoot::http::{App, Site, router};
use folkmoot_tests::{Person, World};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// The router behind a real listener, at which sockets can be opened.
async fn listen(world: &World) -> (App, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = App::new(world.engine.clone(), Site::at(world.engine.address().clone())).unwrap();
    let routes = router(app.clone());
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    (app, format!("ws://{address}/graphql/ws"))
}

async fn open(address: &str, person: Option<&Person>, origin: Option<&str>) -> Result<Socket, u16> {
    let mut request = address.into_client_request().unwrap();
    let headers = request.headers_mut();
    headers.insert("sec-websocket-protocol", "graphql-transport-ws".parse().unwrap());
    if let Some(cookie) = person.and_then(|person| person.browser.cookie()) {
        headers.insert("cookie", cookie.parse().unwrap());
    }
    if let Some(origin) = origin {
        headers.insert("origin", origin.parse().unwrap());
    }
    match connect_async(request).await {
        Ok((socket, _)) => Ok(socket),
        Err(tokio_tungstenite::tungstenite::Error::Http(response)) => Err(response.status().as_u16()),
        Err(other) => panic!("{other}"),
    }
}

async fn say(socket: &mut Socket, message: Value) {
    socket.send(Message::text(message.to_string())).await.unwrap();
}

/// The next message that says something.
async fn hear(socket: &mut Socket) -> Value {
    loop {
        match socket.next().await {
            Some(Ok(Message::Text(text))) => return serde_json::from_str(&text).unwrap(),
            Some(Ok(Message::Close(frame))) => return json!({"closed": u16::from(frame.unwrap().code)}),
            Some(Ok(_)) => {}
            ended => panic!("{ended:?}"),
        }
    }
}

async fn begin(address: &str, person: &Person) -> Socket {
    let mut socket = open(address, Some(person), Some(&person.browser.origin))
        .await
        .unwrap();
    say(&mut socket, json!({"type": "connection_init"})).await;
    assert_eq!(hear(&mut socket).await["type"], "connection_ack");
    socket
}

#[tokio::test]
async fn who_listens_hears_where_something_changes_and_only_what_they_may_read() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, member) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let (_app, address) = listen(&world).await;
    let mut socket = begin(&address, &member).await;
    say(&mut socket, json!({"id": "1", "type": "subscribe", "payload": {"query": "subscription { changes { discussionId } }"}})).await;
    // Answered in order: once the pong is here, the subscription is under way.
    say(&mut socket, json!({"type": "ping"})).await;
    assert_eq!(hear(&mut socket).await["type"], "pong");
    let discussion = lead.opens_discussion(research, "A grant").await;
    let heard = hear(&mut socket).await;
    assert_eq!(
        (
            &heard["type"],
            &heard["payload"]["data"]["changes"]["discussionId"]
        ),
        (&json!("next"), &json!(discussion))
    );
}

#[tokio::test]
async fn another_site_cannot_open_a_socket_with_a_persons_cookie() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let (_app, address) = listen(&world).await;
    for origin in [
        Some("http://folkmoot.test:8081"),
        Some("http://evil.test"),
        Some("null"),
        None,
    ] {
        assert_eq!(
            open(&address, Some(&ada), origin).await.unwrap_err(),
            403,
            "{origin:?}"
        );
    }
    assert!(
        open(&address, None, None).await.is_ok(),
        "a program without a cookie may listen to what is public"
    );
}

#[tokio::test]
async fn a_socket_takes_subscriptions_within_the_limits_only() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let (_app, address) = listen(&world).await;
    let mut socket = begin(&address, &ada).await;
    let aliases: String = (0..100)
        .map(|n| format!("a{n}: changes {{ discussionId }} "))
        .collect::<Vec<_>>()
        .concat();
    for (query, code) in [
        ("{ viewer { email } }".to_owned(), "BAD_REQUEST"),
        ("mutation { __typename }".to_owned(), "BAD_REQUEST"),
        (format!("subscription {{ {aliases} }}"), "QUERY_TOO_COSTLY"),
    ] {
        say(
            &mut socket,
            json!({"id": "1", "type": "subscribe", "payload": {"query": query}}),
        )
        .await;
        let told = hear(&mut socket).await.to_string();
        assert!(told.contains(code), "{told}");
        while hear(&mut socket).await["type"] != "complete" {}
    }
}

#[tokio::test]
async fn a_socket_is_closed_when_the_server_stops() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let (app, address) = listen(&world).await;
    let mut socket = begin(&address, &ada).await;
    assert_eq!(app.sockets.count(), 1);
    app.close();
    assert_eq!(hear(&mut socket).await, json!({"closed": 1001}));
}

#[tokio::test]
async fn signing_out_closes_the_socket_of_that_session_and_signing_out_everywhere_all() {
    let world = World::new().await;
    let (ada, mira) = (world.person("ada").await, world.person("mira").await);
    let (_app, address) = listen(&world).await;
    let (here, mut socket) = (ada.browser.cookie(), begin(&address, &ada).await);
    ada.sign_in().await;
    let (there, mut elsewhere) = (ada.browser.cookie(), begin(&address, &ada).await);
    let mut another = begin(&address, &mira).await;

    ada.browser.keep(here);
    ada.browser.json(Method::DELETE, "/session", &json!({})).await;
    assert_eq!(hear(&mut socket).await, json!({"closed": 4401}));
    say(&mut elsewhere, json!({"type": "ping"})).await;
    assert_eq!(hear(&mut elsewhere).await["type"], "pong");

    ada.browser.keep(there);
    ada.browser.json(Method::DELETE, "/sessions", &json!({})).await;
    assert_eq!(hear(&mut elsewhere).await, json!({"closed": 4401}));
    say(&mut another, json!({"type": "ping"})).await;
    assert_eq!(hear(&mut another).await["type"], "pong");
}

#[tokio::test]
async fn a_closed_account_closes_its_sockets() {
    let world = World::new().await;
    let (ada, root) = (world.person("ada").await, world.administrator("root").await);
    let (_app, address) = listen(&world).await;
    let mut socket = begin(&address, &ada).await;
    root.does("deactivatePerson", json!({"personId": ada.id()}), "person { id }")
        .await
        .data();
    assert_eq!(hear(&mut socket).await, json!({"closed": 4401}));
}

#[tokio::test]
async fn one_person_has_a_bounded_number_of_sockets() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let (_app, address) = listen(&world).await;
    let mut open_ones = Vec::new();
    for _ in 0..20 {
        open_ones.push(begin(&address, &ada).await);
    }
    let origin = ada.browser.origin.clone();
    assert_eq!(open(&address, Some(&ada), Some(&origin)).await.unwrap_err(), 429);
}
