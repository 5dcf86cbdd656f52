"""Worries: raised, dealt with by people who are not in them, and told without a name."""
import re

from conftest import PHONE

LADO = "Local authority designated officer"


def send(page, category: str, words: str, **more: str) -> str:
    """Fills in the form that is open and sends it; the address it leads to."""
    page.check(f'[name=category][value="{category}"]')
    page.fill("#words", words)
    for name, value in more.items():
        page.fill(f"#{name}", value)
    with page.expect_navigation():
        page.click("main button:has-text('Send it')")
    return page.url


def still(words: str) -> str:
    """Without what the clock changes by itself."""
    return re.sub(r"\d+ minutes? ago|just now", "", words)


def test_a_parent_raises_an_urgent_concern_about_the_manager(person):
    """B4, N6, N24, N33: a parent raises an urgent concern about the manager in two taps; the lead has it, and the manager finds nothing of it anywhere"""
    jo, helen, grace = person("jo", viewport=PHONE), person("helen"), person("grace")
    helen.page.goto("/today")
    before = still(helen.page.inner_text("main"))
    jo.page.goto("/page")
    jo.page.click(".lead a:has-text('raise a concern')")
    jo.page.check("#urgent")
    jo.page.get_by_label("Helen Marsh").check()
    send(jo.page, "staffConduct", "She shouted at a child in the hall until he cried.")
    told = jo.page.inner_text("main")
    assert "It has arrived" in told and LADO in told and "Ofsted" in told

    grace.page.goto("/today")
    row = grace.page.locator(".task", has_text="How somebody who works here behaves").first
    assert "Urgent" in row.inner_text()
    row.get_by_role("link", name="Open").click()
    grace.page.wait_for_url("**/concerns/*")
    assert "until he cried" in grace.page.inner_text("main")
    path = "/concerns/" + grace.page.url.rsplit("/", 1)[1]
    grace.page.click("text=Tell them it’s being looked at")
    grace.page.click("aside >> text=Add a note")
    grace.page.fill("#words", "Amy Cole was in the hall as well.")
    grace.page.click("main button:has-text('Add it')")
    grace.page.wait_for_url(f"**{path}")
    assert "Amy Cole was in the hall as well." in grace.page.inner_text("main")

    assert helen.status(path) == 404 and helen.post(f"{path}/add/note", words="x").status == 404
    helen.page.goto("/concerns")
    assert "How somebody who works here behaves" not in helen.page.inner_text("main")
    helen.page.goto("/today")
    assert still(helen.page.inner_text("main")) == before
    jo.page.reload()
    assert "Somebody is looking into it" in jo.page.inner_text("main") and "Amy Cole" not in jo.page.inner_text("main")
    assert not [words for one in (jo, helen, grace) for words in one.complaints if "404" not in words]


def test_a_whistle_blower_comes_back(person, site):
    """S9, D11: somebody without an account tells of a worry, gets six words, is answered, and comes back with them to say more"""
    nobody, grace = person(None, viewport=PHONE), person("grace")
    # The address that the setting puts on its door.
    grace.page.goto("/concerns/ready")
    door = grace.page.get_attribute('main a[href^="/concern/"]', "href")
    nobody.page.goto(door)
    assert "Tell Acorn Lane Nursery about a worry" in nobody.page.inner_text("main")
    assert "0300 123 3155" in nobody.page.inner_text("main")
    send(nobody.page, "staffConduct", "The back door is locked while children sleep.")
    words = nobody.page.inner_text("#phrase")
    assert re.fullmatch(r"([a-z]+ ){5}[a-z]+", words)

    grace.page.goto("/concerns")
    rows = grace.page.locator(".task", has_text="How somebody who works here behaves").get_by_role("link", name="Open").all()
    for file in [row.get_attribute("href") for row in rows]:
        grace.page.goto(file)
        if "The back door is locked" in grace.page.inner_text("main"):
            break
    assert "The back door is locked" in grace.page.inner_text("main")
    grace.page.click("aside >> text=Tell whoever raised it something")
    grace.page.fill("#words", "Thank you. Which door do you mean?")
    grace.page.click("main button:has-text('Add it')")
    grace.page.wait_for_url(re.compile(r"/concerns/\w{32}$"))

    nobody.page.goto(door)
    nobody.page.click("text=have my six words")
    nobody.page.fill("#phrase", words.upper())
    nobody.page.click("main button:has-text('Show it')")
    assert "Which door do you mean?" in nobody.page.inner_text("main")
    nobody.page.fill("#words", "The one to the bins.")
    nobody.page.click("main button:has-text('Send')")
    assert "The one to the bins." in nobody.page.inner_text("main")
    grace.page.reload()
    assert "The one to the bins." in grace.page.inner_text("main")
    assert not nobody.complaints


def test_a_lost_connection_loses_nothing(person):
    """B4: a concern half written survives a lost connection, is kept on the device only when asked, and is forgotten once it is sent"""
    amy = person("amy")
    page = amy.page
    page.goto("/concerns/new")
    page.check('[name=category][value="other"]')
    page.fill("#words", "The fire door is propped open.")
    assert page.evaluate("localStorage.length") == 0
    amy.context.set_offline(True)
    page.click("main button:has-text('Send it')")
    page.wait_for_selector("[data-offline]:not([hidden])")
    assert page.input_value("#words") == "The fire door is propped open."
    amy.context.set_offline(False)
    page.check("#keep")
    page.fill("#words", "The fire door is propped open again.")
    page.goto("/concerns/new")
    assert page.input_value("#words") == "The fire door is propped open again."
    with page.expect_navigation():
        page.click("main button:has-text('Send it')")
    assert "/concerns/mine/" in page.url and page.evaluate("localStorage.length") == 0


def test_an_allegation_form_with_its_outline(person, tmp_path):
    """N24: an allegation form is filled in with marks on a child's outline, pressed or chosen, and prints on A4"""
    page = person("grace").page
    page.goto("/concerns")
    page.locator(".task", has_text="How somebody who works here behaves").get_by_role("link", name="Open").first.click()
    page.wait_for_url("**/concerns/*")
    page.click("aside >> text=Fill in an allegation form")
    for name, value in {"child": "A child in Sapling", "who": "Ben Foxley", "time": "about one", "place": "Sapling", "actions": "Told the LADO.", "why_not_told": "The LADO asked us to wait."}.items():
        page.fill(f"#{name}", value)
    page.fill("#on", page.evaluate("new Date().toISOString().slice(0, 10)"))
    page.click("[data-part=leftUpperArm]")
    page.get_by_label("right shin", exact=True).check()
    assert page.locator("[data-part].marked").count() == 2
    page.click("main button:has-text('Add the form to the file')")
    page.wait_for_url(re.compile(r"/concerns/\w{32}$"))
    page.locator("text=Allegation form,").last.click()
    page.wait_for_url("**/forms/*")
    assert "left upper arm and right shin" in page.inner_text(".paper-form") and page.locator(".part.marked").count() == 2
    page.emulate_media(media="print")
    assert page.evaluate("[...document.querySelectorAll('nav, .side, .lead, form, .button')].filter(one => one.checkVisibility()).length") == 0
    assert b"/Page" in page.pdf(path=tmp_path / "form.pdf", format="A4")
