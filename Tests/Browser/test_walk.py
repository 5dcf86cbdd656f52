"""The walk: a consented photograph passes the gate, reaches invited families, and comes down again."""
import re
import sqlite3
from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

import compose
import drawing
from conftest import PHONE

TITLE = "Three in the sunflower bed"
WORDS = "We measured the tallest one with our arms. It took nine of us."
SIZES = ("large", "medium", "small")


@pytest.fixture(scope="module")
def story():
    """What earlier steps found out: the post and its picture."""
    return {}


def test_practitioner_drafts_and_gate_asks(person, story):
    """S2, P14: the gate tells an author that one child has no permission and that one face is nobody, and sends nothing before"""
    amy = person("amy").page
    story["post"] = compose.start(amy, TITLE, WORDS, "Oak")
    story["picture"] = compose.add_picture(amy)
    for box in drawing.FACES:
        compose.draw_box(amy, box)
    compose.name(amy, 1, "Rowan K")
    compose.name(amy, 2, "Isla W")
    found = compose.gate(amy)
    assert "no permission for the page" in found
    assert "One face is nobody yet" in found
    amy.get_by_role("button", name="Send for approval").click()
    assert "Not yet" in amy.locator("main").inner_text()
    assert amy.get_by_role("button", name="Send it for approval").count() == 0


def test_practitioner_hides_one_and_names_the_other(person, story):
    """S2, B2, P5: hiding one face and naming the other opens the gate, and the pause says who will see it"""
    amy = person("amy").page
    amy.goto(f"/posts/{story['post']}/edit")
    before = amy.request.get(f"/pictures/{story['picture']}/large").body()
    compose.hide(amy, 2)
    compose.name(amy, 3, "Zofia N")
    assert "Everybody is known or hidden" in compose.gate(amy)
    assert amy.request.get(f"/pictures/{story['picture']}/large").body() != before
    amy.get_by_role("button", name="Yes", exact=True).click()
    amy.get_by_role("button", name="Send for approval").click()
    assert "Private doesn’t mean uncopied" in amy.locator("main").inner_text()
    amy.get_by_role("button", name="Send it for approval").click()
    assert "It’s with a second person now." in amy.locator("main").inner_text()


def test_neither_author_nor_lapsed_deputy_approves(person, story):
    """N28, N8: the author cannot approve, nor can a deputy whose training has lapsed, and she is told why"""
    review = f"/posts/{story['post']}/review"
    amy = person("amy")
    amy.page.goto(review)
    assert amy.page.get_by_role("button", name="Approve").count() == 0
    forced = amy.post(f"/posts/{story['post']}/approve", seen="00", checked=story["picture"])
    assert forced.status == 403
    kate = person("kate").page
    kate.goto(review)
    assert "Online-safety training is missing or has lapsed" in kate.locator("body").inner_text()
    if kate.get_by_role("button", name="Approve").count():
        kate.get_by_label(re.compile("I have looked")).check()
        kate.get_by_role("button", name="Approve").click()
        assert "Online-safety training is missing or has lapsed" in kate.locator("body").inner_text()
    jo = person("jo", PHONE)
    assert jo.status(f"/posts/{story['post']}") == 404
    assert jo.status(f"/pictures/{story['picture']}/large") == 404


def test_manager_approves_and_a_parent_reads(person, story):
    """N28, P8: the manager approves with a picture check of her own, and a parent of the room reads it on a phone and comments"""
    jo = person("jo", PHONE)
    helen = person("helen").page
    helen.goto(f"/posts/{story['post']}/review")
    helen.get_by_label(re.compile("I have looked")).check()
    helen.get_by_role("button", name="Approve").click()
    assert "It’s on the page." in helen.locator("main").inner_text()
    jo.page.goto("/page")
    card = jo.page.locator(f"#post-{story['post']}")
    expect(card).to_contain_text(WORDS)
    picture = card.locator("img")
    picture.scroll_into_view_if_needed()
    jo.page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=picture.element_handle())
    card.locator("input[name=words]").fill("He has measured the whole house since.")
    card.get_by_role("button", name="Send").click()
    assert "It’s on the page." in jo.page.locator("main").inner_text()
    assert "He has measured the whole house since." in jo.page.locator("main").inner_text()
    assert jo.complaints == []


def test_parent_of_another_room_finds_nothing(person, story):
    """D14, S2: a parent of another room neither sees the post nor fetches its picture by address"""
    ade = person("ade", PHONE)
    ade.page.goto("/page")
    assert TITLE not in ade.page.locator("main").inner_text()
    for path in addresses(story):
        assert ade.status(path) == 404
    nobody = person()
    for path in addresses(story):
        assert nobody.status(path) in (303, 404)


