#!/usr/bin/env bash
# Installs what this machine lacks, and says so: `install.sh run` to build and run Folkmoot, `install.sh test`
# for the real parts that the tests use, `install.sh fuzz` to fuzz the rules. What is there already is left alone; then
# nothing is asked of the network.
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:?run, test or fuzz}

say() { printf '== %s\n' "$*"; }
stop() { printf '!! %s\n' "$*" >&2; exit 1; }

command -v cargo >/dev/null || stop 'Rust is missing. Install it from https://rustup.rs, then try again.'
command -v npm >/dev/null || stop 'Node.js 20 or newer is missing. Install it from https://nodejs.org, then try again.'
node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || stop "Node.js 20 or newer is needed; this is $(node --version)."

packages=()
needs() { # needs PACKAGES CHECK…: the packages are installed if the check fails
  local list=$1
  shift
  # shellcheck disable=SC2206 # several packages may be named in one word
  "$@" >/dev/null 2>&1 || packages+=($list)
}

needs 'gcc libc6-dev' command -v cc
if [ "$what" = test ]; then
  needs postgresql tests/setup/postgres.sh --find
  needs chromium command -v chromium
  # Without it a reaction is an empty box in a screenshot.
  needs fonts-noto-color-emoji test -e /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf
  # The checker of HTML is a Java program.
  needs default-jre-headless command -v java
  # Debian puts it beside its own Python, whichever other Python comes first.
  needs 'python3 python3-aiosmtpd' /usr/bin/python3 -c 'import aiosmtpd'
fi

# libFuzzer is C++.
[ "$what" != fuzz ] || needs g++ command -v c++

if [ ${#packages[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || stop "Please install, with this system's own tools: ${packages[*]}"
  root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || stop "As root, run: apt-get install --no-install-recommends ${packages[*]}"
    root=(sudo)
  fi
  say "Installing from Debian: ${packages[*]}"
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
fi

tool() { # tool NAME VERSION: without optimisation each is built in a minute on two cores, and is quick enough
  if ! PATH=$PATH:$PWD/target/tools/bin command -v "$1" >/dev/null; then
    say "Installing $1 into target/tools"
    cargo install "$1" --version "$2" --locked --debug --root target/tools
  fi
}
[ "$what" != test ] || tool cargo-deny 0.20.2
[ "$what" != fuzz ] || tool cargo-fuzz 0.13.2
