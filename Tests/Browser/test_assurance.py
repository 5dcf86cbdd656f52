"""Assurance in a browser: a lapse is seen on the board, and an inspector is handed the pack."""
import re
import subprocess
import zipfile

from conftest import GATEPOST
from nursery import day


def row(page, clause):
    """What the board says of a clause now."""
    return page.locator("table.board tr", has=page.get_by_role("rowheader", name=clause, exact=True)).inner_text()


def record_vetting(page, member, recheck):
    page.goto(f"/people/{member}/vetting")
    page.check('[name=status][value="clear"]')
    page.fill("#reference", "001234567890")
    page.fill("#issued_on", day(-400))
    page.fill("#recheck_on", recheck)
    page.click("main button:has-text('Put on record')")
    page.wait_for_url(f"**/people/{member}*")


def test_lapse(nursery):
    """N8: a check that has lapsed is on the board the same day, with its register one click away, and goes when it is renewed"""
    mary = nursery.page("mary")
    mary.goto("/assurance")
    before = int(re.search(r"(\d+) qualified", row(mary, "N8"))[1])
    record_vetting(mary, nursery.ids["carol"], day(-1))
    mary.goto("/assurance?source=N")
    now = row(mary, "N8")
    assert f"{before - 1} qualified" in now or f"{before - 1} of 2" in now, now
    mary.locator("table.board tr", has_text="N8").first.get_by_role("link", name="See who may approve").click()
    mary.get_by_role("heading", name="Who may approve").wait_for()
    assert "Vetting" in mary.locator("tr", has_text="Carol Okafor").inner_text()
    record_vetting(mary, nursery.ids["carol"], day(900))
    mary.goto("/assurance")
    assert f"{before} qualified" in row(mary, "N8")


def test_inspector_and_pack(nursery, tmp_path):
    """B11, N30: the registered person lets an inspector in, the manager hands over the pack, and a changed byte is found"""
    helen, mary = nursery.page("helen"), nursery.page("mary")
    helen.goto("/assurance/inspection")
    helen.get_by_role("link", name="Invite an inspector").click()
    helen.fill("#name", "Iris Penn")
    helen.fill("#email", nursery.address("iris"))
    helen.fill("#last_day", day(14))
    helen.get_by_role("button", name="Send the invitation").click()
    helen.get_by_text("hasn’t signed in yet").wait_for()
    nursery.server.run("caretaker")
    nursery.staff = {**nursery.staff, "iris": ("Iris Penn", "inspector")}
    nursery.join("iris")
    iris = nursery.page("iris")
    iris.goto("/assurance/registers/vetting")
    iris.get_by_text("Mary Whitlock").first.wait_for()
    for path in ("/page", "/children", "/people", "/today"):
        assert iris.request.get(path, max_redirects=0).status in (403, 404), path
    helen.goto("/assurance/log")
    helen.get_by_text("assurance.look").first.wait_for()

    mary.goto("/assurance/evidence")
    mary.get_by_role("button", name="Make the pack").click()
    mary.get_by_role("button", name="Download the pack").wait_for(timeout=20_000)
    with mary.expect_download() as download:
        mary.get_by_role("button", name="Download the pack").click()
    pack = tmp_path / "pack.zip"
    download.value.save_as(pack)

    def verify(path):
        return subprocess.run([GATEPOST, "evidence", "verify", path], capture_output=True, text=True)

    assert verify(pack).returncode == 0, verify(pack).stdout
    assert "Rowan" not in pack.read_bytes().decode("latin-1")
    # In the middle of the largest file: some bytes between files, as the time beside a name, say nothing.
    with zipfile.ZipFile(pack) as files:
        largest = max(files.infolist(), key=lambda one: one.compress_size)
    changed = bytearray(pack.read_bytes())
    name, extra = (int.from_bytes(changed[largest.header_offset + at:largest.header_offset + at + 2], "little") for at in (26, 28))
    changed[largest.header_offset + 30 + name + extra + largest.compress_size // 2] ^= 1
    (tmp_path / "changed.zip").write_bytes(changed)
    said = verify(tmp_path / "changed.zip")
    assert said.returncode == 1 and re.search("changed|damaged", said.stdout), said.stdout
