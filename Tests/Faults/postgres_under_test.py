"""A PostgreSQL to be mistreated: durable as in real use, stopped, cut, filled up and followed by a standby."""
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

PROGRAMS = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
# initdb will not work for root.
AS_OWNER = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def owned_folder() -> pathlib.Path:
    folder = pathlib.Path(tempfile.mkdtemp(prefix="gatepost-faults."))
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
    return folder


class Postgres:
    """One server of its own, on the loopback."""

    def __init__(self, folder: pathlib.Path | None = None, options: str = "", base: "Postgres | None" = None):
        self.folder = folder or owned_folder()
        self.port = free_port()
        self.options = (
            f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder} -c shared_buffers=32MB "
            f"-c max_connections=60 {options}")
        if base:
            self.program("pg_basebackup", "-h", "127.0.0.1", "-p", str(base.port), "-U", "gatepost", "-D", self.data, "-R", "-X", "stream",
                         "--checkpoint=fast")
        else:
            self.program("initdb", "-D", self.data, "-A", "trust", "-U", "gatepost", "--encoding", "UTF8", "--locale", "C")
        self.start()

    @property
    def data(self) -> str:
        return str(self.folder / "data")

    @property
    def address(self) -> str:
        return f"postgres://gatepost@127.0.0.1:{self.port}/postgres?sslmode=disable"

    def program(self, name: str, *words: str, check: bool = True) -> subprocess.CompletedProcess:
        done = subprocess.run([*AS_OWNER, PROGRAMS / name, *words], capture_output=True, text=True, timeout=120, cwd=self.folder)
        assert not check or done.returncode == 0, f"{name}: {done.stdout} {done.stderr}"
        return done

    def start(self) -> None:
        # Its own log file, or the server would hold the pipes that this waits for.
        self.program("pg_ctl", "-D", self.data, "-w", "-s", "-l", str(self.folder / "log"), "-o", self.options, "start")

    def crash(self) -> None:
        """As a power cut would: no checkpoint, every connection cut."""
        self.program("pg_ctl", "-D", self.data, "-m", "immediate", "-s", "stop")

    def promote(self) -> None:
        self.program("pg_ctl", "-D", self.data, "-w", "-s", "promote")

    @property
    def is_running(self) -> bool:
        return self.program("pg_ctl", "-D", self.data, "status", check=False).returncode == 0

    def command(self, name: str, database: str = "postgres") -> list:
        """A client of this server, as it is started."""
        return [*AS_OWNER, PROGRAMS / name, "-h", "127.0.0.1", "-p", str(self.port), "-U", "gatepost", "-d", database]

    def ask(self, statement: str, database: str = "postgres") -> list[str]:
        done = self.program("psql", *map(str, self.command("psql", database)[len(AS_OWNER) + 1:]), "-At", "-c", statement)
        return done.stdout.split()

    def cut_everybody(self) -> None:
        self.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")

    def end(self) -> None:
        if self.is_running:
            self.crash()
        shutil.rmtree(self.folder, ignore_errors=True)


class Pooler:
    """pgbouncer in transaction mode, as operators put it before PostgreSQL."""

    def __init__(self, server: Postgres):
        self.port = free_port()
        self.folder = owned_folder()
        file = self.folder / "pgbouncer.ini"
        file.write_text(
            f"[databases]\npostgres = host=127.0.0.1 port={server.port} dbname=postgres user=gatepost\n"
            f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {self.port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\n"
            f"default_pool_size = 3\nmax_client_conn = 100\n")
        file.chmod(0o644)
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen([*AS_OWNER, "/usr/sbin/pgbouncer", str(file)], stdout=log, stderr=log)

    @property
    def address(self) -> str:
        return f"postgres://gatepost@127.0.0.1:{self.port}/postgres?sslmode=disable"

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=30)
        shutil.rmtree(self.folder, ignore_errors=True)
