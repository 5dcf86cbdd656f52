"""Questions to the office: by day, at night, and about a child's safety."""
import datetime
import email
import email.policy
import re
import sqlite3

from conftest import PHONE

MINUTE = 60_000_000


def close_the_office(page) -> None:
    """Hours that begin in two days at the earliest, whatever time it is."""
    today = datetime.date.today().isoweekday()
    page.goto("/office/hours")
    for day in range(1, 8):
        page.locator(f'[name=days][value="{day}"]').set_checked(day == (today + 2) % 7 + 1)
    page.click("text=Save the hours")
    page.wait_for_url("**/office")


def letters(site, to: str) -> str:
    """The words of every letter to somebody: with no mail server set, letters are files."""
    found = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in (site.folder / "outbox").glob("*.eml")]
    return " ".join(" ".join(letter.get_content().split()) for letter in found if f"{to}@acornlane.example" in letter["To"])


def ask(page, subject: str, words: str, urgent: bool = False) -> str:
    page.goto("/office/new")
    assert "This isn’t watched at night" in page.inner_text("aside.stack")
    page.fill("#subject", subject)
    page.fill("#words", words)
    if urgent:
        page.check("#urgent")
    page.click("main button:has-text('Send')")
    page.wait_for_url(re.compile(r"/office/[0-9a-f]{32}"))
    return page.url.rsplit("/", 1)[1]


def test_a_question_is_asked_at_night(person, site):
    """S10, D12, D13: at night a question waits until the office opens; one about a child's safety reaches the lead at once, and when nobody takes it the parent is told whom to ring"""
    helen, jo, grace, tom = person("helen"), person("jo", PHONE), person("grace"), person("tom")
    close_the_office(helen.page)
    quiet = ask(jo.page, "Wellies", "Shall we leave them at nursery?")
    assert "The office reads it when it opens" in jo.page.inner_text("main")
    for somebody in (helen, tom, grace):
        somebody.page.goto("/office")
        assert "Wellies" not in somebody.page.inner_text("main")
    urgent = ask(jo.page, "Worried", "Rowan said something that worries me.", urgent=True)
    assert "Our safeguarding leads are being told now." in jo.page.inner_text("main")
    grace.page.goto("/today")
    assert grace.page.locator(".task", has_text="Worried").first.inner_text().count("Nobody has this yet") == 1
    with sqlite3.connect(site.folder / "gatepost.sqlite", timeout=20) as db:
        db.execute("UPDATE question SET asked_at = asked_at - ? WHERE id = ?", (25 * MINUTE, bytes.fromhex(urgent)))
    assert site.command("caretaker").returncode == 0
    jo.page.goto(f"/office/{urgent}")
    told = jo.page.inner_text("main")
    assert "Nobody has read this yet" in told and "0808 800 5000" in told and "999" in told
    assert "Please do not wait for us" in letters(site, "jo")
    grace.page.goto(f"/office/{urgent}")
    grace.page.click("text=I have this")
    grace.page.fill("#words", "I am ringing you now.")
    grace.page.click("main button:has-text('Answer')")
    jo.page.goto(f"/office/{urgent}")
    assert "I am ringing you now." in jo.page.inner_text("main") and "Nobody has read this yet" not in jo.page.inner_text("main")
    assert "Grace" not in jo.page.inner_text("main .thread")
    tom.page.goto(f"/office/{urgent}")
    assert "Grace Tindall" in tom.page.inner_text("main .thread")
    assert quiet and not [said for somebody in (helen, jo, grace, tom) for said in somebody.complaints]


def test_a_file_goes_to_the_office_only(person, tmp_path):
    """S10: a file that a parent sends with a question is fetched by the office, and by nobody else"""
    jo, helen, amy = person("jo", PHONE), person("helen"), person("amy")
    paper = tmp_path / "letter.pdf"
    paper.write_bytes(b"%PDF-1.4\n%%EOF\n")
    jo.page.goto("/office/new")
    jo.page.fill("#subject", "A letter")
    jo.page.fill("#words", "Here is the letter.")
    jo.page.set_input_files("#papers", paper)
    jo.page.check("#urgent")
    jo.page.click("main button:has-text('Send')")
    jo.page.wait_for_url(re.compile(r"/office/[0-9a-f]{32}"))
    assert "with a file, for the office" in jo.page.inner_text("main")
    helen.page.goto(jo.page.url)
    link = helen.page.locator("a", has_text="A file 1 (PDF)").get_attribute("href")
    assert helen.status(link) == 200
    assert jo.status(link) == 403 and amy.status(link) == 403


def test_something_useful_is_circulated(person):
    """B7: a parent shares something useful, and the office writes a post from it that passes the gate, or declines it with a reason"""
    jo, helen = person("jo", PHONE), person("helen")
    jo.page.goto("/useful/new")
    jo.page.fill("#title", "Story hour at the library")
    jo.page.fill("#link", "ftp://library")
    jo.page.click("text=Share it")
    assert "Please check the link" in jo.page.inner_text("main") and jo.page.input_value("#title") == "Story hour at the library"
    jo.page.fill("#link", "https://www.doncaster.gov.uk/libraries")
    jo.page.click("text=Share it")
    helen.page.goto("/useful")
    helen.page.locator(".task", has_text="Story hour at the library").get_by_text("Write a post from it").click()
    helen.page.wait_for_url("**/posts/*/edit")
    assert helen.page.input_value("[name=title]") == "Story hour at the library"
    jo.page.goto("/useful")
    assert "Goes to families" in jo.page.locator(".task", has_text="Story hour").inner_text()
