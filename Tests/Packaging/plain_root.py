"""A machine inside this one that holds a minimal Debian and what one package needs, put together from packages that are installed here:
nothing is fetched, and what the package forgot to name is not there."""
import collections
import glob
import os
import pathlib
import re
import shutil
import subprocess

INFO = pathlib.Path("/var/lib/dpkg/info")
SURROUNDINGS = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


def needs_of(package: pathlib.Path) -> str:
    return subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout.strip()


class PlainRoot:
    """Lives in memory, in namespaces of its own, which end with the process that holds them; so does whatever runs in it."""

    def __init__(self, folder: pathlib.Path, needs: str):
        self.folder = folder
        self.holder = subprocess.Popen(
            ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child", "sleep", "infinity"])
        self.process = self.held()
        self.inside("mount", "-t", "tmpfs", "-o", "size=6g,mode=0755", "tmpfs", str(folder))
        self.base = folder / "base"
        self.put_together(closure(installed(), needs))

    def held(self) -> int:
        """The first process in there, once it is there."""
        while self.holder.poll() is None:
            child = inner(self.holder)
            if child != self.holder.pid and pathlib.Path(f"/proc/{child}/comm").read_text() == "sleep\n":
                return child
        raise AssertionError("no namespaces are to be had here")

    def inside(self, *words: str, check: bool = True, **more) -> subprocess.CompletedProcess:
        done = subprocess.run(self.entering(*words), capture_output=True, text=True, timeout=600, **more)
        assert not check or done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        return done

    def entering(self, *words: str) -> list[str]:
        return ["nsenter", "--target", str(self.process), "--mount", "--pid", "--", *words]

    def put_together(self, packages: list[dict]) -> None:
        lists = [info(package, "list") for package in packages]
        paths = {placed(line) for file in lists for line in file.read_text().splitlines() if line not in ("", "/.")}
        names = "\0".join(sorted(path for path in paths if os.path.lexists(path))).encode()
        # Read out here and written in there, through a pipe.
        reader = subprocess.Popen(["tar", "-c", "--no-recursion", "--null", "-T", "-", "-C", "/", "-f", "-"], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.inside("mkdir", str(self.base))
        writer = subprocess.Popen(self.entering("tar", "-x", "-p", "-C", str(self.base), "-f", "-"), stdin=reader.stdout)
        reader.stdin.write(names)
        reader.stdin.close()
        assert writer.wait(timeout=600) == 0 and reader.wait(timeout=60) in (0, 2)
        self.write_records(packages)
        self.configure()

    def write_records(self, packages: list[dict]) -> None:
        """dpkg's own, in which all of them are unpacked and wait to be configured."""
        scratch = self.folder.parent / f"{self.folder.name}-dpkg"
        for name in ("info", "updates", "triggers", "alternatives", "parts"):
            (scratch / name).mkdir(parents=True)
        names = {(package["Package"], package["Architecture"]) for package in packages}
        stanzas = [stanza for stanza in pathlib.Path("/var/lib/dpkg/status").read_text().split("\n\n")
                   if (field(stanza, "Package"), field(stanza, "Architecture")) in names]
        unpacked = [re.sub(r"^Status: .*$", "Status: install ok unpacked", stanza, flags=re.M) for stanza in stanzas]
        (scratch / "status").write_text("\n\n".join(stanza.strip() for stanza in unpacked) + "\n\n")
        for name in ("available", "diversions", "statoverride"):
            (scratch / name).write_text("")
        for package in packages:
            own = info(package, "list").name.removesuffix(".list")
            for file in INFO.glob(f"{glob.escape(own)}.*"):
                shutil.copy2(file, scratch / "info" / file.name)
        shutil.copy2(INFO / "format", scratch / "info" / "format")
        self.inside("rm", "-rf", f"{self.base}/var/lib/dpkg")
        self.inside("cp", "-r", str(scratch), f"{self.base}/var/lib/dpkg")
        shutil.rmtree(scratch)

    def configure(self) -> None:
        base = str(self.base)
        for name in ("proc", "dev", "tmp", "run", "sys", "etc/apt"):
            self.inside("mkdir", "-p", f"{base}/{name}")
        self.inside("chmod", "1777", f"{base}/tmp")
        for name in ("passwd", "group"):
            self.inside("cp", f"/usr/share/base-passwd/{name}.master", f"{base}/etc/{name}")
        self.inside("cp", "-rL", "/etc/apt", "/etc/resolv.conf", f"{base}/etc/")
        self.inside("mkdir", "-p", f"{base}/var/lib/apt")
        self.inside("cp", "-r", "/var/lib/apt/lists", f"{base}/var/lib/apt/")
        self.inside("sh", "-c", f"printf '#!/bin/sh\\nexit 101\\n' >{base}/usr/sbin/policy-rc.d && chmod +x {base}/usr/sbin/policy-rc.d")
        self.lend(self.base)
        self.inside("chroot", base, "dpkg", "--configure", "-a", env=SURROUNDINGS)
        wrong = self.inside("chroot", base, "dpkg", "--audit", env=SURROUNDINGS)
        assert wrong.stdout == "", wrong.stdout
        self.inside("umount", "--lazy", f"{base}/dev", f"{base}/proc")

    def lend(self, place: pathlib.Path) -> None:
        """What the kernel brings. Not /sys, which a container only reads anyway."""
        self.inside("mount", "-t", "proc", "proc", f"{place}/proc")
        self.inside("mount", "--rbind", "/dev", f"{place}/dev")

    def copy(self, name: str) -> "Machine":
        place = self.folder / re.sub(r"\W", "-", name)
        for part in ("upper", "work", "root"):
            self.inside("mkdir", "-p", f"{place}/{part}")
        self.inside("mount", "-t", "overlay", "overlay", "-o", f"lowerdir={self.base},upperdir={place}/upper,workdir={place}/work",
                    f"{place}/root")
        self.lend(place / "root")
        return Machine(self, place / "root")

    def end(self) -> None:
        self.holder.kill()
        self.holder.wait(timeout=60)


class Machine:
    """One plain root to be changed."""

    def __init__(self, plain: PlainRoot, root: pathlib.Path):
        self.plain, self.root = plain, root

    def run(self, *words: str, check: bool = True, **surroundings: str) -> subprocess.CompletedProcess:
        return self.plain.inside("chroot", str(self.root), *words, check=check, env={**SURROUNDINGS, **surroundings})

    def bring(self, source: pathlib.Path, place: str) -> None:
        self.plain.inside("cp", "-r", str(source), f"{self.root}{place}")

    def write(self, place: str, text: str) -> None:
        self.plain.inside("tee", f"{self.root}{place}", input=text)

    def read(self, place: str) -> str:
        return self.plain.inside("cat", f"{self.root}{place}").stdout

    def has(self, place: str) -> bool:
        return self.plain.inside("test", "-e", f"{self.root}{place}", check=False).returncode == 0

    def owner(self, place: str) -> str:
        """Who owns it, and what others may: "gatepost:gatepost 700"."""
        return self.run("stat", "-c", "%U:%G %a", place).stdout.strip()


def inner(process: subprocess.Popen) -> int:
    """The process that is meant: whoever enters namespaces waits outside of them for another that is in there."""
    found = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return int(found[0]) if found else process.pid


def info(package: dict, kind: str) -> pathlib.Path:
    exact = INFO / f"{package['Package']}:{package['Architecture']}.{kind}"
    return exact if exact.exists() else INFO / f"{package['Package']}.{kind}"


def placed(path: str) -> str:
    """Where it lies now that /bin and /lib lead into /usr."""
    return os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))


