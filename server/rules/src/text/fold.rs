//! Letters in the plain a to z, for addresses that are typed by hand.
//!
//! Latin letters lose their marks; Greek follows ELOT 743 and Cyrillic a common practice, letter by
//! letter (of the pairs only ου), because members write in these. Other scripts have no simple equal
//! and are left out.

/// The lower-case ASCII letters or digits that stand for a character, if it has any.
fn fold(c: char) -> Option<&'static str> {
    let lower = c.to_lowercase().next().unwrap_or(c);
    ascii(lower)
        .or_else(|| latin(lower))
        .or_else(|| greek(lower))
        .or_else(|| cyrillic(lower))
}

fn ascii(c: char) -> Option<&'static str> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    let at = PLAIN.find(c)?;
    PLAIN.get(at..=at)
}

const fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' | 'ấ' | 'ầ' => {
            "a"
        }
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ế' | 'ề' | 'ệ' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ố' | 'ồ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

const fn greek(c: char) -> Option<&'static str> {
    Some(match c {
        'α' | 'ά' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' | 'έ' => "e",
        'ζ' => "z",
        'η' | 'ή' | 'ι' | 'ί' | 'ϊ' | 'ΐ' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ό' | 'ω' | 'ώ' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' | 'ύ' | 'ϋ' | 'ΰ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return None,
    })
}

const fn cyrillic(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' | 'є' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' | 'ї' => "i",
        'й' | 'ы' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

/// Words of a to z and digits joined by single hyphens, of at most `max` characters; empty where the
/// text has none. Marks that stand alone and apostrophes vanish, all else separates words.
pub(super) fn hyphenated(text: &str, max: usize) -> String {
    let mut folded = String::new();
    let mut apart = false;
    let mut before = ' ';
    for c in text.chars() {
        let pair = matches!((before, c), ('ο' | 'Ο', 'υ' | 'ύ' | 'Υ' | 'Ύ'));
        before = c;
        if let Some(plain) = if pair { Some("u") } else { fold(c) } {
            let hyphen = apart && !folded.is_empty();
            if folded.len() + usize::from(hyphen) + plain.len() > max {
                break;
            }
            if hyphen {
                folded.push('-');
            }
            folded.push_str(plain);
            apart = false;
        } else if !matches!(c, '\'' | '’' | '\u{0300}'..='\u{036F}' | 'ь' | 'ъ') {
            apart = true;
        }
    }
    folded
}

/// Texts as a search looks at them: small letters without marks, where a letter has an equal in a to z
/// that one, single spaces between words. What is searched and what is searched for go through this alike.
pub fn searchable(texts: &[&str]) -> String {
    let mut words = String::new();
    for c in texts.join(" ").chars() {
        if let Some(plain) = fold(c) {
            words.push_str(plain);
        } else if c.is_alphanumeric() {
            words.extend(c.to_lowercase());
        } else if !matches!(c, '\'' | '’' | '\u{0300}'..='\u{036F}') {
            words.push(' ');
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::searchable;

    #[test]
    fn a_search_finds_names_without_their_marks_in_any_case() {
        assert_eq!(searchable(&["Zoë  Łukasz", "zoe-l"]), "zoe lukasz zoe l");
        assert_eq!(searchable(&["ΜΑΡΊΑ"]), searchable(&["Μαρία"]));
        assert_eq!(searchable(&["渡辺 %_O’Neil"]), "渡辺 oneil");
    }
}
