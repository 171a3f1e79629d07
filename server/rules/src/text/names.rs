//! Names and addresses of people and groups.

use super::fields::line;
use super::fold::hyphenated;
use crate::refusal::Refusal;

/// The shortest handle, in characters.
pub const HANDLE_MIN: usize = 2;
/// The longest handle, in characters.
pub const HANDLE_MAX: usize = 30;
/// The longest name of a person, in characters.
pub const NAME_MAX: usize = 100;
/// The longest slug, in characters.
pub const SLUG_MAX: usize = 60;
/// The longest email address, in bytes (RFC 5321, as corrected by erratum 1690).
pub const EMAIL_MAX: usize = 254;

/// A person's handle: 2 to 30 of a to z, 0 to 9 and single hyphens between them. Capitals become
/// small, an @ in front and white space around are dropped.
///
/// # Errors
/// `INVALID` on `handle`.
pub fn handle(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    let handle = text.strip_prefix('@').unwrap_or(text).to_ascii_lowercase();
    if is_handle(&handle) {
        Ok(handle)
    } else {
        Err(Refusal::invalid(
            "handle",
            "A handle has 2 to 30 of the letters a to z, digits, and single hyphens between them.",
        ))
    }
}

/// Is this a handle as it is stored?
pub(super) fn is_handle(text: &str) -> bool {
    (HANDLE_MIN..=HANDLE_MAX).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

/// A handle to suggest for a name, which is always a valid one: "Zoë Łukasz" becomes "zoe-lukasz".
pub fn handle_from(name: &str) -> String {
    let folded = hyphenated(name, HANDLE_MAX);
    if is_handle(&folded) {
        folded
    } else {
        // Too short, or in a script without an equal in a to z.
        let longer = format!("{folded}-person");
        longer.trim_start_matches('-').to_owned()
    }
}

/// The handle to try when `base` is taken: "ada" with 2 becomes "ada-2". Valid where `base` is.
pub fn handle_numbered(base: &str, number: u32) -> String {
    let ending = format!("-{number}");
    let room = HANDLE_MAX - ending.len();
    let start: String = base.chars().take(room).collect();
    format!("{}{ending}", start.trim_end_matches('-'))
}

/// The part of a group's or theme's address, from its name: "Open co-ops" becomes "open-co-ops".
/// "group" where the name has no letter with an equal in a to z.
pub fn slug(name: &str) -> String {
    let slug = hyphenated(name, SLUG_MAX);
    if slug.is_empty() { "group".to_owned() } else { slug }
}

/// A person's name: one line of 1 to [`NAME_MAX`] characters with a letter in it.
///
/// # Errors
/// `INVALID` on `name`.
pub fn person_name(text: &str) -> Result<String, Refusal> {
    let name = line(text, "name", NAME_MAX)?;
    if name.chars().any(char::is_alphabetic) {
        Ok(name)
    } else {
        Err(Refusal::invalid("name", "A name has a letter in it."))
    }
}

/// Up to two letters that stand for a person without a picture: of the first and the last word.
pub fn initials(name: &str) -> String {
    let mut firsts = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = firsts.next();
    first
        .into_iter()
        .chain(firsts.next_back())
        .flat_map(|c| c.to_uppercase().take(1))
        .collect()
}

/// An email address as it is kept: trimmed, with its domain in small letters.
///
/// A practical check, not the whole of RFC 5322: no quoted local part, no comment, no address
/// literal, a domain of at least two labels, ASCII only (a domain in another script is written in
/// its "xn--" form, RFC 5890). Whether mail arrives there only a mail can tell.
///
/// # Errors
/// `INVALID` on `email`.
pub fn email(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    let refusal = || Refusal::invalid("email", "This does not look like an email address.");
    let (local, domain) = text.rsplit_once('@').ok_or_else(refusal)?;
    let domain = domain.to_ascii_lowercase();
    if text.len() <= EMAIL_MAX && is_local_part(local) && is_domain(&domain) {
        Ok(format!("{local}@{domain}"))
    } else {
        Err(refusal())
    }
}

/// What two spellings of the same address share: all of it in small letters. Mail hosts that tell
/// capitals apart in the local part are not met in practice, people who type them differently are.
pub fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// RFC 5322's dot-atom, at most 64 bytes (RFC 5321).
fn is_local_part(local: &str) -> bool {
    local.len() <= 64
        && local.split('.').all(|atom| {
            !atom.is_empty()
                && atom
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&b))
        })
}

