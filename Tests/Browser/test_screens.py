"""Every page of the navigation, on a phone and on a desk, by day and by night."""
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import SCREENSHOTS

TEAM = ["/today", "/page", "/posts", "/camera", "/permissions", "/people", "/children", "/about", "/help", "/account", "/my/permission", "/more"]
PAGES = {
    "mary": [*TEAM, "/posts/new", "/rooms", "/setting", "/invitations", "/invitations/new", "/invitations/new/team", "/permissions/rounds",
             "/comments", "/closures", "/children/new", "/agreements/codeOfConduct", "/children/CHILD", "/children/CHILD/permissions", "/people/MEMBER", "/posts/POST", "/posts/POST/review"],
    "priya": [*TEAM, "/posts/new", "/children/CHILD"],
    "alice": ["/page", "/posts/POST", "/my-child", "/office", "/help", "/account", "/about", "/more", "/children/CHILD/permissions", "/agreements/parentsAgreement"],
    None: ["/sign-in", "/help", "/join/nobody-made-this"],
}
WIDTHS = {390: 844, 1280: 900}


def problems(page, **options):
    """What axe-core finds, in a line each."""
    found = Axe().run(page, options=options).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}" for one in found]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("who", PAGES, ids=lambda who: who or "visitor")
def test_pages(nursery, who, width):
    """Pages fit the screen by day and night, raise no complaint of the browser's, and can be used by everybody"""
    page = nursery.page(who, viewport={"width": width, "height": WIDTHS[width]}, is_mobile=width < 500)
    said, wrong = [], []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    for address in PAGES[who]:
        if "POST" in address and "POST" not in nursery.ids:
            continue  # Nobody has written one yet, when this test runs alone.
        path = address.replace("CHILD", nursery.ids["rowan"]).replace("MEMBER", nursery.ids["dan"]).replace("POST", nursery.ids.get("POST", ""))
        expected = 404 if "nobody-made-this" in path else 200
        page.emulate_media(color_scheme="light")
        answer = page.goto(path)
        if answer.status != expected:
            wrong.append(f"{address}: answered {answer.status}")
        # The browser notes an answer of 404 on its console, which is what was asked for there.
        wrong += [f"{address}: {line}" for line in said if expected == 200 or "404" not in line]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wrong.append(f"{address}: is wider than the screen")
        name = f"{who or 'visitor'}-{re.sub(r'[^a-z]+', '-', address.lower()).strip('-')}-{width}"
        page.screenshot(path=SCREENSHOTS / f"{name}-light.png", full_page=True, animations="disabled")
        wrong += [f"{address}: {one}" for one in problems(page)]
        page.emulate_media(color_scheme="dark")
        page.screenshot(path=SCREENSHOTS / f"{name}-dark.png", full_page=True, animations="disabled")
        # At night only the colours are others.
        wrong += [f"{address} at night: {one}" for one in problems(page, runOnly=["color-contrast"])]
        said.clear()
    assert not wrong, "\n".join(wrong)
