"""Those who open connections and say nothing on them, or a letter at a time: the page goes on answering, and the server stays small."""
import os
import resource
import select
import socket
import time

import pytest

from site_under_test import Site
from wire import connect

IDLE = 10_000


@pytest.fixture
def site(tmp_path):
    site = Site(tmp_path / "data")
    site.start()
    site.person("parent").page("/page")
    yield site
    assert site.stop() == 0


@pytest.fixture
def descriptors():
    """Room for both ends of what this process opens."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    assert hard >= IDLE + 1_000, f"this machine lets a process have {hard} descriptors"
    resource.setrlimit(resource.RLIMIT_NOFILE, (IDLE + 1_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def answered_within(site, seconds: float) -> None:
    began = time.monotonic()
    assert site.person("parent").get("/page")[0] == 200
    assert time.monotonic() - began < seconds, f"the page took {time.monotonic() - began:.1f} s"


def held(site) -> int:
    return len(os.listdir(f"/proc/{site.process.pid}/fd"))


def ended(connections: list[socket.socket]) -> int:
    """How many of them the server has closed."""
    poll = select.poll()
    for connection in connections:
        poll.register(connection, select.POLLIN | select.POLLRDHUP)
    return len(poll.poll(0))


def test_ten_thousand_idle_connections_leave_the_page_answering(site, descriptors):
    connections = []
    try:
        for number in range(IDLE):
            connections.append(connect(site, source=f"127.0.1.{number % 200 + 1}"))
            if number % 1_000 == 999:
                answered_within(site, 10)
        answered_within(site, 10)
        assert ended(connections) == 0 and site.megabytes < 600, f"{ended(connections)} ended, {site.megabytes} MB"
        newest = connections[-1]
        newest.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert newest.recv(64).startswith(b"HTTP/1.1 200")
    finally:
        for connection in connections:
            connection.close()
    answered_within(site, 10)


@pytest.mark.parametrize(("given", "comers", "gone"), [(512, 900, 300), (6_000, 5_000, 2_000)])
def test_few_descriptors_are_few_connections(tmp_path, descriptors, given, comers, gone):
    site = Site(tmp_path / "data")
    connections = []
    try:
        site.start(most_descriptors=given)
        connections += [connect(site) for _ in range(comers)]
        answered_within(site, 10)
        assert held(site) < given
        # Those who have waited longest made room; the newest are still there.
        assert ended(connections[:gone]) == gone and ended(connections[-100:]) == 0
    finally:
        for connection in connections:
            connection.close()
    assert site.stop() == 0


# What somebody begins and never ends, with what they go on sending.
BEGUN = {
    "the first lines": (b"GET /page HTTP/1.1\r\nHost: x\r\n", b"X: y\r\n"),
    "one line": (b"GET /", b"a"),
    "nothing": (b"", b""),
    "a form": (b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 200000\r\n\r\nname=", b"a"),
    "a form in pieces": (b"POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "what nobody asked for": (b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n", b"a"),
    "what was refused already": (b"POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n", b"a"),
}


def test_whoever_sends_a_letter_at_a_time_is_let_go(site):
    slow = {name: [connect(site, source=f"127.0.2.{number + 1}") for number in range(30)] for name in BEGUN}
    for name, connections in slow.items():
        for connection in connections:
            connection.sendall(BEGUN[name][0])
    began = time.monotonic()
    while slow:
        for name, connections in list(slow.items()):
            slow[name] = [connection for connection in connections if goes_on(connection, BEGUN[name][1])]
            if not slow[name]:
                del slow[name]
        answered_within(site, 5)
        assert time.monotonic() - began < 120, f"still listened to: {', '.join(slow)}"
        time.sleep(0.5)
    assert site.megabytes < 400, f"{site.megabytes} MB"


def goes_on(connection: socket.socket, more: bytes) -> bool:
    """Sends a little more. Whether the server still listens."""
    try:
        connection.setblocking(False)
        if more:
            connection.send(more)
        while connection.recv(65_536):
            pass
    except BlockingIOError:
        return True
    except OSError:
        pass
    connection.close()
    return False
