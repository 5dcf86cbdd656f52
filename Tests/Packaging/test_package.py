"""The Debian package is installed on a plain machine, started as its unit says, upgraded, removed and purged."""
import json
import pathlib
import re
import shutil
import subprocess
import time

import pytest

from service import UNIT, Service
from site_under_test import ROOT, Site

DATA = "/var/lib/gatepost/data"


@pytest.fixture
def service(machine, tmp_path):
    service = Service(machine, tmp_path)
    yield service
    if service.process and service.process.poll() is None:
        service.stop()


def again(package: pathlib.Path, folder: pathlib.Path, version: str) -> pathlib.Path:
    """The same as a later version, with one more line in its configuration."""
    tree = folder / version
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN/control"
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {version}", control.read_text()))
    with open(tree / "etc/gatepost/gatepost.conf", "a") as settings:
        settings.write("\n# Something new.\n#GATEPOST_NEWER=yes\n")
    file = folder / f"gatepost_{version}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z1", "--build", tree, file], check=True, capture_output=True)
    return file


def install(machine, file: pathlib.Path) -> None:
    machine.bring(file, "/tmp/gatepost.deb")
    # As somebody who answers every question with "keep mine".
    machine.run("dpkg", "--force-confdef", "--force-confold", "--install", "/tmp/gatepost.deb")


def move_in(machine, folder: pathlib.Path) -> dict:
    """Puts a setting with people in it where the server looks, as a restore would."""
    site = Site(folder / "data")
    machine.run("rm", "-rf", DATA, f"{DATA}.key")
    machine.bring(site.folder, DATA)
    machine.bring(pathlib.Path(f"{site.folder}.key"), f"{DATA}.key")
    machine.run("chown", "-R", "gatepost:gatepost", DATA, f"{DATA}.key")
    return site.seed


def findings(machine) -> dict[str, dict]:
    """What the doctor says when root asks, by subject."""
    said = machine.run("gatepost", "doctor", "--format", "json", check=False)
    assert said.stdout.startswith("["), said.stdout + said.stderr
    return {line["subject"]: line for line in json.loads(said.stdout)}


def photograph(folder: pathlib.Path) -> bytes:
    subprocess.run(["vips", "gaussnoise", folder / "den.jpg", "640", "480"], check=True, timeout=60)
    return (folder / "den.jpg").read_bytes()


def test_installed_used_upgraded_removed_and_purged(machine, service, package, tmp_path):
    install(machine, package)
    assert machine.owner("/var/lib/gatepost") == "gatepost:gatepost 700"
    assert machine.owner("/etc/gatepost/gatepost.conf") == "root:gatepost 640"
    # A machine that has never had a setting: it starts, says what to do, and nothing of its own is anybody else's to read.
    service.start()
    assert "/set-up and type this code" in service.said()
    assert service.look("/sign-in")[0] == 303
    assert machine.owner(f"{DATA}.key") == "gatepost:gatepost 600" and machine.owner(DATA) == "gatepost:gatepost 700"
    assert service.stop() == 0

    seed = move_in(machine, tmp_path)
    service.start()
    use(service, seed, tmp_path)
    found = findings(machine)
    assert found["log"]["state"] == found["keys"]["state"] == found["database"]["state"] == "well", found
    assert found["pictureWorker"]["state"] != "wrong" and found["tools"]["state"] == found["passwords"]["state"] == "well", found
    # What root looked at is still the server's to write.
    foreign = machine.run("find", DATA, "!", "-user", "gatepost").stdout
    assert foreign == "", foreign
    posts = service.person(seed["parent"]).page("/page").count("<article")
    assert service.stop() == 0

    machine.write("/etc/gatepost/gatepost.conf", machine.read("/etc/gatepost/gatepost.conf") + "GATEPOST_LOG=json\n")
    key = machine.read(f"{DATA}.key")
    install(machine, again(package, tmp_path, "1.1"))
    assert "GATEPOST_LOG=json" in machine.read("/etc/gatepost/gatepost.conf"), "what the office had written is lost"
    assert "GATEPOST_NEWER" in machine.read("/etc/gatepost/gatepost.conf.dpkg-dist")
    assert machine.read(f"{DATA}.key") == key and machine.owner(f"{DATA}.key") == "gatepost:gatepost 600"
    service.start()
    assert service.person(seed["parent"]).page("/page").count("<article") == posts
    assert service.stop() == 0

    machine.run("dpkg", "--remove", "gatepost")
    assert not machine.has("/usr/lib/gatepost/gatepost") and machine.has("/etc/gatepost/gatepost.conf")
    said = machine.run("dpkg", "--purge", "gatepost").stdout
    assert not machine.has("/etc/gatepost/gatepost.conf") and "are in /var/lib/gatepost" in said, said
    assert machine.has(f"{DATA}/gatepost.sqlite") and machine.read(f"{DATA}.key") == key, "a purge deleted children's records"
    # Installed anew it finds all of it, and it is still its own.
    install(machine, package)
    service.start()
    assert service.person(seed["parent"]).page("/page").count("<article") == posts


