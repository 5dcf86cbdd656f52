"""Somebody always looks: a look through the page, one that is missed, and a comment that is reported."""
import email
import email.policy
import re
import sqlite3

from conftest import PHONE

DAY = 86_400_000_000


def put_back(site, days: int) -> None:
    """Lets the last looks lie further back, as if nobody had come since."""
    with sqlite3.connect(site.folder / "gatepost.sqlite", timeout=20) as db:
        db.execute("UPDATE monitoring_look SET from_at = from_at - ?, until_at = until_at - ?", (days * DAY, days * DAY))


def letters(site, to: str) -> str:
    """The words of every letter to somebody: with no mail server set, letters are files."""
    found = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in (site.folder / "outbox").glob("*.eml")]
    return " ".join(" ".join(letter.get_content().split()) for letter in found if f"{to}@acornlane.example" in letter["To"])


def test_a_monitor_misses_a_week(person, site):
    """N13, D18: a week that nobody looked is told to the manager and the lead as a breach, until somebody looks through everything by keyboard and signs"""
    put_back(site, 14)
    assert site.command("caretaker").returncode == 0
    helen, grace = person("helen"), person("grace")
    helen.page.goto("/today")
    assert "This is a breach of what we promise" in helen.page.inner_text("main")
    for user in ("helen", "grace", "ruth"):
        assert "has not been signed" in letters(site, user), user
    page = grace.page
    page.goto("/monitoring")
    assert "This is a breach" in page.inner_text("main")
    page.click("main >> text=Begin a look")
    page.wait_for_url("**/monitoring/looks/*")
    look = page.url
    seen, kinds = 0, set()
    while page.locator("#item").count():
        kinds.add(page.inner_text("#item-kind"))
        assert page.evaluate("document.activeElement.id") == "item"
        with page.expect_navigation():
            page.keyboard.press("f")
        seen += 1
        if seen == 2:
            # Interrupted: somebody closes the browser, and goes on where they were.
            page.goto("/today")
            page.goto("/monitoring")
            page.click("main >> text=Go on with the look")
        assert seen < 400
    assert seen > 5 and "A post" in kinds and any(kind.startswith("An older picture") for kind in kinds), kinds
    assert "Everything is looked at" in page.inner_text("main") and page.url.split("#")[0] == look
    # An account elsewhere belongs to the same rota: without its check nothing is signed.
    page.click("text=Sign the look")
    assert "before you sign" in page.inner_text("main")
    page.click("main .task a:has-text('Look at it')")
    page.wait_for_url("**/networks/*")
    page.click("main >> text=looked at its content")
    page.check('[name=found][value="clear"]')
    page.click("main form >> text=Keep")
    page.wait_for_url(re.compile(r"/networks/\w{32}$"))
    page.goto(look)
    page.fill("#note", "Two comments talked over.")
    page.click("text=Sign the look")
    assert "It’s signed" in page.inner_text("main") and "The next look is on" in page.inner_text("main")
    helen.page.goto("/today")
    assert "breach" not in helen.page.inner_text("main")
    # The browser notes the refusal, which was asked for.
    assert not [said for said in grace.complaints if "422" not in said] and not helen.complaints


def test_a_comment_is_reported_and_removed(person):
    """S5, S7: a parent reports a comment on a phone, it is hidden at once, the desk takes it away, and its writer reads why"""
    ade, jo, helen = person("ade", PHONE), person("jo", PHONE), person("helen")
    words = "We are in Spain from Friday, house empty!"
    # A post that both of them read.
    pages = []
    for parent in (ade, jo):
        parent.page.goto("/page")
        pages.append([card.get_attribute("id") for card in parent.page.locator("article.post").all()])
    post = next(id for id in pages[0] if id in pages[1]).removeprefix("post-")
    ade.page.goto(f"/posts/{post}")
    ade.page.fill(f"#say-{post}", words)
    ade.page.click("text=Send")
    jo.page.goto("/page")
    card = jo.page.locator("article.post", has_text=words)
    assert card.count() == 1
    card.locator("li", has_text=words).get_by_text("Report", exact=True).click()
    jo.page.fill("#why", "It says when their house is empty.")
    jo.page.click("text=Send the report")
    assert "Thank you for telling us" in jo.page.inner_text("main") and words not in jo.page.inner_text("main")
    helen.page.goto("/today")
    row = helen.page.locator(".task", has_text=words)
    assert "It says when their house is empty." in row.inner_text()
    row.get_by_text("Remove").click()
    helen.page.fill("#reason", "Please don’t say when you’re away.")
    helen.page.click("main button:has-text('Remove')")
    ade.page.goto(f"/posts/{post}")
    assert "The office took this away: Please don’t say when you’re away." in ade.page.inner_text("main")
    jo.page.goto("/page")
    assert words not in jo.page.inner_text("main")
    assert not [said for somebody in (ade, jo, helen) for said in somebody.complaints]


def test_the_desk_by_keyboard(person):
    """N13: the desk is gone through with the arrows, and its number is the one in the navigation"""
    page = person("helen").page
    page.goto("/today")
    count = int(page.inner_text("nav a[aria-current=page] .count"))
    said = page.inner_text("main > p, main p").split(" things")[0].strip().lower()
    numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    assert said == (numbers[count] if count < len(numbers) else str(count))
    first = page.locator("[data-list] .task").first.locator("a[href], button").first
    first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('.task') !== document.querySelector('[data-list] .task')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.closest('.task') === document.querySelector('[data-list] .task')")
    page.set_viewport_size(PHONE)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
