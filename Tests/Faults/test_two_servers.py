"""Two processes on one PostgreSQL: what is done at one holds at the other, and time's work is one's at a time."""
import concurrent.futures
import datetime
import os
import re
import shutil
import subprocess
import time

import pytest

from postgres_under_test import Postgres
from site_under_test import PROGRAMS, Site
from test_database_away import ends, look, two_servers, wait_until_ready  # noqa: F401


@pytest.fixture
def server(ends):  # noqa: F811
    server = Postgres()
    ends(server.end)
    return server


@pytest.fixture
def pair(ends, server, tmp_path):  # noqa: F811
    return two_servers(ends, tmp_path, server.address)


def until(seconds: float, found) -> None:
    deadline = time.monotonic() + seconds
    while not found():
        assert time.monotonic() < deadline, "that never happened"
        time.sleep(0.2)


def test_signing_out_at_one_server_is_signing_out_at_the_other(pair):
    here, there = (site.person("parent") for site in pair)
    assert here.get("/page")[0] == 200 and there.get("/page")[0] == 200
    here.page("/sign-out")
    assert here.post("/sign-out", {})[0] == 303
    status, place, _ = there.send("GET", "/page")
    assert status == 303 and place.startswith("/sign-in"), (status, place)
    assert pair[1].person("otherParent").get("/page")[0] == 200


def test_a_permission_withdrawn_at_one_server_takes_pictures_down_at_the_other(pair):
    carer, other = pair[0].person("parent"), pair[1].person("otherParent")
    picture, child = f"/pictures/{pair[0].seed['picture']}/small", pair[0].seed["child"]
    assert other.get(picture)[0] == 200, "the picture was never to be seen"
    form = re.search(r'name="id" value="(\w+)"', carer.page(f"/children/{child}/permissions"))[1]
    status, _, page = carer.post(f"/children/{child}/permissions", {"id": form, "all": "no"})
    assert status == 303, page[-1000:]
    assert other.get(picture)[0] == 404


def test_a_child_who_left_at_one_server_has_left_at_the_other(pair):
    manager, parent = pair[0].person("manager"), pair[1].person("parent")
    child, yesterday = pair[0].seed["child"], datetime.date.today() - datetime.timedelta(days=2)
    assert parent.get("/page")[0] == 200
    manager.page(f"/children/{child}/last-day")
    status, _, page = manager.post(f"/children/{child}/last-day/confirm", {"last_day": yesterday.isoformat()})
    assert status == 303, page[-1000:]
    assert parent.get("/page")[0] in (303, 403)
    assert parent.get(f"/pictures/{pair[0].seed['picture']}/small")[0] in (303, 403, 404)
    assert pair[1].person("otherParent").get("/page")[0] == 200


def test_a_timed_job_is_taken_over_from_a_server_that_was_killed(ends, server, tmp_path):  # noqa: F811
    first = Site(tmp_path / "data", server.address)
    # Letters cannot be looked at while somebody else holds their table, so whoever has the job stays at it.
    holder = subprocess.Popen(
        [*server.command("psql"), "-c", "BEGIN; LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(600)"],
        cwd=server.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ends(lambda: (holder.kill(), holder.wait()))
    until(20, lambda: server.ask("SELECT 1 FROM pg_locks WHERE relation = 'outbox'::regclass AND mode = 'AccessExclusiveLock' AND granted"))
    first.start()
    ends(first.stop)
    until(60, lambda: server.ask("SELECT 1 FROM lease WHERE job = 'letters'"))
    dead = server.ask("SELECT encode(holder, 'hex') FROM lease WHERE job = 'letters'")
    first.kill()
    second = first.another()
    second.start()
    ends(second.stop)
    server.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()")
    before = server.ask("SELECT COALESCE(MAX(ran_at), 0) FROM caretaker_run WHERE job = 'letters'")
    assert server.ask("SELECT encode(holder, 'hex') FROM lease WHERE job = 'letters'") == dead, "it was taken before its time"
    until(100, lambda: server.ask("SELECT COALESCE(MAX(ran_at), 0) FROM caretaker_run WHERE job = 'letters'") > before)
    assert server.ask("SELECT 1 FROM lease WHERE encode(holder, 'hex') = '" + dead[0] + "'") == []


def test_two_servers_that_start_on_an_empty_database_make_it_once(ends, server, tmp_path):  # noqa: F811
    # The key is there already, as operators bring it; the folder is new, since one that had a database does not begin another.
    first = Site(tmp_path / "data", server.address)
    shutil.rmtree(first.folder)
    first.folder.mkdir(mode=0o700)
    server.ask("CREATE DATABASE fresh")
    first.environment["GATEPOST_DATABASE"] = server.address.replace("/postgres?", "/fresh?")
    pair = [first, first.another()]
    for site in pair:
        ends(lambda site=site: site.process and site.stop())
    with concurrent.futures.ThreadPoolExecutor() as both:
        list(both.map(lambda site: site.start(), pair))
    assert [look(site, "/readyz")[0] for site in pair] == [200, 200]
    steps = server.ask("SELECT name FROM schema_step", "fresh")
    assert len(steps) == len(set(steps)) > 5


def test_a_server_stops_when_a_later_gatepost_has_changed_its_database(pair, server):
    assert look(pair[0], "/readyz")[0] == 200
    server.ask("INSERT INTO schema_step (name, number) VALUES ('9999-later', 9999)")
    assert [look(site, "/readyz")[0] for site in pair] == [503, 503]
    for site in pair:
        assert site.process.wait(timeout=40) != 0
    said = open(f"{pair[0].folder}.log").read()
    assert "A later Gatepost has changed this database" in said, said[-2000:]
    started = subprocess.run(
        [PROGRAMS / "gatepost", "setting", "list", "--data", pair[0].folder], capture_output=True, text=True, env={**os.environ, **pair[0].environment}, timeout=60)
    assert started.returncode != 0 and "A later Gatepost has changed this database" in started.stderr, started.stderr
