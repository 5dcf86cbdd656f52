"""HTTP by hand: bytes as no browser sends them, from whichever address of this machine, and every answer that they get."""
import http.client
import socket
from dataclasses import dataclass, field


@dataclass
class Answer:
    status: int
    body: bytes = b""
    headers: list[tuple[str, str]] = field(default_factory=list)

    def header(self, name: str) -> str:
        return ", ".join(value for key, value in self.headers if key.lower() == name.lower())

    def cookie(self, name: str) -> str:
        """What the browser is told to keep under this name; nothing where it is told nothing."""
        for key, value in self.headers:
            if key.lower() == "set-cookie" and value.startswith(f"{name}="):
                return value[len(name) + 1:].split(";")[0]
        return ""


def connect(site, source: str = "", wait: float = 20) -> socket.socket:
    return socket.create_connection(("127.0.0.1", site.port), timeout=wait, source_address=(source, 0) if source else None)


def answers(site, sent: bytes, wait: float = 2) -> list[Answer]:
    """Every answer to some bytes, until the server closes or has said nothing for so many seconds. Empty where it hung up."""
    received = b""
    with connect(site, wait=wait) as connection:
        try:
            connection.sendall(sent)
            # Whoever asks nothing more says so, and an honest server then closes: only one that waits for more takes the whole time.
            connection.shutdown(socket.SHUT_WR)
            while piece := connection.recv(65_536):
                received += piece
        except OSError:
            pass  # it was closed while we were still talking, or waits for more
    return read(received)


def read(received: bytes) -> list[Answer]:
    found = []
    while b"\r\n\r\n" in received:
        head, received = received.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        assert lines[0].startswith("HTTP/1.1 "), lines[0]
        answer = Answer(int(lines[0][9:12]), headers=[(key, value.strip()) for key, _, value in (line.partition(":") for line in lines[1:])])
        length = int(answer.header("content-length") or 0)
        answer.body, received = received[:length], received[length:]
        found.append(answer)
    assert received == b"", received[:200]
    return found


def ask(site, method: str, path: str, headers: dict[str, str] | None = None, body: str = "", source: str = "", wait: float = 60) -> Answer:
    """One well-made request on a connection of its own. A path is sent as it stands."""
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=wait, source_address=(source, 0) if source else None)
    # What stands in a path is the test's business.
    connection._validate_path = lambda path: None
    try:
        sent = {"Origin": f"http://127.0.0.1:{site.port}", **({"Content-Type": "application/x-www-form-urlencoded"} if body else {}), **(headers or {})}
        connection.request(method, path, body.encode() if body else None, sent)
        answer = connection.getresponse()
        return Answer(answer.status, answer.read(), answer.getheaders())
    finally:
        connection.close()
