"""Invited family: a grandmother who looks on because a parent asked for it."""
import email
import email.policy
import re

from conftest import PHONE
from nursery import Nursery

PASSWORD = "seven wet umbrellas drying"


def letter(site, to: str) -> str:
    """The words of the newest letter to somebody: with no mail server set, letters are files."""
    found = [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in sorted((site.folder / "outbox").glob("*.eml"))]
    return [mail for mail in found if f"{to}@acornlane.example" in mail["To"]][-1].get_content()


def posts(page) -> set[str]:
    """The posts on the first screen of somebody's page."""
    page.goto("/page")
    return {post.removeprefix("post-") for post in page.eval_on_selector_all("article.post", "all => all.map(one => one.id)")}


def test_a_grandmother_looks_on(person, site):
    """S4, D16, D17: a parent proposes a grandmother on a phone, a manager approves, she joins and sees only what was chosen, and is out on the next request once the parent ends it"""
    jo, helen = person("jo", PHONE), person("helen")
    jo.page.goto("/my-child")
    jo.page.click("text=Invite somebody")
    jo.page.fill("#name", "Peg Ashby")
    jo.page.fill("#relationship", "grandmother")
    jo.page.check('[name=sees][value="ownChild"]')
    jo.page.fill("#email", "peg@acornlane")
    jo.page.click("main button:has-text('Ask the office')")
    assert "whole e-mail address" in jo.page.inner_text("main") and jo.page.input_value("#name") == "Peg Ashby"
    jo.page.fill("#email", "peg@acornlane.example")
    jo.page.click("main button:has-text('Ask the office')")
    row = jo.page.locator("main li", has_text="Peg Ashby")
    row.get_by_text("with the office").wait_for()
    child = re.search(r"/children/[0-9a-f]{32}", jo.page.url)[0]

    helen.page.goto("/today")
    helen.page.locator(".task", has_text="proposed by parents").or_(helen.page.locator(".task", has_text="A parent would like")).get_by_text("Answer").click()
    helen.page.wait_for_url("**/family*")
    helen.page.locator(".task", has_text="Peg Ashby").get_by_text("Answer").click()
    assert "peg@acornlane.example" in helen.page.inner_text("main") and "Jo Kershaw" in helen.page.inner_text("main")
    helen.page.check('[name=answer][value="yes"]')
    helen.page.click("main button:has-text('Answer')")
    helen.page.locator(".task", has_text="Peg Ashby").get_by_text("invited", exact=True).wait_for()

    assert site.command("caretaker").returncode == 0
    words = letter(site, "peg")
    assert "Rowan" not in words and "Jo" not in words
    peg = person(None, PHONE)
    peg.page.goto(re.search(r"/join/\S+", words)[0])
    peg.page.fill("#password", PASSWORD)
    peg.page.check("input[name=age][value=adult]")
    peg.page.click("main button:has-text('Join')")
    Nursery.sign_agreements(None, peg.page, "Peg Ashby")

    seen, parents = posts(peg.page), posts(jo.page)
    assert seen and parents - seen, "less than the parent"
    assert all(jo.status(f"/posts/{post}") == 200 for post in seen), "and nothing besides"
    assert peg.page.locator("form.reply").count() == 0
    for post in seen:
        peg.page.goto(f"/posts/{post}")
        assert peg.page.locator("article.post img, article.post video").count() or "Just your family" in peg.page.inner_text("article.post")
    for post in parents - seen:
        assert peg.status(f"/posts/{post}") == 404
    for path in ("/my-child", child, f"{child}/keepsake", f"{child}/family/new", "/children", "/people", "/permissions", "/useful"):
        assert peg.status(path) == 403, path
    assert peg.status(f"{child}/permissions") == 404
    assert peg.status("/events") == 404 and peg.page.locator("nav >> text=Events").count() == 0
    assert peg.status("/concerns/new") == 200

    jo.page.goto(child)
    row = jo.page.locator("main li", has_text="Peg Ashby")
    row.get_by_text("here", exact=True).wait_for()
    row.get_by_role("button", name="Take them out").click()
    jo.page.locator("main li", has_text="Peg Ashby").wait_for(state="detached")
    peg.page.goto("/page")
    assert "/sign-in" in peg.page.url
    helen.page.goto("/family")
    assert "Peg Ashby" not in helen.page.inner_text("main")
    assert not [said for somebody in (jo, helen) for said in somebody.complaints if "422" not in said]


def test_the_other_parent_learns_nothing(person):
    """S4, D14: a relative whom one separated parent has proposed stands on that parent's page and the manager's, and nowhere for the other"""
    beth, helen = person("beth", PHONE), person("helen")
    beth.page.goto("/my-child")
    assert "Dot Emery" in beth.page.inner_text("main")
    helen.page.goto("/family")
    assert "Dot Emery" in helen.page.inner_text("main") and "Margaret Dunn" in helen.page.inner_text("main")
    jo = person("jo", PHONE)
    jo.page.goto("/my-child")
    assert "Margaret Dunn" in jo.page.inner_text("main") and "Dot Emery" not in jo.page.inner_text("main")
