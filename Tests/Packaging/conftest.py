"""What the tests of an installation share: a package made of what was built, and a plain machine to install it on."""
import os
import pathlib
import subprocess
import sys

import pytest

# People who send forms, and a setting for them, as the tests of bad luck have them.
sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "Faults"))

from plain_root import PlainRoot, needs_of  # noqa: E402
from site_under_test import PROGRAMS, ROOT  # noqa: E402


@pytest.fixture(scope="session")
def package(tmp_path_factory) -> pathlib.Path:
    """Version 1.0, of the programs that are tested."""
    folder = tmp_path_factory.mktemp("package")
    made = subprocess.run(
        [ROOT / "bin/package", "--from", PROGRAMS, "--to", folder, "--version", "1.0"], capture_output=True, text=True, timeout=900)
    assert made.returncode == 0, made.stdout + made.stderr
    (file,) = folder.glob("*.deb")
    return file


@pytest.fixture(scope="session")
def plain(package, tmp_path_factory):
    """What a small Debian and the package's own needs bring, and nothing else."""
    if os.getuid() != 0:
        pytest.skip("only root may set a machine up inside this one")
    plain = PlainRoot(tmp_path_factory.mktemp("plain"), needs_of(package))
    yield plain
    plain.end()


@pytest.fixture
def machine(plain, request):
    """One that is as it was set up, whatever other tests did."""
    return plain.copy(request.node.name)
