"""Dates, from writing one to a family's own calendar; what people choose to be told, and how they stop it."""
import datetime
import email
import email.policy
import json
import re
import urllib.request
import zoneinfo

from icalendar import Calendar

from conftest import PASSWORD, PHONE, until


def day(days: int) -> str:
    return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()


def write(page, title: str, days: int, begins="15:30", ends="17:00", words="Bring a torch.") -> str:
    page.goto("/events/new")
    page.fill("#title", title)
    page.fill("#day", day(days))
    page.fill("#begins", begins)
    page.fill("#ends", ends)
    page.fill("#place", "At the gate")
    page.fill("#words", words)
    page.click("text=Put to a second person")
    page.wait_for_url(re.compile(r"/events/[0-9a-f]{32}$"))
    return page.url.rsplit("/", 1)[1]


def let_out(page, event: str) -> None:
    page.goto(f"/events/{event}")
    page.click("main button:has-text('Let it out')")
    assert "It’s out." in page.inner_text("main")


def fetched(address: str) -> bytes:
    with urllib.request.urlopen(address) as answer:
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        return answer.read()


def dates(raw: bytes) -> dict:
    """A calendar's events by title, as a library that is not ours reads them."""
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    return {str(event["SUMMARY"]): event for event in Calendar.from_ical(raw).walk("VEVENT")}


def test_an_event_with_replies(person, site):
    """N1, S10: an event goes out by two people, a family answers on the phone, the office reads who is coming, and a family's own calendar has it, its changes and its end"""
    amy, helen, jo, leo = person("amy"), person("helen"), person("jo", PHONE), person("leo", PHONE)
    event = write(amy.page, "Lantern walk; bring a torch, please", 200)
    assert jo.status(f"/events/{event}") == 404
    assert amy.page.locator("main button:has-text('Let it out')").count() == 0
    let_out(helen.page, event)
    jo.page.goto("/page")
    jo.page.get_by_role("link", name="Events").first.click()
    jo.page.locator(".task", has_text="Lantern walk").get_by_text("Are you coming?").click()
    jo.page.check("[name=coming][value=yes]")
    jo.page.fill("#people", "3")
    jo.page.fill("#note", "A pushchair")
    jo.page.click("main button:has-text('Tell the office')")
    assert "The office knows" in jo.page.inner_text("main")
    for somebody in (leo, amy):
        somebody.page.goto(f"/events/{event}")
        seen = somebody.page.inner_text("main")
        assert "pushchair" not in seen and "3 people" not in seen
    helen.page.goto(f"/events/{event}")
    assert "A pushchair" in helen.page.inner_text("main") and "for 3 people" in helen.page.inner_text("main")

    jo.page.goto("/events")
    jo.page.click("text=Make my calendar’s address")
    address = jo.page.inner_text("code.address")
    address = site.address + address[address.index("/calendar/"):]
    title = "Lantern walk; bring a torch, please"
    found = dates(fetched(address))[title]
    starts = found.decoded("DTSTART")
    assert starts.utcoffset() == datetime.timedelta(0) and str(found["LOCATION"]) == "At the gate"
    assert starts.astimezone(zoneinfo.ZoneInfo("Europe/London")).strftime("%Y-%m-%d %H:%M") == f"{day(200)} 15:30"
    assert found["SEQUENCE"] == 0 and str(found["STATUS"]) == "CONFIRMED"

    amy.page.goto(f"/events/{event}/edit")
    amy.page.fill("#begins", "16:00")
    amy.page.click("text=Put to a second person")
    amy.page.wait_for_url(f"**/events/{event}")
    assert dates(fetched(address))[title].decoded("DTSTART") == starts, "families see it as it was until the change is let out"
    let_out(helen.page, event)
    changed = dates(fetched(address))[title]
    assert changed["SEQUENCE"] == 1 and changed.decoded("DTSTART") == starts + datetime.timedelta(minutes=30) and changed["UID"] == found["UID"]

    helen.page.click("text=Call it off")
    helen.page.fill("#reason", "Too much wind.")
    helen.page.click("main button:has-text('Call it off')")
    helen.page.wait_for_url(f"**/events/{event}")
    off = dates(fetched(address))[title]
    assert str(off["STATUS"]) == "CANCELLED" and off["SEQUENCE"] == 2
    jo.page.goto(f"/events/{event}")
    assert "Called off" in jo.page.inner_text("main") and "Too much wind." in jo.page.inner_text("main")
    assert not [said for somebody in (amy, helen, jo, leo) for said in somebody.complaints]


