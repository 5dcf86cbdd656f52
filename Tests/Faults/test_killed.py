"""The server is killed in the middle of publishing, again and again, as a failing power supply would."""
import os
import random
import re
import sqlite3
import threading
import time

# A hundred at most: kills in the middle of anything else are in test_any_deed_killed.py.
KILLS = min(100, int(os.environ.get("GATEPOST_KILLS", "20")))


class Publisher(threading.Thread):
    """Publishes posts until the server dies, and remembers what was acknowledged."""

    def __init__(self, site, photograph):
        super().__init__(daemon=True)
        self.author, self.manager, self.photograph = site.person("contributor"), site.person("manager"), photograph
        self.drafts, self.pictures, self.published = [], [], []

    def run(self):
        try:
            while True:
                self.publish()
        except OSError:
            pass  # it was killed
        except Exception as error:  # noqa: BLE001
            # A connection may also end in the middle of an answer; whatever else is wrong is the test's to tell.
            self.problem = None if "Incomplete" in type(error).__name__ or "Disconnected" in type(error).__name__ else error

    problem = None

    def publish(self):
        post = self.author.draft()
        self.drafts.append(post)
        status, _, _ = self.author.add_picture(post, self.photograph)
        assert status == 303, f"the photograph was answered {status}"
        self.pictures.append(post)
        if post_with_words := self.words_only():
            self.published.append(post_with_words)

    def words_only(self):
        """A post without pictures goes all the way through the gate."""
        post = self.author.draft()
        self.drafts.append(post)
        version = re.search(r'name="version" value="(\d+)"', self.author.page(f"/posts/{post}/submit"))
        status, _, page = self.author.post(f"/posts/{post}/submit", {"version": version[1] if version else "1"})
        assert status == 303, f"submitting was answered {status}: {page[-2000:]}"
        seen = re.search(r'name="seen" value="(\w+)"', self.manager.page(f"/posts/{post}/review"))
        status, _, page = self.manager.post(f"/posts/{post}/approve", {"seen": seen[1]})
        assert status == 303, f"approving was answered {status}: {page[-2000:]}"
        return post


def test_everything_acknowledged_survives_being_killed(site, photograph):
    seed = int(os.environ.get("GATEPOST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}, {KILLS} kills")
    chance = random.Random(seed)
    drafts, pictures, published = [], [], []
    for _ in range(KILLS):
        site.start()
        publisher = Publisher(site, photograph)
        publisher.start()
        time.sleep(chance.uniform(0.05, 1.2))
        site.kill()
        publisher.join(timeout=30)
        assert not publisher.is_alive() and publisher.problem is None, publisher.problem
        drafts += publisher.drafts
        pictures += publisher.pictures
        published += publisher.published
        verified = site.command("audit", "verify")
        assert verified.returncode == 0, verified.stdout
    assert published and pictures, "the server was always killed too early to have acknowledged anything"
    site.start()
    check_kept(site, drafts, pictures, published)
    check_whole_pictures(site)
    assert site.stop() == 0
    check_swept(site)


def check_kept(site, drafts, pictures, published):
    author, parent = site.person("contributor"), site.person("parent")
    for post in drafts:
        assert "We built a den." in author.page(f"/posts/{post}/edit" if post not in published else f"/posts/{post}/review"), f"draft {post} is lost"
    for post in pictures:
        assert 'class="card flush picture-card"' in author.page(f"/posts/{post}/edit"), f"the picture of {post} is lost"
    for post in published:
        assert parent.get(f"/posts/{post}")[0] == 200, f"published post {post} is lost"


def check_whole_pictures(site):
    """What was half prepared is prepared again, and no half of a file is ever sent."""
    author = site.person("contributor")
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
            if not database.execute("SELECT 1 FROM picture WHERE state = 'preparing'").fetchone():
                break
        time.sleep(0.2)
    else:
        raise AssertionError("pictures still wait to be prepared")
    with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
        made = database.execute(
            "SELECT lower(hex(p.id)), r.size, r.bytes FROM picture p JOIN rendition r ON r.picture = p.id AND r.generation = p.generation "
            "WHERE p.state = 'ready' AND (p.upload IS NOT NULL OR p.original IS NOT NULL)").fetchall()
    assert made, "no picture was prepared"
    for picture, size, count in made:
        status, body = author.get(f"/pictures/{picture}/{size}")
        assert status == 200 and len(body) == count and body[:4] == b"RIFF", f"{picture} {size}: {status}, {len(body)} of {count} bytes"
        assert int.from_bytes(body[4:8], "little") + 8 == len(body)


def check_swept(site):
    """Files that no row names are gone once they are older than the grace period; every other is there."""
    store = site.folder / "pictures"
    for file in store.rglob("*"):
        if file.is_file():
            os.utime(file, (time.time() - 7200, time.time() - 7200))
    done = site.command("caretaker")
    assert done.returncode == 0, done.stdout + done.stderr
    with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
        named = {name for (name,) in database.execute(
            "SELECT upload FROM picture WHERE upload IS NOT NULL UNION SELECT original FROM picture WHERE original IS NOT NULL "
            "UNION SELECT file FROM rendition UNION SELECT file FROM scan")}
    # Whose the folder is has no row.
    there = {file.name for file in store.rglob("*") if file.is_file()} - {"67617465706f73742d6f776e65720000"}
    assert there == named, f"{len(there - named)} orphans left, {len(named - there)} missing"
