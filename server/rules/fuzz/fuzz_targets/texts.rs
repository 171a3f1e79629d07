//! What people write: names, numbers, Markdown, and the differences between two versions of it.
#![no_main]

use folkmoot_rules::exact::Exact;
use folkmoot_rules::text;

libfuzzer_sys::fuzz_target!(|input: (&str, &str)| {
    let (old, new) = input;
    let _ = text::render(new, &|_| None);
    let _ = text::plain(new);
    let _ = text::excerpt(new, old.len());
    let _ = text::mentions(new);
    let _ = text::diff(old, new);
    let _ = text::searchable(&[old, new]);
    let _ = (text::slug(new), text::initials(new), text::handle_from(new));
    let _ = (text::handle(new), text::person_name(new), text::email(new));
    let _ = (text::title(new), text::body_or_empty(new, "body", old.len()));
    if let Ok(number) = new.parse::<Exact>() {
        assert_eq!(
            number.to_string().parse::<Exact>(),
            Ok(number.clone()),
            "a number is read back"
        );
        let _ = number.decimal(5);
    }
});
