"""The interface for other programs, asked by schemathesis whatever its own description allows and much that it forbids."""
import json
import os
import re
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from site_under_test import Site

ALL = ("rooms", "children", "carers", "assurance", "log")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site(tmp_path_factory.mktemp("api") / "data")
    site.start()
    yield site
    assert site.stop() == 0
    verified = site.command("audit", "verify")
    assert verified.returncode == 0, verified.stdout


def let_in(site, scopes=ALL) -> str:
    """A token, made by two people through the pages. The second has a session that is written by hand: the seed has only one manager's."""
    manager = site.person("manager")
    asked = re.search(r'name="id" value="(\w+)"', manager.page("/programs/new"))[1]
    fields = {"id": asked, "program": "Schemathesis", "last_day": time.strftime("%Y-%m-%d", time.localtime(time.time() + 30 * 86_400))}
    body = "&".join(f"{name}={value}" for name, value in {"token": manager.token, **fields}.items()) + "".join(f"&scopes={scope}" for scope in scopes)
    status, _, _ = manager.send("POST", "/programs/new", body.encode(), {"Content-Type": "application/x-www-form-urlencoded"})
    assert status == 303, f"asking was answered {status}"
    status, _, _ = manager.post(f"/programs/{asked}/allow", {})
    assert status == 403, "nobody allows what they asked for"
    with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
        first, setting = database.execute("SELECT asked_by, setting FROM program_token WHERE id = ?", (bytes.fromhex(asked),)).fetchone()
        deputy = database.execute("SELECT member FROM designation WHERE setting = ? AND duty = 'deputy' AND member <> ?", (setting, first)).fetchone()[0]
        # As if they had asked for it themselves: two humans, of whom the other one is signed in.
        database.execute("UPDATE program_token SET asked_by = ? WHERE id = ?", (deputy, bytes.fromhex(asked)))
    manager.page("/programs")
    status, _, page = manager.post(f"/programs/{asked}/allow", {})
    assert status == 200, f"allowing was answered {status}"
    return re.search(rb"gatepost_[0-9a-f]{128}", page)[0].decode()


def ask(site, path, token=None, body=None, key="key-00000001"):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    if body is not None:
        headers |= {"Content-Type": "application/json", "Idempotency-Key": key}
    request = urllib.request.Request(f"http://127.0.0.1:{site.port}{path}", json.dumps(body).encode() if body is not None else None, headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused)


def test_whatever_the_description_allows_and_forbids(site):
    """P13: the routes answer as the OpenAPI document says they do, and nothing that is sent ends the server"""
    token = let_in(site)
    command = [
        os.path.join(os.path.dirname(sys.executable), "st"), "run", f"http://127.0.0.1:{site.port}/api/v1/openapi.json",
        "--url", f"http://127.0.0.1:{site.port}", "--header", f"Authorization: Bearer {token}", "--checks", "all",
        "--phases", "examples,coverage,fuzzing", "--max-examples", "20", "--max-time", "150", "--rate-limit", "auto", "--seed", "13",
        "--no-color", "--generation-database", "none"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=400, cwd=site.folder.parent)
    assert run.returncode == 0, run.stdout[-6_000:] + run.stderr[-2_000:]
    assert site.person("manager").get("/healthz")[0] == 200
    assert site.megabytes < 400, f"{site.megabytes} MB"


def test_a_token_is_for_what_it_was_allowed(site):
    """P13: without its scope a token is told so, and without any token there is nothing"""
    token = let_in(site, ("rooms",))
    assert ask(site, "/api/v1/token", token)[1]["scopes"] == ["rooms"]
    for path in ("/api/v1/children", "/api/v1/carers", "/api/v1/assurance", "/api/v1/log"):
        assert ask(site, path, token)[0] == 403
        assert ask(site, path)[0] == 401
    assert ask(site, "/api/v1/children", token, {"id": "c1"})[0] == 403


def test_sent_twice_is_done_once(site):
    """P13: the same key and the same identifier make one child, who is in nobody's log by name"""
    token = let_in(site)
    assert ask(site, "/api/v1/rooms", token, {"id": "room-1", "name": "Larch"}, "key-room-1")[0] == 201
    child = {"id": "child-1", "first_name": "Quillon", "family_name": "Zephyr", "room": "room-1", "first_day": "2026-01-05"}
    answers = [ask(site, "/api/v1/children", token, child, key) for key in ("key-child-1", "key-child-1", "key-child-2")]
    assert [answer[0] for answer in answers] == [201, 201, 200]
    assert [answer[1]["outcome"] for answer in answers] == ["added", "added", "unchanged"]
    with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
        assert database.execute("SELECT COUNT(*) FROM child WHERE first_name = 'Quillon'").fetchone()[0] == 1
    entries, cursor = [], None
    while True:
        status, page = ask(site, "/api/v1/log?limit=500" + (f"&cursor={cursor}" if cursor else ""), token)
        assert status == 200
        entries += page["entries"]
        if (cursor := page.get("next")) is None:
            break
    assert "Quillon" not in json.dumps(entries) and any(entry["verb"] == "child.bring" and entry["device"] for entry in entries)
    with open(f"{site.folder}.log", encoding="utf-8", errors="replace") as log:
        said = log.read()
    assert "Quillon" not in said and token not in said
