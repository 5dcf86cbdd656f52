"""Mail and database are away for an hour, which passes in a few seconds: the clock is moved on."""
import pathlib
import subprocess
import sys
import time

import pytest

from deeds import Forms
from postgres_under_test import Postgres, free_port
from site_under_test import ROOT
from test_clock import ShiftedSite
from test_database_away import ends, look, wait_until_ready  # noqa: F401

HOUR, STEP = 3_600, 600


class Mail:
    """The mail server of the tests, on a port that is known before it is there."""

    def __init__(self, folder: pathlib.Path):
        self.folder, self.port, self.process = folder, free_port(), None
        folder.mkdir()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
             "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"],
            check=True, capture_output=True, timeout=60)
        # Certificates are judged by the time that the server thinks it is: an hour from now is still within its days.
        self.address = f"smtp://gate:post@127.0.0.1:{self.port}?ca={folder}/certificate.pem"

    def start(self) -> None:
        script = ROOT / "Tests/Servers/mail.py"
        self.process = subprocess.Popen(
            [sys.executable, script, self.folder, self.folder / "certificate.pem", self.folder / "key.pem", str(self.port), str(free_port())],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @property
    def letters(self) -> list[str]:
        return sorted(file.name for file in self.folder.glob("*.eml"))

    def end(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=30)


@pytest.fixture
def mail(tmp_path, ends):  # noqa: F811
    mail = Mail(tmp_path / "mail")
    ends(mail.end)
    return mail


def test_an_hour_without_database_and_mail(tmp_path, ends, mail):  # noqa: F811
    """P13: nothing acknowledged is lost, letters go once each afterwards, and nobody has to start anything anew."""
    server = Postgres()
    ends(server.end)
    site = ShiftedSite(tmp_path / "data", server.address)
    site.environment |= {"GATEPOST_MAIL": mail.address}
    server.ask("UPDATE person SET email = 'somebody-' || encode(substring(id from 10), 'hex') || '@example.org'")
    site.start()
    ends(site.stop)
    raise_a_concern(site)
    waiting = server.ask("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL")
    assert waiting != ["0"], "nobody was to be told"
    entries = server.ask("SELECT COUNT(*) FROM audit")

    server.crash()
    for gone in range(STEP, HOUR + STEP, STEP):
        site.jump(gone)
        status, headers, body = look(site, "/page")
        assert status == 503 and headers["Retry-After"] and b"One moment" in body, status
        assert look(site, "/healthz")[0] == 200 and look(site, "/readyz")[0] == 503
        time.sleep(0.5)
    server.start()
    wait_until_ready(site)
    assert look(site, "/page")[0] == 200
    assert server.ask("SELECT COUNT(*) FROM audit")[0] >= entries[0], "what was acknowledged is lost"
    # Letters have been tried in vain; each waits for its next turn, which the clock brings.
    mail.start()
    deadline, gone = time.monotonic() + 120, HOUR
    while server.ask("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND problem IS DISTINCT FROM 'none'") != ["0"]:
        assert time.monotonic() < deadline, f"letters still wait: {server.ask('SELECT kind, attempts, problem FROM outbox WHERE sent_at IS NULL')}"
        gone += STEP
        site.jump(gone)
        time.sleep(2)
    assert len(mail.letters) == int(server.ask("SELECT COUNT(*) FROM outbox WHERE sent_at IS NOT NULL")[0]), mail.letters
    verified = site.command("audit", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr


def raise_a_concern(site) -> None:
    """About nobody who would hear of it: those who deal with such a thing are written to at once."""
    author = site.person("contributor")
    (form,) = [form for form in Forms(author.page("/concerns/new")).forms if form["to"].startswith("/concerns") or not form["to"]]
    hidden = {field["name"]: field["value"] for field in form["fields"] if field.get("type") == "hidden" and field["name"] != "token"}
    status, _, page = author.post("/concerns/new", {**hidden, "category": "childSafety", "words": "A stranger photographed us.", "urgent": "yes"})
    assert status == 303, page.decode()
