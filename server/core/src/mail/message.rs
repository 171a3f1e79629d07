//! A letter as a message on the wire: its headers and its two parts.

use super::calendar::{self, Invitation};
use super::compose::{Composed, Thread};
use super::letter::{self, Foot, Link};
use crate::engine::Engine;
use crate::locale::{Locale, text};
use crate::model::Delivery;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MessageBuilder, MultiPart, SinglePart};
use lettre::{Address, address::Envelope};
use uuid::Uuid;

/// The longest subject line, in characters: phones show some forty.
const SUBJECT_MAX: usize = 200;

/// Builds the message; the text says what is wrong with it.
pub(super) fn build(
    engine: &Engine,
    from: &Address,
    delivery: &Delivery,
    mail: &Composed,
) -> Result<Message, String> {
    let to: Address = mail
        .address
        .parse()
        .map_err(|error| format!("the address cannot be used: {error}"))?;
    let host = engine.address().host_str().unwrap_or("localhost");
    let envelope = Envelope::new(Some(from.clone()), vec![to.clone()]).map_err(|error| error.to_string())?;
    let message = Message::builder()
        .envelope(envelope)
        .from(mailbox(Some(&mail.organisation), from.clone()))
        .to(mailbox(mail.name.as_deref(), to))
        .subject(one_line(&mail.letter.subject, SUBJECT_MAX))
        .date(engine.now().into())
        // The same however often it is tried: mail programs show a message that came twice once.
        .message_id(Some(message_id(delivery.id, host)));
    let message = plain(message, "Auto-Submitted", "auto-generated");
    let message = plain(message, "X-Auto-Response-Suppress", "All");
    let message = plain(message, "Content-Language", mail.locale.tag());
    let message = threaded(message, mail.thread.as_ref(), host);
    let message = match &mail.list {
        Some(slug) => plain(message, "List-Id", &format!("<{slug}.{host}>")),
        None => message,
    };
    let message = match &mail.unsubscribe {
        // One click, RFC 8058: a POST to the address switches this kind of email off.
        Some(url) => plain(
            plain(message, "List-Unsubscribe", &format!("<{url}>")),
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click",
        ),
        None => message,
    };
    let foot = Foot {
        organisation: &mail.organisation,
        home: engine.address().to_string(),
        preferences: labelled(mail.locale, "mail-preferences", mail.preferences.as_ref()),
        unsubscribe: labelled(mail.locale, "mail-unsubscribe", mail.unsubscribe.as_ref()),
    };
    let plain_part = letter::plain(&mail.letter, &foot).map_err(|error| error.to_string())?;
    let html_part = letter::html(&mail.letter, &foot, mail.locale).map_err(|error| error.to_string())?;
    let parts = MultiPart::alternative()
        .boundary(format!("part-{}", delivery.id.simple()))
        .singlepart(SinglePart::plain(plain_part))
        .singlepart(SinglePart::html(html_part));
    let parts = match &mail.letter.calendar {
        Some(invitation) => with_calendar(invitation, parts, host, from, delivery, mail)?,
        None => parts,
    };
    message.multipart(parts).map_err(|error| error.to_string())
}

/// The same with a calendar file: as one of the forms of the email, which programs offer to answer, and attached, for those that do not.
fn with_calendar(
    invitation: &Invitation,
    parts: MultiPart,
    host: &str,
    from: &Address,
    delivery: &Delivery,
    mail: &Composed,
) -> Result<MultiPart, String> {
    let organisation = one_line(&mail.organisation, 100);
    let file = calendar::file(invitation, host, &organisation, from.as_ref(), &mail.address);
    let media = format!("text/calendar; method={}; charset=utf-8", invitation.way.word());
    let media = ContentType::parse(&media).map_err(|error| error.to_string())?;
    let form = SinglePart::builder().header(media).body(file.clone());
    let attached = ContentType::parse("application/ics").map_err(|error| error.to_string())?;
    Ok(MultiPart::mixed()
        .boundary(format!("mail-{}", delivery.id.simple()))
        .multipart(parts.singlepart(form))
        .singlepart(Attachment::new("meeting.ics".to_owned()).body(file, attached)))
}

/// Puts an email after the one that the reader got before, under a root that all emails of a discussion share. The root is
/// nobody's message: a reader who was asked late sees the same thread as one who was there from the start.
fn threaded(message: MessageBuilder, thread: Option<&Thread>, host: &str) -> MessageBuilder {
    let Some(thread) = thread else { return message };
    let root = format!("<discussion-{}@{host}>", thread.discussion_id);
    match thread.previous {
        Some(previous) => {
            let previous = message_id(previous, host);
            message
                .in_reply_to(previous.clone())
                .references(format!("{root} {previous}"))
        }
        None => message.in_reply_to(root.clone()).references(root),
    }
}

fn message_id(delivery_id: Uuid, host: &str) -> String {
    format!("<{delivery_id}@{host}>")
}

/// A header of ours that is printable ASCII and is to stay in one piece, as addresses must. Anything else would be an injection.
fn plain(message: MessageBuilder, name: &'static str, value: &str) -> MessageBuilder {
    if value.bytes().any(|byte| !(b' '..=b'~').contains(&byte)) {
        tracing::error!(header = name, "left out a header that is not plain");
        return message;
    }
    let name = HeaderName::new_from_ascii_str(name);
    message.raw_header(HeaderValue::dangerous_new_pre_encoded(
        name,
        value.to_owned(),
        value.to_owned(),
    ))
}

fn labelled(locale: Locale, label: &str, url: Option<&String>) -> Option<Link> {
    url.map(|url| Link {
        label: text(locale, label, &[]),
        url: url.clone(),
    })
}

fn mailbox(name: Option<&str>, address: Address) -> Mailbox {
    Mailbox::new(
        name.map(|name| one_line(name, 100))
            .filter(|name| !name.is_empty()),
        address,
    )
}

/// A text as one line without control characters: a title with a line break must never begin a header of its own.
fn one_line(text: &str, most: usize) -> String {
    let spaced: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let mut cut: String = line.chars().take(most - 1).collect();
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn a_title_with_line_breaks_stays_one_line() {
        assert_eq!(
            one_line("Hello\r\nBcc: a@example.org\u{2028}\tthere\0", 200),
            "Hello Bcc: a@example.org there"
        );
        assert_eq!(one_line(&"a".repeat(300), 200).chars().count(), 200);
    }
}
