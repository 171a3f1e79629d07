//! Column types of our own: moments, closed vocabularies, settings.

use folkmoot_rules::words::Words;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, DbErr, QueryResult, TryFromU64, TryGetError, TryGetable, Value};
use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, PrimitiveDateTime, UtcOffset};

/// A moment, in UTC, cut to microseconds: what both databases keep alike.
///
/// Stored without a zone, because SQLite keeps moments as text and only that form sorts correctly as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sea_orm::DeriveValueType)]
pub struct Timestamp(PrimitiveDateTime);

impl From<OffsetDateTime> for Timestamp {
    fn from(moment: OffsetDateTime) -> Self {
        let utc = moment.to_offset(UtcOffset::UTC);
        let micros = utc.microsecond();
        // The replacement cannot fail: a microsecond of a valid moment is in range.
        let cut = utc.replace_microsecond(micros).unwrap_or(utc);
        Self(PrimitiveDateTime::new(cut.date(), cut.time()))
    }
}

impl From<Timestamp> for OffsetDateTime {
    fn from(stamp: Timestamp) -> Self {
        stamp.0.assume_utc()
    }
}

impl Timestamp {
    /// The moment.
    pub fn moment(self) -> OffsetDateTime {
        self.into()
    }
    /// Microseconds since 1970: the moment as a cursor's key.
    pub fn micros(self) -> i64 {
        (self.moment().unix_timestamp_nanos() / 1000)
            .try_into()
            .unwrap_or(i64::MAX)
    }
    /// The moment that many microseconds since 1970.
    pub fn from_micros(micros: i64) -> Self {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1000)
            .unwrap_or(OffsetDateTime::UNIX_EPOCH)
            .into()
    }
}

/// A value of a closed vocabulary, stored as its stable word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Word<E>(pub E);

impl<E: Words> From<Word<E>> for Value {
    fn from(word: Word<E>) -> Self {
        word.0.word().into()
    }
}

impl<E: Words> TryGetable for Word<E> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let word = String::try_get_by(row, index)?;
        E::from_word(&word)
            .map(Word)
            .ok_or_else(|| TryGetError::DbErr(DbErr::Type(format!("unknown word {word:?}"))))
    }
}

impl<E: Words> ValueType for Word<E> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let word = <String as ValueType>::try_from(value)?;
        E::from_word(&word).map(Word).ok_or(ValueTypeErr)
    }
    fn type_name() -> String {
        "Word".to_owned()
    }
    fn array_type() -> ArrayType {
        ArrayType::String
    }
    fn column_type() -> ColumnType {
        ColumnType::Text
    }
}

impl<E: Words> Nullable for Word<E> {
    fn null() -> Value {
        Value::String(None)
    }
}

impl<E> TryFromU64 for Word<E> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("Word"))
    }
}

/// A setting or frozen record, stored as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Json<T>(pub T);

impl<T: Serialize> From<Json<T>> for Value {
    fn from(json: Json<T>) -> Self {
        Value::Json(Some(Box::new(serde_json::to_value(json.0).unwrap_or_default())))
    }
}

impl<T: for<'de> Deserialize<'de>> TryGetable for Json<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let value = serde_json::Value::try_get_by(row, index)?;
        serde_json::from_value(value)
            .map(Json)
            .map_err(|error| TryGetError::DbErr(DbErr::Json(error.to_string())))
    }
}

impl<T: for<'de> Deserialize<'de>> ValueType for Json<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let value = <serde_json::Value as ValueType>::try_from(value)?;
        serde_json::from_value(value).map(Json).map_err(|_| ValueTypeErr)
    }
    fn type_name() -> String {
        "Json".to_owned()
    }
    fn array_type() -> ArrayType {
        ArrayType::Json
    }
    fn column_type() -> ColumnType {
        ColumnType::JsonBinary
    }
}

impl<T> Nullable for Json<T> {
    fn null() -> Value {
        Value::Json(None)
    }
}