def test_comment_with_a_number_is_held(person, story):
    """P8, S5: a comment with a telephone number is held for the desk, and no other family sees it"""
    agnieszka = person("agnieszka", PHONE).page
    agnieszka.goto(f"/posts/{story['post']}")
    agnieszka.locator("input[name=words]").fill("Shall we meet? My number is 07700 900456.")
    agnieszka.get_by_role("button", name="Send").click()
    assert "The office reads this one first" in agnieszka.locator("main").inner_text()
    jo = person("jo", PHONE).page
    jo.goto(f"/posts/{story['post']}")
    assert "900456" not in jo.locator("body").inner_text()
    helen = person("helen").page
    helen.goto("/comments")
    assert "900456" in helen.locator("main").inner_text()


def test_withdrawn_consent_takes_the_picture_down(person, story):
    """S2, D19, B2: when a parent withdraws, the other parent's open page loses the picture on the next request, link and thumbnail too"""
    jo, agnieszka = person("jo", PHONE).page, person("agnieszka", PHONE)
    agnieszka.page.goto(f"/posts/{story['post']}")
    assert agnieszka.page.locator(f"img[src*='{story['picture']}']").count() == 1
    tags = {size: agnieszka.context.request.get(f"/pictures/{story['picture']}/{size}").headers["etag"] for size in SIZES}
    jo.goto("/permissions")
    jo.locator("input[name=closedPage-photograph][value=no]").check()
    jo.get_by_role("button", name="Save").first.click()
    assert "the pictures it was about are down" in jo.locator("main").inner_text()
    for size in SIZES:
        assert agnieszka.status(f"/pictures/{story['picture']}/{size}") == 404
        assert agnieszka.status(f"/pictures/{story['picture']}/{size}", **{"If-None-Match": tags[size]}) == 404
    assert agnieszka.status(f"/posts/{story['post']}/pictures/{story['picture']}") == 404
    agnieszka.page.reload()
    assert agnieszka.page.locator(f"img[src*='{story['picture']}']").count() == 0
    assert WORDS in agnieszka.page.locator("main").inner_text()


def test_last_day_passes_and_the_parent_is_out(person, site, story):
    """D17: when a child's last day is over, a carer with no other child is out: the open page, its pictures and the door"""
    jo = person("jo", PHONE)
    jo.page.goto("/page")
    assert WORDS in jo.page.locator("main").inner_text()
    helen = person("helen").page
    helen.goto("/children")
    helen.get_by_role("link", name="Oak", exact=True).first.click()
    row = helen.locator(".task, li", has_text="Rowan Kershaw").last
    child = re.search(r"/children/([0-9a-f]{32})", row.get_by_role("link").first.get_attribute("href"))[1]
    helen.goto(f"/children/{child}/last-day")
    # The last day is over when it was yesterday; saying so afterwards counts at once.
    helen.locator("input[name=last_day]").fill((date.today() - timedelta(days=1)).isoformat())
    helen.get_by_role("button", name="Go on").or_(helen.locator("main form button[type=submit]")).first.click()
    assert "Jo Kershaw" in helen.locator("main").inner_text()
    helen.get_by_role("button", name="Set the last day").click()
    jo.page.reload()
    assert WORDS not in jo.page.locator("body").inner_text()
    for path in ["/page", "/my-child", *addresses(story)]:
        assert jo.status(path) in (403, 404)
    # What time brings: the session itself goes too, and nothing opens another.
    assert site.command("caretaker").returncode == 0
    jo.page.goto("/page")
    assert "/sign-in" in jo.page.url
    jo.sign_in("jo")
    assert jo.status("/page") in (303, 403, 404)
    assert WORDS not in jo.page.locator("body").inner_text()


def test_log_verifies_until_a_byte_is_changed(site, story):
    """N31, D15: the log of the whole walk verifies, and no longer when one byte of it is changed"""
    assert site.stop() == 0
    whole = site.command("audit", "verify")
    assert whole.returncode == 0 and "whole" in whole.stdout
    with sqlite3.connect(site.folder / "gatepost.sqlite") as database:
        subject = bytes.fromhex(story["post"])
        number, kept = database.execute("SELECT number, subject FROM audit WHERE subject = ? ORDER BY number LIMIT 1", [subject]).fetchone()
        database.execute("UPDATE audit SET subject = ? WHERE number = ?", [bytes([kept[0] ^ 1]) + kept[1:], number])
    database.close()
    changed = site.command("audit", "verify")
    assert changed.returncode == 1 and "changed" in changed.stdout


def addresses(story) -> list[str]:
    return [
        f"/posts/{story['post']}", f"/posts/{story['post']}/pictures/{story['picture']}",
        *(f"/pictures/{story['picture']}/{size}" for size in SIZES),
    ]
