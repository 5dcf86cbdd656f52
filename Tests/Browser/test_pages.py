"""Every page that each kind of person can reach, once: from 320 to 1,920 pixels, by day and by night, large, in forced colours and by
keyboard. A picture of each is kept in .build/screenshots, and all of them where GATEPOST_SCREENSHOTS is set."""
import os
import re
from urllib.parse import urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

import reach
from conftest import DESK, SCREENSHOTS

# Who looks, and where they begin besides the links they are shown. The first of a standing looks closely; whoever comes
# after has a close look only at what nobody of that standing has seen.
STANDING = {None: "out", "jo": "family", "beth": "family", "margaret": "relative", "sanne": "not agreed", "dee": "officer"}
PEOPLE = {
    None: ["/sign-in", "/sign-in/letter", "/about", "/help", "/offline"],
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
CONTRAST = {"runOnly": ["color-contrast"]}
# A finger finds each thing to press; axe asks that only when told to.
WHOLE = {"rules": {"target-size": {"enabled": True}}}
SMALL = {"width": 320, "height": 640}
WIDE = {"width": 1920, "height": 1000}
USUAL = {"color_scheme": "light", "forced_colors": "none"}
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


def shoot(page, user, name, kind) -> None:
    """Keeps what is on the screen, to be looked at before a release and after a failure."""
    folder = SCREENSHOTS / (user or "nobody")
    folder.mkdir(parents=True, exist_ok=True)
    page_name = re.sub(r"\W+", "-", name).strip("-") or "start"
    page.screenshot(path=folder / f"{page_name}-{kind}.png", full_page=True, animations="disabled", timeout=30_000)


def broken(page, axe, options) -> list[str]:
    violations = axe.run(page, options=options).response["violations"]
    return [f"{violation['id']}: {node['html'][:160]}" for violation in violations for node in violation["nodes"][:2]]


def look(page, user, path, axe) -> list[str]:
    """Everything that is wrong with the page that is open. It is loaded once; then its window, colours and letters change in place."""
    name, wrong = pattern(path), []
    shows_all = "GATEPOST_SCREENSHOTS" in os.environ

    def see(kind, found, is_kept=False):
        wrong.extend(f"{path} {kind}: {words}" for words in found)
        if found or is_kept or shows_all:
            shoot(page, user, name, kind)

    page.set_viewport_size(SMALL)
    see("small", reach.fits(page) + broken(page, axe, WHOLE) + reach.by_keyboard(page), is_kept=True)
    page.emulate_media(color_scheme="dark")
    see("small-dark", broken(page, axe, CONTRAST))
    page.emulate_media(**USUAL)
    reach.write_large(page)
    see("small-large", reach.fits(page))
    page.set_viewport_size(DESK)
    see("desk-large", reach.fits(page))
    reach.write_large(page, "")
    page.emulate_media(forced_colors="active")
    see("desk-forced", reach.by_keyboard(page))
    page.emulate_media(**USUAL)
    page.set_viewport_size({"width": 768, "height": 1000})
    see("middle", reach.fits(page))
    page.set_viewport_size(WIDE)
    see("wide", reach.fits(page) + broken(page, axe, WHOLE))
    page.set_viewport_size(DESK)
    return wrong


@pytest.fixture(scope="module")
def known() -> set:
    return set()


@pytest.mark.parametrize("user", PEOPLE, ids=lambda user: user or "nobody")
def test_every_page(person, known, user):
    """Every page that somebody can click their way to is there, can be seen and reached however somebody looks, and leaves axe and the browser nothing to complain of"""
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
        wrong += [f"{path}: {words}" for words in reach.fits(page)]
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
