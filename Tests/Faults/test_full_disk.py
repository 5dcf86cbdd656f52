"""The disk is full: people are told, nothing is broken, and all goes on once there is room again."""
import os
import pathlib
import subprocess

import pytest

from site_under_test import DRAFT, Site


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 24 MB, which only root may mount."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(path: pathlib.Path) -> None:
    with open(path, "wb", buffering=0) as file:
        for size in (65_536, 4_096, 512):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                pass


def test_a_full_disk_is_told_and_survived(small_disk, photograph):
    site = Site(small_disk / "data")
    site.start()
    try:
        author = site.person("contributor")
        post = author.draft()
        fill(small_disk / "filler")

        refused = [author.add_picture(post, photograph)]
        # The log beside the database may have a little room of its own left: write until it has not.
        for number in range(400):
            answer = author.post(f"/posts/{post}/edit", {**DRAFT, "words": f"{number} " * 2000, "version": "1", "do": "save"})
            if answer[0] >= 500:
                refused.append(answer)
                break
        assert any(status >= 500 for status, _, _ in refused), "writing went on without room"
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
