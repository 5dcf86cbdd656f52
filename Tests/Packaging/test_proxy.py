"""Caddy in front, with the file that comes with the package: HTTPS, cookies that only it carries, and whose word on visitors counts."""
import http.client
import os
import pathlib
import re
import socket
import sqlite3
import ssl
import subprocess
import time
import urllib.parse

import pytest

from site_under_test import ROOT, Site

# After so many wrong passwords within an hour whoever is at that address waits a quarter of one.
MANY_TRIES = 60
WRONG, WAITS = 422, 429


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Caddy:
    """With an authority of its own for this machine alone, and a log of who came."""

    def __init__(self, folder: pathlib.Path, port: int, server: int):
        self.folder, self.port, self.log = folder, port, folder / "access.log"
        shipped = (ROOT / "Packaging/Caddyfile").read_text()
        ours = shipped.replace("gatepost.example {", f"localhost:{port} {{\n\ttls internal\n\tlog {{\n\t\toutput file {self.log}\n\t}}")
        ours = ours.replace("127.0.0.1:8080", f"127.0.0.1:{server}")
        options = "{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n"
        (folder / "Caddyfile").write_text(options + ours)
        surroundings = {**os.environ, "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
        with open(folder / "caddy.log", "ab") as log:
            self.process = subprocess.Popen(
                ["caddy", "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile"], stdout=log, stderr=log, env=surroundings)
        authority = folder / "caddy/pki/authorities/local/root.crt"
        for _ in range(600):
            assert self.process.poll() is None, (folder / "caddy.log").read_text()
            try:
                if authority.exists():
                    self.context = ssl.create_default_context(cafile=str(authority))
                    with socket.create_connection(("127.0.0.1", port), timeout=5) as plain:
                        # Its certificate is made a moment after it listens.
                        return self.context.wrap_socket(plain, server_hostname="localhost").close()
            except OSError:
                pass
            time.sleep(0.05)
        raise AssertionError((folder / "caddy.log").read_text())

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)


@pytest.fixture
def site(tmp_path):
    site = Site(tmp_path / "data")
    yield site
    if site.process:
        site.stop()


@pytest.fixture
def caddy(site, tmp_path):
    port = free_port()
    site.environment |= {"GATEPOST_ADDRESS": f"https://localhost:{port}", "GATEPOST_BEHIND": "127.0.0.1"}
    site.start()
    (tmp_path / "caddy").mkdir()
    caddy = Caddy(tmp_path / "caddy", port, site.port)
    yield caddy
    caddy.end()


class Stranger:
    """Somebody at the door, from an address of their own: the whole of 127.0.0.0/8 is this machine."""

    def __init__(self, address: str, port: int, context: ssl.SSLContext | None = None, origin: str = "", **headers: str):
        self.address, self.port, self.context, self.origin, self.headers = address, port, context, origin, headers
        self.cookie = ""

    def ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> tuple[int, http.client.HTTPMessage, str]:
        source = (self.address, 0)
        if self.context:
            connection = http.client.HTTPSConnection("localhost", self.port, timeout=60, context=self.context, source_address=source)
            connection._create_connection = over_four
        else:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60, source_address=source)
        headers = {name.replace("_", "-"): value for name, value in self.headers.items()} | {"Cookie": self.cookie, "Origin": self.origin}
        body = urllib.parse.urlencode(fields) if fields else None
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, path, body, {name: value for name, value in headers.items() if value})
            answer = connection.getresponse()
            for cookie in answer.headers.get_all("Set-Cookie", []):
                self.cookie = cookie.split(";")[0]
            return answer.status, answer.headers, answer.read().decode()
        finally:
            connection.close()

    def guess(self, name: str) -> int:
        """The status that a wrong password gets."""
        token = re.search(r'name="token" value="(\w+)"', self.ask("GET", "/sign-in")[2])[1]
        return self.ask("POST", "/sign-in", {"token": token, "name": name, "password": "not this one"})[0]


def over_four(address, timeout, source_address):
    """localhost is two addresses; whoever comes from 127.0.0.2 can only reach one of them."""
    return socket.create_connection(("127.0.0.1", address[1]), timeout, source_address)


