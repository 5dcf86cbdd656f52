"""The disk is full: people are told, nothing is broken, and all goes on once there is room again."""
import os
import random
import time

import pytest

from deeds import Walker, flaws, let_in, lost
from room import fill, mount_small, unmount, write_until_refused
from site_under_test import Site

# Times that the disk fills up while people are at it; `bin/bench faults` does it a hundred times.
FULL = min(100, int(os.environ.get("GATEPOST_KILLS", "6")))


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 24 MB, which only root may mount."""
    folder = tmp_path / "disk"
    mount_small(folder, "size=24m")
    yield folder
    unmount(folder)


def test_a_full_disk_is_told_and_survived(small_disk, photograph):
    site = Site(small_disk / "data")
    site.start()
    try:
        author = site.person("contributor")
        post = author.draft()
        fill(small_disk / "filler")

        refused = [author.add_picture(post, photograph)]
        # The log beside the database may have a little room of its own left.
        status, page = write_until_refused(author, small_disk / "filler")
        refused.append((status, "", page))
        for status, _, page in refused:
            assert status in (422, 503, 507, 500), status
            assert b"<h1" in page, "no page was shown"
        assert author.get("/healthz")[0] == 200
        assert author.get("/page")[0] == 200, "reading needs no room"

        os.unlink(small_disk / "filler")
        status, _, _ = author.add_picture(post, photograph)
        assert status == 303, f"with room again the photograph was answered {status}"
    finally:
        assert site.stop() == 0
    verified = site.command("audit", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr


@pytest.mark.parametrize("log", ["", "json"])
def test_a_disk_that_is_full_now_and_then_loses_nothing(small_disk, photograph, log):
    """P13: in the middle of whatever people do there is no room for a while; nothing acknowledged is lost, and it goes on by itself."""
    seed = int(os.environ.get("GATEPOST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}, {FULL} times")
    chance = random.Random(seed)
    site = Site(small_disk / "data")
    # The log stands on the same disk, and is not worth the server's life either.
    site.environment["GATEPOST_LOG"] = log
    sessions = let_in(site.folder)
    site.start()
    try:
        walkers = [Walker(site, sessions, chance.randrange(1 << 30), photograph, tolerates=(503, 507)) for _ in range(2)]
        for walker in walkers:
            walker.start()
        for _ in range(FULL):
            time.sleep(chance.uniform(0.1, 0.6))
            fill(small_disk / "filler")
            time.sleep(chance.uniform(0.1, 0.6))
            os.unlink(small_disk / "filler")
        finish(walkers)
        # Nobody has to start it anew.
        author = site.person("contributor")
        assert author.add_picture(author.draft(), photograph)[0] == 303
    finally:
        assert site.stop() == 0
    assert lost(site.folder, [head for walker in walkers for head in walker.acknowledged]) == []
    assert flaws(site.folder) == []
    verified = site.command("audit", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr


def finish(walkers: list[Walker]) -> None:
    for walker in walkers:
        walker.over.set()
        walker.join(timeout=60)
        assert not walker.is_alive() and walker.problem is None, walker.problem
    assert sum(sum(walker.deeds.values()) for walker in walkers), "nothing was done"
