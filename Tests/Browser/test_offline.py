"""Gatepost on a phone and on a tablet of the setting's while there is no connection."""
import os
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, expect

import reach
from conftest import GATEPOST, PHONE, until

# Everything that the browser keeps for us, as it lies there: names, and what is under them in letters where it can be read.
KEPT = """async () => {
    const found = [], letters = (bytes) => new TextDecoder("latin1").decode(bytes);
    for (const { name } of await indexedDB.databases()) {
        const base = await new Promise((done) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
        for (const store of base.objectStoreNames) {
            const part = base.transaction(store).objectStore(store);
            const [names, values] = await Promise.all([part.getAllKeys(), part.getAll()].map((asked) => new Promise((done) => { asked.onsuccess = () => done(asked.result); })));
            names.forEach((key, index) => found.push([key, values[index].sealed ? letters(values[index].sealed) : String(values[index])]));
        }
        base.close();
    }
    return found;
}"""
CACHED = """async () => {
    const found = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) found.push([name, new URL(request.url).pathname, (await cache.match(request)).headers.get("content-type")]);
    }
    return found;
}"""
READY = "navigator.serviceWorker.ready.then(one => one.active.state === 'activated')"
TEXT = "window.kept.get('page').then(page => page?.posts.length > 0)"


def come_again(page, path: str) -> None:
    """Opens a page once the worker looks after all of them, as whoever has been here before."""
    page.goto(path)
    until(page, READY)
    page.goto(path)
    assert page.evaluate("navigator.serviceWorker.controller !== null")


def read(somebody) -> str:
    """Reads the page as usual, and waits until its text is kept. Returns what the newest post is called."""
    come_again(somebody.page, "/page")
    until(somebody.page, TEXT)
    return somebody.page.locator(".post h2").first.inner_text()


def kept(page) -> list[str]:
    return sorted(name for name, _ in page.evaluate(KEPT) if name != "key")


def drafts(page) -> int:
    return len([name for name in kept(page) if name.startswith("draft ")])


def test_the_words_stay_and_no_picture(person):
    """S2: without a connection the page that was read last is there in words, sealed where it lies, and no picture is anywhere in the browser"""
    jo = person("jo", PHONE)
    title = read(jo)
    assert jo.page.locator(".post img").count()
    jo.context.set_offline(True)
    jo.page.goto("/my-child")
    main = jo.page.locator("main")
    expect(main).to_contain_text(title)
    expect(main).to_contain_text("Pictures are never kept.")
    expect(main).to_contain_text("Acorn Lane Nursery")
    assert "No words are kept" not in main.inner_text()
    assert not jo.page.locator("main img, main video").count()
    assert reach.fits(jo.page) + reach.by_keyboard(jo.page) == []
    assert Axe().run(jo.page).response["violations"] == []
    lies = jo.page.evaluate(KEPT)
    assert sorted(name for name, _ in lies) == ["key", "page"] and not [words for _, words in lies if title in words or "Acorn" in words]
    assert dict(lies)["key"] == "[object CryptoKey]"
    assert not jo.page.evaluate("window.kept.get('page').then(page => /pictures|image/.test(JSON.stringify(page)))")
    cached = jo.page.evaluate(CACHED)
    assert {path for _, path, _ in cached} == {"/offline", "/assets/gatepost.css", "/assets/favicon.svg", "/assets/kept.js", "/assets/offline.js"}
    assert not [kind for _, _, kind in cached if kind.startswith(("image/", "video/")) and "svg" not in kind]
    jo.context.set_offline(False)
    jo.page.goto("/page")
    expect(jo.page.locator(".post img").first).to_be_visible()
    # Somebody can take it away themselves.
    jo.context.set_offline(True)
    jo.page.goto("/page")
    jo.page.get_by_role("button", name="Take this off here").click()
    expect(main).to_contain_text("Nothing is kept here any more.")
    assert jo.page.evaluate(KEPT) == [] and title not in main.inner_text()


def test_signing_out_takes_it_away(person):
    """Nothing of what was read is left in a browser after somebody signs out there"""
    jo = person("jo", PHONE)
    title = read(jo)
    jo.page.goto("/sign-out")
    jo.page.get_by_role("button", name="Sign out", exact=True).click()
    expect(jo.page.locator("h1")).to_have_text("Sign in")
    assert jo.page.evaluate(KEPT) == [] and jo.page.evaluate(CACHED) == []
    jo.context.set_offline(True)
    try:
        jo.page.goto("/page")
    except Error as refused:
        assert "ERR_INTERNET_DISCONNECTED" in str(refused)
    expect(jo.page.locator("body")).not_to_contain_text(title)


def test_a_session_that_ended_elsewhere_takes_it_away(person, site):
    """The text goes when a browser learns that its session has ended, and does not come back without a connection; nor does another person's"""
    jo = person("jo", PHONE)
    title = read(jo)
    site.signed_in.pop("jo", None)
    person("jo").post("/account/sign-out-everywhere")
    jo.page.goto("/page")
    assert "/sign-in" in jo.page.url
    assert kept(jo.page) == []
    jo.context.set_offline(True)
    jo.page.goto("/page")
    expect(jo.page.locator("main")).to_contain_text("No words are kept here")
    assert title not in jo.page.content()
    # What one member read is gone as soon as another is signed in in the same browser.
    jo.context.set_offline(False)
    jo.sign_in("jo")
    read(jo)
    hers = jo.page.locator("[data-member]").get_attribute("data-member")
    jo.context.clear_cookies()
    jo.sign_in("beth")
    until(jo.page, f"window.kept.get('page').then(page => page?.member !== '{hers}')")


