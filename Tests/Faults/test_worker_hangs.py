"""A worker stops in the middle of a picture, and does not even notice that it should end."""
import os
import pathlib
import re
import signal
import time


def workers(site) -> set[int]:
    """Processes that the server has started to make pictures."""
    found = set()
    for task in pathlib.Path(f"/proc/{site.process.pid}/task").iterdir():
        found |= {int(child) for child in (task / "children").read_text().split()}
    return {child for child in found if name(child).startswith("gatepost-pict")}


def name(process: int) -> str:
    try:
        return pathlib.Path(f"/proc/{process}/comm").read_text()
    except OSError:
        return ""


def until(seconds: float, found) -> None:
    deadline = time.monotonic() + seconds
    while not found():
        assert time.monotonic() < deadline, "that never happened"
        time.sleep(0.05)


def is_ready(author, post: str) -> bool:
    return re.search(r"/pictures/\w+/\w+", author.page(f"/posts/{post}/edit")) is not None


def test_a_worker_that_hangs_is_replaced(site, photograph):
    """P13: a worker that hangs is ended, everybody else goes on, and pictures are made again without anybody's doing."""
    site.start()
    author = site.person("contributor")
    first = author.draft()
    assert author.add_picture(first, photograph)[0] == 303
    until(30, lambda: workers(site))
    hanging = workers(site)
    for process in hanging:
        os.kill(process, signal.SIGSTOP)
    second = author.draft()
    assert author.add_picture(second, photograph)[0] == 303
    # While it hangs pages are served, and words go all the way.
    assert site.person("parent").get("/page")[0] == 200
    assert site.person("parent").get(f"/pictures/{site.seed['picture']}/small")[0] == 200
    # A worker has half a minute for a picture.
    until(100, lambda: not any(name(process).startswith("gatepost-pict") for process in hanging & workers(site)))
    until(60, lambda: is_ready(author, second))
    third = author.draft()
    assert author.add_picture(third, photograph)[0] == 303
    until(60, lambda: is_ready(author, third))
    assert site.stop() == 0
    verified = site.command("audit", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr
