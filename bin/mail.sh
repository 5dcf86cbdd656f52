# shellcheck shell=bash
# A private mail server for as long as a script runs: aiosmtpd, over lines that are encrypted with a certificate made for it.

# Starts it on two free ports of the loopback. GATEPOST_TEST_MAIL and GATEPOST_TEST_MAIL_TLS say how to reach it, over STARTTLS and over
# TLS, and GATEPOST_TEST_MAIL_FOLDER where the letters are that it was given.
start_mail() {
    local folder ports
    folder=$PWD/.build/mail
    rm -rf "$folder"
    mkdir -p "$folder"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext 'subjectAltName=IP:127.0.0.1,DNS:localhost' \
        -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
    ports=$(free_ports 2)
    # shellcheck disable=SC2086
    .build/venv/bin/python Tests/Servers/mail.py "$folder" "$folder/certificate.pem" "$folder/key.pem" $ports >.build/mail.log 2>&1 &
    mail_server=$!
    wait_for "$folder/ready" || stop "The mail server for tests did not start: .build/mail.log says why."
    export GATEPOST_TEST_MAIL="smtp://gate:post@127.0.0.1:${ports% *}?ca=$folder/certificate.pem"
    export GATEPOST_TEST_MAIL_TLS="smtps://gate:post@127.0.0.1:${ports#* }?ca=$folder/certificate.pem"
    export GATEPOST_TEST_MAIL_FOLDER=$folder
}

stop_mail() { [[ -z ${mail_server:-} ]] || kill "$mail_server" 2>/dev/null || true; }

# So many ports that nobody uses at this moment.
free_ports() {
    python3 -c '
import socket, sys
sockets = [socket.socket() for _ in range(int(sys.argv[1]))]
for one in sockets: one.bind(("127.0.0.1", 0))
print(*(one.getsockname()[1] for one in sockets))' "$1"
}

wait_for() {
    for _ in $(seq 150); do
        [[ -e $1 ]] && return 0
        sleep 0.2
    done
    return 1
}
