"""Every page that each kind of person can reach, once: on a phone and at a desk by day, and a choice of them by night."""
import os
import re
from urllib.parse import urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import DESK, PHONE, SCREENSHOTS

# Who looks, and where they begin besides the links they are shown. The first of a standing looks closely; whoever comes
# after has a close look only at what nobody of that standing has seen.
STANDING = {None: "out", "jo": "family", "beth": "family", "margaret": "relative", "sanne": "not agreed", "dee": "officer"}
PEOPLE = {
    None: ["/sign-in", "/sign-in/letter", "/about", "/help"],
    "helen": ["/letters", "/events", "/events/new", "/account/notices", "/concerns", "/agreements/complaints", "/today", "/more", "/setting", "/rooms", "/invitations", "/family", "/permissions/rounds", "/closures", "/comments", "/account", "/policies", "/policies/allegations", "/policies/socialNetworking/versions/2",
              "/monitoring", "/monitoring/rota", "/monitoring/comments", "/monitoring/follow-ups", "/office", "/office/hours", "/useful", "/conduct/all",
              "/register", "/register/new", "/register/import", "/register/induction", "/setting/domains", "/setting/health", "/assurance", "/assurance/history",
              "/account/second-factor", "/account/second-factor/codes", "/account/prove", "/setting/devices", "/setting/devices/new",
              "/setting/devices/networks", "/devices/enrol", "/devices/switch"],
    "ruth": ["/people", "/setting", "/policies/photographs", "/policies/allegations/draft/issue", "/assurance/inspection"],
    "kate": ["/posts"],
    "amy": ["/events/new", "/concerns/new", "/posts", "/posts/new", "/camera", "/account", "/policies", "/record", "/declaration", "/relationships/new"],
    "grace": ["/concerns", "/concerns/ready", "/children", "/comments", "/monitoring", "/office"],
    "zoe": ["/page"],
    "dee": ["/pages", "/networks", "/guidance"],
    "leo": ["/page"],
    "jo": ["/events", "/account/notices", "/concerns", "/concerns/new", "/page", "/my-child", "/permissions", "/account", "/office", "/office/new", "/useful", "/useful/new", "/conduct", "/help"],
    "beth": ["/permissions"],
    "margaret": ["/page", "/events", "/account/notices", "/office", "/office/new", "/account", "/concerns/new"],
    "sanne": ["/page", "/permissions"],
}
# By night only the colours are others: pages that together show every colour there is.
BY_NIGHT = {"/sign-in", "/account", "/account/second-factor", "/account/prove", "/today", "/page", "/posts/ID", "/posts/ID/edit", "/posts/ID/review", "/permissions", "/children/ID/permissions", "/people/ID",
            "/camera", "/children/ID/keepsake", "/more", "/policies", "/policies/ID", "/policies/ID/versions/ID/changes", "/agreements/ID",
            "/register", "/record", "/assurance", "/assurance/history", "/pages/ID", "/referrals", "/networks/ID", "/help/children",
            "/monitoring", "/monitoring/comments", "/office", "/office/ID", "/useful", "/people/ID/conduct",
            "/concerns", "/concerns/ID", "/concerns/new", "/concerns/ID/form/incident", "/concern/ID"}
CONTRAST = {"runOnly": ["color-contrast"]}
# Not pages: what is downloaded, and the way out.
PASSED_BY = re.compile(
    r"^/(pictures/|assets/|children/\w+/permissions/scans/|sign-out$|assurance/.*csv$|permissions/door|register/export|office/\w+/papers/|useful/\w+/paper$|policies/(\w+/readers/)?export)")


# What stands in an address for one of many things of a kind.
ONE_OF_MANY = re.compile(
    r"[0-9a-f]{32}|(?<=/clauses/)\w+|(?<=/registers/)\w+|(?<=/agreements/)\w+|(?<=/guidance/)[\w-]+|(?<=/policies/)(?!export|references|signed)\w+"
    r"|(?<=/concern/)\w+|(?<=/forms/)\d+|(?<=/versions/)\d+|(?<=/sections/)[\w-]+|(?<=/references/)[\w-]+")


def pattern(path: str) -> str:
    """One name for all pages of a kind: /posts/0190…/edit is /posts/ID/edit."""
    parts = urlsplit(path)
    named = re.sub(ONE_OF_MANY, "ID", parts.path)
    return named + ("?" + re.sub(r"=[^&]*", "", parts.query) if parts.query else "")


def links(page) -> list[str]:
    hrefs = page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))")
    paths = (urljoin(page.url, href) for href in hrefs)
    return [f"{url.path}?{url.query}" if url.query else url.path for url in map(urlsplit, paths) if f":{urlsplit(page.url).port}" in url.netloc]


def too_wide(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def shoot(page, user, name, size, scheme) -> None:
    """Keeps what was on the screen, for a failure or where GATEPOST_SCREENSHOTS asks for all of them."""
    folder = SCREENSHOTS / (user or "nobody")
    folder.mkdir(parents=True, exist_ok=True)
    kind = re.sub(r"\W+", "-", name).strip("-") or "start"
    page.screenshot(path=folder / f"{kind}-{size['width']}-{scheme}.png", full_page=True, animations="disabled", timeout=30_000)


def look(page, user, path, axe) -> list[str]:
    """Everything that is wrong with the page that is open."""
    name, wrong = pattern(path), []
    views = [(PHONE, "light", {}), (DESK, "light", {})] + ([(DESK, "dark", CONTRAST)] if name in BY_NIGHT else [])
    for size, scheme, options in views:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        found = [f"{path} is wider than {size['width']} pixels"] if too_wide(page) else []
        for violation in axe.run(page, options=options).response["violations"]:
            found.append(f"{path} at {size['width']} {scheme}: {violation['id']}: {violation['nodes'][0]['html'][:160]}")
        if found or "GATEPOST_SCREENSHOTS" in os.environ:
            shoot(page, user, name, size, scheme)
        wrong += found
    return wrong


@pytest.fixture(scope="module")
def known() -> set:
    return set()


@pytest.mark.parametrize("user", PEOPLE, ids=lambda user: user or "nobody")
def test_every_page(person, known, user):
    """Every page that somebody can click their way to is there, fits a phone and a desk, and leaves axe and the browser nothing to complain of"""
    somebody, axe, wrong = person(user, reduced_motion="reduce"), Axe(), []
    page, waiting, seen = somebody.page, [*PEOPLE[user], "/"], set()
    while waiting:
        path = waiting.pop(0)
        if pattern(path) in seen or PASSED_BY.match(path):
            continue
        seen.add(pattern(path))
        somebody.complaints.clear()
        answer = page.goto(path)
        if answer.status >= 400:
            wrong.append(f"{path} answers {answer.status}")
            continue
        if too_wide(page):
            wrong.append(f"{path} is wider than {page.viewport_size['width']} pixels")
        # N14, N18: what is printed for a file has no panel; everything that somebody stands on has.
        if page.locator(".frame, .door").count() and not page.locator(".help-panel a[href='/help/children']").count():
            wrong.append(f"{path} has no help panel")
        view = (STANDING.get(user, "team"), pattern(path))
        # What an address asks for besides shows the same page again, or less of it.
        if view not in known and "?" not in path:
            known.add(view)
            wrong += look(page, user, path, axe)
        wrong += [f"{path}: {words}" for words in somebody.complaints]
        waiting += links(page)
    assert not wrong, "\n" + "\n".join(wrong)
    assert len(seen) > 2
