"""A disk without room, and writing until it is noticed."""
import os
import pathlib
import re
import subprocess

import pytest

from site_under_test import DRAFT

# The longest words a post takes (PostDraft.longestWords). They are random, so that no store can make them smaller.
LONGEST = 5_000


def mount_small(folder: pathlib.Path, options: str) -> None:
    """Makes the folder a disk of its own, with mount's options for its size and mode; only root may. It is unmounted by `unmount`."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip(f"a small disk cannot be mounted here: {mounted.stderr.strip()}")


def unmount(folder: pathlib.Path) -> None:
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(path: pathlib.Path) -> None:
    """Takes all room that is left, and what has been given back since the last time."""
    with open(path, "ab", buffering=0) as file:
        for size in (65_536, 4_096, 512):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                pass


def write_until_refused(author, filler: pathlib.Path) -> tuple[int, bytes]:
    """Writes posts until one finds no room: what is left in a log's open file goes first. The refusal's status and page."""
    form = author.page("/posts/new")
    first = int(re.search(r'name="id" value="(\w+)"', form)[1], 16)
    for number in range(600):
        fill(filler)
        words = os.urandom(LONGEST // 2).hex()
        status, _, page = author.post("/posts/new", {**DRAFT, "words": words, "id": f"{first + number:032x}", "version": "0"})
        if status >= 500:
            return status, page
        assert status == 303, f"the post was not taken for another reason: {status}"
    raise AssertionError("writing went on without room")
