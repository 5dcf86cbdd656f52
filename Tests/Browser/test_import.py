"""Lists that a nursery has already: what they would do is seen before anything is stored, and they can be taken back for a day."""
import io
import re
import zipfile

from axe_playwright_python.sync_playwright import Axe

ROWS = [
    ["Acorn Lane: our children"],
    [],
    ["First name", "Surname", "DOB", "Base room", "Start date", "Mother's name", "Mother email", "Allergies"],
    ["Ottilie", "Quill", "03/05/2023", "Oak", "1 Sep 25", "Nell Quill", "nell@quill.example", "None"],
    ["Barnaby", "Quill", "45292", "Oak", "01/09/2025", "Nell Quill", "nell@quill.example", "Nuts"],
]


def workbook(rows) -> bytes:
    """An .xlsx as spreadsheets write it, as small as it can be."""
    cells = "".join(
        f'<row r="{number}">' + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>"
        for number, row in enumerate(rows, 1) if row)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="Children" sheetId="1" r:id="rId1"/></sheets></workbook>')
        file.writestr("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>')
        file.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{cells}</sheetData></worksheet>")
    return made.getvalue()


def send(page, rows, kind="children"):
    page.goto("/import")
    page.check(f'[name=kind][value="{kind}"]')
    page.set_input_files("#file", {"name": "list.xlsx", "mimeType": "application/octet-stream", "buffer": workbook(rows)})
    page.click("main button:has-text('Look at it')")


def is_accessible(page):
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_a_list_comes_in_and_is_taken_back(nursery):
    """P13, D16: a manager brings a workbook in on a phone, corrects a column by eye, stores it, invites one mother, and takes the rest back"""
    mary, priya = nursery.phone("mary"), nursery.page("priya")
    mary.goto("/children")
    mary.get_by_role("link", name="Take in a list").click()
    mary.wait_for_url("**/import")
    is_accessible(mary)
    send(mary, ROWS)
    mary.wait_for_url(re.compile(r"/import/[0-9a-f]{32}$"))
    assert mary.input_value("#headings") == "3" and mary.input_value("#c3") == "child.room" and mary.input_value("#c7") == "-"
    is_accessible(mary)
    address = mary.url

    # What the machine took for nothing is put right by eye, and what is wrong with it is said by its row.
    mary.select_option("#c7", "child.lastDay")
    mary.click("text=See what it would do")
    mary.get_by_text("“Nuts” isn’t a day").wait_for()
    assert mary.get_by_role("button", name="Store all of it").count() == 0
    is_accessible(mary)
    mary.get_by_role("button", name="Change the columns").click()
    assert mary.input_value("#c7") == "child.lastDay", "what was chosen is kept"
    mary.select_option("#c7", "-")
    mary.click("text=See what it would do")
    mary.get_by_text("2 children and 1 carer would be added").wait_for()
    assert priya.request.get(address).status == 403 and priya.request.get("/import").status == 403
    assert "Quill" not in priya.request.get("/children").text(), "nothing is stored by looking"

    mary.get_by_role("button", name="Store all of it").click()
    mary.wait_for_url(re.compile(r"/imports/[0-9a-f]{32}"))
    is_accessible(mary)
    run = re.search(r"/imports/[0-9a-f]{32}", mary.url)[0]
    assert mary.request.get(address).status == 404, "what was looked at is forgotten"
    mary.goto("/children?room=")
    assert "Ottilie Quill" in mary.content() and "Barnaby Quill" in mary.content()

    # Nobody has access until they are invited, with the address that the list had.
    mary.goto(run)
    mary.locator(".task", has_text="Nell Quill").get_by_role("link", name="Invite").click()
    assert mary.input_value("#name") == "Nell Quill" and mary.input_value("#email") == "nell@quill.example"

    mary.goto(run)
    mary.get_by_role("link", name="Take it back").click()
    mary.get_by_text("as if it had never been stored").wait_for()
    mary.get_by_role("button", name="Take it back").click()
    mary.wait_for_url(f"**{run}*")
    assert "Quill" not in mary.request.get("/children").text()


def test_what_was_used_stays(nursery):
    """P13: what somebody has used since the list came in stays, and is named before the rest is taken back"""
    mary = nursery.page("mary")
    send(mary, [["Name", "Room", "Start date", "Parent 1 name"], ["Wilf Teal", "Oak", "1/9/2025", "Una Teal"], ["Fern Reed", "Oak", "1/9/2025", "Ira Reed"]])
    mary.click("text=See what it would do")
    mary.get_by_role("button", name="Store all of it").click()
    mary.wait_for_url(re.compile(r"/imports/[0-9a-f]{32}"))
    run = re.search(r"/imports/[0-9a-f]{32}", mary.url)[0]
    mary.locator(".task", has_text="Una Teal").get_by_role("link", name="Invite").click()
    mary.fill("#email", "una@teal.example")
    mary.check('[name=how][value="email"]')
    mary.click("main button:has-text('Invite')")
    mary.wait_for_url("**/invitations*")
    mary.goto(f"{run}/undo")
    kept = mary.locator(".confirm li").all_inner_texts()
    assert kept == ["Una Teal", "Wilf Teal"], kept
    mary.get_by_role("button", name="Take it back").click()
    mary.wait_for_url(f"**{run}*")
    children = mary.request.get("/children").text()
    assert "Wilf Teal" in children and "Fern Reed" not in children


def test_a_list_sent_twice(nursery):
    """P13: whoever is on record already is shown as such and left as they are"""
    mary = nursery.page("mary")
    first, family, room = next(iter(nursery.children.values()))
    send(mary, [["Name", "Room", "Start date"], [f"{first} {family}", "A room that is not there", "1/9/2025"]])
    mary.click("text=See what it would do")
    mary.get_by_text("Everything in this list is on record already").wait_for()
    mary.get_by_text("Seems to be here already").wait_for()
    assert mary.get_by_role("button", name="Store all of it").count() == 0
