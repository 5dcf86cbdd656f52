"""A thousand strangers at the door, each from an address of their own: they do not get in, and do not keep in front of it whoever lives there."""
import concurrent.futures
import time

import pytest

from accounts import PASSWORD, can_sign_in
from site_under_test import Site
from wire import Answer, ask

NAME = "parent@acornlane.example"
CROWD = 1_000


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site(tmp_path_factory.mktemp("crowd") / "data")
    can_sign_in(site, "parent", NAME)
    site.start()
    yield site
    assert site.stop() == 0


def knock(site, name: str, password: str, source: str = "", browser: str = "") -> Answer:
    cookie = {"Cookie": f"gatepost-browser={browser}"} if browser else {}
    fields = f"name={name.replace('@', '%40')}&password={password.replace(' ', '+')}"
    return ask(site, "POST", "/sign-in", cookie, fields, source=source, wait=120)


def address(number: int) -> str:
    return f"127.1.{number // 250}.{number % 250 + 1}"


def comes_in(answer: Answer) -> bool:
    return answer.status == 303 and len(answer.cookie("gatepost-session")) == 64


@pytest.fixture(scope="module")
def browser(site) -> str:
    """The known-browser cookie of somebody who has signed in at home before."""
    answer = knock(site, NAME, PASSWORD)
    assert comes_in(answer)
    return answer.cookie("gatepost-browser")


def crowd(site, name, password) -> tuple[concurrent.futures.Executor, list[concurrent.futures.Future]]:
    """A thousand at work, thirty-two of them at a time. `name` and `password` say what the one of a number types."""
    pool = concurrent.futures.ThreadPoolExecutor(32)
    return pool, [pool.submit(knock, site, name(number), password(number), address(number)) for number in range(CROWD)]


def at_the_height_of(strangers: list[concurrent.futures.Future], turned_away: int) -> None:
    """Waits until one of them has been turned away so."""
    deadline = time.monotonic() + 120
    while not any(stranger.done() and stranger.result().status == turned_away for stranger in strangers):
        assert time.monotonic() < deadline, "nobody was turned away"
        time.sleep(0.01)


def test_a_thousand_passwords_from_a_thousand_addresses_open_no_account_and_lock_nobody_out(site, browser):
    pool, strangers = crowd(site, lambda number: NAME, lambda number: f"guess number {number}")
    with pool:
        at_the_height_of(strangers, turned_away=429)
        assert comes_in(knock(site, NAME, PASSWORD, browser=browser)), "whoever lives here was kept out on their own telephone"
        assert site.person("parent").get("/page")[0] == 200, "and who is in already was disturbed"
        met = [stranger.result() for stranger in strangers]
    assert not any(answer.cookie("gatepost-session") or answer.status == 303 for answer in met)
    assert {answer.status for answer in met} <= {408, 422, 429, 503}
    assert sum(answer.status == 422 for answer in met) <= 12, "more than a few were even looked at"
    assert all(int(answer.header("retry-after")) > 0 for answer in met if answer.status == 429)
    # While strangers have to wait, the right one is not looked at either.
    while (last := knock(site, NAME, "one more guess", address(CROWD))).status != 429 or int(last.header("retry-after")) < 10:
        assert last.status in (422, 429, 503)
    assert knock(site, NAME, PASSWORD, address(CROWD + 1)).status == 429


def test_a_thousand_who_try_one_account_each_get_in_nowhere_and_take_nobody_s_place(site, browser):
    pool, strangers = crowd(site, lambda number: f"somebody{number}@acornlane.example", lambda number: PASSWORD)
    with pool:
        at_the_height_of(strangers, turned_away=503)
        assert comes_in(knock(site, NAME, PASSWORD, browser=browser)), "the crowd took the lane of browsers that are known"
        assert site.person("parent").get("/page")[0] == 200
        met = [stranger.result() for stranger in strangers]
    # Where everything is slow, some are told that it took too long: they are in nowhere either.
    assert {answer.status for answer in met} <= {408, 422, 503}
    assert not any(answer.cookie("gatepost-session") for answer in met)
    # The crowd is gone, and a browser that is new here is looked at again, though this account was guessed at a moment ago.
    assert knock(site, "somebody@acornlane.example", PASSWORD).status == 422