def enrol(manager, somebody):
    """Makes somebody's browser one of the setting's devices, through its pages."""
    manager.page.goto("/setting/devices/new")
    manager.page.get_by_label("What is it called?").fill("Oak room tablet")
    manager.page.locator("[name=kind]").first.check()
    manager.page.get_by_role("button", name="Make its code").click()
    code = manager.page.locator("#device-code").inner_text()
    somebody.page.goto("/devices/enrol")
    somebody.page.locator("#code").fill(code)
    somebody.page.locator("main").get_by_role("button", name="Enrol this device").click()
    somebody.page.wait_for_url("**/setting/devices*")


def test_a_draft_waits_and_is_sent(person):
    """P9: what is written on a device of the setting's without a connection waits there sealed, and becomes its writer's draft through the gate once there is one; on any other device it is not kept"""
    amy = person("amy")
    enrol(person("helen"), amy)
    page = amy.page
    come_again(page, "/posts/new")
    page.get_by_label("Title").fill("A walk to the pond")
    page.get_by_label("Words", exact=True).fill("The heron stood still for us.")
    amy.context.set_offline(True)
    page.get_by_role("button", name="Start").click()
    expect(page.locator("[data-drafts]")).to_contain_text("It’s kept on this device")
    # The page is closed, and another draft is begun where there is nothing but what the worker kept.
    page.goto("/posts/new")
    expect(page.get_by_role("heading", name="Write something meanwhile")).to_be_visible()
    page.get_by_label("Title").fill("Ducks on the bank")
    page.get_by_label("Words", exact=True).fill("We counted eleven.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator("main [role=status]").first).to_contain_text("It’s kept on this device")
    lies = page.evaluate(KEPT)
    assert drafts(page) == 2
    assert not [words for _, words in lies if "heron" in words or "pond" in words or "eleven" in words]
    # Whoever else signs in on the same tablet does not send it, and reads none of it.
    cookies = amy.context.cookies()
    page.goto("about:blank")
    amy.context.set_offline(False)
    amy.context.clear_cookies()
    amy.sign_in("leo")
    page.goto("/posts")
    assert "pond" not in page.content()
    page.wait_for_load_state("networkidle")
    assert drafts(page) == 2
    amy.context.clear_cookies()
    amy.context.add_cookies(cookies)
    page.goto("/account")
    until(page, "window.kept.names('draft ').then(all => all.length === 0)")
    expect(page.locator("[data-drafts]")).to_contain_text("has become a draft")
    page.goto("/posts")
    assert page.get_by_text("A walk to the pond").count() and page.get_by_text("Ducks on the bank").count()
    page.locator(".task", has_text="A walk to the pond").get_by_role("link").last.click()
    assert page.locator("textarea[name=words]").input_value().strip() == "The heron stood still for us."
    # Nothing of a telephone of one's own is offered for writing.
    own = person(viewport=PHONE)
    # By signing in there: the tablet's session is the tablet's.
    own.take_steps("amy")
    read(own)
    own.context.set_offline(True)
    own.page.goto("/page")
    assert not own.page.get_by_role("heading", name="Write something meanwhile").is_visible()


def test_a_draft_that_needs_another_look(person):
    """A draft that the gate does not take is shown to its writer with every word, and nothing is lost"""
    amy = person("amy")
    enrol(person("helen"), amy)
    page = amy.page
    come_again(page, "/posts/new")
    page.get_by_label("Title").fill("T" * 40)
    page.get_by_label("Words", exact=True).fill("The frogs are back.")
    # Longer than a title may be, as nothing but the server says.
    page.evaluate("document.getElementById('title').removeAttribute('maxlength')")
    page.get_by_label("Title").fill("T" * 400)
    amy.context.set_offline(True)
    page.get_by_role("button", name="Start").click()
    expect(page.locator("[data-drafts]")).to_contain_text("It’s kept on this device")
    amy.context.set_offline(False)
    page.goto("/account")
    expect(page.locator("[data-drafts]")).to_contain_text("needs another look")
    page.locator("[data-drafts]").get_by_role("button").click()
    expect(page.locator("#problems")).to_be_visible()
    assert page.get_by_label("Words", exact=True).input_value() == "The frogs are back."
    assert drafts(page) == 0


@pytest.fixture
def newer(tmp_path):
    """Another release: the same program beside a stylesheet that has changed."""
    os.link(GATEPOST, tmp_path / "gatepost") if GATEPOST.stat().st_dev == tmp_path.stat().st_dev else shutil.copy(GATEPOST, tmp_path / "gatepost")
    for name in ("gatepost-pictures", "gatepost-media"):
        (tmp_path / name).symlink_to(GATEPOST.parent / name)
    shutil.copytree(GATEPOST.parent / "gatepost_Web.resources", tmp_path / "gatepost_Web.resources")
    with open(tmp_path / "gatepost_Web.resources/Assets/gatepost.css", "a") as style:
        style.write("\n/* a later release */\n")
    return tmp_path / "gatepost"


def test_a_new_release_takes_over(person, site, newer):
    """A browser that comes back after an upgrade has the new release's worker and page, and nothing of the old one"""
    jo = person("jo", PHONE)
    title = read(jo)
    before = {name for name, _, _ in jo.page.evaluate(CACHED)}
    site.stop()
    site.start(newer)
    jo.page.goto("/page")
    until(jo.page, f"caches.keys().then(names => names.length === 1 && !{sorted(before)}.includes(names[0]))")
    jo.context.set_offline(True)
    jo.page.goto("/page")
    expect(jo.page.locator("main")).to_contain_text(title)
    assert jo.page.evaluate("fetch(document.querySelector('link[rel=stylesheet]').href).then(answer => answer.text())").endswith("/* a later release */\n")
