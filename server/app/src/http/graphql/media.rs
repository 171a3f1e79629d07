//! Which of the two media types an answer is written in.

use crate::http::refusal::No;
use axum::http::{HeaderMap, StatusCode, header};
use folkmoot_rules::refusal::Code;

/// The media type of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/graphql-response+json`: the status tells whether the request was well formed.
    Response,
    /// `application/json`: the older one, where it does not.
    Json,
}

impl Media {
    /// What the asker accepts: the highest weight wins, and the newer type among equals named by name.
    pub fn accepted(headers: &HeaderMap) -> Result<Self, No> {
        let mut told = headers
            .get_all(header::ACCEPT)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .peekable();
        if told.peek().is_none() {
            return Ok(Self::Json);
        }
        let ranges = told.flat_map(|value| value.split(',')).filter_map(range);
        let best = ranges
            .filter(|(_, weight)| *weight > 0)
            .max_by_key(|(media, weight)| (*weight, *media == Self::Response));
        best.map(|(media, _)| media).ok_or_else(|| {
            No::new(
                Code::BadRequest,
                "Accept application/graphql-response+json or application/json.",
            )
            .with_status(StatusCode::NOT_ACCEPTABLE)
        })
    }

    /// The header.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Response => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        }
    }
}

/// One media range with its weight in thousandths.
fn range(text: &str) -> Option<(Media, u32)> {
    let mut parts = text.split(';').map(str::trim);
    let media = match parts.next()?.to_ascii_lowercase().as_str() {
        "application/graphql-response+json" => Media::Response,
        "application/json" | "application/*" | "*/*" => Media::Json,
        _ => return None,
    };
    let mut weight = 1000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        match name.trim().to_ascii_lowercase().as_str() {
            "q" => weight = thousandths(value.trim())?,
            "charset" if !super::ask::is_utf8(value) => return None,
            _ => {}
        }
    }
    Some((media, weight))
}

fn thousandths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let whole: u32 = whole.parse().ok().filter(|whole| *whole <= 1)?;
    let part: u32 = format!("{part:0<3}").get(..3)?.parse().ok()?;
    Some((whole * 1000 + part).min(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(accept: &str) -> Option<Media> {
        let headers = HeaderMap::from_iter([(header::ACCEPT, accept.parse().unwrap())]);
        Media::accepted(&headers).ok()
    }

    #[test]
    fn the_answer_is_in_the_type_that_the_asker_prefers() {
        assert_eq!(Media::accepted(&HeaderMap::new()).unwrap(), Media::Json);
        assert_eq!(accepted("*/*"), Some(Media::Json));
        assert_eq!(accepted("application/json"), Some(Media::Json));
        assert_eq!(
            accepted("application/graphql-response+json"),
            Some(Media::Response)
        );
        assert_eq!(
            accepted("application/json, application/graphql-response+json"),
            Some(Media::Response)
        );
        assert_eq!(
            accepted("application/graphql-response+json;q=0.5, application/json; charset=UTF-8"),
            Some(Media::Json)
        );
        assert_eq!(accepted("text/html, */*;q=0.1"), Some(Media::Json));
        assert_eq!(accepted("text/html"), None);
        assert_eq!(accepted("application/json;q=0"), None);
        assert_eq!(accepted("application/json; charset=latin1"), None);
    }
}
