# shellcheck shell=bash
# A private server that speaks S3 for as long as a script runs: moto, which imitates the real one, with one empty bucket.

# Starts it on a free port of the loopback and says in GATEPOST_TEST_BUCKET where it is. It keeps everything in memory.
start_bucket() {
    local port
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    .build/venv/bin/python .build/venv/bin/moto_server -H 127.0.0.1 -p "$port" >.build/moto.log 2>&1 &
    bucket_server=$!
    for _ in $(seq 100); do
        curl -fs -X PUT "http://127.0.0.1:$port/gatepost-test" -H 'Authorization: AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0' \
            >/dev/null && break
        sleep 0.2
    done
    trap stop_bucket EXIT
    export GATEPOST_TEST_BUCKET="s3://gatepost-test?endpoint=http://127.0.0.1:$port&region=us-east-1"
}

stop_bucket() { kill "$bucket_server" 2>/dev/null || true; }
