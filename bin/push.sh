# shellcheck shell=bash
# A private push service for as long as a script runs, which decrypts what it is sent as a browser would. Needs mail.sh beside it.

# Starts it on a free port of the loopback. GATEPOST_TEST_PUSH_PORT says which, GATEPOST_TEST_PUSH_FOLDER where the browsers' keys are and
# what they were told.
start_push() {
    local folder port
    folder=$PWD/.build/push
    rm -rf "$folder"
    mkdir -p "$folder"
    port=$(free_ports 1)
    .build/venv/bin/python Tests/Servers/push.py "$folder" "$port" >.build/push.log 2>&1 &
    push_server=$!
    wait_for "$folder/ready" || stop "The push service for tests did not start: .build/push.log says why."
    export GATEPOST_TEST_PUSH_PORT=$port
    export GATEPOST_TEST_PUSH_FOLDER=$folder
}

stop_push() { [[ -z ${push_server:-} ]] || kill "$push_server" 2>/dev/null || true; }
