"""Requests by hand that try to be read as two, to go elsewhere, to come from somebody else. Each is refused, or gets the safe page."""
import quopri
import time
import uuid

import pytest

from accounts import PASSWORD, can_sign_in
from site_under_test import Site
from wire import answers, ask

NAME = "parent@acornlane.example"
# What would be answered with 200 if it were ever read as a request of its own.
HIDDEN = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site(tmp_path_factory.mktemp("hostile-requests") / "data")
    can_sign_in(site, "parent", NAME)
    site.environment["GATEPOST_BEHIND"] = "127.0.0.9"
    site.start()
    yield site
    # Whatever was sent before, it still answers, and nothing of it was an error of ours.
    assert site.person("parent").get("/page")[0] == 200
    assert site.stop() == 0
    log = open(f"{site.folder}.log").read()
    assert "error" not in log, log


def refused_alone(site, sent: bytes):
    """It is refused as one, and what is hidden in it is not read."""
    found = [answer.status for answer in answers(site, sent)]
    assert found in ([], [400]), found
    assert ask(site, "GET", "/healthz").status == 200


HEAD = b"POST /sign-in HTTP/1.1\r\nHost: x\r\n"


@pytest.mark.parametrize("lengths", [
    b"Content-Length: 5\r\nTransfer-Encoding: chunked", b"Transfer-Encoding: chunked\r\nContent-Length: 4",
    b"Transfer-Encoding: xchunked", b"Transfer-Encoding: chunked, identity", b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
    b"Transfer-Encoding: identity\r\nContent-Length: 5", b"Transfer-Encoding:\x0bchunked", b"Transfer-Encoding : chunked",
    b"Transfer-Encoding:\r\n chunked", b" Transfer-Encoding: chunked", b"Content-Length : 5", b"Content-Length: 5\r\nContent-Length: 6",
    b"Content-Length: 5\r\nContent-Length: 5", b"Content-Length: 5, 5", b"Content-Length: +5", b"Content-Length: -5",
    b"Content-Length: 0x5", b"Content-Length: 5 5", b"Content-Length: ", b"Content-Length: 99999999999999999999999",
], ids=repr)
def test_a_request_whose_length_can_be_read_two_ways_is_refused(site, lengths):
    refused_alone(site, HEAD + lengths + b"\r\n\r\n0\r\n\r\n" + HIDDEN)


@pytest.mark.parametrize("body", [
    b"-5\r\nabcde\r\n0\r\n\r\n", b"0x5\r\nabcde\r\n0\r\n\r\n", b"ffffffffffffffffff\r\nabcde\r\n0\r\n\r\n", b"3\r\nabcdefgh\r\n0\r\n\r\n",
    b"5\nabcde\n0\n\n", b"5;a\nb\r\nabcde\r\n0\r\n\r\n", b"5 \r\nabcde\r\n0\r\n\r\n", b"\r\n\r\n", b"zz\r\n\r\n",
    b"0\r\nContent-Length: 5\r\n\r\n", b"0\r\n" + b"X: y\r\n" * 1_000 + b"\r\n",
], ids=lambda body: repr(body[:30]))
def test_a_body_in_badly_cut_pieces_is_refused(site, body):
    refused_alone(site, HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + body + HIDDEN)


@pytest.mark.parametrize("sent", [
    b"GET /healthz HTTP/1.1\nHost: x\n\n", b"GET /healthz HTTP/1.1\r\nHost: x\nX: y\r\n\r\n", b"GET /healthz HTTP/1.1\r\nHost: x\rX: y\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n", b"GET /healthz HTTP/1.1\r\n X: y\r\nHost: x\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n", b"GET /healthz HTTP/1.1\r\nHost: x\r\nX y\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n", b"GET /healthz HTTP/1.1\r\nHost: x\r\nHost: evil.example\r\n\r\n",
    b"GET /healthz\r\n\r\n", b"GET /healthz HTTP/2.0\r\nHost: x\r\n\r\n", b"GET /healthz HTTP/9.9\r\nHost: x\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"get /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /healthz HTTP/1.1 \r\nHost: x\r\n\r\n", b"GET /" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 17_000 + b"\r\n\r\n",
    b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: y\r\n" % number for number in range(101)) + b"\r\n",
], ids=lambda sent: repr(sent[:70]))
def test_lines_that_are_not_quite_http_are_refused(site, sent):
    refused_alone(site, sent)


