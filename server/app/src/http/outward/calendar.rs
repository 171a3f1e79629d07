//! Calendars (RFC 5545): GET /calendar.ics has what anybody may read, of a hub or theme if asked; GET /calendar/{token} is one person's own,
//! with all that they may read, at an address that only they know.

use super::{Of, Scope, address, for_anybody, kept};
use crate::http::app::App;
use crate::http::record::Frame;
use crate::http::refusal::Result;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use folkmoot_core::auth::calendar;
use folkmoot_core::ids;
use folkmoot_core::mail::calendar::{moment, uid};
use folkmoot_core::query::calendar::{Appointment, Of as Wanted, What, When, appointments, homes};
use icalendar::{Calendar, Component as _, Event, EventLike as _};
use std::collections::HashMap;
use time::Date;
use time::macros::format_description;
use uuid::Uuid;

const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// GET /calendar.ics.
pub async fn public(State(app): State<App>, Query(of): Query<Of>, headers: HeaderMap) -> Result<Response> {
    let frame = for_anybody(&app, &headers).await?;
    let scope = Scope::find(&frame, &of).await?;
    let wanted = Wanted {
        group_id: scope.group.as_ref().map(|(id, _)| *id),
        theme_id: scope.theme.as_ref().map(|(id, _)| *id),
    };
    let text = written(&app, &frame, wanted, &scope.title(&frame)).await?;
    Ok(kept(&headers, MEDIA_TYPE, text))
}

/// GET /calendar/{token}.
pub async fn own(State(app): State<App>, Path(token): Path<String>, headers: HeaderMap) -> Result<Response> {
    let owner = calendar::owner(&app.engine, &token).await?;
    let frame = Frame::of(&app, owner, &headers).await?;
    let text = written(&app, &frame, Wanted::default(), &frame.organisation).await?;
    let mut response = kept(&headers, MEDIA_TYPE, text);
    let headers = response.headers_mut();
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    // A calendar program is no page, and no page of others reads it.
    headers.remove(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    Ok(response)
}

async fn written(app: &App, frame: &Frame, wanted: Wanted, title: &str) -> Result<String> {
    let view = &frame.view;
    let found = appointments(view, wanted).await?;
    let homes = homes(view, &found).await?;
    let mut calendar = Calendar::empty();
    let made_by = [
        ("VERSION", "2.0"),
        ("PRODID", "-//Folkmoot//Folkmoot//EN"),
        ("CALSCALE", "GREGORIAN"),
    ];
    for (name, value) in made_by {
        calendar.append_property(icalendar::Property::new(name, value));
    }
    calendar.name(title);
    // How often to ask again, as RFC 7986 says it, and for older programs.
    calendar.append_property(icalendar::Property::new(
        "REFRESH-INTERVAL;VALUE=DURATION",
        "PT1H",
    ));
    calendar.append_property(icalendar::Property::new("X-PUBLISHED-TTL", "PT1H"));
    for appointment in &found {
        calendar.push(event(app, frame, appointment, &homes));
    }
    Ok(calendar.done().to_string())
}

fn event(app: &App, frame: &Frame, appointment: &Appointment, homes: &HashMap<Uuid, Uuid>) -> Event {
    let id = ids::opaque(appointment.kind, appointment.id);
    let (word, page) = match appointment.what {
        What::PollCloses => ("calendar-poll", "polls"),
        What::ProcessStepEnds => ("calendar-process", "processes"),
        What::OutcomeReview => ("calendar-review", "decisions"),
        What::AgreementReview => ("calendar-review", "processes"),
        What::ReviewEnds => ("calendar-review-ends", "reviews"),
        What::Meeting => ("calendar-meeting", "meetings"),
    };
    let url = address(app, &format!("{page}/{id}"));
    let home = homes.get(&appointment.id);
    let home = home.and_then(|id| Some(frame.view.group(*id).ok()?.name.clone()));
    let mut event = Event::new();
    event
        .uid(&named(app, appointment, &id))
        .summary(&frame.tell(word, &[("title", appointment.title.as_str().into())]))
        .description(&url)
        .url(&url)
        // The moment at which the thing was made, not that of the asking: the same calendar is the same text.
        .add_property("DTSTAMP", moment(appointment.made_at));
    match appointment.when {
        When::Moment(at) => event.add_property("DTSTART", moment(at)),
        When::Day(day) => event.append_property(
            icalendar::Property::new("DTSTART", date(day))
                .add_parameter("VALUE", "DATE")
                .done(),
        ),
        When::Span(starts_at, ends_at) => event
            .add_property("DTSTART", moment(starts_at))
            .add_property("DTEND", moment(ends_at))
            .add_property("SEQUENCE", appointment.sequence.to_string()),
    };
    if let Some(place) = &appointment.place {
        event.location(place);
    }
    // What only ends takes nobody's time: it is a date to be known.
    if appointment.what != What::Meeting {
        event.add_property("TRANSP", "TRANSPARENT");
    }
    if let Some(home) = home {
        event.categories([home]);
    }
    event.done()
}

/// What an event is called by a program, for ever: two things about one process are two events, and a meeting is the one to which an
/// email invited.
fn named(app: &App, appointment: &Appointment, id: &str) -> String {
    match appointment.what {
        What::PollCloses | What::ProcessStepEnds | What::ReviewEnds => format!("ends-{id}@{}", host(app)),
        What::OutcomeReview | What::AgreementReview => format!("review-{id}@{}", host(app)),
        What::Meeting => uid(appointment.id, host(app)),
    }
}

fn host(app: &App) -> &str {
    app.engine.address().host_str().unwrap_or("folkmoot")
}

fn date(day: Date) -> String {
    let written = day.format(format_description!("[year][month][day]"));
    written.unwrap_or_default()
}
