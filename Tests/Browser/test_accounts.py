"""Second factors, proving it again, letters and sessions, in a browser with an authenticator of its own."""
import email
import email.policy
import re
import sqlite3
import time

import pytest

from conftest import PASSWORD, PHONE


@pytest.fixture
def authenticator():
    """Gives a page an authenticator that Chromium keeps, through its debugging protocol."""
    def give(page):
        session = page.context.new_cdp_session(page)
        session.send("WebAuthn.enable")
        session.send("WebAuthn.addVirtualAuthenticator", {"options": {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
            "isUserVerified": True, "automaticPresenceSimulation": True}})
        return session

    return give


def age_proof(site, minutes=11):
    """As if everybody had last proved themselves so many minutes ago."""
    db = sqlite3.connect(site.folder / "gatepost.sqlite", isolation_level=None)
    db.execute("UPDATE session SET proven_at = ?", (int((time.time() - 60 * minutes) * 1_000_000),))
    db.close()


def begin(page, name):
    page.goto("/sign-in")
    page.get_by_label("E-mail address or username").fill(f"{name}@acornlane.example")
    page.get_by_label("Password").fill(PASSWORD)
    with page.expect_navigation():
        page.get_by_role("button", name="Sign in").click()


def test_passkey(person, site, authenticator):
    """P3, P4: a passkey is added on the account page, then signs in instead of a code, and proves it again for what is sensitive"""
    tom = person("tom")
    page = tom.page
    authenticator(page)
    page.goto("/account")
    page.get_by_role("link", name="Look after it").click()
    page.get_by_label("What shall we call it?").fill("My laptop")
    with page.expect_navigation():
        page.get_by_role("button", name="Add a passkey").click()
    # Ten codes for paper come with it: the demo's people have none.
    assert page.locator(".codes code").count() == 10
    code = page.locator(".codes code").first.inner_text()
    page.goto("/account/second-factor")
    page.get_by_text("My laptop").wait_for()
    # Asked once more, with a form that is kept.
    age_proof(site)
    with page.expect_navigation():
        page.get_by_role("button", name="Make ten new ones").click()
    page.get_by_text("Is it still you?").wait_for()
    with page.expect_navigation():
        page.get_by_role("button", name="Use a passkey").click()
    assert page.locator(".codes code").count() == 10
    assert page.locator(".codes code").first.inner_text() != code
    newest = page.locator(".codes code").first.inner_text()

    page.context.clear_cookies()
    begin(page, "tom")
    assert "/sign-in/second" in page.url
    with page.expect_navigation():
        page.get_by_role("button", name="Use a passkey").click()
    page.goto("/account")
    page.get_by_text("This computer").wait_for()
    # That a page was asked for with a proof first, the browser calls a failure; and it would have us take RS256 as well.
    assert not [words for words in tom.complaints if "403" not in words and "pubKeyCredParams" not in words], tom.complaints

    # Without it a code on paper does, once; an old one does not.
    page.context.clear_cookies()
    for typed, isIn in ((code, False), (newest, True), (newest, False)):
        page.context.clear_cookies()
        begin(page, "tom")
        page.fill("#proof_code", typed)
        with page.expect_navigation():
            page.get_by_role("button", name="Sign in").click()
        assert ("/sign-in" not in page.url) == isIn, typed
    site.signed_in.pop("tom", None)


def test_proof_keeps_what_was_typed(person, site):
    """P3: after ten minutes a sensitive form asks whether it is still you, without a script too, and then does what was asked"""
    page = person("helen", java_script_enabled=False).page
    page.goto("/people")
    page.locator(".task", has_text="Martin Shawcross").get_by_role("link", name="Open").click()
    page.get_by_role("link", name="Name to a duty").click()
    page.locator("[name=duty]").first.check()
    chosen = page.locator("[name=duty]:checked").get_attribute("value")
    age_proof(site)
    page.locator("main form button[type=submit]").first.click()
    page.get_by_text("Is it still you?").wait_for()
    assert page.locator("input[name=duty]").get_attribute("value") == chosen
    page.fill("#proof_code", "000000")
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("That code isn’t right").first.wait_for()
    assert page.locator("input[name=duty]").get_attribute("value") == chosen
    page.fill("#proof_code", page.locator("#demo-code").inner_text())
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url(re.compile(r"/people/[0-9a-f]{32}(\?.*)?$"))
    page.get_by_text("That’s saved.").wait_for()


def test_letter(person, site):
    """P3: a parent signs in by a letter; opening its link elsewhere, as mail programs do, uses nothing up and lets nobody in"""
    jo, stranger = person(None, viewport=PHONE).page, person(None).page
    jo.goto("/sign-in")
    jo.get_by_role("link", name="Parents: sign in by e-mail, without a password").click()
    jo.get_by_label("Your e-mail address").fill("jo@acornlane.example")
    jo.get_by_role("button", name="Send it").click()
    jo.get_by_text("Please look at your e-mail").wait_for()
    site.command("caretaker")
    letters = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
               for path in sorted((site.folder / "outbox").glob("*.eml"), key=lambda path: path.stat().st_mtime)]
    words = [letter.get_content() for letter in letters if letter["Subject"] == "Your way in"][-1]
    link, code = re.search(r"/sign-in/letter/[0-9a-f]{32}", words)[0], re.search(r"code there: (\S+)", words)[1]
    assert "Rowan" not in words
    for _ in range(3):
        assert stranger.request.get(link).status == 200
    stranger.goto(link)
    stranger.get_by_label("Code from the letter").fill("AAAA-AAAA")
    stranger.get_by_role("button", name="Sign in").click()
    stranger.get_by_text("That code isn’t right").first.wait_for()
    jo.fill("#code", code.lower())
    with jo.expect_navigation():
        jo.get_by_role("button", name="Sign in").click()
    jo.goto("/my-child")
    assert "/children/" in jo.url
    assert stranger.goto(link).status == 404


def test_sessions(person, site):
    """P4: sessions are listed in words, and one that is ended opens nothing from the next request on"""
    ade, other = person("ade", PHONE), person(None)
    begin(other.page, "ade")
    other.page.goto("/page")
    ade.page.goto("/account")
    rows = ade.page.locator(".task", has_text="Last used")
    assert rows.count() >= 2
    ade.page.get_by_text("Acorn Lane Nursery · Last used").first.wait_for()
    while ade.page.get_by_role("button", name="End it").count():
        with ade.page.expect_navigation():
            ade.page.get_by_role("button", name="End it").first.click()
    assert other.status("/page") == 303
    assert ade.status("/page") == 200
