"""The compose page, as somebody uses it."""
from playwright.sync_api import Locator, Page, expect

import drawing


def start(page: Page, title: str, words: str, room: str) -> str:
    """Begins a post for one room. Returns its identifier."""
    page.goto("/posts/new")
    page.get_by_label("Title").fill(title)
    page.get_by_label("Words", exact=True).fill(words)
    page.get_by_label("Families of some rooms").check()
    page.get_by_label(room, exact=True).check()
    page.get_by_label("Kind of post").select_option(label="Activity")
    page.get_by_role("button", name="Start").first.click()
    page.wait_for_url("**/posts/*/edit*")
    return page.url.split("/posts/")[1].split("/")[0]


def add_pictures(page: Page, count: int = 1) -> list[str]:
    """Adds the drawing so many times and waits until all are prepared. Returns their identifiers."""
    picture = {"name": "garden.png", "mimeType": "image/png", "buffer": drawing.png()}
    page.locator("#files").set_input_files([picture] * count)
    page.get_by_role("button", name="Add pictures").click()
    cards = page.locator(".picture-card")
    expect(cards).to_have_count(count)
    prepared(page)
    return [cards.nth(index).get_attribute("id").removeprefix("picture-") for index in range(count)]


def add_picture(page: Page) -> str:
    return add_pictures(page)[0]


def runs_script(page: Page) -> bool:
    return page.evaluate("'fresh' in window")


def prepared(page: Page) -> None:
    """Waits until every picture is there and nothing is done in the background; without script, by the link that offers to look again."""
    if runs_script(page):
        expect(page.locator("[data-waiting]")).to_have_count(0, timeout=90_000)
        return
    for _ in range(150):
        if page.locator("[data-waiting]").count() == 0 and page.locator(".picture-card .picture img").count() > 0:
            return
        page.wait_for_timeout(300)
        page.goto(page.url.split("#")[0].split("?")[0])
    raise AssertionError("the picture was not prepared in time")


def draw_box(page: Page, box: tuple[int, int, int, int]) -> None:
    """Drags a box over a face, in per cent of the picture."""
    before = faces(page).count()
    figure = page.locator(".marking .picture")
    figure.scroll_into_view_if_needed()
    frame = figure.bounding_box()
    left, top, width, height = box
    page.mouse.move(frame["x"] + frame["width"] * left / 100, frame["y"] + frame["height"] * top / 100)
    page.mouse.down()
    page.mouse.move(frame["x"] + frame["width"] * (left + width) / 100, frame["y"] + frame["height"] * (top + height) / 100, steps=4)
    page.mouse.up()
    expect(faces(page)).to_have_count(before + 1)


def type_box(page: Page, box: tuple[int, int, int, int]) -> None:
    """Types where a face is, as somebody does who cannot drag."""
    before = faces(page).count()
    form = page.locator("details.face-form", has=page.locator("summary", has_text="Add a face")).first
    if form.get_attribute("open") is None:
        form.locator("summary").click()
    for label, value in zip(("From the left", "From the top", "Width", "Height"), box):
        form.get_by_label(label).fill(str(value))
    form.get_by_role("button", name="Add a face").click()
    expect(faces(page)).to_have_count(before + 1)


def faces(page: Page) -> Locator:
    return page.locator("ol.face-list > li")


def name(page: Page, face: int, who: str) -> None:
    """Says who a face is; `face` counts from 1."""
    row = faces(page).nth(face - 1)
    line = row.locator("input[role=combobox]")
    if line.count():
        line.fill(who)
        line.press("Enter")
    else:
        choice = row.locator("select")
        choice.select_option(value=choice.locator("option", has_text=who).first.get_attribute("value"))
        row.get_by_role("button", name="It’s them").click()
    answered(page, face)


def hide(page: Page, face: int) -> None:
    row = faces(page).nth(face - 1)
    if row.get_by_role("link", name="Change").count():
        row.get_by_role("link", name="Change").click()
        expect(row.locator("[data-names]")).to_have_count(1)
    row.get_by_role("button", name="Hide").click()
    answered(page, face)
    prepared(page)


def answered(page: Page, face: int) -> None:
    expect(faces(page).nth(face - 1).locator("[data-names]")).to_have_count(0)


def gate(page: Page) -> str:
    """What stands at the gate."""
    return page.locator("#gate").inner_text()