def test_what_browsers_get_over_https(site, caddy):
    """P13: behind HTTPS cookies are bound to the host and never leave it unencrypted, and browsers are told to stay there."""
    guest = Stranger("127.0.0.1", caddy.port, caddy.context)
    status, headers, page = guest.ask("GET", "/sign-in")
    assert status == 200 and "<h1" in page
    cookies = headers.get_all("Set-Cookie")
    assert cookies and all(cookie.startswith("__Host-gatepost-") and "; Secure" in cookie and "; HttpOnly" in cookie and "; Path=/" in cookie
                           and "Domain" not in cookie for cookie in cookies), cookies
    assert headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"
    assert "upgrade-insecure-requests" in headers["Content-Security-Policy"]
    # A page with pictures of children is kept by nobody on its way.
    assert headers["Cache-Control"] == "no-store"
    carer = Stranger("127.0.0.1", caddy.port, caddy.context)
    carer.cookie = f"__Host-gatepost-session={site.seed['parent']}"
    assert carer.ask("GET", "/page")[0] == 200
    # A cookie without the prefix could have been set by another site on the same name.
    carer.cookie = f"gatepost-session={site.seed['parent']}"
    assert carer.ask("GET", "/page")[0] == 303


def test_without_https_nobody_is_told_to_use_it(site):
    site.start()
    headers = Stranger("127.0.0.1", site.port).ask("GET", "/sign-in")[1]
    assert "Strict-Transport-Security" not in headers
    assert all(cookie.startswith("gatepost-") and "Secure" not in cookie for cookie in headers.get_all("Set-Cookie"))


def test_only_the_named_proxy_says_who_came(site, caddy):
    """P13: a stranger who guesses is slowed down by their own address, keeps nobody else out, and cannot borrow another."""
    origin = site.environment["GATEPOST_ADDRESS"]
    guesser = Stranger("127.0.0.2", caddy.port, caddy.context, origin)
    assert guesser.guess("first@example.org") == WRONG
    with sqlite3.connect(site.folder / "gatepost.sqlite", timeout=30) as database:
        database.execute("UPDATE throttle SET count = ?", (MANY_TRIES,))
    assert guesser.guess("second@example.org") == WAITS
    # Somebody else through the same proxy is not kept out.
    assert Stranger("127.0.0.3", caddy.port, caddy.context, origin).guess("third@example.org") == WRONG
    # What the guesser says of themselves is not passed on.
    assert Stranger("127.0.0.2", caddy.port, caddy.context, origin, X_Forwarded_For="127.0.0.4").guess("fourth@example.org") == WAITS
    # Past the proxy: whoever is not named is who they are, and the proxy's word counts from the proxy's address alone.
    past = {"origin": origin, "X_Forwarded_For": "127.0.0.2"}
    assert Stranger("127.0.0.9", site.port, **past).guess("fifth@example.org") == WRONG
    assert Stranger("127.0.0.1", site.port, **past).guess("sixth@example.org") == WAITS


def test_the_proxy_keeps_no_secret_addresses(site, caddy):
    """D11: who told a worry, and addresses that let somebody in, stand in no log of the proxy."""
    guest = Stranger("127.0.0.1", caddy.port, caddy.context)
    for path in ("/concern/new", "/join/secret-of-theirs", "/sign-in/letter/secret-of-theirs", "/stop/secret-of-theirs",
                 "/calendar/secret-of-theirs", "/sign-in?seen"):
        guest.ask("GET", path)
    for _ in range(200):
        log = caddy.log.read_text() if caddy.log.exists() else ""
        if "/sign-in?seen" in log:
            break
        time.sleep(0.05)
    assert "/sign-in?seen" in log, "it keeps no log at all"
    assert "secret-of-theirs" not in log and "/concern" not in log


def test_a_name_that_is_no_address_is_told(site):
    site.environment["GATEPOST_BEHIND"] = "127.0.0.1, caddy"
    done = site.command("serve", "--port", "0")
    assert done.returncode != 0 and "“caddy” is neither" in done.stderr, done.stderr
