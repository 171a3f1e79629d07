//! Emails that failed for good: try again.

mod retry;

pub use retry::RetryDelivery;
