"""A Gatepost to be mistreated: started, killed and started again over one folder, and people who send it forms."""
import copy
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import time
import urllib.parse
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAMS = pathlib.Path(os.environ.get("GATEPOST_PROGRAMS", ROOT / ".build/debug"))
DRAFT = {"title": "Den day", "words": "We built a den.", "kind": "activity", "audience": "everyone"}


class Site:
    """A folder with a small setting, and the server over it while one runs. With `database`, the address of a PostgreSQL server, that
    holds everything but the pictures."""

    # What starts the program, where something has to stand between.
    started_by: list = []

    def __init__(self, folder: pathlib.Path, database: str = ""):
        self.folder = folder
        # What is said besides the surroundings, which a test may change after this.
        self.environment = {"GATEPOST_DATABASE": database} if database else {}
        made = subprocess.run(
            [PROGRAMS / "Bench", "seed", folder, "--posts", "30"], check=True, capture_output=True, text=True, timeout=120,
            env={**os.environ, **self.environment})
        self.seed = json.loads(made.stdout)
        self.process: subprocess.Popen | None = None
        self.port = 0

    @classmethod
    def demo(cls, folder: pathlib.Path) -> "Site":
        """The demo nursery instead: half a year of everything, and two settings."""
        site = cls.__new__(cls)
        site.folder, site.environment, site.seed, site.process, site.port = folder, {}, {}, None, 0
        subprocess.run([PROGRAMS / "gatepost", "demo", "--data", folder], check=True, capture_output=True, timeout=900)
        return site

    def over(self, folder: pathlib.Path) -> "Site":
        """The same over a copy of its folder."""
        other = self.another()
        other.folder = folder
        return other

    def another(self) -> "Site":
        """A second server over the same folder and database."""
        other = copy.copy(self)
        other.process, other.port = None, 0
        return other

    def start(self, most_descriptors: int | None = None) -> None:
        """With `most_descriptors`, as on a machine that gives a process no more than so many."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        few = ["prlimit", f"--nofile={most_descriptors}:{most_descriptors}"] if most_descriptors else []
        command = [*few, *self.started_by, PROGRAMS / "gatepost", "serve", "--data", self.folder, "--port", str(self.port), "--host", "127.0.0.1"]
        log = open(f"{self.folder}.log", "ab")
        self.process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **self.environment})
        log.close()
        for _ in range(600):
            assert self.process.poll() is None, "the server ended while it started"
            try:
                return socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.02)
        raise AssertionError("the server did not start")

    def kill(self) -> None:
        """As a power cut would: nothing is finished, nothing is flushed."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=30)

    def stop(self) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def command(self, *words: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [*self.started_by, PROGRAMS / "gatepost", *words, "--data", self.folder], capture_output=True, text=True, timeout=120,
            env={**os.environ, **self.environment})

    def person(self, who: str) -> "Person":
        return Person(self, self.seed[who])

    @property
    def megabytes(self) -> float:
        for line in pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
        raise AssertionError("the kernel does not tell")


class Person:
    """Somebody signed in, on one connection at a time."""

    def __init__(self, site: Site, session: str):
        self.site, self.session = site, session
        self.token = ""

    def get(self, path: str) -> tuple[int, bytes]:
        status, _, body = self.send("GET", path)
        return status, body

    def page(self, path: str) -> str:
        status, body = self.get(path)
        assert status == 200, f"{path} was answered {status}"
        text = body.decode()
        if found := re.search(r'name="token" value="(\w+)"', text):
            self.token = found[1]
        return text

    def post(self, path: str, fields: dict[str, str], files: list[bytes] | None = None) -> tuple[int, str, bytes]:
        """Sends a form, with files if there are any, and returns status, place and page."""
        fields = {"token": self.token, **fields}
        if files is None:
            body, kind = urllib.parse.urlencode(fields).encode(), "application/x-www-form-urlencoded"
        else:
            body, kind = multipart(fields, files)
        return self.send("POST", path, body, {"Content-Type": kind})

    def send(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> tuple[int, str, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.site.port, timeout=60)
        try:
            origin = f"http://127.0.0.1:{self.site.port}"
            connection.request(method, path, body, {"Cookie": f"gatepost-session={self.session}", "Origin": origin, **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.headers.get("Location", ""), answer.read()
        finally:
            connection.close()

    def draft(self) -> str:
        """Starts a post and returns its id."""
        post = re.search(r'name="id" value="(\w+)"', self.page("/posts/new"))[1]
        status, _, _ = self.post("/posts/new", {**DRAFT, "id": post, "version": "0"})
        assert status == 303, f"the draft was answered {status}"
        return post

    def add_picture(self, post: str, picture: bytes) -> tuple[int, str, bytes]:
        version = re.search(r'name="version" value="(\d+)"', self.page(f"/posts/{post}/edit"))[1]
        return self.post(f"/posts/{post}/pictures", {**DRAFT, "version": version}, [picture])


def multipart(fields: dict[str, str], files: list[bytes]) -> tuple[bytes, str]:
    edge = uuid.uuid4().hex
    parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()]
    for number, file in enumerate(files):
        head = f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="{number}.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
        parts.append(head.encode() + file + b"\r\n")
    return b"".join(parts) + f"--{edge}--\r\n".encode(), f"multipart/form-data; boundary={edge}"
