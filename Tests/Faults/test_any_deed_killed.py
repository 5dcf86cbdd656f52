"""The server is killed in the middle of whatever people do, of every kind that the pages offer."""
import collections
import os
import pathlib
import random
import shutil
import time

import pytest

from deeds import Places, Walker, flaws, let_in, lost
from site_under_test import Site

# A few in the tests, a thousand in `bin/bench faults`, which does them to the demo with all that is in it.
KILLS = int(os.environ.get("GATEPOST_KILLS", "8"))
IS_LONG = "GATEPOST_KILLS" in os.environ
# After so many the setting begins anew: sooner or later somebody has ended everybody's duties.
LIFE = 25
FINDING = 20 if IS_LONG else 2


@pytest.fixture
def begin(tmp_path):
    """Makes a site that is as it was in the beginning."""
    first = Site(tmp_path / "first") if not IS_LONG else Site.demo(tmp_path / "first")
    sites = []

    def made() -> Site:
        folder = tmp_path / f"life-{len(sites)}"
        shutil.copytree(first.folder, folder)
        shutil.copy2(f"{first.folder}.key", f"{folder}.key")
        sites.append(first.over(folder))
        return sites[-1]

    yield made
    for site in sites:
        if site.process and site.process.poll() is None:
            site.stop()


def test_nothing_acknowledged_is_lost_whatever_it_was(begin, photograph):
    """P13: killed at any moment of any action, everything that was answered is there, and the log is whole."""
    seed = int(os.environ.get("GATEPOST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}, {KILLS} kills")
    chance, deeds, acknowledged = random.Random(seed), collections.Counter(), 0
    site, sessions, places, kept = None, [], Places(), []
    for number in range(KILLS):
        if number % LIFE == 0:
            if site:
                forget(site)
            site, kept = begin(), []
            sessions, places = let_in(site.folder), Places()
        site.start()
        walkers = [Walker(site, sessions, chance.randrange(1 << 30), photograph, places=places) for _ in range(3)]
        for walker in walkers:
            walker.start()
        # In the beginning there is time to find out what there is to be done.
        time.sleep(chance.uniform(0.05, 1.5) + (FINDING if number % LIFE == 0 else 0))
        site.kill()
        for walker in walkers:
            walker.join(timeout=60)
            assert not walker.is_alive() and walker.problem is None, walker.problem
            kept += walker.acknowledged
            deeds += walker.deeds
            acknowledged += sum(walker.deeds.values())
        assert lost(site.folder, kept) == [], "what was acknowledged is not in the log any more"
        verified = site.command("audit", "verify")
        assert verified.returncode == 0, verified.stdout + verified.stderr
        assert flaws(site.folder) == []
    site.start()
    assert site.stop() == 0
    print(f"{acknowledged} deeds acknowledged, of {len(deeds)} kinds: {dict(deeds)}")
    assert acknowledged and len(deeds) >= (25 if IS_LONG else 1), "too little was done to have been lost"


def forget(site: Site) -> None:
    shutil.rmtree(site.folder)
    pathlib.Path(f"{site.folder}.key").unlink()
