"""Sealed pictures in a bucket: what happens to them, and what happens when it is away."""
import pathlib
import sqlite3
import subprocess
import time

import pytest

from neighbours import Bucket
from site_under_test import PROGRAMS, Site

SECRET = "a-secret-that-no-log-may-hold"


@pytest.fixture
def bucket(monkeypatch):
    bucket = Bucket()
    monkeypatch.setenv("GATEPOST_PICTURES", bucket.address)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    yield bucket
    bucket.stop()


def prepared(site: Site, post: str) -> tuple[str, str]:
    """The picture of a post and one of its sizes, once they are there."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
            row = database.execute(
                "SELECT lower(hex(p.id)), r.size FROM picture p JOIN rendition r ON r.picture = p.id WHERE lower(hex(p.post)) = ? AND p.state = 'ready'",
                (post,)).fetchone()
        if row:
            return row
        time.sleep(0.1)
    raise AssertionError("the picture was not prepared")


def test_a_photograph_lies_in_the_bucket_sealed(site, bucket, photograph):
    before = {file.name for file in (site.folder / "pictures").rglob("*") if file.is_file()}
    site.start()
    author = site.person("contributor")
    post = author.draft()
    status, _, _ = author.add_picture(post, photograph)
    assert status == 303
    picture, size = prepared(site, post)
    status, body = author.get(f"/pictures/{picture}/{size}")
    assert status == 200 and body[:4] == b"RIFF"
    # Whose the bucket is lies beside what is sealed.
    names = [name for name in bucket.names if not name.endswith("/67617465706f73742d6f776e65720000")]
    assert names and all(name.startswith("pictures/") for name in names)
    assert "RIFF" not in bucket.ask("GET", f"/gatepost-test/{names[0]}")[1]
    assert {file.name for file in (site.folder / "pictures").rglob("*") if file.is_file()} == before, "something was kept in the folder too"
    assert site.stop() == 0
    assert SECRET not in pathlib.Path(f"{site.folder}.log").read_text()


def test_a_bucket_that_is_not_there_stops_the_start(site, bucket, monkeypatch):
    monkeypatch.setenv("GATEPOST_PICTURES", bucket.address.replace("gatepost-test", "another-one"))
    command = [PROGRAMS / "gatepost", "serve", "--data", site.folder, "--port", "0"]
    started = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert started.returncode != 0 and "does not let Gatepost in (404)" in started.stderr
    assert SECRET not in started.stderr


def test_a_bucket_that_is_away_loses_no_post(site, bucket, photograph):
    site.start()
    author = site.person("contributor")
    post = author.draft()
    bucket.stop()
    status, _, page = author.add_picture(post, photograph)
    assert status == 422, f"answered {status}"
    assert "couldn’t reach the place where pictures are kept" in page.decode()
    assert "We built a den." in author.page(f"/posts/{post}/edit"), "the words were lost"
    bucket.start()
    status, _, _ = author.add_picture(post, photograph)
    assert status == 303, "it did not work again once the bucket was back"
    prepared(site, post)
    assert site.stop() == 0
    assert SECRET not in pathlib.Path(f"{site.folder}.log").read_text()
