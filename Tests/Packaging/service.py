"""The server of an installed package, started as its unit says."""
import http.client
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import time

from plain_root import SURROUNDINGS, Machine, inner
from site_under_test import Person

UNIT = "/usr/lib/systemd/system/gatepost.service"


class Service:
    """Started, asked and stopped. It is a site to the people who send it forms."""

    def __init__(self, machine: Machine, folder: pathlib.Path):
        self.machine, self.log = machine, folder / "service.log"
        self.port, self.process = 0, None

    def start(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        settings = re.sub(r"(?m)^#?GATEPOST_PORT=.*$", f"GATEPOST_PORT={self.port}", self.machine.read("/etc/gatepost/gatepost.conf"))
        self.machine.write("/etc/gatepost/gatepost.conf", settings)
        script = str(pathlib.Path(__file__).parent / "unit.py")
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.machine.plain.entering(sys.executable, script, str(self.machine.root), UNIT), stdout=log, stderr=log, env=SURROUNDINGS)
        deadline = time.monotonic() + 90
        while True:
            assert self.process.poll() is None and time.monotonic() < deadline, self.said()
            try:
                if self.look("/readyz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)

    def said(self) -> str:
        return self.log.read_text()

    def look(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def person(self, session: str) -> Person:
        return Person(self, session)

    def stop(self) -> int:
        os.kill(inner(self.process), signal.SIGTERM)
        return self.process.wait(timeout=60)
