"""What the tests of bad luck and bad input share."""
import subprocess

import pytest

from site_under_test import Site


@pytest.fixture
def site(tmp_path):
    site = Site(tmp_path / "data")
    yield site
    if site.process:
        site.stop()


@pytest.fixture(scope="session")
def photograph(tmp_path_factory) -> bytes:
    """A small JPEG with nobody in it."""
    path = tmp_path_factory.mktemp("photograph") / "den.jpg"
    subprocess.run(["vips", "gaussnoise", path, "640", "480"], check=True, timeout=60)
    return path.read_bytes()
