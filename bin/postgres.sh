# shellcheck shell=bash
# A private PostgreSQL for as long as a script runs: sourced by those that test or measure on it.

# Starts one on a free port of the loopback and says in GATEPOST_TEST_POSTGRES where it is. Nothing in it outlives the script.
# start_postgres [OPTIONS]: more words for the server, which win over ours.
start_postgres() {
    local more=${1:-}
    local programs port as_owner=()
    programs=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1) || stop "PostgreSQL's programs are not on this machine."
    postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/gatepost-postgres.XXXXXX")
    # initdb will not work for root.
    if [[ $(id -u) == 0 ]]; then
        chown postgres "$postgres_folder"
        as_owner=(runuser -u postgres --)
    fi
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    # Without fsync: what is kept here is thrown away, and a test that needs durability starts a server of its own.
    (
        cd "$postgres_folder"
        "${as_owner[@]}" "$programs/initdb" -D data -A trust -U gatepost --encoding UTF8 --locale C --no-sync >init.log
        "${as_owner[@]}" "$programs/pg_ctl" -D data -w -s -l server.log -o "-p $port -c listen_addresses=127.0.0.1 \
            -c unix_socket_directories=$postgres_folder -c fsync=off -c full_page_writes=off -c max_connections=1500 \
            -c shared_buffers=64MB -c max_wal_size=4GB -c autovacuum=off $more" start
    ) || stop "PostgreSQL did not start: $(tail -n 3 "$postgres_folder"/*.log)"
    stop_postgres() {
        "${as_owner_of_postgres[@]}" "$programs_of_postgres/pg_ctl" -D "$postgres_folder/data" -m immediate -s stop || true
        rm -rf "$postgres_folder"
    }
    as_owner_of_postgres=("${as_owner[@]}")
    programs_of_postgres=$programs
    trap stop_postgres EXIT
    export GATEPOST_TEST_POSTGRES="postgres://gatepost@127.0.0.1:$port/postgres?sslmode=disable"
}
