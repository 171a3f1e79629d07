#!/usr/bin/env bash
# Runs each fuzz target for its share of five minutes, or of FUZZ_SECONDS; stops at the first input that breaks something, and keeps
# it in artifacts/. What was learnt in earlier runs stays in corpus/.
set -euo pipefail
cd "$(dirname "$0")"
root=../../..
export PATH=$PATH:$PWD/$root/target/tools/bin
targets=(fuzz_targets/*.rs)
share=$((${FUZZ_SECONDS:-300} / ${#targets[@]}))

# The rules hold no unsafe code, so overflow checks and assertions find what there is to find: no sanitizer, and no compiler but the
# stable one.
fuzz() { cargo fuzz "$1" --fuzz-dir . --target-dir "$root/target/fuzz" --sanitizer none "${@:2}"; }

echo '== Building the fuzz targets: some minutes the first time'
fuzz build
for target in "${targets[@]}"; do
  target=$(basename "$target" .rs)
  log=$root/target/fuzz/$target.log
  printf '== %s, for %s seconds\n' "$target" "$share"
  if ! fuzz run "$target" -- -max_total_time="$share" -timeout=10 -max_len=2048 -verbosity=0 -print_funcs=0 &>"$log"; then
    tail -n 150 "$log"
    exit 1
  fi
done
echo "== Nothing broke: ${#targets[@]} targets, $share seconds each"
