"""PostgreSQL fails under two servers that publish: nothing acknowledged is lost, nothing is done twice, and people are told to wait."""
import http.client
import pathlib
import re
import threading
import time

import pytest

from postgres_under_test import Pooler, Postgres
from room import mount_small, unmount, write_until_refused
from site_under_test import DRAFT, Site


@pytest.fixture
def ends():
    """What is to be ended when the test is over, the last first."""
    things = []
    yield things.append
    for end in reversed(things):
        end()


def two_servers(ends, folder: pathlib.Path, database: str, through: str = "", **more: str) -> list[Site]:
    """Two servers over one folder and one database, which they may reach through something else."""
    first = Site(folder / "data", database)
    first.environment.update({"GATEPOST_DATABASE": through or database, **more})
    sites = [first, first.another()]
    for site in sites:
        site.start()
        ends(site.stop)
    return sites


class Publisher(threading.Thread):
    """Publishes posts through one server after the other, sends again what was answered with "one moment", and remembers what was
    acknowledged."""

    def __init__(self, sites: list[Site]):
        super().__init__(daemon=True)
        self.sites, self.over = sites, threading.Event()
        self.drafts, self.published = [], []
        self.waits = 0
        self.problem: Exception | None = None

    def run(self):
        try:
            turn = 0
            while not self.over.is_set():
                self.publish(self.sites[turn % len(self.sites)], self.sites[(turn + 1) % len(self.sites)])
                turn += 1
        except Exception as error:  # noqa: BLE001
            self.problem = error

    def steady(self, person, method, *words):
        """The answer, asked for until it is one; and whether it was asked more than once."""
        for number in range(400):
            answer = getattr(person, method)(*words)
            status, body = answer[0], answer[-1]
            if status != 503:
                return answer, number > 0
            assert b"One moment" in body or b"Busy for a moment" in body, body[-300:]
            self.waits += 1
            time.sleep(0.1)
        raise AssertionError(f"{words} was never answered")

    def page(self, person, path: str) -> str:
        (status, body), _ = self.steady(person, "get", path)
        assert status == 200, f"{path} was answered {status}"
        text = body.decode()
        if found := re.search(r'name="token" value="(\w+)"', text):
            person.token = found[1]
        return text

    def publish(self, here: Site, there: Site):
        author, manager = here.person("contributor"), there.person("manager")
        post = re.search(r'name="id" value="(\w+)"', self.page(author, "/posts/new"))[1]
        (status, _, page), again = self.steady(author, "post", "/posts/new", {**DRAFT, "id": post, "version": "0"})
        assert status == 303 or again, f"the draft was answered {status}: {page[-500:]}"
        self.drafts.append(post)
        version = re.search(r'name="version" value="(\d+)"', self.page(author, f"/posts/{post}/submit"))
        (status, _, page), again = self.steady(author, "post", f"/posts/{post}/submit", {"version": version[1] if version else "1"})
        assert status == 303 or again, f"submitting was answered {status}: {page[-500:]}"
        review = re.search(r'name="seen" value="(\w+)"', self.page(manager, f"/posts/{post}/review"))
        (status, _, page), again = self.steady(manager, "post", f"/posts/{post}/approve", {"seen": review[1]})
        assert status == 303 or again, f"approving was answered {status}: {page[-500:]}"
        if status == 303:
            self.published.append(post)

    def finish(self) -> None:
        self.over.set()
        self.join(timeout=90)
        assert not self.is_alive() and self.problem is None, self.problem


def look(site: Site, path: str) -> tuple[int, dict, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=60)
    try:
        connection.request("GET", path, headers={"Cookie": f"gatepost-session={site.seed['parent']}"})
        answer = connection.getresponse()
        return answer.status, dict(answer.headers), answer.read()
    finally:
        connection.close()


def wait_until_ready(site: Site) -> None:
    deadline = time.monotonic() + 60
    while look(site, "/readyz")[0] != 200:
        assert time.monotonic() < deadline, "the server did not come back"
        time.sleep(0.1)


