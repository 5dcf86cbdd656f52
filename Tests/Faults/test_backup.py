"""Backups of a server at work: interrupted, damaged, brought back twice at once, and an upgrade from an earlier schema."""
import base64
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import time

import pytest

from neighbours import Postgres
from site_under_test import PROGRAMS, ROOT, Site


# Backups that are cut off; `bin/bench faults` does it a hundred times.
KILLS = min(100, int(os.environ.get("GATEPOST_KILLS", "8")))
# Notes on backups themselves, and what a restore ends on purpose.
ENDED = {"backup_run", "session", "session_renewal", "known_browser", "passkey_challenge", "mailed_sign_in", "setting_offer", "lease",
         "invitation", "calendar_address", "push_device", "push_note"}
# The log goes on after what was brought back; the claims of letters are nobody's.
GOES_ON = {"audit", "audit_head", "outbox"}


@pytest.fixture
def postgres():
    server = Postgres()
    yield server
    server.stop()


def gatepost(*words, typed: str | None = None, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [PROGRAMS / "gatepost", *map(str, words)], env={**os.environ, **environment}, input=typed, capture_output=True, text=True, timeout=300)


def everything(path) -> dict[str, list]:
    with sqlite3.connect(path) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {table: sorted(database.execute(f'SELECT * FROM "{table}"').fetchall(), key=repr) for table in tables
                if table not in ENDED}


def files(folder) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def words_of(site) -> str:
    said = gatepost("keys", "words", "--data", site.folder)
    assert said.returncode == 0, said.stderr
    return "\n".join(re.findall(r"\d+ ([a-z]+)", said.stdout))


def test_from_a_server_at_work_and_back_by_words(site, photograph, tmp_path):
    """P13: a backup made while a photograph arrives comes back on another machine with nothing but the recovery words."""
    site.start()
    author = site.person("contributor")
    author.add_picture(author.draft(), photograph)
    backup = tmp_path / "first.backup"
    made = site.command("backup", str(backup))
    assert made.returncode == 0, made.stdout + made.stderr
    words = words_of(site)
    assert site.stop() == 0
    tried = site.command("backup", str(backup), "--drill")
    assert tried.returncode == 0 and "as it was" in tried.stdout, tried.stdout + tried.stderr
    shutil.rmtree(site.folder)
    os.remove(f"{site.folder}.key")
    home = tmp_path / "home"
    without = gatepost("restore", backup, "--data", home)
    assert without.returncode != 0 and "--keys-from-words" in without.stderr and not home.exists()
    wrong = gatepost("restore", backup, "--data", home, "--keys-from-words", typed=" ".join(reversed(words.split())) + "\n")
    assert wrong.returncode != 0 and not home.exists()
    back = gatepost("restore", backup, "--data", home, "--keys-from-words", typed=words + "\n")
    assert back.returncode == 0 and "every log and chain verifies" in back.stdout, back.stdout + back.stderr
    assert oct(os.stat(f"{home}.key").st_mode & 0o777) == "0o600"
    with sqlite3.connect(home / "gatepost.sqlite") as database:
        assert database.execute("SELECT COUNT(*) FROM session").fetchone() == (0,), "somebody is still signed in"
        (settings,) = database.execute("SELECT COUNT(*) FROM setting").fetchone()
        assert database.execute("SELECT COUNT(*) FROM audit WHERE verb = 'backup.restored'").fetchone() == (settings,)
        for open_still in ("invitation WHERE used_at IS NULL AND revoked_at IS NULL", "calendar_address WHERE ended_at IS NULL",
                           "push_device", "mailed_sign_in", "session_renewal", "passkey_challenge"):
            assert database.execute(f"SELECT COUNT(*) FROM {open_still}").fetchone() == (0,), open_still
    again = gatepost("audit", "verify", "--data", home)
    assert again.returncode == 0 and "whole" in again.stdout, again.stdout + again.stderr
    full = gatepost("restore", backup, "--data", home)
    assert full.returncode != 0 and "not empty" in full.stderr