/// Two or more labels of letters, digits and inner hyphens, of at most 63 bytes each (RFC 1035), the
/// last not all digits.
fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain
        .rsplit_once('.')
        .is_some_and(|(_, last)| !last.bytes().all(|b| b.is_ascii_digit()))
        && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_handle_is_short_plain_and_typed_as_people_type_it() {
        assert_eq!(handle(" @Ada ").as_deref(), Ok("ada"));
        for fine in ["ab", "a-b", "research-2", &"a".repeat(30)] {
            assert_eq!(handle(fine).as_deref(), Ok(fine));
        }
        for wrong in [
            "",
            "a",
            "-ab",
            "ab-",
            "a--b",
            "a_b",
            "a b",
            "josé",
            "@@ada",
            &"a".repeat(31),
        ] {
            assert!(handle(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_handle_is_suggested_from_a_name_in_any_script() {
        for (name, suggested) in [
            ("Research coordinator", "research-coordinator"),
            ("José Ñuñez", "jose-nunez"),
            ("Γιώργος Παπαδόπουλος", "giorgos-papadopoulos"),
            ("Ольга Щукина", "olga-shchukina"),
            ("Siobhán O’Brien", "siobhan-obrien"),
            ("Jose\u{301} (he/him)", "jose-he-him"),
            ("X", "x-person"),
            ("王小明", "person"),
            ("", "person"),
            (
                "Coordinator of the Infrastructure hub",
                "coordinator-of-the-infrastruct",
            ),
        ] {
            assert_eq!(handle_from(name), suggested);
        }
    }

    #[test]
    fn a_taken_handle_gets_a_number_and_stays_short_enough() {
        assert_eq!(handle_numbered("ada", 2), "ada-2");
        let long = handle_numbered(&"a".repeat(30), 12);
        assert_eq!(long, format!("{}-12", "a".repeat(27)));
        assert_eq!(handle_numbered("abcdefghijklmnopqrstuvwxyza-bc", 2).len(), 29);
    }

    #[test]
    fn a_slug_reads_like_the_name() {
        assert_eq!(
            slug("P2P cultures & politics: 2017"),
            "p2p-cultures-politics-2017"
        );
        assert_eq!(slug("研究"), "group");
    }

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        for (name, letters) in [
            ("Research coordinator", "RC"),
            ("Ada", "A"),
            ("ana maría de la fuente", "AF"),
            ("(Zoë) Łukasz", "ZŁ"),
            ("ßara", "S"),
            ("王小明", "王"),
            ("— —", ""),
        ] {
            assert_eq!(initials(name), letters);
        }
    }

    #[test]
    fn a_name_has_a_letter_and_is_one_line() {
        assert_eq!(person_name(" Ada\nLovelace ").as_deref(), Ok("Ada Lovelace"));
        assert!(person_name("42 !").is_err());
        assert!(person_name(&"a".repeat(NAME_MAX + 1)).is_err());
    }

    #[test]
    fn usual_addresses_are_taken_and_their_domain_made_small() {
        for (typed, kept) in [
            (" Ada@Example.ORG ", "Ada@example.org"),
            ("o'brien+folk@sub.example.coop", "o'brien+folk@sub.example.coop"),
            ("a@xn--bcher-kva.example", "a@xn--bcher-kva.example"),
            ("1@2.nl", "1@2.nl"),
        ] {
            assert_eq!(email(typed).as_deref(), Ok(kept));
        }
    }

    #[test]
    fn what_cannot_be_an_address_is_refused() {
        for wrong in [
            "",
            "ada",
            "@example.org",
            "ada@",
            "ada@localhost",
            "ada@example..org",
            "ada@.example.org",
            "ada@example.org.",
            "ada@-example.org",
            ".ada@example.org",
            "ada.@example.org",
            "a..b@example.org",
            "a b@example.org",
            "a@b@example.org",
            "ada@[127.0.0.1]",
            "ada@127.0.0.1",
            "\"a b\"@example.org",
            "ada@example.org\nBcc: x@example.org",
            "ada\r\n@example.org",
            "ada@exam\0ple.org",
            "Ada <ada@example.org>",
            "ada@example.org,bob@example.org",
            "josé@example.org",
        ] {
            assert!(email(wrong).is_err(), "{wrong:?}");
        }
        assert!(email(&format!("{}@example.org", "a".repeat(64))).is_ok());
        assert!(email(&format!("{}@example.org", "a".repeat(65))).is_err());
        let long = format!("a@{}.org", ["b".repeat(60).as_str(); 5].join("."));
        assert!(long.len() > EMAIL_MAX && email(&long).is_err());
    }

    #[test]
    fn two_spellings_of_an_address_have_one_key() {
        assert_eq!(email_key("Ada@Example.org "), email_key("ada@example.ORG"));
    }

    proptest! {
        #[test]
        fn a_suggested_handle_is_always_valid(name in "(?s).{0,50}|\\PC{0,50}|[a-z -]{0,40}", number: u32) {
            let suggested = handle_from(&name);
            prop_assert_eq!(handle(&suggested), Ok(suggested.clone()));
            let numbered = handle_numbered(&suggested, number);
            prop_assert_eq!(handle(&numbered), Ok(numbered));
        }

        #[test]
        fn a_slug_is_safe_in_an_address(name in "(?s).{0,90}|\\PC{0,90}") {
            let slug = slug(&name);
            prop_assert!((1..=SLUG_MAX).contains(&slug.len()));
            prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
        }

        #[test]
        fn initials_are_at_most_two_letters(name in "\\PC{0,40}") {
            prop_assert!(initials(&name).chars().count() <= 2);
        }

        #[test]
        fn an_address_that_is_taken_holds_nothing_that_ends_a_header(
            text in "(?s).{0,30}|[a-zA-Z.@\\r\\n -]{0,30}|[a-z]{1,5}@[a-zA-Z]{1,5}\\.[a-z]{2}",
        ) {
            if let Ok(kept) = email(&text) {
                prop_assert!(kept.is_ascii() && !kept.bytes().any(|b| b.is_ascii_control() || b == b' '));
                prop_assert_eq!(email(&kept), Ok(kept));
            }
        }
    }
}
