"""What no browser of ours would send, over a bare socket or through a form. The server goes on answering, and stays small."""
import socket
import struct
import time
import zlib

import pytest

from site_under_test import DRAFT, Site

KIND = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site(tmp_path_factory.mktemp("bad-input") / "data")
    site.start()
    site.person("parent").page("/page")
    yield site
    # Whatever was sent before, it still answers, and holds no more than it may.
    assert site.person("parent").get("/page")[0] == 200
    assert site.megabytes < 400, f"{site.megabytes} MB"
    assert site.stop() == 0
    verified = site.command("audit", "verify")
    assert verified.returncode == 0, verified.stdout


def raw(site, sent: bytes, wait: float = 20) -> int:
    """The status that bytes get; 0 when the connection is closed without one."""
    with socket.create_connection(("127.0.0.1", site.port), timeout=wait) as connection:
        try:
            connection.sendall(sent)
        except OSError:
            pass  # it was closed while we were still talking, which is an answer
        try:
            answer = connection.recv(64)
        except OSError:
            return 0
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0


def request(site, body: bytes, path="/sign-in", kind=KIND, length: int | None = None) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nOrigin: http://127.0.0.1:{site.port}\r\nContent-Type: {kind}\r\n"
    return f"{head}Connection: close\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n".encode() + body


@pytest.mark.parametrize("sent", [
    b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 10_000 + b"\r\n",
    b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200,
    b"\x00" * 10_000 + b"\r\n\r\n",
], ids=["long path", "long header", "many headers", "not UTF-8", "U+0000", "climbing", "TLS", "zeroes"])
def test_nonsense_is_refused(site, sent):
    assert raw(site, sent) in (0, 400, 404, 414, 431)
    assert site.person("parent").get("/healthz")[0] == 200


@pytest.mark.parametrize("body", [
    b"name=%FF%FE&password=x", b"name=a%00b&password=x", b"name=\xff&password=x", b"=&=&=", b"&" * 50_000,
    b"&".join(b"f%d=1" % number for number in range(10_000)), b"name=" + b"a" * 900_000,
    "name=👩‍👩‍👧‍👦&password=‮ملف".encode(), b"",
], ids=["escaped bytes", "U+0000", "bytes", "empty names", "ampersands", "10,000 fields", "a long name", "emoji and right to left", "nothing"])
def test_odd_forms_get_a_page(site, body):
    assert raw(site, request(site, body), wait=40) in (200, 400, 403, 413, 422, 429)


def test_a_body_that_never_ends_is_ended(site):
    with socket.create_connection(("127.0.0.1", site.port), timeout=60) as connection:
        connection.sendall(request(site, b"name=", length=200_000))
        began = time.monotonic()
        try:
            while time.monotonic() - began < 55:
                connection.sendall(b"a")
                connection.settimeout(1)
                try:
                    answer = connection.recv(64)
                    break
                except TimeoutError:
                    continue
            else:
                raise AssertionError("it was listened to for ever")
        except (BrokenPipeError, ConnectionResetError):
            answer = b""
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4"), answer


def test_an_upload_of_60_megabytes_is_too_large(site):
    author = site.person("contributor")
    post = author.draft()
    before = site.megabytes
    head = (f"POST /posts/{post}/pictures HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nOrigin: http://127.0.0.1:{site.port}\r\n"
            f"Cookie: gatepost-session={author.session}\r\nContent-Type: multipart/form-data; boundary=x\r\n")
    said = head + f"Content-Length: {61 * 1024 * 1024}\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"\r\n\r\n"
    assert raw(site, said.encode() + b"a" * 200_000) == 413
    # And when it does not say how long it is.
    chunk = b"10000\r\n" + b"a" * 65_536 + b"\r\n"
    part = b"--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"\r\n\r\n"
    sent = f"{head}Transfer-Encoding: chunked\r\n\r\n".encode() + b"%x\r\n" % len(part) + part + b"\r\n" + chunk * 1_000
    assert raw(site, sent, wait=60) in (0, 413)
    assert site.megabytes < before + 200


def png(width: int, height: int, data: bytes) -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def hostile(photograph: bytes) -> dict[str, bytes]:
    blank = zlib.compressobj(9)
    bomb = b"".join(blank.compress(b"\0" * 3_000_000) for _ in range(100)) + blank.flush()
    return {
        "decompression bomb": png(30_000, 30_000, bomb),
        "larger than it is": png(2_000_000_000, 2_000_000_000, zlib.compress(b"\0" * 1000)),
        "truncated": photograph[: len(photograph) // 2],
        "a document": b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF",
        "a drawing with a script": b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>',
        "noise": bytes(range(256)) * 400,
        "nothing": b"",
        "a beginning only": photograph[:3],
        "a page": b"<!doctype html><script>alert(1)</script>",
    }


def test_hostile_pictures_are_refused_one_by_one(site, photograph):
    author = site.person("contributor")
    post = author.draft()
    for name, picture in hostile(photograph).items():
        status, _, page = author.add_picture(post, picture)
        assert status in (303, 413, 415, 422), f"{name} was answered {status}"
    status, _, _ = author.add_picture(post, photograph)
    assert status == 303
    deadline = time.monotonic() + 90
    while "data-waiting" in (page := author.page(f"/posts/{post}/edit")):
        assert time.monotonic() < deadline, "pictures still wait to be prepared"
        time.sleep(0.2)
    # The honest one, and at most the truncated one with the half that is there, became pictures; the rest are refused.
    assert 1 <= page.count("data-picture=") <= 2
    assert "<script>alert" not in page
    assert site.person("parent").get("/page")[0] == 200


def test_forms_that_are_refused_come_back_filled_in(site):
    author = site.person("contributor")
    author.page("/posts/new")
    post = author.draft()
    status, _, page = author.post(f"/posts/{post}/edit", {**DRAFT, "title": "T" * 5_000, "words": "Keep these words.", "version": "1", "do": "save"})
    assert status == 422 and b"Keep these words." in page
    name = "👩‍👩‍👧‍👦 ‮אבג‬ Zażółć"
    status, _, _ = author.post(f"/posts/{post}/edit", {**DRAFT, "title": name, "version": "1", "do": "save"})
    assert status == 303 and "👩‍👩‍👧‍👦" in author.page(f"/posts/{post}/edit")


def test_an_upload_that_stops_halfway_leaves_nothing(site, photograph):
    author = site.person("contributor")
    post = author.draft()
    head = (f"POST /posts/{post}/pictures HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\nOrigin: http://127.0.0.1:{site.port}\r\n"
            f"Cookie: gatepost-session={author.session}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 500000\r\n\r\n"
            "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.jpg\"\r\n\r\n")
    with socket.create_connection(("127.0.0.1", site.port), timeout=10) as connection:
        connection.sendall(head.encode() + photograph[:50_000])
    assert "picture-card" not in author.page(f"/posts/{post}/edit")
