"""The clock jumps by a day, as after a flat battery or a wrong time server: forward, back, and right again."""
import glob
import json
import os
import random
import time

import pytest

from deeds import Walker, flaws, let_in, lost
from site_under_test import Site

DAY = 86_400
# Deeds at each time; and how often it goes there and back.
DEEDS = 4
JUMPS = 10 if "GATEPOST_KILLS" in os.environ else 1


class ShiftedSite(Site):
    """A site whose idea of the time is another: libfaketime stands between it and the kernel."""

    # That library adds to its environment when it is first loaded, and Swift looks for a program's arguments before the environment that
    # was there at the start: so another program is the first.
    started_by = ["env"]

    def __init__(self, folder, database: str = ""):
        super().__init__(folder, database)
        self.shift = folder.parent / "shift"
        library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
        assert library, "faketime is not installed"
        self.environment |= {"LD_PRELOAD": library[0], "FAKETIME_TIMESTAMP_FILE": str(self.shift), "FAKETIME_NO_CACHE": "1",
                             "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
        self.jump(0)

    def jump(self, seconds: int) -> None:
        other = self.shift.with_suffix(".new")
        other.write_text(f"{seconds:+d}s\n")
        # Never half written.
        other.rename(self.shift)


@pytest.fixture
def shifted(tmp_path):
    site = ShiftedSite(tmp_path / "data")
    yield site
    if site.process and site.process.poll() is None:
        site.stop()


def test_a_day_either_way(shifted, photograph):
    """P13: whichever way the clock jumps, what is done is kept, in the order in which it was done, and the doctor says what is wrong."""
    seed = int(os.environ.get("GATEPOST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}")
    chance, kept = random.Random(seed), []
    shifted.start()
    for shift in [0, *[DAY, -DAY, 0] * JUMPS]:
        shifted.jump(shift)
        walker = Walker(shifted, let_in(shifted.folder, shift=shift), chance.randrange(1 << 30), photograph)
        walker.start()
        deadline = time.monotonic() + 90
        while sum(walker.deeds.values()) < DEEDS and walker.is_alive():
            assert time.monotonic() < deadline, f"nothing could be done {shift} seconds away"
            time.sleep(0.05)
        walker.over.set()
        walker.join(timeout=60)
        assert walker.problem is None and not walker.is_alive(), walker.problem
        kept += walker.acknowledged
        assert shifted.person("parent").get("/page")[0] == 200
        verified = shifted.command("audit", "verify")
        assert verified.returncode == 0, verified.stdout + verified.stderr
        if shift < 0:
            said = {line["subject"]: line for line in json.loads(shifted.command("doctor", "--format", "json").stdout)}
            assert said["clock"]["state"] != "well" and said["clock"]["advice"], said["clock"]
    assert shifted.stop() == 0
    assert lost(shifted.folder, kept) == [] and flaws(shifted.folder) == []
