"""Servers that a Gatepost leans on, started for a test and thrown away with it: a PostgreSQL, and one that speaks S3."""
import http.client
import pathlib
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Postgres:
    """A private server with one empty database, as bin/test has it."""

    def __init__(self):
        script = ". bin/prepare.sh; . bin/postgres.sh; start_postgres; echo $GATEPOST_TEST_POSTGRES; read -r _"
        self.process = subprocess.Popen(["bash", "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        assert self.address.startswith("postgres://"), "PostgreSQL did not start"

    def stop(self) -> None:
        self.process.stdin.close()
        self.process.wait(timeout=60)


class Bucket:
    """moto, which imitates S3, with one empty bucket on a port that stays the same when it is started again."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"s3://gatepost-test?endpoint=http://127.0.0.1:{self.port}&region=us-east-1"
        self.start()

    def start(self) -> None:
        program = pathlib.Path(sys.executable).parent / "moto_server"
        # By the interpreter's own name: a script's first line may name a folder of long ago.
        self.process = subprocess.Popen(
            [sys.executable, program, "-H", "127.0.0.1", "-p", str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                assert self.ask("PUT", "/gatepost-test")[0] == 200
                return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("moto did not start")

    def ask(self, method: str, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        signed = "AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0"
        connection.request(method, path, headers={"Authorization": signed})
        answer = connection.getresponse()
        return answer.status, answer.read().decode("latin-1")

    @property
    def names(self) -> list[str]:
        return [part.split("</Key>")[0] for part in self.ask("GET", "/gatepost-test?list-type=2")[1].split("<Key>")[1:]]

    def stop(self) -> None:
        self.process.kill()
        self.process.wait(timeout=30)
