"""Files of the data folder are cut short, changed or gone: it is said plainly, and nothing is made worse."""
import hashlib
import json
import shutil
import sqlite3

import pytest

from site_under_test import Site


def everything(folder) -> dict[str, bytes]:
    """Each file with a digest of what is in it; not the one that is locked while a command looks."""
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).digest()
            for file in sorted(folder.rglob("*")) if file.is_file() and file.name not in ("in-use", "upgrading")}


def refusal(site: Site) -> str:
    """What the server says, which must not start."""
    done = site.command("serve", "--port", "0")
    assert done.returncode != 0 and "gatepost restore" in done.stderr, done.stdout + done.stderr
    return done.stderr


@pytest.fixture
def begun(site):
    """One that was in use before."""
    site.start()
    assert site.stop() == 0
    return site


@pytest.mark.parametrize("left", [0.0, 0.001, 0.5, 0.999])
def test_a_database_that_was_cut_short(begun, tmp_path, left):
    """P13: a server does not start on half a database, nor begin a new one in its place, and touches nothing."""
    file = begun.folder / "gatepost.sqlite"
    whole = tmp_path / "whole"
    shutil.copy2(file, whole)
    with open(file, "r+b") as cut:
        cut.truncate(int(whole.stat().st_size * left))
    before = everything(begun.folder)
    said = refusal(begun)
    assert "Nothing" in said and ("damaged" in said or "missing or empty" in said), said
    assert everything(begun.folder) == before, "it was made worse"
    for command in (["caretaker"], ["doctor"], ["audit", "verify"]):
        assert begun.command(*command).returncode != 0, command
    assert everything(begun.folder) == before
    # With the whole one in its place all is as it was.
    shutil.copy2(whole, file)
    begun.start()
    assert begun.person("parent").get("/page")[0] == 200


def test_a_database_that_is_gone(begun):
    """P13: where there was a database, none is begun anew."""
    file = begun.folder / "gatepost.sqlite"
    file.unlink()
    assert "missing or empty" in refusal(begun) and not file.exists()


def test_a_new_folder_is_still_begun(tmp_path, begun):
    """A first start that was cut off before anything was written is begun again."""
    fresh = begun.over(tmp_path / "fresh")
    fresh.folder.mkdir()
    (fresh.folder / "in-use").touch()
    (fresh.folder / "gatepost.sqlite").touch()
    fresh.start()
    assert fresh.stop() == 0


def test_pictures_that_are_gone_or_changed(site):
    """P13: a picture whose file is not what it was is not shown; the page and all others go on, and the doctor counts it."""
    site.start()
    parent, picture = site.person("parent"), site.seed["picture"]
    with sqlite3.connect(site.folder / "gatepost.sqlite", timeout=30) as database:
        names = dict(database.execute("SELECT size, file FROM rendition WHERE lower(hex(picture)) = ?", (picture,)).fetchall())
    files = {size: next(site.folder.rglob(name)) for size, name in names.items()}
    changed = bytearray(files["small"].read_bytes())
    changed[len(changed) // 2] ^= 1
    files["small"].write_bytes(changed)
    files["medium"].unlink()
    for size in ("small", "medium"):
        status, body = parent.get(f"/pictures/{picture}/{size}")
        assert status == 500 and b"be opened" in body, (size, status)
    assert parent.get(f"/pictures/{picture}/large")[0] == 200
    assert parent.get("/page")[0] == 200
    said = {line["subject"]: line for line in json.loads(site.command("doctor", "--format", "json").stdout)}
    assert said["files"]["state"] == "wrong" and said["files"]["figure"] == 2, said["files"]
    assert "missing or damaged" in said["files"]["sentence"] and said["files"]["advice"]
    assert said["log"]["state"] == "well"
