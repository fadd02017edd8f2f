#!/usr/bin/env bash
# ./kith bench [NAME...] [--json OUT] [--postgres]: measures how fast Kith is. What is slow to make is kept in .kith/bench.
# PostgreSQL is measured when KITH_BENCH_POSTGRES holds a connection string; --postgres starts a server of its own for the run (Debian's, kept with its data).
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
. "$root/.scripts/build.sh"
build_if_needed   # the bench of the returns starts the command line itself
: "${KITH_BENCH_FOLDER:=$root/.kith/bench}"
export KITH_BENCH_FOLDER
mkdir -p "$KITH_BENCH_FOLDER"

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgres() {
  local bin; bin="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)"
  [ -n "$bin" ] || { echo "PostgreSQL is not installed: apt-get install postgresql" >&2; exit 1; }
  local data="$KITH_BENCH_FOLDER/postgres" port=$((20000 + RANDOM % 20000))
  if [ ! -d "$data/a" ]; then
    install -d -m 700 "$data"
    [ "$(id -u)" = 0 ] && chown postgres "$data"
    as_postgres "$bin/initdb" -D "$data/a" -U postgres --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null
  fi
  as_postgres "$bin/pg_ctl" -D "$data/a" -l "$data/log" -w \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$data -c shared_buffers=1GB -c max_wal_size=8GB -c maintenance_work_mem=512MB" start >/dev/null
  trap 'as_postgres "'"$bin"'/pg_ctl" -D "'"$data"'/a" -m fast stop >/dev/null' EXIT
  export KITH_BENCH_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
}

words=()
for word in "$@"; do
  if [ "$word" = --postgres ]; then start_postgres; else words+=("$word"); fi
done
(cd "$root" && dotnet restore tests/Kith.Benchmarks --locked-mode -v q -nologo >&2 && dotnet build tests/Kith.Benchmarks -c Release --no-restore -v q -nologo -clp:ErrorsOnly >&2)
dotnet "$root/artifacts/bin/Kith.Benchmarks/release/Kith.Benchmarks.dll" ${words[@]+"${words[@]}"}