def use(service: Service, seed: dict, folder: pathlib.Path) -> None:
    """A photograph passes through the workers, shut in as they are, on a machine with no library but those that the package names."""
    assert service.person(seed["parent"]).page("/page").count("<article") > 0
    author = service.person(seed["contributor"])
    post = author.draft()
    status, _, page = author.add_picture(post, photograph(folder))
    assert status == 303, page[-2000:]
    deadline = time.monotonic() + 90
    while not (picture := re.search(r"/pictures/(\w+)/\w+", author.page(f"/posts/{post}/edit"))):
        assert time.monotonic() < deadline, service.said()[-2000:]
        time.sleep(0.1)
    status, body = author.get(f"/pictures/{picture[1]}/small")
    assert status == 200 and body[:4] == b"RIFF", f"{status}: {service.said()[-2000:]}"


def test_a_machine_that_was_never_used_is_left_as_it_was(machine, package):
    before = machine.run("getent", "passwd").stdout
    install(machine, package)
    assert machine.run("getent", "passwd", "gatepost").stdout.strip().endswith(":/var/lib/gatepost:/usr/sbin/nologin")
    machine.run("dpkg", "--purge", "gatepost")
    assert machine.run("getent", "passwd").stdout == before
    for place in ("/var/lib/gatepost", "/etc/gatepost", "/usr/lib/gatepost", UNIT):
        assert not machine.has(place), place


def test_systemd_understands_the_unit(machine, package, tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd is not on this machine")
    install(machine, package)
    # Looked at where its program is: without one it would be told off for that.
    unit = tmp_path / "gatepost.service"
    unit.write_text(machine.read(UNIT).replace("/usr/lib/gatepost/gatepost", "/usr/bin/true"))
    said = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True)
    assert said.returncode == 0 and "gatepost" not in said.stderr, said.stderr
    exposed = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", unit], capture_output=True, text=True)
    assert exposed.returncode == 0, exposed.stdout[-500:]


def test_nothing_of_whoever_built_it_is_in_it(package, tmp_path):
    subprocess.run(["dpkg-deb", "-R", package, tmp_path / "tree"], check=True)
    place = tmp_path / "tree/usr/lib/gatepost"
    for program in ("gatepost", "gatepost-pictures", "gatepost-media"):
        path = subprocess.run(["chrpath", "-l", place / program], capture_output=True, text=True, check=True).stdout
        assert path.strip().endswith("=$ORIGIN"), path
    carried = {file.name for file in place.glob("*.so")}
    assert "libswiftCore.so" in carried and not any(name.startswith(("libc.", "libvips", "libsqlite")) for name in carried)
    assert str(ROOT) not in (tmp_path / "tree/DEBIAN/control").read_text()
