//! Prints the schema definition: `cargo run -q -p folkmoot-schema --example sdl > schema/schema.graphql`.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    print!("{}", folkmoot_schema::sdl());
}
