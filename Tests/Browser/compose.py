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


def add_picture(page: Page) -> str:
    """Adds the drawing and waits until it is prepared. Returns its identifier."""
    page.locator("#files").set_input_files({"name": "garden.png", "mimeType": "image/png", "buffer": drawing.png()})
    page.get_by_role("button", name="Add pictures").click()
    prepared(page)
    return page.locator(".picture-card").get_attribute("id").removeprefix("picture-")


def prepared(page: Page) -> None:
    """Looks again until the picture is there, as its words offer."""
    for _ in range(40):
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
    choice = row.locator("select")
    choice.select_option(value=choice.locator("option", has_text=who).first.get_attribute("value"))
    row.get_by_role("button", name="It’s them").click()
    page.wait_for_load_state()


def hide(page: Page, face: int) -> None:
    row = faces(page).nth(face - 1)
    if row.get_by_role("link", name="Change").count():
        row.get_by_role("link", name="Change").click()
        row = faces(page).nth(face - 1)
    row.get_by_role("button", name="Hide").click()
    page.wait_for_load_state()
    prepared(page)


def gate(page: Page) -> str:
    """What stands at the gate."""
    return page.locator("#gate").inner_text()
