//! From a comparison to an order in tiers, and from its first tier to a winner.

use super::{Counted, Opt};

/// The tiers of these options: first those that no other one is above, then those that no other one of the rest is above, and so on.
pub(super) fn tiers(of: &[Opt], above: impl Fn(Opt, Opt) -> bool) -> Vec<Vec<Opt>> {
    let mut rest = of.to_vec();
    let mut tiers = Vec::new();
    while !rest.is_empty() {
        let (mut tier, below): (Vec<_>, Vec<_>) = rest
            .iter()
            .partition(|option| !rest.iter().any(|other| above(*other, **option)));
        if tier.is_empty() {
            // Only a comparison that goes round in circles comes here, and then nobody in the circle is above another.
            tier = std::mem::take(&mut rest);
        } else {
            rest = below;
        }
        tiers.push(tier);
    }
    tiers
}

/// The tiers of these options by a figure, the highest first.
pub(super) fn by_figure<T: Ord>(of: &[Opt], figure: impl Fn(Opt) -> T) -> Vec<Vec<Opt>> {
    let mut sorted = of.to_vec();
    sorted.sort_by_key(|option| std::cmp::Reverse(figure(*option)));
    sorted
        .chunk_by(|one, other| figure(*one) == figure(*other))
        .map(<[Opt]>::to_vec)
        .collect()
}

/// The tiers of so many options by a figure, the highest first.
pub(super) fn all_by_figure<T: Ord>(options: usize, figure: impl Fn(Opt) -> T) -> Vec<Vec<Opt>> {
    by_figure(&(0..options).collect::<Vec<_>>(), figure)
}

impl Counted {
    /// The only option in the first tier has won; between several the method cannot choose.
    pub(super) fn first_wins(mut self) -> Self {
        match self.order.first().map(Vec::as_slice) {
            None | Some([]) => {}
            Some([winner]) => self.winners = vec![*winner],
            Some(tied) => {
                self.tied = tied.to_vec();
                self.places = 1;
            }
        }
        self
    }
}