def field(stanza: str, name: str) -> str:
    found = re.search(rf"^{name}: (.*)$", stanza, re.M)
    return found[1] if found else ""


def installed() -> dict[str, list[dict]]:
    """All that is installed here, by its own name and by what it stands in for."""
    names = ("Package", "Architecture", "Depends", "Pre-Depends", "Essential", "Provides", "db:Status-Status")
    said = subprocess.run(["dpkg-query", "-W", "-f", "\t".join(f"${{{name}}}" for name in names) + "\n"], capture_output=True, text=True,
                          check=True).stdout
    found = collections.defaultdict(list)
    for line in said.splitlines():
        package = dict(zip(names, line.split("\t")))
        if package["db:Status-Status"] != "installed":
            continue
        for name in [package["Package"], *re.findall(r"[^\s,(]+(?=\s*(?:\(|,|$))", re.sub(r"\([^)]*\)", "", package["Provides"]))]:
            found[name].append(package)
    return found


def closure(here: dict[str, list[dict]], needs: str) -> list[dict]:
    """A minimal Debian and the packages that are needed, with what those need in turn."""
    wanted, chosen = collections.deque(["apt", needs]), {}
    wanted += [package["Package"] for packages in here.values() for package in packages if package["Essential"] == "yes"]
    while wanted:
        for group in filter(None, re.sub(r"\([^)]*\)|\[[^]]*\]|:\w+", "", wanted.popleft()).split(",")):
            names = [name.strip() for name in group.split("|")]
            found = next((here[name][0] for name in names if here.get(name)), None)
            assert found, f"the package needs {group.strip()}, which is not on this machine"
            if found["Package"] not in chosen:
                chosen[found["Package"]] = found
                wanted += [found["Pre-Depends"], found["Depends"]]
    return list(chosen.values())
