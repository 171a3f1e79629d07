//! GET /whole: the whole at a glance as a plain page, to print, to read without script, or without an account.

use super::Frame;
use crate::http::refusal::Result;
use askama::Template;
use axum::response::Response;
use folkmoot_core::whole::{self, Chapter};

#[derive(Template)]
#[template(path = "record/whole.html")]
struct Whole<'a> {
    frame: &'a Frame,
    now: String,
    chapters: Vec<Chapter>,
}

/// GET /whole.
pub async fn whole(frame: Frame) -> Result<Response> {
    let page = Whole {
        now: frame.moment(frame.view.now()),
        chapters: whole::chapters(&frame.view, frame.locale, &frame.zone).await?,
        frame: &frame,
    };
    Ok(frame.page(&page))
}
