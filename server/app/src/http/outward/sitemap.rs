//! GET /sitemap.xml: every page that anybody may read, for search engines (sitemaps.org). GET /robots.txt says where it is, and what is
//! nobody's business to crawl.

use super::{address, for_anybody, kept};
use crate::http::app::App;
use crate::http::refusal::Result;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use folkmoot_core::ids::{self, Kind};
use folkmoot_core::page::Page;
use folkmoot_core::query;
use std::fmt::Write as _;
use time::{Date, OffsetDateTime};

/// The most pages of a kind that are listed: the newest. A sitemap holds 50,000 at most.
const MOST: u64 = 10_000;

/// GET /sitemap.xml.
pub async fn sitemap(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    let frame = for_anybody(&app, &headers).await?;
    let view = &frame.view;
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let mut list = |path: String, changed: Option<OffsetDateTime>| {
        let address = address(&app, &path);
        let changed = changed.map_or_else(String::new, |at| format!("<lastmod>{}</lastmod>", day(at.date())));
        // An address has no character that XML would read as its own: slugs and ids are letters, digits, hyphens. Writing cannot fail.
        let _ = writeln!(text, "<url><loc>{address}</loc>{changed}</url>");
    };
    list(String::new(), None);
    list("decisions".to_owned(), None);
    list("whole".to_owned(), None);
    list("how-we-decide".to_owned(), None);
    for group in view.groups().filter(|group| view.reads(group.id)) {
        list(format!("g/{}", group.slug), None);
    }
    let outcomes = query::outcome::page(view, &query::outcome::Filter::default(), &Page::first(MOST)).await?;
    for (_, outcome) in outcomes.items {
        let changed = outcome.edited_at.unwrap_or(outcome.published_at);
        let id = ids::opaque(Kind::Outcome, outcome.id);
        list(format!("decisions/{id}"), Some(changed.moment()));
    }
    let published = query::review::Filter {
        state: Some(folkmoot_rules::review::State::Frozen),
        ..query::review::Filter::default()
    };
    let reviews = query::review::page(view, published, &Page::first(MOST)).await?;
    for (_, review) in reviews.items {
        let id = ids::opaque(Kind::Review, review.id);
        let changed = review.frozen_at.map(folkmoot_core::db::Timestamp::moment);
        list(format!("reviews/{id}"), changed);
    }
    let filter = query::discussion::Filter::default();
    let discussions = query::discussion::page(view, filter, &Page::first(MOST)).await?;
    for (_, discussion) in discussions.items {
        let id = ids::opaque(Kind::Discussion, discussion.id);
        list(format!("d/{id}"), Some(discussion.last_activity_at.moment()));
    }
    let processes = query::process::page(view, query::process::Filter::default(), &Page::first(MOST)).await?;
    for (_, process) in processes.items {
        let id = ids::opaque(Kind::Process, process.id);
        list(format!("processes/{id}"), None);
    }
    text.push_str("</urlset>\n");
    Ok(kept(&headers, "application/xml; charset=utf-8", text))
}

fn day(day: Date) -> String {
    let (month, of_month) = (u8::from(day.month()), day.day());
    format!("{:04}-{month:02}-{of_month:02}", day.year())
}

/// GET /robots.txt.
pub async fn robots(State(app): State<App>, headers: HeaderMap) -> Response {
    let text = format!(
        "User-agent: *\nDisallow: /graphql\nDisallow: /sign-in\nDisallow: /reset\nDisallow: /invited\nDisallow: /mail/\nDisallow: /calendar/\n\nSitemap: {}\n",
        address(&app, "sitemap.xml")
    );
    kept(&headers, "text/plain; charset=utf-8", text)
}
