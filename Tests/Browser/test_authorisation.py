"""A page is authorised by two people, and closed by one."""
import re


def status(page, address):
    return page.request.get(address, max_redirects=0).status


def test_revoked(nursery):
    """N34: one person revokes the page's authorisation and families see it close at once; two people open it again"""
    mary, helen, alice = nursery.page("mary"), nursery.page("helen"), nursery.phone("alice")
    alice.goto("/page")
    alice.get_by_role("heading", name="The page").wait_for()
    assert "closed for the moment" not in alice.content()

    mary.goto(f"/pages/{nursery.ids['page']}")
    mary.get_by_text("Helen Oakes").first.wait_for()
    mary.click("main a:has-text('Revoke')")
    mary.fill("#reason", "Somebody raised a worry, and we look into it first.")
    mary.click("main button:has-text('Revoke')")
    mary.get_by_text("Revoked").first.wait_for()

    alice.reload()
    alice.get_by_text("The page is closed for the moment").wait_for()
    mary.goto("/today")
    mary.get_by_text("The page is closed", exact=True).wait_for()
    # Whoever revoked it does not open it alone: she asks, and cannot answer.
    mary.click("main a:has-text('Authorise the page')")
    mary.fill("#address", "14 Acorn Lane, Doncaster")
    mary.click("main button:has-text('Keep and go on')")
    mary.wait_for_url(re.compile(r"/pages/[0-9a-f]{32}"))
    request = re.search(r"/pages/[0-9a-f]{32}", mary.url)[0]
    mary.click("main button:has-text('Send it for a decision')")
    mary.get_by_text("It waits for somebody other than whoever asked.").wait_for()
    mary.goto(f"{request}/decide")
    mary.check('[name=answer][value="yes"]')
    mary.fill("#typed_name", "Mary Whitlock")
    mary.click("main button:has-text('Sign')")
    mary.get_by_text("You asked for this page, so somebody else says yes or no.").first.wait_for()
    alice.reload()
    alice.get_by_text("The page is closed for the moment").wait_for()

    helen.goto("/today")
    helen.get_by_text("Pages for you to decide on").wait_for()
    helen.goto(f"{request}/decide")
    helen.check('[name=answer][value="yes"]')
    helen.fill("#typed_name", "Helen Oakes")
    helen.click("main button:has-text('Sign')")
    helen.wait_for_url(re.compile(f"{request}(\\?.*)?$"))
    nursery.ids["page"] = request.rsplit("/", 1)[1]
    alice.reload()
    alice.get_by_role("heading", name="The page").wait_for()
    assert "closed for the moment" not in alice.content()
    for address in ("/pages", request, f"{request}/decide", f"{request}/revoke"):
        assert status(alice, address) == 403
