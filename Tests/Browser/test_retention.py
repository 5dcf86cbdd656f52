"""How long records are kept, what is held, and what is done when information gets out."""
from nursery import day


def test_schedule(nursery):
    """P13: a manager asks that comments are kept for less long, a second person agrees, and both see it; families see none of it"""
    mary, helen, alice = nursery.page("mary"), nursery.page("helen"), nursery.phone("alice")
    mary.goto("/data-protection/retention")
    mary.get_by_role("heading", name="How long we keep things").wait_for()
    mary.goto("/data-protection/retention/kinds/comments")
    mary.fill("#months", "1")
    mary.fill("#why", "Nobody reads them after a year.")
    mary.click("main button:has-text('Ask for this')")
    mary.get_by_text("Please write a whole number from 3 to 84.").first.wait_for()
    assert mary.input_value("#why") == "Nobody reads them after a year."
    mary.fill("#months", "12")
    mary.click("main button:has-text('Ask for this')")
    mary.get_by_text("Nothing changes until somebody else agrees.").first.wait_for()
    assert mary.locator("main button:has-text('I agree')").count() == 0

    helen.goto("/today")
    helen.get_by_text("You are the second person.").wait_for()
    helen.goto("/data-protection/retention")
    helen.click("main button:has-text('I agree')")
    helen.get_by_text("Agreed by Helen Oakes").wait_for()
    helen.get_by_text("1 year after it was said").first.wait_for()
    assert alice.request.get("/data-protection/retention", max_redirects=0).status == 403


def test_hold(nursery):
    """P13: a hold is put on everything about a child by one person, and lifted by two"""
    mary, helen = nursery.page("mary"), nursery.page("helen")
    mary.goto("/data-protection/retention/holds/new")
    mary.check('[name=covers][value="child"]')
    mary.select_option("#child", label="Rowan Kershaw")
    mary.fill("#reason", "The insurer asks us to keep everything.")
    mary.fill("#review_on", day(90))
    mary.click("main button:has-text('Put the hold there')")
    mary.get_by_text("Everything about Rowan Kershaw").wait_for()
    mary.locator(".task", has_text="Rowan Kershaw").get_by_role("link").click()
    mary.click("main button:has-text('Ask that it’s lifted')")
    mary.get_by_text("A second person has to agree.").wait_for()
    helen.goto("/data-protection/retention")
    helen.click("main button:has-text('I agree: lift it')")
    helen.get_by_text("Nothing is held back.").wait_for()


def test_breach(nursery):
    """P13: a breach is written down on a phone, its hours stand on the desk, and it is decided, told and closed step by step"""
    mary, helen = nursery.phone("mary"), nursery.page("helen")
    mary.goto("/data-protection/breaches/new")
    mary.fill("#title", "A register left on a bus")
    mary.fill("#words", "The bag with this week’s register stayed on the bus.")
    mary.click("main button:has-text('Write it down')")
    mary.get_by_text("A register left on a bus").first.wait_for()

    helen.goto("/today")
    helen.get_by_text("hours left").first.wait_for()
    helen.click(".task:has-text('A register left on a bus') >> text=Look")
    address = helen.url.split("?")[0]

    def add(step, submit=True, **fields):
        helen.goto(f"{address}/add/{step}")
        for name, value in fields.items():
            helen.fill(f"#{name}", value)
        if submit:
            helen.click("main button:has-text('Add it')")

    add("people", submit=False, count="12")
    helen.check('[name=people][value="children"]')
    helen.click("main button:has-text('Add it')")
    helen.get_by_text("About 12 people: children").wait_for()
    for step in ("regulator", "persons"):
        add(step, submit=False, words="The bag came back closed.")
        helen.check('[name=tell][value="no"]')
        helen.click("main button:has-text('Add it')")
        helen.get_by_text("Not to be told").first.wait_for()
    add("close", words="Registers stay in the building.")
    helen.get_by_text("Closed").first.wait_for()
    helen.goto("/today")
    assert helen.get_by_text("A register left on a bus").count() == 0


def test_notice(nursery):
    """P13: the privacy notice begins filled in, is signed into force, and a parent reads in it how pictures are marked"""
    mary, helen, alice = nursery.page("mary"), nursery.page("helen"), nursery.phone("alice")
    mary.goto("/data-protection/notices")
    mary.locator(".task:has-text('Privacy notice')").get_by_role("button", name="Begin a version").click()
    mary.wait_for_url("**/policies/privacyNotice/draft*")
    mary.get_by_text("Acorn Lane Nursery").first.wait_for()
    helen.goto("/policies/privacyNotice/draft/issue")
    helen.fill("#label", "2026-1")
    helen.fill("#approving_body", "The committee")
    helen.fill("#typed_name", "Helen Oakes")
    helen.click("main form button:has-text('Read, sign and issue')")
    helen.wait_for_url("**/policies/privacyNotice*")
    alice.goto("/policies/privacyNotice")
    alice.get_by_text("carries a mark that stands for them").wait_for()
    mary.goto("/data-protection/notices")
    mary.get_by_text("It says how things are.").wait_for()
