//! The catalogues, compiled in.

use super::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;

/// A value that a text speaks of: made by `into()` from a text or a number.
pub type Argument<'a> = fluent_bundle::FluentValue<'a>;

type Bundle = FluentBundle<FluentResource>;

static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::En, &ENGLISH));
static ES: LazyLock<Bundle> = LazyLock::new(|| bundle(Locale::Es, &SPANISH));

const ENGLISH: [&str; 14] = [
    include_str!("../../locale/en/page.ftl"),
    include_str!("../../locale/en/mail.ftl"),
    include_str!("../../locale/en/error.ftl"),
    include_str!("../../locale/en/deciding.ftl"),
    include_str!("../../locale/en/agreeing.ftl"),
    include_str!("../../locale/en/process.ftl"),
    include_str!("../../locale/en/goals.ftl"),
    include_str!("../../locale/en/roles.ftl"),
    include_str!("../../locale/en/reviews.ftl"),
    include_str!("../../locale/en/feedback.ftl"),
    include_str!("../../locale/en/meetings.ftl"),
    include_str!("../../locale/en/refusal.ftl"),
    include_str!("../../locale/en/record.ftl"),
    include_str!("../../locale/en/template.ftl"),
];
const SPANISH: [&str; 14] = [
    include_str!("../../locale/es/page.ftl"),
    include_str!("../../locale/es/mail.ftl"),
    include_str!("../../locale/es/error.ftl"),
    include_str!("../../locale/es/deciding.ftl"),
    include_str!("../../locale/es/agreeing.ftl"),
    include_str!("../../locale/es/process.ftl"),
    include_str!("../../locale/es/goals.ftl"),
    include_str!("../../locale/es/roles.ftl"),
    include_str!("../../locale/es/reviews.ftl"),
    include_str!("../../locale/es/feedback.ftl"),
    include_str!("../../locale/es/meetings.ftl"),
    include_str!("../../locale/es/refusal.ftl"),
    include_str!("../../locale/es/record.ftl"),
    include_str!("../../locale/es/template.ftl"),
];

fn bundle(locale: Locale, sources: &[&str]) -> Bundle {
    let language = locale.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks that keep apart text of two directions show up as boxes in many mail programs; both languages run one way.
    bundle.set_use_isolating(false);
    for source in sources {
        // A broken or doubled message is found by the tests; the rest of its catalogue still speaks.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(?errors, locale = locale.tag(), "a catalogue is broken");
                resource
            }
        };
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(?errors, locale = locale.tag(), "two catalogues have the same key");
        }
    }
    bundle
}

fn of(locale: Locale) -> &'static Bundle {
    match locale {
        Locale::En => &EN,
        Locale::Es => &ES,
    }
}

/// A text in a language. A key that is missing, which the tests do not let happen, shows as itself.
pub fn text(locale: Locale, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let bundle = of(locale);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, locale = locale.tag(), "a text is missing");
        return key.to_owned();
    };
    let arguments: FluentArgs<'_> = arguments
        .iter()
        .map(|(name, value)| (*name, value.clone()))
        .collect();
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(&arguments), &mut errors)
        .into_owned();
    if !errors.is_empty() {
        tracing::error!(key, ?errors, locale = locale.tag(), "a text lacks an argument");
    }
    text
}

#[cfg(test)]
pub(super) fn has(locale: Locale, key: &str) -> bool {
    of(locale).has_message(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_rules::consent::reason::Reason;
    use folkmoot_rules::words::Words as _;

    #[test]
    fn every_reason_for_which_a_process_says_no_is_told_in_both_languages() {
        for reason in Reason::ALL {
            let key = format!("refusal-{}", reason.word().replace('_', "-"));
            assert_eq!(
                text(Locale::En, &key, &[]),
                reason.sentence(),
                "one sentence, in two places"
            );
            assert!(has(Locale::Es, &key), "{key} is missing in Spanish");
        }
    }
}
