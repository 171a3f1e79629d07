#!/usr/bin/env bash
# Runs a command beside a PostgreSQL server of its own: `postgres.sh COMMAND…`. The server lives in a scratch folder,
# is reached by a socket there and by no network, and is gone when the command ends.
# FOLKMOOT_TEST_POSTGRES tells the command the address; if it is set already, that server is used instead.
# `postgres.sh --find` prints where PostgreSQL's programs are, or fails.
set -euo pipefail

find_programs() {
  local newest
  newest=$(find /usr/lib/postgresql/*/bin/ -name initdb 2>/dev/null | sort -V | tail -n 1)
  [ -n "$newest" ] || newest=$(command -v initdb) || return 1
  dirname "$(readlink -f "$newest")"
}

if [ "${1:-}" = --find ]; then
  find_programs
  exit
fi
[ -z "${FOLKMOOT_TEST_POSTGRES:-}" ] || exec "$@"

programs=$(find_programs) || { echo '!! PostgreSQL is missing: tests/setup/install.sh test' >&2; exit 1; }
folder=$(mktemp -d -t folkmoot-postgres.XXXXXX)

# PostgreSQL refuses to run as root; Debian's package made a user for it.
owner=()
if [ "$(id -u)" = 0 ]; then
  owner=(runuser -u postgres --)
  chown postgres "$folder"
fi
as_owner() { (cd "$folder" && "${owner[@]}" "$@"); }

stop() {
  as_owner "$programs/pg_ctl" --pgdata "$folder/data" --mode immediate --silent stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

as_owner "$programs/initdb" --pgdata "$folder/data" --username postgres --auth trust --encoding UTF8 \
  --locale C.UTF-8 >"$folder.log" 2>&1 || { cat "$folder.log" >&2; rm -f "$folder.log"; exit 1; }
rm -f "$folder.log"
# Every test has a database and a few connections of its own, so the usual hundred are too few.
as_owner "$programs/pg_ctl" --pgdata "$folder/data" --log "$folder/log" --silent --timeout 60 --options \
  "-c listen_addresses='' -c unix_socket_directories='$folder' -c max_connections=400 -c fsync=on" start ||
  { cat "$folder/log" >&2; exit 1; }

export FOLKMOOT_TEST_POSTGRES="postgres://postgres@localhost/postgres?host=$folder"
"$@"
