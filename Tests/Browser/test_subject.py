"""What people ask about what is held on them: a copy, and being erased."""
import io
import re
import sqlite3
import zipfile


def note(page, kind: str, about: str, asker: str | None = None, named: str = "") -> str:
    """Notes a request and makes sure who asks; the address of its page."""
    page.goto("/data-protection/requests/new")
    page.check(f'[name=kind][value="{kind}"]')
    page.select_option("#about", label=about)
    if asker:
        page.select_option("#asker", label=asker)
    else:
        page.fill("#asked_by", named)
        page.check("#authority")
    page.check('[name=form][value="spoken"]')
    page.click("main button:has-text('Note it')")
    page.wait_for_url(re.compile(r"/data-protection/requests/[0-9a-f]{32}"))
    path = "/data-protection/requests/" + page.url.rsplit("/", 1)[1]
    page.click("main a:has-text('Make sure who asks')")
    page.fill("#identity", "known to us")
    page.click("main button:has-text('Make sure who asks')")
    page.wait_for_url(f"**{path}")
    return path


def test_a_parent_gets_a_copy_of_what_is_held_on_their_child(person):
    """P13: a parent asks in the hall; it is noted, safeguarding looks, two people say yes, and the parent fetches a copy without anybody else in it"""
    helen, tom, grace, jo, other = person("helen"), person("tom"), person("grace"), person("jo"), person("agnieszka")
    path = note(helen.page, "access", "Rowan Kershaw (child)", asker="Jo Kershaw")
    helen.page.goto("/today")
    assert "A copy of what we hold" in helen.page.inner_text("main")
    grace.page.goto(path)
    while (decide := grace.page.locator("main a", has_text=re.compile("^Decide what of a concern"))).count():
        decide.first.click()
        for answer in grace.page.locator('main input[type=radio][value="yes"]').all():
            answer.check()
        grace.page.click("main button:has-text('Save')")
        grace.page.wait_for_url(f"**{path}")
    grace.page.click("main button:has-text('I’ve looked')")
    grace.page.wait_for_url(f"**{path}")
    assert "Grace Tindall has looked" in grace.page.inner_text("main")
    helen.page.goto(path)
    helen.page.click("main button:has-text('Prepare the copy')")
    helen.page.wait_for_url(f"**{path}")
    helen.page.locator("main button:has-text('It can go out')").wait_for(timeout=120_000)
    helen.page.click("main button:has-text('It can go out')")
    helen.page.wait_for_url(f"**{path}")
    assert "Helen Marsh said yes" in helen.page.inner_text("main")
    assert helen.page.locator("main button:has-text('It can go out')").count() == 0, "one person says yes once"
    jo.page.goto("/account/held")
    assert jo.page.locator("main button:has-text('Download')").count() == 0
    tom.page.goto(path)
    tom.page.click("main button:has-text('It can go out')")
    tom.page.wait_for_url(f"**{path}")
    jo.page.goto("/account/held")
    with jo.page.expect_download() as download:
        jo.page.click("main button:has-text('Download')")
    archive = zipfile.ZipFile(io.BytesIO(open(download.value.path(), "rb").read()))
    page = archive.read("what we hold.html").decode()
    assert "What we hold on Rowan Kershaw" in page and "what we hold.json" in archive.namelist()
    for name in ("Nowak", "Zofia", "Whitlock", "Helen Marsh", "Agnieszka"):
        assert name not in page, name
    other.page.goto("/account/held")
    assert "Rowan" not in other.page.inner_text("main") and other.status(path) == 403
    assert not [words for one in (helen, tom, grace, jo, other) for words in one.complaints if "403" not in words]


def test_a_child_who_has_left_is_erased_by_two(person, site):
    """P13: one person is shown what goes and what is kept and asks; another confirms; the child's name is nowhere in the database any more"""
    helen, tom = person("helen"), person("tom")
    path = note(helen.page, "erasure", "Theo Ravenscroft (child)", named="his mother")
    main = helen.page.inner_text("main")
    assert "What goes and what stays" in main and "customarily to the 25th birthday" in main
    helen.page.check('[name=pictures][value="hideThem"]')
    helen.page.click("main button:has-text('Show what would happen')")
    helen.page.wait_for_url("**/plan?*")
    helen.page.click("main button:has-text('Ask a colleague to confirm')")
    helen.page.wait_for_url(f"**{path}")
    assert helen.page.locator("main button:has-text('Erase them')").count() == 0, "whoever asks does not confirm"
    tom.page.goto(path)
    tom.page.click("main button:has-text('Erase them')")
    tom.page.wait_for_url(f"**{path}")
    assert "They’re erased" in tom.page.inner_text("main")
    with sqlite3.connect(site.folder / "gatepost.sqlite", timeout=20) as db:
        assert db.execute("SELECT COUNT(*) FROM child WHERE first_name = 'Theo'").fetchone() == (0,)
        assert db.execute("SELECT COUNT(*) FROM erasure").fetchone() == (1,)
    assert "Theo" not in (site.folder / "erasures.txt").read_text()
    assert site.command("audit", "verify").returncode == 0
    assert not helen.complaints and not tom.complaints
