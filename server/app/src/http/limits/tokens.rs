//! Counting tokens and the nesting of brackets in one pass over the text, before it is parsed.

use super::{NESTING, Refused, TOKENS, too_much};

/// Refuses a text of too many tokens, or nested too deeply.
pub fn check(text: &str) -> Result<(), Refused> {
    let mut rest = text.as_bytes();
    let (mut tokens, mut nesting) = (0_usize, 0_usize);
    while let Some(&byte) = rest.first() {
        let length = match byte {
            b' ' | b'\t' | b'\r' | b'\n' | b',' => {
                rest = &rest[1..];
                continue;
            }
            b'#' => {
                rest = &rest[until(rest, |byte| byte == b'\n' || byte == b'\r')..];
                continue;
            }
            b'"' => quoted(rest),
            b'{' | b'[' | b'(' => {
                nesting += 1;
                1
            }
            b'}' | b']' | b')' => {
                nesting = nesting.saturating_sub(1);
                1
            }
            byte if word(byte) => until(rest, |byte| !word(byte)),
            _ => 1,
        };
        tokens += 1;
        if tokens > TOKENS {
            return Err(too_much("tokens", TOKENS));
        }
        if nesting > NESTING {
            return Err(too_much("brackets inside one another", NESTING));
        }
        rest = &rest[length..];
    }
    Ok(())
}

fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-' || !byte.is_ascii()
}

fn until(rest: &[u8], ends: impl Fn(u8) -> bool) -> usize {
    rest.iter().position(|byte| ends(*byte)).unwrap_or(rest.len())
}

/// The length of a quoted text, or of all that is left where it never ends: the parser will say so.
fn quoted(rest: &[u8]) -> usize {
    let block = rest.starts_with(b"\"\"\"");
    let mut at = if block { 3 } else { 1 };
    while at < rest.len() {
        match rest[at] {
            b'\\' if !block => at += 2,
            b'\\' if rest[at..].starts_with(b"\\\"\"\"") => at += 4,
            b'"' if !block => return at + 1,
            b'"' if rest[at..].starts_with(b"\"\"\"") => return at + 3,
            b'\n' | b'\r' if !block => return at,
            _ => at += 1,
        }
    }
    rest.len()
}
