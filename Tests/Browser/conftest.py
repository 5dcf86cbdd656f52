"""What the browser tests share: a demo made once, a server over a copy of it, and people with a browser each."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import time

import pytest
from playwright.sync_api import Browser, Error, Page, sync_playwright

from nursery import Nursery, Server

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# GATEPOST_PROGRAMS names another build's folder, as bin/bench does.
GATEPOST = pathlib.Path(os.environ.get("GATEPOST_PROGRAMS", ROOT / ".build/debug")) / "gatepost"
SCREENSHOTS = ROOT / ".build/screenshots"
PASSWORD = "conkers and acorns"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}


class Site:
    """A Gatepost with a folder of its own, answering on a port of this machine."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        # Cookies of whoever has signed in here: a code is accepted once, and a new one takes half a minute to come.
        self.signed_in: dict[str, list] = {}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://localhost:{self.port}"
        self.start()

    def start(self, program: pathlib.Path = GATEPOST):
        """Begins to answer, on the same port again after it was stopped."""
        self.process = subprocess.Popen(
            [program, "serve", "--data", self.folder, "--port", str(self.port), "--host", "127.0.0.1"], stdout=subprocess.PIPE, text=True)
        said = self.process.stdout.readline()
        assert "Gatepost is open" in said, said

    def stop(self) -> int:
        """Asks it to stop, by its process id, and returns its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def prove_everybody(self):
        """Nobody is asked in the middle of a test whether it is still them; that they are is tested in test_accounts.py."""
        db = sqlite3.connect(self.folder / "gatepost.sqlite", isolation_level=None)
        try:
            db.execute("UPDATE session SET proven_at = ? WHERE awaits_factor = 0", (int((time.time() + 86_400) * 1_000_000),))
        finally:
            db.close()

    def command(self, *words: str) -> subprocess.CompletedProcess:
        return subprocess.run([GATEPOST, *words, "--data", self.folder], capture_output=True, text=True, timeout=120)


def until(page: Page, expression: str):
    """Asks the page until it says yes: there is nothing to wait on while a worker works."""
    for _ in range(100):
        if found := page.evaluate(expression):
            return found
        page.wait_for_timeout(100)
    raise AssertionError(f"never: {expression}")


class Person:
    """Somebody with a browser of their own. What the browser complains of is kept."""

    def __init__(self, browser: Browser, site: Site, viewport=DESK, **options):
        self.site = site
        self.context = browser.new_context(viewport=viewport, base_url=site.address, locale="en-GB", timezone_id="Europe/London", **options)
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.complaints: list[str] = []
        self.page.on("console", lambda said: said.type in ("error", "warning") and self.complaints.append(said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def sign_in(self, user: str) -> "Person":
        """Through the pages once for each site, and afterwards with that session while it lasts."""
        if cookies := self.site.signed_in.get(user):
            self.context.add_cookies(cookies)
            self.site.prove_everybody()
            self.page.goto("/")
            if "/sign-in" not in self.page.url:
                return self
            self.context.clear_cookies()
        self.take_steps(user)
        self.site.prove_everybody()
        self.site.signed_in[user] = self.context.cookies()
        return self

    def take_steps(self, user: str):
        self.page.goto("/sign-in")
        self.page.get_by_label("E-mail").fill(f"{user}@acornlane.example")
        self.page.get_by_label("Password").fill(PASSWORD)
        with self.page.expect_navigation():
            self.page.get_by_role("button", name="Sign in").click()
        if "/sign-in/second" in self.page.url:
            # In a demo the page shows what a code generator would.
            self.page.fill("#proof_code", self.page.locator("#demo-code").inner_text())
            with self.page.expect_navigation():
                self.page.get_by_role("button", name="Sign in").click()

    def status(self, path: str, **headers: str) -> int:
        """What the server answers this person at an address, as their browser would ask."""
        return self.context.request.get(path, headers=headers, max_redirects=0).status

    def post(self, path: str, **fields: str):
        """Sends a form past the page that would have offered it, with a token that our pages gave this person."""
        token = re.search(r'name="token" value="(\w+)"', self.context.request.get("/sign-out").text())[1]
        return self.context.request.post(path, form={"token": token, **fields}, headers={"Origin": self.site.address}, max_redirects=0)


@pytest.fixture(scope="session")
def demo(tmp_path_factory) -> pathlib.Path:
    """The whole demo, made once; tests work on copies. GATEPOST_TEST_DEMO names one made earlier, which saves half a minute."""
    if made := os.environ.get("GATEPOST_TEST_DEMO"):
        return pathlib.Path(made)
    folder = tmp_path_factory.mktemp("demo") / "data"
    subprocess.run([GATEPOST, "demo", "--data", folder], check=True, capture_output=True, timeout=600)
    return folder


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def site(demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("site") / "data"
    shutil.copytree(demo, folder)
    shutil.copy(f"{demo}.key", f"{folder}.key")
    site = Site(folder)
    yield site
    assert site.stop() == 0


@pytest.fixture
def person(browser, site):
    """Makes people; their browsers are closed at the end."""
    people: list[Person] = []

    def make(user: str | None = None, viewport=DESK, **options) -> Person:
        somebody = Person(browser, site, viewport, **options)
        people.append(somebody)
        return somebody.sign_in(user) if user else somebody

    yield make
    for somebody in people:
        somebody.context.close()


def picture_open_pages(nursery, name):
    """Keeps what was on each screen when a test failed."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for context in nursery.open_contexts:
        for page in context.pages:
            # A screen that does not come must not hide why the test failed.
            with contextlib.suppress(Error):
                page.screenshot(path=SCREENSHOTS / f"failed-{name}-{nursery.open_contexts.index(context)}.png", full_page=True)


@pytest.fixture(scope="session")
def built(browser, tmp_path_factory):
    """A nursery set up page by page, for tests that leave it whole."""
    nursery = Nursery(browser, Server(GATEPOST, tmp_path_factory.mktemp("nursery")))
    try:
        nursery.set_up()
    except Exception:
        picture_open_pages(nursery, "setting-up")
        raise
    yield nursery
    nursery.server.stop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    item.failed = report.when == "call" and report.failed
    return report


@pytest.fixture
def nursery(built, request):
    yield built
    if getattr(request.node, "failed", False):
        picture_open_pages(built, request.node.name)
    built.close_pages()
