"""The Containerfile, read and carried out where there is no container: the first stage's steps here, with what was built already, and the
second's on a plain machine. What its two base images hold is not tested, nor a build for release by the first."""
import json
import os
import re
import signal
import socket
import subprocess
import time
import urllib.request

import pytest

from plain_root import SURROUNDINGS, inner
from site_under_test import PROGRAMS, ROOT

KNOWN = {"FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "VOLUME", "EXPOSE", "ENTRYPOINT", "CMD"}


def stages() -> list[list[tuple[str, str]]]:
    """The steps of each stage: a word, and what stands after it."""
    text = re.sub(r"\\\n\s*", "", "\n".join(line for line in (ROOT / "Containerfile").read_text().splitlines() if not line.startswith("#")))
    steps = [tuple(line.split(" ", 1)) for line in text.splitlines() if line.strip()]
    assert {word for word, _ in steps} <= KNOWN, "there is a step that this does not know how to carry out"
    starts = [number for number, (word, _) in enumerate(steps) if word == "FROM"] + [len(steps)]
    return [steps[start:end] for start, end in zip(starts, starts[1:])]


def of(stage: list[tuple[str, str]], word: str) -> list[str]:
    return [rest for said, rest in stage if said == word]


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> dict[str, str]:
    """What the first stage leaves behind, and where it lies here. Its sources are this folder, and it does not build."""
    place = tmp_path_factory.mktemp("stage") / "package"
    (first, _) = stages()
    assert of(first, "FROM")[0].endswith(" AS build") and of(first, "COPY") == [". ."]
    for step in of(first, "RUN"):
        command = step.replace("bin/package", f"bin/package --from {PROGRAMS}").replace("/package/", f"{place}/").replace("--to /package", f"--to {place}")
        done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=900)
        assert done.returncode == 0, done.stdout + done.stderr
    return {f"/package/{file.name}": str(file) for file in place.iterdir()}


def test_its_steps_make_a_gatepost_that_answers(machine, built):
    (_, second) = stages()
    for word, rest in second:
        if word == "COPY":
            source, target = re.fullmatch(r"--from=build (\S+) (\S+)", rest).groups()
            machine.bring(built[source], target)
        elif word == "RUN":
            machine.run("sh", "-c", rest)
    (user,), (folder,), (port,) = of(second, "USER"), of(second, "WORKDIR"), of(second, "EXPOSE")
    assert machine.owner(of(second, "VOLUME")[0]) == f"{user}:{user} 700"
    assert not machine.has("/tmp/gatepost.deb"), "the package was left in the image"
    surroundings = {**SURROUNDINGS, **dict(line.split("=", 1) for line in of(second, "ENV"))}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        here = str(free.getsockname()[1])
    command = [here if said == port else said for said in json.loads(of(second, "ENTRYPOINT")[0]) + json.loads(of(second, "CMD")[0])]
    entered = machine.plain.entering(
        "chroot", f"--userspec={user}:{user}", str(machine.root), "env", "--chdir", folder, *command)
    process = subprocess.Popen(entered, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=surroundings)
    try:
        assert ready(process, here) == "ready\n"
        assert machine.owner(f"{surroundings['GATEPOST_DATA']}.key") == f"{user}:{user} 600"
    finally:
        if process.poll() is None:
            os.kill(inner(process), signal.SIGTERM)
        process.wait(timeout=60)


def ready(process: subprocess.Popen, port: str) -> str:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        assert process.poll() is None, process.communicate()[0]
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5).read().decode()
        except OSError:
            time.sleep(0.05)
    raise AssertionError("it did not answer")


def test_what_is_built_here_stays_out_of_it():
    """A developer's data and build are not copied into an image."""
    ignored = set((ROOT / ".containerignore").read_text().split())
    assert {".build", ".git", "data"} <= ignored
    assert os.path.exists(ROOT / "bin/package")
