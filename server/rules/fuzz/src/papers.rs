//! Papers, as the counts themselves take them.

use arbitrary::Arbitrary;
use folkmoot_rules::count::{Lot, Opt, Paper, Ranking};

/// Ranked papers of any kind: options that do not exist, options named twice, empty tiers, any weight.
#[derive(Debug, Arbitrary)]
pub struct Ranked {
    options: u8,
    places: u8,
    lot: Vec<u8>,
    papers: Vec<(Vec<Vec<u8>>, u64)>,
}

impl Ranked {
    /// How many options there are: at most 15, for a count over more finds nothing new and takes longer.
    pub fn options(&self) -> usize {
        usize::from(self.options % 16)
    }

    /// How many are to win, sometimes more than there are options.
    pub fn places(&self) -> usize {
        usize::from(self.places % 20)
    }

    /// The lot, which need not name every option.
    pub fn lot(&self) -> Lot {
        let order: Vec<Opt> = self.lot.iter().copied().map(option).collect();
        Lot::new(&order, self.options())
    }

    /// The papers.
    pub fn papers(&self) -> Vec<Paper<Ranking>> {
        let tier = |tier: &Vec<u8>| tier.iter().copied().map(option).collect();
        self.papers
            .iter()
            .map(|(tiers, weight)| Paper {
                marks: tiers.iter().map(tier).collect(),
                weight: *weight,
            })
            .collect()
    }
}

/// Mostly an option that may exist, now and then one that surely does not.
fn option(byte: u8) -> Opt {
    if byte == u8::MAX {
        Opt::MAX
    } else {
        usize::from(byte % 17)
    }
}
