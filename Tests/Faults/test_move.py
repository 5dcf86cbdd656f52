"""A whole installation is moved to a PostgreSQL server and back, and killed again and again on the way."""
import json
import os
import random
import signal
import sqlite3
import subprocess
import time

import pytest

from neighbours import Postgres
from site_under_test import PROGRAMS, Site


@pytest.fixture
def postgres():
    server = Postgres()
    yield server
    server.stop()


def move(site: Site, *words: str, **environment: str) -> subprocess.Popen:
    return subprocess.Popen(
        [PROGRAMS / "gatepost", "move", "--data", site.folder, *words], env={**os.environ, **environment}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True)


def killed_and_ended(seed: int, kills: int, start) -> str:
    """Kills it some times, then lets it end; what it said last."""
    chance = random.Random(seed)
    for _ in range(kills):
        process = start()
        time.sleep(chance.uniform(0.05, 0.9))
        process.send_signal(signal.SIGKILL)
        process.communicate()
    process = start()
    said, _ = process.communicate(timeout=300)
    assert process.returncode == 0, said
    return said


def everything(path) -> dict[str, list]:
    with sqlite3.connect(path) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {table: sorted(database.execute(f'SELECT * FROM "{table}"').fetchall(), key=repr) for table in tables}


def files(folder) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_there_and_back_with_the_power_failing(site, postgres, tmp_path):
    seed = int(os.environ.get("GATEPOST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}")
    before, pictures = everything(site.folder / "gatepost.sqlite"), files(site.folder / "pictures")
    away = tmp_path / "away"
    said = killed_and_ended(seed, 6, lambda: move(site, "--to", postgres.address, "--pictures", away))
    assert "Every link of every log is whole there." in said
    assert everything(site.folder / "gatepost.sqlite") == before, "the source was touched"
    assert files(away / "pictures") == pictures
    there = {"GATEPOST_DATABASE": postgres.address, "GATEPOST_PICTURES": str(away)}
    verified = subprocess.run(
        [PROGRAMS / "gatepost", "audit", "verify", "--data", site.folder], env={**os.environ, **there}, capture_output=True, text=True)
    assert verified.returncode == 0 and "whole" in verified.stdout, verified.stdout + verified.stderr
    home = tmp_path / "home"
    killed_and_ended(seed + 1, 4, lambda: move(site, "--to", "file", "--folder", home, **there))
    assert everything(home / "gatepost.sqlite") == before
    assert files(home / "pictures") == pictures


def test_what_must_not_be_moved(site, postgres, tmp_path):
    site.start()
    said, _ = (process := move(site, "--to", postgres.address)).communicate(timeout=60)
    assert process.returncode != 0 and "in use" in said
    assert site.stop() == 0
    said, _ = (process := move(site, "--to", postgres.address)).communicate(timeout=300)
    assert process.returncode == 0, said
    # Asked for again it finds everything there; once the two differ, the target is somebody's and is left alone.
    said, _ = (process := move(site, "--to", postgres.address)).communicate(timeout=60)
    assert process.returncode == 0 and "Every link of every log is whole there." in said, said
    with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
        database.execute("UPDATE person SET name = name || ' the Second'")
    said, _ = (process := move(site, "--to", postgres.address)).communicate(timeout=60)
    assert process.returncode != 0 and "something in the target already" in said, said
    # Half moved is not to be used.
    unfinished = tmp_path / "unfinished"
    with_server = {"GATEPOST_DATABASE": postgres.address}
    process = move(site, "--to", "file", "--folder", unfinished, **with_server)
    while not (unfinished / "gatepost.sqlite").exists() or not begun(unfinished / "gatepost.sqlite"):
        assert process.poll() is None, process.communicate()[0]
    process.send_signal(signal.SIGKILL)
    process.communicate()
    opened = subprocess.run(
        [PROGRAMS / "gatepost", "setting", "list", "--data", unfinished], capture_output=True, text=True, timeout=60,
        env={**os.environ, "GATEPOST_KEY_FILE": f"{site.folder}.key"})
    assert opened.returncode != 0 and "has begun and not ended" in opened.stderr


def begun(path) -> bool:
    try:
        with sqlite3.connect(path, timeout=0.1) as database:
            return database.execute("SELECT 1 FROM sqlite_master WHERE name = 'gatepost_move'").fetchone() is not None
    except sqlite3.OperationalError:
        return False


def test_figures_of_a_setting_are_the_same_there(site, postgres):
    command = [PROGRAMS / "gatepost", "setting", "list", "--data", site.folder, "--format", "json"]
    before = json.loads(subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout)
    assert len(before) == 1 and before[0]["children"] > 0
    said, _ = (process := move(site, "--to", postgres.address)).communicate(timeout=300)
    assert process.returncode == 0, said
    there = {**os.environ, "GATEPOST_DATABASE": postgres.address}
    assert json.loads(subprocess.run(command, env=there, capture_output=True, text=True, check=True, timeout=60).stdout) == before
