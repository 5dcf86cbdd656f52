"""A tablet of the setting's: enrolled, proved by itself, shared by PIN, and cut off in one tap."""
import re
import sqlite3

from playwright.sync_api import expect

import compose
from conftest import PASSWORD

TABLET = {"width": 1024, "height": 768}


def forget_codes(site):
    """Each code of a generator is good once, and here the same people come in again within its half-minute."""
    with sqlite3.connect(site.folder / "gatepost.sqlite", timeout=20) as db:
        db.execute("UPDATE time_code SET last_step = 0")


def come_in(somebody, user):
    forget_codes(somebody.site)
    somebody.take_steps(user)


def fresh(person, user, viewport=TABLET):
    """Somebody with a browser and a session of their own: the others of a module share theirs."""
    somebody = person(None, viewport)
    come_in(somebody, user)
    somebody.site.prove_everybody()
    return somebody


def code(helen, name="Willow room tablet"):
    """A manager makes a code for a tablet."""
    page = helen.page
    page.goto("/setting/devices/new")
    page.fill("#name", name)
    page.check('[name=kind][value="tablet"]')
    page.click("main button:has-text('Make its code')")
    return page.locator("#device-code").inner_text()


def enrol(somebody, typed):
    page = somebody.page
    page.goto("/devices/enrol")
    page.fill("#code", typed)
    with page.expect_navigation():
        page.click("main button:has-text('Enrol this device')")


def ask_for_devices(helen):
    page = helen.page
    page.goto("/setting/devices")
    button = page.get_by_role("button", name="Ask for our devices from now on")
    if button.count():
        button.click()
        page.get_by_text("works on these devices only").wait_for()


def type_pin(page, name, digits):
    page.goto("/devices/switch")
    page.get_by_label(name).check()
    page.fill("#pin", digits)
    with page.expect_navigation():
        page.click("main button:has-text('Go on')")


def test_enrolled_proved_and_lost(person):
    """P9: a tablet is enrolled with a code and drafts, another browser is told what to do, the tablet proves itself at each session, and one tap cuts it off with its next page"""
    helen, amy = fresh(person, "helen"), fresh(person, "amy")
    typed = code(helen)
    enrol(amy, "AAAA-BBBB")
    amy.page.get_by_text("That code isn’t right").first.wait_for()
    enrol(amy, typed)
    row = amy.page.locator(".task", has_text="Willow room tablet").first
    expect(row).to_contain_text("This device")
    expect(row).to_contain_text("Enrolled by Helen Marsh, with Amy Cole at it")
    ask_for_devices(helen)

    # On the tablet the camera is asked for; elsewhere the same person is told what to do, and reads on.
    post = compose.start(amy.page, "On the tablet", "We planted garlic.", "Oak")
    camera = amy.page.locator("#camera")
    assert camera.get_attribute("capture") == "environment" and camera.get_attribute("accept") == "image/*"
    phone = fresh(person, "amy")
    phone.page.goto(f"/posts/{post}/edit")
    phone.page.get_by_text("Families are written to with the setting’s own devices").first.wait_for()
    assert phone.page.locator("#camera").count() == 0
    phone.page.get_by_role("textbox", name="Title").fill("From a telephone")
    phone.page.get_by_role("button", name="Keep as draft").last.click()
    phone.page.get_by_text("Please use one of them").first.wait_for()
    for path in ("/policies", "/concerns/new", "/page"):
        assert phone.status(path) == 200

    # The next session on the tablet is led to prove it, and goes straight on.
    amy.page.goto("/sign-out")
    with amy.page.expect_navigation():
        amy.page.click("main button:has-text('Sign out') >> nth=0")
    come_in(amy, "amy")
    amy.page.wait_for_url(re.compile(r"/today"))
    amy.page.goto(f"/posts/{post}/edit")
    expect(amy.page.locator("#camera")).to_have_count(1)

    helen.page.goto("/setting/devices")
    helen.page.locator(".task", has_text="Willow room tablet").get_by_role("button", name="It’s lost").click()
    helen.page.get_by_text("Said to be lost by Helen Marsh").first.wait_for()
    amy.page.goto(f"/posts/{post}/edit")
    assert "/sign-in" in amy.page.url
    come_in(amy, "amy")
    amy.page.goto(f"/posts/{post}/edit")
    amy.page.get_by_text("Families are written to with the setting’s own devices").first.wait_for()


def test_key_stays_in_its_browser(person):
    """P9: the key cannot be read by any script, and the cookie of a tablet in another browser proves nothing"""
    helen, amy = fresh(person, "helen"), fresh(person, "amy")
    enrol(amy, code(helen, "Oak window tablet"))
    amy.page.get_by_text("Oak window tablet").first.wait_for()
    kept = amy.page.evaluate("""() => new Promise((resolve) => {
        const opening = indexedDB.open("gatepost-device", 1);
        opening.onsuccess = () => {
            const asked = opening.result.transaction("keys").objectStore("keys").getAll();
            asked.onsuccess = async () => {
                const key = asked.result.at(-1);
                const exported = await crypto.subtle.exportKey("pkcs8", key).then(() => true, () => false);
                resolve({ kind: key.type, extractable: key.extractable, exported });
            };
        };
    })""")
    assert kept == {"kind": "private", "extractable": False, "exported": False}
    thief = fresh(person, "amy")
    thief.context.add_cookies([cookie for cookie in amy.context.cookies() if cookie["name"].endswith("device")])
    thief.page.goto("/today")
    assert "/devices/prove" in thief.page.url
    thief.page.get_by_text("We couldn’t find this device’s key").first.wait_for()
    with thief.page.expect_navigation():
        thief.page.click("main button:has-text('Go on without')")
    assert "/today" in thief.page.url
    thief.page.goto("/setting/devices")
    assert thief.page.get_by_text("This device", exact=True).count() == 0


def test_pin(person):
    """P9: on a shared tablet somebody takes over with six digits and drafts; sending it asks who it is, and five wrong tries end the PIN"""
    helen, amy = fresh(person, "helen"), fresh(person, "amy")
    enrol(amy, code(helen, "Garden tablet"))
    page = amy.page
    page.goto("/devices/pin")
    page.fill("#pin", "402817")
    page.fill("#again", "402817")
    with page.expect_navigation():
        page.click("main button:has-text('Use this PIN')")
    page.get_by_text("Your PIN works on this device now.").wait_for()

    # A colleague signs in on it, and Amy takes over.
    page.goto("/sign-out")
    with page.expect_navigation():
        page.click("main button:has-text('Sign out') >> nth=0")
    come_in(amy, "tom")
    page.wait_for_url(re.compile(r"/today"))
    type_pin(page, "Amy Cole", "402817")
    assert "/posts" in page.url
    post = compose.start(page, "By PIN", "We found a snail.", "Oak")
    for path in ("/today", "/page", "/account", "/office"):
        page.goto(path)
        page.get_by_text("Is it still you?").wait_for()
    page.goto(f"/posts/{post}/submit")
    page.get_by_text("Is it still you?").wait_for()
    forget_codes(amy.site)
    page.reload()
    page.fill("#proof_code", page.locator("#demo-code").inner_text())
    with page.expect_navigation():
        page.click("main button:has-text('Go on')")
    assert f"/posts/{post}/submit" in page.url

    for number in range(5):
        type_pin(page, "Amy Cole", f"11820{number}")
    page.get_by_text("That was one try too many").first.wait_for()
    page.goto("/devices/switch")
    page.get_by_text("Nobody has a PIN here yet").wait_for()
    assert PASSWORD not in page.content()
