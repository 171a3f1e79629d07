//! Every address that the server answers, and what every request passes on its way.

use super::app::App;
use super::refusal::No;
use super::{
    assets, demo, graphql, health, invitation, limits, origin, outward, picture, record, security, setup,
    sign_in, socket, trace,
};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post, put};
use folkmoot_rules::refusal::Code;
use std::any::Any;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// The longest that any answer takes. (A socket answers at once, and then stays.)
const TIME: Duration = Duration::from_secs(30);

/// The addresses of the page: the same list as in the page's own route table. Each gets the shell.
const PAGES: [&str; 41] = [
    "/",
    "/welcome",
    "/sign-in",
    "/sign-in/{token}",
    "/forgot",
    "/reset/{token}",
    "/invited/{token}",
    "/hubs",
    "/g/{slug}/new",
    "/d/{id}/poll",
    "/d/{id}/begin",
    "/processes/{id}/edit",
    "/d/{id}/propose",
    "/proposals/{id}",
    "/proposals/{id}/poll",
    "/polls/{id}/edit",
    "/polls/{id}/outcome",
    "/templates",
    "/register",
    "/agreements",
    "/goals",
    "/goals/new",
    "/goals/{id}",
    "/goals/{id}/change",
    "/roles/new",
    "/roles/{id}",
    "/roles/{id}/selection",
    "/reviews",
    "/reviews/new",
    "/reading-room",
    "/feedback/new",
    "/feedback/{id}",
    "/meetings",
    "/meetings/new",
    "/meetings/{id}",
    "/how-we-decide",
    "/people",
    "/people/{handle}",
    "/me",
    "/admin",
    "/admin/rules",
];

/// The addresses that speak of one thing: what anybody may read of it goes along, for those who look at a link before they follow it.
const THINGS: [&str; 5] = [
    "/g/{slug}",
    "/d/{id}",
    "/processes/{id}",
    "/polls/{id}",
    "/reviews/{id}",
];

/// The whole router.
pub fn router(app: App) -> Router {
    let pages = PAGES.into_iter().fold(Router::new(), |router, path| {
        router.route(path, get(assets::shell))
    });
    let pages = THINGS
        .into_iter()
        .fold(pages, |router, path| router.route(path, get(outward::shell)));
    let routes = pages
        .route(
            "/graphql",
            get(graphql::get)
                .post(graphql::post)
                .fallback(graphql::other_method),
        )
        .route("/graphql/ws", get(socket::open))
        .route("/session", post(sign_in::with_password).delete(sign_in::out))
        .route("/sessions", axum::routing::delete(sign_in::out_everywhere))
        .route("/session/mail", post(sign_in::by_mail))
        .route("/session/code", post(sign_in::with_code))
        .route("/session/link", post(sign_in::with_link))
        .route("/password/forgot", post(sign_in::forgot))
        .route("/password/reset", post(sign_in::reset))
        .route("/password", post(sign_in::change))
        .route("/invitations/{token}", get(invitation::offered))
        .route("/invitations/{token}/accept", post(invitation::accept))
        .route("/setup", get(setup::page).post(setup::set_up))
        .route("/me/picture", put(picture::put).delete(picture::remove))
        .route("/pictures/{id}", get(picture::get))
        .route("/whole", get(record::whole))
        .route("/decisions", get(record::register))
        .route("/decisions/{id}", get(record::decision))
        .route("/decisions/{id}/markdown", get(outward::markdown))
        .route("/decisions/{id}/wiki", get(outward::wiki))
        .route("/feeds/{file}", get(outward::feed))
        .route("/calendar.ics", get(outward::public_calendar))
        .route("/calendar/{token}", get(outward::own_calendar))
        .route("/sitemap.xml", get(outward::sitemap))
        .route("/robots.txt", get(outward::robots))
        .route("/polls/{id}/evidence.json", get(record::evidence))
        .route("/reviews/{id}/plain", get(record::plain_review))
        .route("/reviews/{id}/markdown", get(record::review_markdown))
        .route("/goals.csv", get(record::goals))
        .route("/goals/{id}/progress.csv", get(record::progress))
        .route("/mail/unsubscribe", get(record::ask).post(record::unsubscribe))
        .route("/assets/{*path}", get(assets::asset))
        .route("/record.css", get(assets::record_style))
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready));
    let demonstration = Router::new()
        .route("/demo", get(demo::offered))
        .route("/demo/enter", post(demo::enter))
        .route("/mailbox", get(record::mailbox))
        .route("/mailbox/{id}", get(record::letter))
        .route("/mailbox/{id}/html", get(record::letter_html));
    let routes = if app.site.demonstration {
        routes.merge(demonstration)
    } else {
        routes
    };
    let routes = if app.site.development {
        routes.route("/graphiql", get(graphql::graphiql))
    } else {
        routes
    };
    // The last layer is the outermost.
    routes
        .fallback(elsewhere)
        .method_not_allowed_fallback(other_method)
        .layer(from_fn_with_state(app.clone(), origin::check))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(limits::BODY))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            TIME,
        ))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(app.clone(), security::headers))
        .layer(from_fn(trace::follow))
        .with_state(app)
}

/// An address that is none of ours: a file at the root of the page, or nothing, which the page says to whoever browses.
async fn elsewhere(method: Method, headers: HeaderMap, request: Request) -> Response {
    let reads = method == Method::GET || method == Method::HEAD;
    if let Some(file) = assets::root_file(request.uri().path(), &headers).filter(|_| reads) {
        return file;
    }
    let browses = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"));
    if reads && browses {
        return (StatusCode::NOT_FOUND, assets::shell(headers).await).into_response();
    }
    No::not_found().into_response()
}

async fn other_method() -> No {
    No::bad_request("This address does not take that method.").with_status(StatusCode::METHOD_NOT_ALLOWED)
}

#[expect(clippy::needless_pass_by_value, reason = "the layer hands it over by value")]
fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let text = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(panic = text.unwrap_or("?"), "a handler panicked");
    No::new(
        Code::Internal,
        "Something went wrong on our side. It was noted; please try again.",
    )
    .into_response()
}