def check_kept(site: Site, server: Postgres, publisher: Publisher) -> None:
    author, parent = site.person("contributor"), site.person("parent")
    assert publisher.published, "nothing was published"
    for post in publisher.published:
        assert parent.get(f"/posts/{post}")[0] == 200, f"published post {post} is lost"
    for post in publisher.drafts:
        assert author.get(f"/posts/{post}/review")[0] == 200 or author.get(f"/posts/{post}/edit")[0] == 200, f"draft {post} is lost"
    twice = server.ask("SELECT encode(subject, 'hex') FROM audit WHERE outcome = 'done' AND verb IN ('post.start', 'post.submit', 'post.approve') "
                       "GROUP BY verb, subject HAVING COUNT(*) > 1")
    assert twice == [], "something was done twice"
    verified = site.command("audit", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr


def test_a_database_that_restarts_under_load(tmp_path, ends):
    server = Postgres()
    ends(server.end)
    sites = two_servers(ends, tmp_path, server.address)
    publisher = Publisher(sites)
    publisher.start()
    for _ in range(3):
        time.sleep(1.5)
        server.crash()
        for site in sites:
            status, headers, body = look(site, "/page")
            assert status == 503 and headers["Retry-After"] == "5" and b"One moment" in body, status
            assert look(site, "/readyz")[0] == 503 and look(site, "/healthz")[0] == 200
        server.start()
        for site in sites:
            wait_until_ready(site)
    time.sleep(1)
    publisher.finish()
    assert publisher.waits, "nobody ever had to wait"
    check_kept(sites[0], server, publisher)


def test_connections_that_are_cut_in_the_middle(tmp_path, ends):
    server = Postgres()
    ends(server.end)
    sites = two_servers(ends, tmp_path, server.address)
    publisher = Publisher(sites)
    publisher.start()
    for _ in range(40):
        time.sleep(0.1)
        server.cut_everybody()
    publisher.finish()
    check_kept(sites[1], server, publisher)


def test_a_failover_to_a_synchronous_standby(tmp_path, ends):
    primary = Postgres(options="-c synchronous_standby_names=* -c synchronous_commit=local")
    ends(primary.end)
    standby = Postgres(base=primary)
    ends(standby.end)
    # From here on nothing is acknowledged before the standby has it.
    primary.ask("ALTER ROLE gatepost SET synchronous_commit = on")
    both = f"postgres://gatepost@127.0.0.1:{primary.port},127.0.0.1:{standby.port}/postgres?sslmode=disable&target_session_attrs=read-write"
    sites = two_servers(ends, tmp_path, both)
    publisher = Publisher(sites)
    publisher.start()
    time.sleep(3)
    primary.crash()
    standby.promote()
    for site in sites:
        wait_until_ready(site)
    time.sleep(1)
    publisher.finish()
    check_kept(sites[0], standby, publisher)


def test_behind_a_pooler_in_transaction_mode(tmp_path, ends):
    server = Postgres()
    ends(server.end)
    pooler = Pooler(server)
    ends(pooler.end)
    sites = two_servers(ends, tmp_path, server.address, through=pooler.address, GATEPOST_DATABASE_PREPARED="off")
    publishers = [Publisher(sites), Publisher(sites[::-1])]
    for publisher in publishers:
        publisher.start()
    time.sleep(4)
    for publisher in publishers:
        publisher.finish()
        check_kept(sites[0], server, publisher)
    assert server.ask("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = '' AND backend_type = 'client backend'") != ["0"]


def test_the_disk_of_the_database_is_full(tmp_path, ends):
    folder = tmp_path / "disk"
    mount_small(folder, "size=220m,mode=0777")
    ends(lambda: unmount(folder))
    for parent in [tmp_path, *tmp_path.parents[:2]]:
        parent.chmod(0o755)
    server = Postgres(folder, options="-c max_wal_size=48MB -c min_wal_size=32MB -c wal_recycle=off")
    ends(server.end)
    sites = two_servers(ends, tmp_path, server.address)
    publisher = Publisher(sites)
    publisher.start()
    time.sleep(2)
    publisher.finish()

    _, page = write_until_refused(sites[0].person("contributor"), folder / "filler")
    assert b"<h1" in page, "no page was shown"
    assert look(sites[1], "/healthz")[0] == 200

    (folder / "filler").unlink()
    if not server.is_running:
        server.start()
    for site in sites:
        wait_until_ready(site)
    again = Publisher(sites)
    again.start()
    time.sleep(2)
    again.finish()
    publisher.drafts += again.drafts
    publisher.published += again.published
    check_kept(sites[0], server, publisher)
