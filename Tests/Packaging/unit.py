"""The systemd unit of the package, read and put into effect without systemd: its command line, whom it runs as, and as much of how it is
shut in as the kernel does for anybody who asks. Started as a program it becomes the service:

    unit.py ROOT UNIT    in the namespaces in which ROOT is the machine
"""
import ctypes
import errno
import os
import pathlib
import pwd
import re
import subprocess
import sys


def words_of(unit: str, name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", unit, re.M)


def environment_of(unit: str, root: str) -> dict[str, str]:
    found = dict(line.split("=", 1) for line in words_of(unit, "Environment"))
    for place in words_of(unit, "EnvironmentFile"):
        file = pathlib.Path(root + place.removeprefix("-"))
        if file.exists() or not place.startswith("-"):
            found |= dict(line.split("=", 1) for line in file.read_text().splitlines() if re.match(r"[A-Z_]+=", line))
    return found


def command_of(unit: str, surroundings: dict[str, str]) -> list[str]:
    (line,) = words_of(unit, "ExecStart")
    return [re.sub(r"\$\{(\w+)\}", lambda name: surroundings.get(name[1], ""), word) for word in line.split()]


# What systemd calls sets, from itself. Architectures' own calls that this one has not are left out, as systemd does.
def calls_of(name: str) -> set[str]:
    if not name.startswith("@"):
        return {name}
    said = subprocess.run(["systemd-analyze", "syscall-filter", name], capture_output=True, text=True, check=True).stdout
    lines = [line.strip() for line in said.splitlines()[1:]]
    return {call for line in lines if line and not line.startswith("#") for call in calls_of(line)}


class Filter:
    """Which system calls may be made, by libseccomp as systemd uses it."""

    ALLOW, KILL_NOTHING = 0x7FFF0000, 0x00050000

    def __init__(self, unit: str):
        self.library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
        self.library.seccomp_init.restype = ctypes.c_void_p
        allowed = set()
        for line in words_of(unit, "SystemCallFilter"):
            named = set().union(*(calls_of(name) for name in line.removeprefix("~").split()))
            allowed = allowed - named if line.startswith("~") else allowed | named
        self.refused = self.KILL_NOTHING | errno.EPERM
        self.allowing = self.context(self.refused)
        for call in sorted(allowed | calls_of("@default")):
            if (number := self.number(call)) >= 0:
                self.library.seccomp_rule_add(self.allowing, self.ALLOW, number, 0)
        # What is refused besides by what it is asked for: memory that is written and run, other kinds of sockets, namespaces.
        self.denying = self.context(self.ALLOW)
        if words_of(unit, "MemoryDenyWriteExecute") == ["yes"]:
            self.deny("mmap", 2, 0x6)
            self.deny("mprotect", 2, 0x4)
            self.deny("pkey_mprotect", 2, 0x4)
            self.deny("shmat", 2, 0x8000)
        if words_of(unit, "RestrictNamespaces") == ["yes"]:
            for namespace in (0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000):
                self.deny("unshare", 0, namespace)
                self.deny("clone", 0, namespace)
        families = {getattr(__import__("socket"), name).value for line in words_of(unit, "RestrictAddressFamilies") for name in line.split()}
        for family in set(range(46)) - families if families else ():
            self.deny("socket", 0, family, mask=0xFFFFFFFF)

    def context(self, otherwise: int) -> int:
        context = ctypes.c_void_p(self.library.seccomp_init(ctypes.c_uint32(otherwise)))
        assert context, "libseccomp does not start"
        return context

    def number(self, call: str) -> int:
        return self.library.seccomp_syscall_resolve_name(call.encode())

    def deny(self, call: str, argument: int, value: int, mask: int | None = None) -> None:
        class Comparison(ctypes.Structure):
            _fields_ = [("argument", ctypes.c_uint), ("how", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64)]

        masked_equal = 7
        comparison = Comparison(argument, masked_equal, mask or value, value)
        failed = self.library.seccomp_rule_add_array(
            self.denying, ctypes.c_uint32(self.refused), self.number(call), 1, ctypes.byref(comparison))
        assert failed == 0, call

    def load(self) -> None:
        # The second first: once the other holds, no more can be added.
        assert self.library.seccomp_load(self.denying) == 0 and self.library.seccomp_load(self.allowing) == 0


def shut_off_files(unit: str, root: str) -> None:
    """ProtectSystem=strict and PrivateTmp, in a view of the files that nobody else has."""
    library = ctypes.CDLL(None, use_errno=True)
    assert library.unshare(0x00020000) == 0, os.strerror(ctypes.get_errno())

    def mount(*words: str) -> None:
        subprocess.run(["mount", *words], check=True)

    mount("--make-rprivate", "/")
    if words_of(unit, "ProtectSystem") == ["strict"]:
        (state,) = words_of(unit, "StateDirectory")
        state = f"{root}/var/lib/{state}"
        os.makedirs(state, exist_ok=True)
        mount("--bind", state, state)
        mount("-o", "remount,bind,ro", root)
    if words_of(unit, "PrivateTmp") == ["yes"]:
        mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", f"{root}/tmp")


def become(root: str, unit_file: str) -> None:
    unit = pathlib.Path(root + unit_file).read_text()
    surroundings = environment_of(unit, root)
    command = command_of(unit, surroundings)
    calls = Filter(unit)
    shut_off_files(unit, root)
    os.chroot(root)
    (name,) = words_of(unit, "User")
    user = pwd.getpwnam(name)
    os.chdir(words_of(unit, "WorkingDirectory")[0])
    os.umask(int(words_of(unit, "UMask")[0], 8))
    library = ctypes.CDLL(None, use_errno=True)
    if words_of(unit, "CapabilityBoundingSet") == [""]:
        for capability in range(64):
            library.prctl(24, capability, 0, 0, 0)
    os.setgroups([])
    os.setresgid(user.pw_gid, user.pw_gid, user.pw_gid)
    os.setresuid(user.pw_uid, user.pw_uid, user.pw_uid)
    assert library.prctl(38, 1, 0, 0, 0) == 0, "NoNewPrivileges"
    calls.load()
    os.execve(command[0], command, {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": user.pw_dir, "USER": name, "LANG": "C.UTF-8", **surroundings})


if __name__ == "__main__":
    become(sys.argv[1], sys.argv[2])
