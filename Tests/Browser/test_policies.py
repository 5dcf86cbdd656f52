"""The written policy, lived by: written, signed into force, read part by part, changed, and read again."""
import datetime
import re

from conftest import PHONE


def read_to_the_end(page) -> int:
    """Opens every part of the text on the screen; how many there were."""
    parts = 0
    while page.locator("#part").count():
        with page.expect_navigation():
            page.click("#part button")
        parts += 1
    return parts


def sign(page, name: str) -> None:
    page.fill("#typed_name", name)
    with page.expect_navigation():
        page.click("main button:has-text('I agree')")


def issue(ruth, label: str, changes: str = "") -> None:
    ruth.goto("/policies/photographs/draft/issue")
    ruth.fill("#label", label)
    ruth.fill("#approving_body", "Acorn Lane committee")
    if changes:
        ruth.fill("#changes", changes)
    ruth.fill("#typed_name", "Ruth Adair")
    with ruth.expect_navigation():
        ruth.click("main form button:has-text('Read, sign and issue')")


def test_a_policy_is_written_signed_changed_and_read_again(person):
    """N2, D21, D22: a policy is written, signed into force and read part by part; after a change everybody it concerns sees what changed and must read it again"""
    helen, ruth, amy = person("helen"), person("ruth"), person("amy", viewport=PHONE)
    page = helen.page
    page.goto("/policies/photographs")
    page.click("main button:has-text('Write it here'), aside button:has-text('Write it here')")
    page.wait_for_url("**/policies/photographs/draft")
    page.click("#taking >> text=Change")
    page.fill("#words", "Only with our own cameras. Everything else stays in the locker while children are here.")
    page.click("main button:has-text('Save')")
    page.wait_for_url("**/policies/photographs/draft")
    assert "Everything that has to be there is there." in page.inner_text("main")
    page.click("#permission >> text=Leave out")
    assert "“Permission” has to be there" in page.inner_text("main")
    page.click("#permission >> text=Take in")
    page.click("text=Put it to the registered person")
    # The manager prepares it, and the registered person's name is not hers to write.
    assert helen.status("/policies/photographs/draft/issue") == 403

    issue(ruth.page, "2026-1")
    assert "2026-1" in ruth.page.inner_text("article.policy") and "Ruth Adair" in ruth.page.inner_text("article.policy .signed")

    amy.page.goto("/policies")
    amy.page.click(".task:has-text('Photographs and video') >> text=Read and sign")
    assert not amy.page.locator("#typed_name").is_visible()
    assert read_to_the_end(amy.page) == 9
    sign(amy.page, "Amy Cole")
    page.goto("/policies/photographs/readers?state=signed")
    assert "Amy Cole" in page.inner_text("main table")

    page.goto("/policies/photographs")
    page.click("text=Write a new version")
    page.click("#taking >> text=Change")
    page.fill("#words", "Only with our own cameras. Everything else stays in the lockable drawer while children are here.")
    page.click("main button:has-text('Save')")
    issue(ruth.page, "2026-2", "Where telephones are kept.")
    page.goto("/policies/photographs/readers?state=notYet")
    assert "Amy Cole" in page.inner_text("main table")
    amy.page.goto("/agreements/photographs")
    assert amy.page.inner_text("ins").strip() == "lockable drawer" and amy.page.inner_text("del").strip() == "locker"
    assert read_to_the_end(amy.page) == 9
    sign(amy.page, "Amy Cole")
    amy.page.goto("/agreements/photographs")
    amy.page.click("text=Your signed copy, to print")
    assert "Amy Cole" in amy.page.inner_text("article.policy")
    assert not [words for somebody in (helen, ruth, amy) for words in somebody.complaints]


def test_a_policy_prints_on_a4(person, tmp_path):
    """B15: a policy prints as a document of A4 pages with its face, and nothing of the screen around it"""
    page = person("helen").page
    page.goto("/policies/socialNetworking/versions/2")
    page.emulate_media(media="print")
    shown = page.evaluate("[...document.querySelectorAll('nav, .side, .lead, form, .button')].filter(one => one.checkVisibility()).length")
    assert shown == 0
    face = page.inner_text(".policy-face")
    for words in ("Social networking policy", "Version", "Issued", "Approved by", "Reviewed", "Next review by", "Acorn Lane"):
        assert words in face, words
    assert str(datetime.date.today().year) in face
    pdf = page.pdf(path=tmp_path / "policy.pdf", prefer_css_page_size=False, format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) >= 4


def test_the_register_shows_what_is_missing_and_overdue(person):
    """D20, D23: the register shows which policies are missing, overdue or wait for readers, and the desk says how many"""
    page = person("helen").page
    page.goto("/policies?standing=overdue")
    assert "Staff behaviour" in page.inner_text("main") and "Complaints" not in page.inner_text("main")
    page.goto("/policies?standing=missing")
    assert "Data protection" in page.inner_text("main")
    page.goto("/policies?standing=inForce")
    assert "still to sign" in page.inner_text(".task:has-text('Whistle-blowing')")
    page.goto("/today")
    assert "1 overdue" in page.inner_text("main")