def test_what_follows_a_request_to_change_protocol_is_not_read(site):
    for change in (b"Connection: Upgrade\r\nUpgrade: h2c\r\nContent-Length: 3\r\n\r\na=b", b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"):
        found = [answer.status for answer in answers(site, HEAD + change + HIDDEN)]
        assert found in ([], [400], [403]), found
    found = [answer.status for answer in answers(site, b"CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n" + HIDDEN)]
    assert found in ([], [400], [404], [405]), found


def test_a_request_before_another_is_answered_by_itself(site):
    found = answers(site, b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(HIDDEN) + HIDDEN + HIDDEN)
    assert [answer.status for answer in found] == [200, 200]
    assert [answer.status for answer in answers(site, b"GET /healthz HTTP/1.0\r\n\r\n")] == [200]


@pytest.mark.parametrize("method", ["TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "DEBUG", "TRACK"])
def test_other_methods_do_nothing_and_echo_nothing(site, method):
    for path in ("/sign-in", "/page", "/assets/gatepost.css"):
        for answer in answers(site, f"{method} {path} HTTP/1.1\r\nHost: x\r\nCookie: gatepost-session=aloud\r\nX-Echo: aloud\r\n\r\n".encode()):
            assert answer.status in (400, 405) and b"aloud" not in answer.body


@pytest.mark.parametrize("trick", [{"X-HTTP-Method-Override": "POST"}, {"X-Method-Override": "POST"}, {"X-HTTP-Method": "POST"}])
def test_no_header_or_field_makes_another_method_of_one(site, trick):
    cookie = {"Cookie": f"gatepost-session={site.seed['parent']}"}
    assert ask(site, "GET", "/sign-out?_method=POST", {**trick, **cookie}).status == 200
    assert site.person("parent").get("/page")[0] == 200, "looking at the question signed them out"


# Places that a browser would take for another site, or for a line of the answer.
ELSEWHERE = [
    "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "https://evil.example/", "javascript:alert(1)", "data:text/html,x",
    "evil.example", "/a\r\nSet-Cookie: gatepost-session=x", "/a\nLocation: https://evil.example", "/\0//evil.example", "/é", " //evil.example", "///evil.example", "",
]


def quoted(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


@pytest.mark.parametrize("place", ELSEWHERE, ids=repr)
def test_no_parameter_leads_to_another_site_or_into_the_headers(site, place):
    place = quoted(place)
    for path in ("/sign-in", "/sign-in/letter", "/sign-in/second"):
        answer = ask(site, "GET", f"{path}?next={place}")
        assert answer.status in (200, 303, 400) and b"evil.example" not in answer.body
        assert answer.header("location") in ("", "/sign-in")
    manager = site.person("manager")
    manager.page("/sign-out")
    cookie = {"Cookie": f"gatepost-session={manager.session}"}
    for path in (f"/posts/{site.seed['post']}/take-down", "/account/prove", f"/comments/{'0' * 32}/remove"):
        answer = ask(site, "GET", f"{path}?next={place}", cookie)
        assert answer.status in (200, 303, 400, 404) and b"evil.example" not in answer.body, path
        assert not answer.cookie("gatepost-session")
    answer = ask(site, "POST", "/account/prove", cookie, f"token={manager.token}&proof_to={place}&proof_password=x")
    assert answer.status == 400 and not answer.header("location")


def test_signing_in_goes_on_only_within_the_site(site):
    for place, to in [("//evil.example", "/"), ("/\\evil.example", "/"), ("/a\r\nX: y", "/"), ("/page?a=b", "/page?a=b")]:
        answer = ask(site, "POST", "/sign-in", body=f"name={quoted(NAME)}&password={quoted(PASSWORD)}&next={quoted(place)}")
        assert (answer.status, answer.header("location")) == (303, to)
        assert not answer.header("x")


@pytest.mark.parametrize("path", [
    "//evil.example/", "/\\evil.example/", "/%2fevil.example/", "/%5cevil.example/", "/evil.example%2f/", "/.//evil.example/", "/..//evil.example/",
    "/sign-in//", "/;@evil.example/", "/@evil.example/",
])
def test_taking_a_last_slash_off_stays_on_the_site(site, path):
    answer = ask(site, "GET", path)
    assert answer.status in (308, 404)
    if answer.status == 308:
        to = answer.header("location")
        assert to == path[:-1] and to[:2] not in ("//", "/\\"), to


TRAVERSALS = [
    "../gatepost.sqlite", "..%2fgatepost.sqlite", "%2e%2e%2fgatepost.sqlite", "%252e%252e%252fgatepost.sqlite", "..%5cgatepost.sqlite", "....//gatepost.sqlite",
    "..%c0%afgatepost.sqlite", "%c0%ae%c0%ae/gatepost.sqlite", "gatepost.css%00.png", "gatepost.css/", "./gatepost.css", "/etc/passwd", "%2fetc%2fpasswd",
    "..;/gatepost.sqlite", "file:///etc/passwd", "gatepost.css::$DATA",
]


@pytest.mark.parametrize("name", TRAVERSALS, ids=repr)
def test_no_name_in_an_address_leads_to_a_file(site, name):
    cookie = {"Cookie": f"gatepost-session={site.seed['manager']}"}
    picture = site.seed["picture"]
    for path in (f"/assets/{name}", f"/pictures/{name}", f"/pictures/{picture}/{name}", f"/pictures/{name}/small", f"/documents/{name}", f"/videos/{name}",
                 f"/videos/{name}/still", f"/children/{site.seed['child']}/permissions/scans/{name}", f"/office/{picture}/papers/{name}", f"/{name}"):
        answer = ask(site, "GET", path, cookie)
        assert answer.status in (308, 400, 404), f"{path} was answered {answer.status}"
        assert b"SQLite format" not in answer.body and b"root:" not in answer.body
    assert ask(site, "GET", f"/pictures/{picture}/small", cookie).status == 200, "and an honest one is served"


HOSTS = [{"Host": "evil.example"}, {"Host": "evil.example:80"}, {"X-Forwarded-Host": "evil.example"}, {"X-Original-URL": "/people"}, {"X-Rewrite-URL": "/people"},
         {"Forwarded": "host=evil.example;proto=https"}, {"X-Forwarded-Proto": "https"}, {"X-Forwarded-Server": "evil.example"}, {"X-Forwarded-Prefix": "/evil.example"}]


@pytest.mark.parametrize("headers", HOSTS, ids=repr)
def test_nothing_that_is_sent_back_comes_from_the_host_that_was_named(site, headers):
    for path in ("/", "/page", "/sign-in", "/sign-in/", "/nowhere"):
        answer = ask(site, "GET", path, headers)
        told = repr(answer.headers) + answer.body.decode()
        assert answer.status in (200, 303, 308, 404) and "evil.example" not in told
        assert answer.header("location")[:1] in ("", "/") and answer.header("location")[:2] != "//"


def test_an_absolute_address_is_the_path_in_it(site):
    for target, status in [("http://evil.example/sign-in", 200), ("http://evil.example", 303), ("http://evil.example//evil.example/", 404),
                           ("http://evil.example/page", 303), ("gopher://evil.example/sign-in", 200), ("http://", 303)]:
        found = answers(site, f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        assert [answer.status for answer in found] in ([status], [400], [404]), target
        assert all("evil.example" not in repr(answer.headers) and b"evil.example" not in answer.body for answer in found)


def test_a_letter_carries_our_own_address_whatever_the_host(site):
    told = {"Host": "evil.example", "Origin": "http://evil.example", "X-Forwarded-Host": "evil.example"}
    # A page of evil.example that leads to this machine looks to the browser as if it were ours. Whatever it can ask for, the letter is ours.
    assert ask(site, "POST", "/sign-in/letter", told, f"email={quoted(NAME)}").status == 303
    deadline = time.monotonic() + 30
    while not (letters := list((site.folder / "outbox").glob("*"))):
        assert time.monotonic() < deadline, "no letter was written"
        time.sleep(0.1)
    words = quopri.decodestring(b"".join(path.read_bytes() for path in letters))
    assert b"evil.example" not in words and f"http://localhost:{site.port}/sign-in/letter/".encode() in words


def asking(site, source: str, said) -> list[int]:
    """How sixty askings for letters are answered, each for an address of its own. `said` is what the one of a number says of who came."""
    return [
        ask(site, "POST", "/sign-in/letter", {"X-Forwarded-For": said(number)}, f"email={uuid.uuid4().hex}%40example.org", source=source).status
        for number in range(60)]


def test_who_came_is_believed_only_of_our_own_proxy(site):
    # Anybody may say that they are somebody else each time: they are counted as who they are.
    assert 429 in asking(site, "127.0.0.2", lambda number: f"198.51.100.{number}")
    # From the proxy it is so, and what was made up before it changes nothing.
    assert 429 not in asking(site, "127.0.0.9", lambda number: f"198.51.100.{number}")
    assert 429 in asking(site, "127.0.0.9", lambda number: f"192.0.2.{number}, 203.0.113.7")
    # One household has very many addresses of IPv6, and counts as one; what is no address at all counts as the proxy's own.
    assert 429 in asking(site, "127.0.0.9", lambda number: f"2001:db8:0:1::{number:x}")
    assert 429 in asking(site, "127.0.0.9", lambda number: f"nobody-{number}")


def session(site, cookie: str) -> bool:
    return ask(site, "GET", "/account", {"Cookie": cookie}).status == 200


def test_cookies_that_somebody_else_could_have_put_there_open_nothing(site):
    ours, other = site.seed["parent"], site.seed["otherParent"]
    assert session(site, f"gatepost-session={ours}") and session(site, f"a=b;gatepost-session={ours}; gatepost-session={ours}")
    for cookie in (f"gatepost-session={ours}; gatepost-session={other}", f"gatepost-session=; gatepost-session={ours}", f'gatepost-session="{ours}"',
                   f"gatepost-session={ours}x", f"gatepost-session={ours[:-1]}", f"gatepost-session ={ours}", f"Gatepost-Session={ours}",
                   f"__Host-gatepost-session={ours}", f"__Secure-gatepost-session={ours}", f"gatepost-session={quoted(ours)}",
                   f"x=gatepost-session={ours}", f"gatepost-session%3D{ours}", f"gatepost-session={ours.upper()}", "gatepost-session=" + "a" * 15_000):
        assert not session(site, cookie), cookie[:100]
    assert ask(site, "GET", "/account", {"Cookie": "; ".join(f"c{number}=d" for number in range(2_000))}).status in (303, 400)


def test_a_token_put_into_a_browser_beforehand_is_not_the_one_it_gets(site):
    planted, door = "ab" * 32, "cd" * 16
    answer = ask(site, "GET", "/sign-in", {"Cookie": f"gatepost-session={planted}; gatepost-door={door}; gatepost-browser={planted}"})
    token = answer.body.decode().split('name="token" value="')[1].split('"')[0]
    answer = ask(site, "POST", "/sign-in", {"Cookie": f"gatepost-session={planted}; gatepost-door={door}"},
                 f"token={token}&name={quoted(NAME)}&password={quoted(PASSWORD)}")
    given = answer.cookie("gatepost-session")
    assert answer.status == 303 and len(given) == 64 and given != planted
    assert not session(site, f"gatepost-session={planted}") and session(site, f"gatepost-session={given}")
    # The token of before goes with no form of after.
    answer = ask(site, "POST", "/account/sign-out-everywhere", {"Cookie": f"gatepost-session={given}; gatepost-door={door}"}, f"token={token}")
    assert answer.status == 403 and session(site, f"gatepost-session={given}")


RANGES = ["bytes=0-", "bytes=-1", "bytes=5-2", "bytes=99999999999999999999-", "bytes=0-99999999999999999999", "bytes=a-b", "bytes=--1", "lines=1-2", "bytes=",
          "bytes=" + ",".join(f"{start}-" for start in range(500)), "bytes=" + "0-1," * 1_000, "bytes=-0", "bytes=0-0,-1"]


@pytest.mark.parametrize("asked", RANGES, ids=lambda asked: asked[:30])
def test_parts_that_nobody_could_want_get_the_whole_or_nothing(site, asked):
    cookie = {"Cookie": f"gatepost-session={site.seed['parent']}", "Range": asked, "If-Range": '"x"'}
    whole = ask(site, "GET", f"/pictures/{site.seed['picture']}/small", {"Cookie": cookie["Cookie"]}).body
    for path in (f"/pictures/{site.seed['picture']}/small", "/assets/gatepost.css", f"/videos/{'0' * 32}"):
        answer = ask(site, "GET", path, cookie)
        assert answer.status in (200, 404, 416) and len(answer.body) <= max(len(whole), 300_000)