def test_killed_while_it_is_made(site, tmp_path):
    """Whenever it is killed there is a whole backup or none, and the next one is made all the same."""
    seed = int(os.environ.get("GATEPOST_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed}")
    chance, before = random.Random(seed), everything(site.folder / "gatepost.sqlite")
    for number in range(KILLS):
        backup = tmp_path / f"{number}.backup"
        process = subprocess.Popen([PROGRAMS / "gatepost", "backup", backup, "--data", site.folder], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        time.sleep(chance.uniform(0.02, 0.8))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        if backup.exists():
            assert site.command("backup", str(backup), "--drill").returncode == 0
    last = tmp_path / "last.backup"
    made = site.command("backup", str(last))
    assert made.returncode == 0, made.stdout + made.stderr
    home = tmp_path / "home"
    shutil.copy(f"{site.folder}.key", f"{home}.key")
    back = gatepost("restore", last, "--data", home)
    assert back.returncode == 0, back.stdout + back.stderr
    after = everything(home / "gatepost.sqlite")
    assert all(after[table] == rows for table, rows in before.items() if table not in GOES_ON)
    assert set(after["audit"]) >= set(before["audit"]) and len(after["outbox"]) == len(before["outbox"])
    assert files(home / "pictures") == files(site.folder / "pictures")


def test_restores_that_must_not_be(site, tmp_path):
    """A folder that is not empty, a changed byte, a wrong passphrase, another key, and two restores at once."""
    passphrase, other = tmp_path / "passphrase", tmp_path / "other"
    passphrase.write_text("a den in the wood\n")
    other.write_text("a den in the woods\n")
    backup = tmp_path / "first.backup"
    made = site.command("backup", str(backup), "--passphrase-file", str(passphrase))
    assert made.returncode == 0, made.stdout + made.stderr
    home = tmp_path / "home"
    shutil.copy(f"{site.folder}.key", f"{home}.key")
    home.mkdir()
    (home / "precious").write_text("kept")
    said = gatepost("restore", backup, "--data", home, "--passphrase-file", passphrase)
    assert said.returncode != 0 and "not empty" in said.stderr and (home / "precious").read_text() == "kept"
    shutil.rmtree(home)
    said = gatepost("restore", backup, "--data", home, "--passphrase-file", other)
    assert said.returncode != 0 and "does not open" in said.stderr and not home.exists()
    whole = backup.read_bytes()
    backup.write_bytes(whole[: len(whole) // 2] + bytes([whole[len(whole) // 2] ^ 1]) + whole[len(whole) // 2 + 1:])
    said = gatepost("restore", backup, "--data", home, "--passphrase-file", passphrase)
    assert said.returncode != 0 and "damaged" in said.stderr and not home.exists()
    assert not (tmp_path / "home.restoring").exists()
    backup.write_bytes(whole)
    command = [PROGRAMS / "gatepost", "restore", backup, "--data", home, "--passphrase-file", passphrase]
    two = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for _ in range(2)]
    said = [process.communicate(timeout=300)[0] for process in two]
    assert sorted(process.returncode == 0 for process in two) == [False, True], said
    assert gatepost("audit", "verify", "--data", home).returncode == 0


def test_on_postgresql(postgres, tmp_path):
    """A database on a server is dumped with all rows behind the walls, tried out beside it, and comes back into an empty one."""
    site = Site(tmp_path / "data", postgres.address)
    backup = tmp_path / "first.backup"
    made = site.command("backup", str(backup))
    assert made.returncode == 0, made.stdout + made.stderr
    tried = site.command("backup", str(backup), "--drill")
    assert tried.returncode == 0, tried.stdout + tried.stderr
    home, empty = tmp_path / "home", Postgres()
    try:
        shutil.copy(f"{site.folder}.key", f"{home}.key")
        said = gatepost("restore", backup, "--data", home)
        assert said.returncode != 0 and "other kind of database" in said.stderr
        said = gatepost("restore", backup, "--data", home, GATEPOST_DATABASE=postgres.address)
        assert said.returncode != 0 and "not empty" in said.stderr
        # The database is filled before it finds that the sealed files can go nowhere: from then on it opens for nobody.
        (tmp_path / "a-file").write_text("")
        half = gatepost("restore", backup, "--data", home, GATEPOST_DATABASE=empty.address, GATEPOST_PICTURES=str(tmp_path / "a-file" / "within"))
        assert half.returncode != 0 and "Make it anew" in half.stderr and not home.exists(), half.stdout + half.stderr
        served = gatepost("serve", "--data", home, "--port", "0", GATEPOST_DATABASE=empty.address)
        assert served.returncode != 0 and "being brought back" in served.stderr, served.stdout + served.stderr
        shutil.rmtree(home)
        empty.stop()
        empty = Postgres()
        back = gatepost("restore", backup, "--data", home, GATEPOST_DATABASE=empty.address)
        assert back.returncode == 0, back.stdout + back.stderr
        verified = gatepost("audit", "verify", "--data", home, GATEPOST_DATABASE=empty.address)
        assert verified.returncode == 0 and "whole" in verified.stdout
        # The server is lost, and somebody names an empty one before anything is brought back.
        empty.stop()
        empty = Postgres()
        lost = gatepost("serve", "--data", home, "--port", "0", GATEPOST_DATABASE=empty.address)
        assert lost.returncode != 0 and "there was one" in lost.stderr, lost.stdout + lost.stderr
    finally:
        empty.stop()


def test_doctor_and_a_missing_key(site):
    """The doctor says what is wrong and what to do; a lost key is told and never replaced by another."""
    well = site.command("doctor", "--format", "json")
    found = {line["subject"]: line for line in json.loads(well.stdout)}
    assert found["log"]["state"] == found["database"]["state"] == found["keys"]["state"] == "well", well.stdout + well.stderr
    assert found["backups"]["state"] == "wrong" and found["backups"]["advice"] and well.returncode == 1
    assert str(site.folder) not in well.stdout
    os.rename(f"{site.folder}.key", f"{site.folder}.elsewhere")
    ill = site.command("doctor")
    assert ill.returncode == 1 and "key file" in ill.stdout.lower()
    opened = site.command("setting", "list")
    assert opened.returncode != 0 and "is missing" in opened.stderr and not os.path.exists(f"{site.folder}.key")


def test_an_upgrade_keeps_what_was_there(tmp_path):
    """The database of the first release is copied before it is brought up to date, and an older binary's successor is refused."""
    folder = tmp_path / "data"
    folder.mkdir()
    schemas = ROOT / "Tests/StorageTests/Schemas"
    with sqlite3.connect(folder / "gatepost.sqlite") as database:
        for statement in (schemas / "0001-house.sql").read_text().split(";\n"):
            lines = "\n".join(line for line in statement.splitlines() if not line.startswith("--"))
            database.execute(lines + (" STRICT" if lines.startswith("CREATE TABLE") else ""))
        database.execute("CREATE TABLE schema_step (name TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT")
        database.execute("INSERT INTO schema_step VALUES ('0001-house', 0)")
    before = everything(folder / "gatepost.sqlite")
    with open(f"{folder}.key", "w") as key:
        key.write(base64.b64encode(bytes(32)).decode() + "\n")
    os.chmod(f"{folder}.key", 0o600)
    # Whose turn it is cannot be written down: then there is no copy, and no upgrade without one.
    (folder / "upgrading").mkdir()
    barred = gatepost("concern", "verify", "--data", folder)
    assert barred.returncode != 0 and "Nothing has been changed" in barred.stderr and everything(folder / "gatepost.sqlite") == before
    (folder / "upgrading").rmdir()
    # A command that opens it and reads nothing that the kept rows would have to mean.
    opened = gatepost("concern", "verify", "--data", folder)
    assert opened.returncode == 0, opened.stdout + opened.stderr
    copy = folder / "before-upgrade.sqlite"
    assert "before the upgrade" in opened.stderr and everything(copy) == before
    assert oct(copy.stat().st_mode & 0o777) == "0o600"
    after = everything(folder / "gatepost.sqlite")
    assert all(len(after[table]) == len(rows) for table, rows in before.items() if table != "schema_step")
    assert "before the upgrade" not in gatepost("concern", "verify", "--data", folder).stderr
    with sqlite3.connect(folder / "gatepost.sqlite") as database:
        database.execute("INSERT INTO schema_step VALUES ('9999-later', 9999)")
    refused = gatepost("concern", "verify", "--data", folder)
    assert refused.returncode != 0 and "later Gatepost" in refused.stderr


def test_the_list_of_people_who_were_erased(site, tmp_path):
    """P13: a restore looks for the list of people who were erased beside the backup, says plainly when there is none or it is old, and refuses one that was changed."""
    site.start()
    backup = tmp_path / "first.backup"
    assert site.command("backup", str(backup)).returncode == 0
    assert site.stop() == 0
    beside = tmp_path / "erasures.txt"
    key = {"GATEPOST_KEY_FILE": f"{site.folder}.key"}
    found = gatepost("restore", backup, "--data", tmp_path / "found", **key)
    assert found.returncode == 0 and "Nobody on the list" in found.stdout, found.stdout + found.stderr
    assert "The list of erasures is of" in found.stdout and "is in it again" in found.stdout, "it is no newer than the backup"
    assert (tmp_path / "found" / "erasures.txt").exists()
    beside.write_text(beside.read_text().replace("sum ", "sum 0"))
    changed = gatepost("restore", backup, "--data", tmp_path / "changed", **key)
    assert changed.returncode != 0 and "was changed" in changed.stderr and not (tmp_path / "changed").exists()
    beside.unlink()
    without = gatepost("restore", backup, "--data", tmp_path / "without", **key)
    assert without.returncode == 0 and "No list of people who were erased" in without.stdout, without.stdout + without.stderr
    named = gatepost("restore", backup, "--data", tmp_path / "named", "--erasures", beside, **key)
    assert named.returncode != 0 and "is not there" in named.stderr and not (tmp_path / "named").exists()
