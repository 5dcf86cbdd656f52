"""The main job and a family's part in it with the keyboard alone: nothing here touches a mouse or a screen, or sends a form past its button."""
import re

from playwright.sync_api import Locator, Page, expect

import compose
import drawing
from conftest import PASSWORD

TITLE = "Leaves as large as plates"


def tab_to(page: Page, target: Locator) -> None:
    """Presses Tab until something has the focus, as long as the page has anything left to come to, and sees that it shows."""
    for _ in range(400):
        # Asked anew each time: parts of the page are put in again while pictures are prepared.
        if target.first.evaluate("part => document.activeElement === part"):
            break
        page.keyboard.press("Tab")
    else:
        raise AssertionError(f"the keyboard never comes to {target}")
    box, size = target.first.bounding_box(), page.viewport_size
    assert 0 <= box["y"] + box["height"] / 2 <= size["height"], f"{target} has the focus out of sight"


def press(page: Page, target: Locator, key: str = "Enter") -> None:
    tab_to(page, target)
    page.keyboard.press(key)


def write(page: Page, target: Locator, words: str) -> None:
    tab_to(page, target)
    page.keyboard.type(words)


def choose(page: Page, name: str, value: str) -> None:
    """One of a few: Tab comes to the group, arrows go through it."""
    group = page.locator(f"input[type=radio][name='{name}']")
    tab_to(page, group.and_(page.locator(":checked")) if page.locator(f"input[name='{name}']:checked").count() else group)
    if not group.first.evaluate("part => document.querySelector(`input[name='${part.name}']:checked`)"):
        page.keyboard.press("Space")
    for _ in range(group.count()):
        if page.locator(f"input[name='{name}'][value='{value}']").is_checked():
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{value} cannot be chosen")


def sign_in(page: Page, user: str) -> None:
    page.goto("/sign-in")
    write(page, page.get_by_label("E-mail"), f"{user}@acornlane.example")
    write(page, page.get_by_label("Password"), PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: not url.endswith("/sign-in"))
    if "/sign-in/second" in page.url:
        write(page, page.locator("#proof_code"), page.locator("#demo-code").inner_text())
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/sign-in" not in url)


def draft(page: Page) -> str:
    """A post with a picture and somebody in it, from the navigation on. Returns its identifier."""
    nav = page.locator(".side nav")
    press(page, nav.get_by_role("link", name="Posts"))
    page.wait_for_url("**/posts")
    press(page, page.locator("main a[href='/posts/new']"))
    page.wait_for_url("**/posts/new")
    # The first thing that Tab comes to leads past the navigation.
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    write(page, page.get_by_label("Title"), TITLE)
    write(page, page.get_by_label("Words", exact=True), "We laid them out from the smallest to the largest.")
    choose(page, "audience", "rooms")
    press(page, page.get_by_label("Oak", exact=True), "Space")
    press(page, page.get_by_role("button", name="Start"))
    page.wait_for_url("**/posts/*/edit*")
    return page.url.split("/posts/")[1].split("/")[0]


def add_picture(page: Page) -> None:
    # Listened for beforehand, so that the browser has been told to open no window of its own when the key is pressed.
    page.on("filechooser", lambda _: None)
    page.wait_for_load_state()
    tab_to(page, page.locator("#files"))
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files([{"name": "garden.png", "mimeType": "image/png", "buffer": drawing.png()}])
    press(page, page.get_by_role("button", name="Add pictures"))
    expect(page.locator(".picture-card")).to_have_count(1)
    compose.prepared(page)


def mark(page: Page, box: tuple[int, int, int, int], who: str) -> None:
    """A face by where it is, and who it is by the beginning of their name."""
    before = compose.faces(page).count()
    form = page.locator("details.face-form", has=page.locator("summary", has_text="Add a face")).first
    press(page, form.locator("summary"))
    for label, value in zip(("From the left", "From the top", "Width", "Height"), box):
        write(page, form.get_by_label(label), str(value))
    press(page, form.get_by_role("button", name="Add a face"))
    expect(compose.faces(page)).to_have_count(before + 1)
    write(page, compose.faces(page).nth(before).locator("input[role=combobox]"), who)
    page.keyboard.press("Enter")
    compose.answered(page, before + 1)


def test_a_post_and_its_answer_by_keyboard(person):
    """P14: a post with a marked face is written, sent, approved and answered with the keyboard alone, and a parent changes a permission with it"""
    amy = person().page
    sign_in(amy, "amy")
    post = draft(amy)
    add_picture(amy)
    mark(amy, drawing.FACES[0], "Rowan")
    press(amy, amy.get_by_role("button", name="Yes", exact=True))
    press(amy, amy.get_by_role("button", name="Send for approval"))
    amy.wait_for_url("**/submit*")
    press(amy, amy.get_by_role("button", name="Send it for approval"))
    expect(amy.locator("main")).to_contain_text("It’s with a second person now.")

    helen = person().page
    sign_in(helen, "helen")
    press(helen, helen.locator(f"main a[href='/posts/{post}/review']"))
    helen.wait_for_url("**/review*")
    press(helen, helen.get_by_label(re.compile("I have looked")), "Space")
    press(helen, helen.get_by_role("button", name="Approve"))
    if "/account/prove" in helen.url or helen.locator("#proof_code").count():
        write(helen, helen.locator("#proof_code"), helen.locator("#demo-code").inner_text())
        helen.keyboard.press("Enter")
    expect(helen.locator("main")).to_contain_text("It’s on the page.")

    jo = person().page
    sign_in(jo, "jo")
    expect(jo.locator(f"#post-{post}")).to_contain_text(TITLE)
    write(jo, jo.locator(f"#say-{post}"), "Ours were crackly.")
    jo.keyboard.press("Enter")
    expect(jo.locator("main")).to_contain_text("Ours were crackly.")
    press(jo, jo.locator(".side nav").get_by_role("link", name="My child"))
    press(jo, jo.locator("main a[href$='/permissions']"))
    jo.wait_for_url("**/permissions*")
    choose(jo, "closedPage-photograph", "no")
    press(jo, jo.get_by_role("button", name="Save my answers"))
    expect(jo.locator("main")).to_contain_text("At the moment: no")
    # Any no counts at once (D14), also for whoever looks at the post that has just gone out.
    jo.goto(f"/posts/{post}")
    assert not jo.locator(f"#post-{post} img").count()