def test_choices_and_one_tap(person, site):
    """N1: a parent chooses what they are told, and one tap in a letter stops it, in a browser that nobody is signed in with"""
    amy, helen, jo = person("amy"), person("helen"), person("jo", PHONE)
    jo.page.goto("/account")
    jo.page.click("text=What we tell you")
    assert "can’t be turned off" in jo.page.inner_text("body")
    jo.page.check("[name=pace_events][value=atOnce]")
    jo.page.check("[name=pace_posts][value=weekly]")
    jo.page.click("main button:has-text('Save')")
    assert jo.page.is_checked("[name=pace_posts][value=weekly]")
    let_out(helen.page, write(amy.page, "Open morning", 30, "09:30", "11:00"))
    assert site.command("caretaker").returncode == 0
    mails = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in (site.folder / "outbox").glob("*.eml")]
    mail = next(one for one in mails if "jo@acornlane.example" in one["To"] and one["Subject"] == "A date for you")
    assert "Open morning" not in mail.as_string()
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    stop = re.search(r"/stop/[0-9a-f]{96}", mail["List-Unsubscribe"])[0]
    assert stop in mail.get_content()
    stranger = person(None, PHONE)
    stranger.page.goto(stop)
    jo.page.reload()
    assert jo.page.is_checked("[name=pace_events][value=atOnce]"), "looking changes nothing"
    stranger.page.click("main button:has-text('Stop them')")
    assert "They’re stopped" in stranger.page.inner_text("body")
    jo.page.reload()
    assert jo.page.is_checked("[name=pace_events][value=never]") and jo.page.is_checked("[name=pace_posts][value=never]")
    # As a mail program sends it: no cookie, no page before it.
    request = urllib.request.Request(site.address + stop, data=b"List-Unsubscribe=One-Click", method="POST")
    assert urllib.request.urlopen(request).status == 200
    assert not [said for somebody in (amy, helen, jo, stranger) for said in somebody.complaints]


SHOWN = "navigator.serviceWorker.ready.then(r => r.getNotifications()).then(all => all.map(one => [one.title, one.body, one.data.path]))"


def test_a_message_is_shown(browser, site, tmp_path):
    """N1: a message that reaches this browser is shown in a few plain words by our own worker, and a path that leads elsewhere is not followed"""
    # A profile of its own, as a phone has: a private window shows no messages.
    context = browser.browser_type.launch_persistent_context(
        tmp_path / "profile", executable_path="/usr/bin/chromium", args=["--no-sandbox"], base_url=site.address, locale="en-GB")
    try:
        context.grant_permissions(["notifications"], origin=site.address)
        page = context.new_page()
        page.goto("/sign-in")
        page.get_by_label("E-mail").fill("jo@acornlane.example")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.goto("/account/notices")
        assert page.locator("button:has-text('Show messages here')").is_visible()
        # Every page registers our worker; nothing is asked of a push service before a tap.
        assert page.evaluate("navigator.serviceWorker.ready.then(one => one.pushManager.getSubscription())") is None
        tools, registrations = context.new_cdp_session(page), []
        tools.on("ServiceWorker.workerRegistrationUpdated", lambda told: registrations.extend(told["registrations"]))
        tools.send("ServiceWorker.enable")
        until(page, "navigator.serviceWorker.ready.then(r => r.active.state === 'activated')")
        assert registrations
        for said in [{"title": "Acorn Lane", "body": "There is news about a date.", "path": "/events"},
                     {"title": "Acorn Lane", "body": "Elsewhere", "path": "https://evil.example/x"}]:
            tools.send("ServiceWorker.deliverPushMessage", {
                "origin": site.address, "registrationId": registrations[0]["registrationId"], "data": json.dumps(said)})
        # Whoever asks while a message is on its way to the screen makes Chromium forget it: it is not shown, so it must have been closed.
        page.wait_for_timeout(2_000)
        until(page, f"{SHOWN}.then(all => all.length === 2)")
        assert sorted(page.evaluate(SHOWN)) == [["Acorn Lane", "Elsewhere", "/"], ["Acorn Lane", "There is news about a date.", "/events"]]
    finally:
        context.close()
