#!/usr/bin/env bash
# Everything CI runs, one step after the other, whether or not an earlier one failed; the counts come last.
# A check counts as one; a suite counts its own tests. What cannot be run here is counted as skipped, and says why.
# Expects FOLKMOOT_TEST_POSTGRES (see setup/postgres.sh); each step's output stays in target/tests/.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
export NO_COLOR=1 CARGO_TERM_COLOR=never PATH=$PATH:$PWD/target/tools/bin
# The real server, for the tests that start it.
FOLKMOOT_BINARY=$(realpath -m "${CARGO_TARGET_DIR:-target}/debug/folkmoot")
export FOLKMOOT_BINARY
logs=target/tests
rm -rf "$logs"
mkdir -p "$logs"

passed=0 failed=0 skipped=0 summary=() log=

# begin TITLE: announces a step; finish SYMBOL TEXT: notes how it ended
begin() {
  title=$1 started=$SECONDS
  log=$logs/$(tr -cs '[:alnum:]' - <<<"${title,,}" | sed 's/-$//').log
  printf '\n== %s\n' "$title"
}
finish() { summary+=("$(printf '%-4s %4ss  %s%s' "$1" $((SECONDS - started)) "$title" "${2:+: $2}")"); }
skip() { # skip TITLE REASON
  begin "$1"
  echo "skipped: $2"
  skipped=$((skipped + 1))
  finish skip "$2"
}

check() { # check TITLE COMMAND…
  begin "$1"
  if "${@:2}" 2>&1 | tee "$log"; then
    passed=$((passed + 1))
    finish ok
  else
    failed=$((failed + 1))
    finish FAIL "see $log"
  fi
}

suite() { # suite TITLE COMMAND…: counts the tests that the command says it ran
  begin "$1"
  "${@:2}" 2>&1 | tee "$log"
  local code=$? ok bad left
  read -r ok bad left < <(counts "$log")
  # A suite that stopped before it could count a failure, or ran nothing, has failed all the same.
  if [ "$code" != 0 ] && [ "$bad" = 0 ] || [ $((ok + bad)) = 0 ]; then bad=1; fi
  passed=$((passed + ok)) failed=$((failed + bad)) skipped=$((skipped + left))
  if [ "$bad" = 0 ]; then finish ok "$ok passed"; else finish FAIL "$ok passed, $bad failed, see $log"; fi
}

# Reads the closing lines of cargo test, vitest and node's test runner.
counts() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    function number_before(word,    at) { return match($0, "[0-9]+ " word) ? substr($0, RSTART) + 0 : 0 }
    /^test result: / { ok += number_before("passed"); bad += number_before("failed"); left += number_before("ignored") }
    /^ *Tests  / { ok += number_before("passed"); bad += number_before("failed"); left += number_before("skipped") }
    /^(#|ℹ) pass [0-9]+$/ { ok += $3 }
    /^(#|ℹ) (fail|cancelled) [0-9]+$/ { bad += $3 }
    /^(#|ℹ) (skipped|todo) [0-9]+$/ { left += $3 }
    END { print ok + 0, bad + 0, left + 0 }'
}

npm_folders=()
for file in web/package.json tests/*/package.json; do [ -f "$file" ] && npm_folders+=("${file%/package.json}"); done

# npm asks its registry for known faults; a mirror may not answer that question, which is no fault of ours.
npm_faults() { # npm_faults FOLDER
  local title="known faults of npm packages in $1" answer
  answer=$(cd "$1" && npm audit --audit-level high --json 2>/dev/null) && { check "$title" true; return; }
  if grep -q auditReportVersion <<<"$answer"; then
    check "$title" bash -c "cd '$1' && npm audit --audit-level high"
  else
    skip "$title" 'the npm registry that is set up here does not answer audits'
  fi
}

check 'formatting' cargo fmt --all --check
check 'the page' make --no-print-directory page
check 'lints' cargo clippy --workspace --all-targets --locked -- -D warnings
deny() { # deny MANIFEST: a licence or an exception may be there for another crate's sake
  cargo deny --manifest-path "$1" --config deny.toml check --hide-inclusion-graph --allow duplicate \
    --allow license-not-encountered --allow license-exception-not-encountered licenses bans sources
}
check 'licences and sources of crates' deny Cargo.toml
check 'licences and sources of the fuzz targets' deny server/rules/fuzz/Cargo.toml
if timeout 120 cargo deny fetch db; then
  check 'known faults of crates' cargo deny check advisories
else
  skip 'known faults of crates' 'the RustSec advisory database could not be fetched'
fi
check 'licences of npm packages' node tests/setup/npm-licences.mjs "${npm_folders[@]}"
for folder in "${npm_folders[@]}"; do npm_faults "$folder"; done

suite 'the page: types, style and tests' npm --prefix web run check
for folder in "${npm_folders[@]:1}"; do
  check "what $folder needs" bash -c "cd '$folder' && npm ci --loglevel error --no-audit --no-fund"
done
# One set of features for all of these, so that nothing is compiled twice.
check 'build' cargo build --workspace --locked
# A workspace of its own, which nothing else here would compile; fuzzing it is `make fuzz`.
check 'the fuzz targets' cargo check --manifest-path server/rules/fuzz/Cargo.toml --target-dir "${CARGO_TARGET_DIR:-target}/fuzz" --locked
FOLKMOOT_TEST_DATABASE=sqlite suite 'tests, on SQLite' cargo test --workspace --locked --no-fail-fast
# Two hundred thousand random walks of the consent process; without optimisation it takes only a thousand.
suite 'the laws of consent, at random' cargo test --locked --release --package folkmoot-rules --lib consent::tests::walk
FOLKMOOT_TEST_DATABASE=postgres suite 'behaviour, on PostgreSQL' cargo test --workspace --locked --test it -- --include-ignored
for folder in "${npm_folders[@]:1}"; do
  if grep -q '"test":' "$folder/package.json"; then suite "$folder" npm --prefix "$folder" test; fi
done

printf '\n== All steps, %s minutes\n' $((SECONDS / 60))
printf '%s\n' "${summary[@]}"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
