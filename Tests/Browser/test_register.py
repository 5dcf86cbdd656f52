"""The staff register at work: what is on it decides who may approve, and whether the page is open."""
import re

from nursery import day


def vetting(page, person, recheck):
    """Puts a certificate on somebody's record that was looked at long ago, to be looked at again on a day."""
    page.goto(f"/people/{person}/vetting")
    page.check('[name=status][value="clear"]')
    page.select_option("#check_type", "enhancedWithBarredList")
    page.fill("#reference", "001234567890")
    page.fill("#issued_on", day(-400))
    page.fill("#recheck_on", day(recheck))
    page.click("main button:has-text('Put on record')")
    page.wait_for_url(re.compile(f"/people/{person}(\\?.*)?$"))


def declare(page, name):
    page.goto("/declaration")
    for network, words in (("facebook", "Facebook"), ("whatsApp", "WhatsApp")):
        page.locator("summary", has_text=words).click()
        for choice in ("uses", "maximum", "unlinked"):
            page.check(f'[name={network}][value="{choice}"]')
    page.check("#families")
    page.check("#conduct")
    page.check('[name=suitable][value="yes"]')
    page.fill("#typed_name", name)
    page.click("main button:has-text('Sign my declaration')")
    page.wait_for_url("**/record*")


def test_lapse(nursery):
    """N8, N7, S5: a vetting recheck lapses, the right to approve goes and the page pauses below two; a new one on record, and both come back"""
    mary, alice = nursery.page("mary"), nursery.phone("alice")
    mary.goto("/today")
    mary.get_by_text("The page is open: two people are qualified").wait_for()
    carol = nursery.ids["carol"]
    vetting(mary, carol, -1)
    mary.goto("/register?who=gaps")
    row = mary.locator("tr", has_text="Carol Okafor")
    row.get_by_text(re.compile("^Lapsed")).wait_for()
    mary.goto("/today")
    mary.get_by_text("The page is paused: one person is qualified").wait_for()

    # Whoever has lapsed reads why on her own record; a colleague reads nothing of it.
    own = nursery.page("carol")
    own.goto("/record")
    own.get_by_text(re.compile("^Lapsed")).first.wait_for()
    priya = nursery.page("priya")
    assert priya.request.get(f"/people/{carol}/record").status == 403
    assert priya.request.get("/register").status == 403
    assert alice.request.get("/register").status == 403

    # Nothing new goes out while the page is paused.
    priya.goto("/posts/new")
    priya.fill("#title", "Wellies on Friday")
    priya.fill("#words", "We are going to the brook on Friday. Wellies, please.")
    priya.check('[name=audience][value="everyone"]')
    priya.click("text=Start and add pictures")
    priya.wait_for_url("**/edit")
    post = priya.url.split("/posts/")[1].split("/")[0]
    priya.get_by_role("button", name="Send for approval").click()
    priya.get_by_role("button", name="Send it for approval").click()
    priya.get_by_text("It’s with a second person now.").wait_for()
    mary.goto(f"/posts/{post}/review")
    mary.get_by_text(re.compile("only one (person )?is", re.IGNORECASE)).first.wait_for()
    assert alice.request.get(f"/posts/{post}").status == 404

    vetting(mary, carol, 300)
    mary.goto("/today")
    mary.get_by_text("The page is open: two people are qualified").wait_for()
    mary.goto(f"/posts/{post}/review")
    mary.get_by_role("button", name="Approve", exact=True).click()
    mary.get_by_text("It’s on the page.").wait_for()
    assert alice.request.get(f"/posts/{post}").status == 200


def test_declaration(nursery):
    """D4, N20, N21, P12: a practitioner makes her yearly declaration on a phone, tells of a tie, and a manager answers it"""
    priya, mary = nursery.phone("priya"), nursery.page("mary")
    priya.goto("/today")
    priya.get_by_text("Your yearly declaration").wait_for()
    declare(priya, "Priya Nair")
    assert "Facebook: privacy at its maximum, not linked" in priya.content()
    priya.goto("/today")
    assert priya.get_by_text("Your yearly declaration").count() == 0
    priya.goto("/relationships/new")
    priya.check('[name=kind][value="friendSince"]')
    priya.fill("#about", "The Kershaws: we met at the summer fair")
    priya.click("main button:has-text('Tell of a tie')")
    priya.get_by_text("Waits for a manager’s answer").wait_for()

    mary.goto("/today")
    mary.locator(".task", has_text="A tie to a family: Priya Nair").get_by_role("link", name="Look").click()
    mary.get_by_role("link", name="Answer").click()
    mary.check('[name=answer][value="stays"]')
    mary.fill("#terms", "We talked about it")
    mary.click("main button:has-text('Put on record')")
    mary.get_by_text("A link that was made here can’t stay").first.wait_for()
    assert mary.input_value("#terms") == "We talked about it"
    mary.check('[name=answer][value="ends"]')
    mary.fill("#ends_on", day(14))
    mary.click("main button:has-text('Put on record')")
    mary.wait_for_url("**/record*")
    priya.goto("/record")
    priya.get_by_text(re.compile("Links end .*We talked about it")).wait_for()


def test_file(nursery):
    """N8: the register goes out as a file, comes in with a mistake that is shown by its row, and is stored once it is mended"""
    mary = nursery.page("mary")
    out = mary.request.get("/register/export")
    assert "attachment" in out.headers["content-disposition"] and "Carol Okafor" in out.text()
    headings = "Name,Kind,First day,Identity: what was seen,Identity: on\n"

    def send(rows):
        mary.goto("/register/import")
        mary.set_input_files("#file", {"name": "staff.csv", "mimeType": "text/csv", "buffer": (headings + rows).encode()})
        mary.click("main button:has-text('See what it would do')")

    send("Zed Marlow,Volunteer,31/02/2026,Passport,01/09/2026\n")
    mary.get_by_text("“31/02/2026” isn’t a day").wait_for()
    assert mary.get_by_role("button", name="Store all of it").count() == 0
    send("Zed Marlow,Volunteer,01/09/2026,Passport,01/09/2025\n")
    mary.get_by_text("Everything is in order").wait_for()
    mary.get_by_role("button", name="Store all of it").click()
    mary.wait_for_url(re.compile("/register(\\?.*)?$"))
    mary.get_by_role("link", name="Zed Marlow").wait_for()
