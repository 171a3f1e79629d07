//! GraphQL over HTTP, as its specification says: what is accepted, how it is answered, with which status.

mod answer;
mod ask;
mod media;
mod run;

pub use answer::Answer;
pub use ask::is_json;
pub use run::prepare;

use super::app::App;
use super::client::Client;
use super::refusal::No;
use super::session::Asker;
use ask::Asked;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use folkmoot_rules::refusal::Code;
use media::Media;

/// POST /graphql.
pub async fn post(
    State(app): State<App>,
    client: Client,
    asker: Asker,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let media = match Media::accepted(&headers) {
        Ok(media) => media,
        Err(no) => return no.into_response(),
    };
    let wanted = body
        .map_err(super::body::unreadable)
        .and_then(|body| Asked::in_body(&headers, &body));
    answer(&app, client, asker, wanted, media).await
}

/// GET /graphql: queries only, so that a link can never change anything.
pub async fn get(
    State(app): State<App>,
    client: Client,
    asker: Asker,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let media = match Media::accepted(&headers) {
        Ok(media) => media,
        Err(no) => return no.into_response(),
    };
    let wanted = Asked::in_query(query.as_deref().unwrap_or_default());
    answer(
        &app,
        client,
        asker,
        wanted.map(|wanted| Asked {
            by_get: true,
            ..wanted
        }),
        media,
    )
    .await
}

async fn answer(
    app: &App,
    client: Client,
    asker: Asker,
    wanted: Result<Asked, No>,
    media: Media,
) -> Response {
    match wanted {
        Ok(wanted) => run::run(app, client, &asker, wanted).await.respond(media),
        Err(no) => Answer::refused(&no).with_status(no.status()).respond(media),
    }
}

/// Any other method.
pub async fn other_method() -> Response {
    let no = No::new(Code::BadRequest, "Use POST, or GET for queries.")
        .with_status(StatusCode::METHOD_NOT_ALLOWED);
    let mut response = no.into_response();
    response
        .headers_mut()
        .insert(header::ALLOW, HeaderValue::from_static("GET, POST"));
    response
}

/// GET /graphiql, in development only: a page to try queries on.
pub async fn graphiql() -> Response {
    let page = async_graphql::http::GraphiQLSource::build()
        .endpoint("/graphql")
        .subscription_endpoint("/graphql/ws")
        .finish();
    let mut response = axum::response::Html(page).into_response();
    response.headers_mut().insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(super::security::GRAPHIQL),
    );
    response
}
