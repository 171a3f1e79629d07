//! Exact numbers, as the API writes them.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};
use folkmoot_rules::exact;

/// A number without rounding: whole, such as `"12"`, or a fraction in lowest terms, such as `"7/2"`. In an input also a decimal, such
/// as `"3.5"`.
#[derive(Clone, Debug)]
pub struct Exact(pub exact::Exact);

/// A number without rounding: whole, such as `"12"`, or a fraction in lowest terms, such as `"7/2"`. In an input also a decimal, such
/// as `"3.5"`.
#[Scalar]
impl ScalarType for Exact {
    fn parse(value: Value) -> InputValueResult<Self> {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Null
            | Value::Boolean(_)
            | Value::Binary(_)
            | Value::Enum(_)
            | Value::List(_)
            | Value::Object(_) => return Err(InputValueError::custom("A number is written like \"7/2\".")),
        };
        text.parse()
            .map(Self)
            .map_err(|refusal: folkmoot_rules::refusal::Refusal| InputValueError::custom(refusal.message))
    }

    fn to_value(&self) -> Value {
        Value::String(self.0.to_string())
    }
}

impl<T: Into<exact::Exact>> From<T> for Exact {
    fn from(number: T) -> Self {
        Self(number.into())
    }
}

/// Units as votes: voters' weights are counted in millionths.
pub fn votes(units: u64, unit: u64) -> Exact {
    Exact(exact::Exact::ratio(units, unit).unwrap_or_default())
}
