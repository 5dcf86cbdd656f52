"""The main job where a browser runs no script at all."""
import re

import compose
import drawing
from conftest import PHONE

TITLE = "Boats made of bark"


def test_from_draft_to_page_without_script(person):
    """P14, S2: a post with a picture goes from draft to the page, and is talked about, in browsers that run no script"""
    amy = person("amy", java_script_enabled=False).page
    post = compose.start(amy, TITLE, "Three of them floated.", "Oak")
    compose.add_picture(amy)
    for box in drawing.FACES:
        compose.type_box(amy, box)
    compose.name(amy, 1, "Rowan K")
    compose.name(amy, 2, "Isla W")
    found = compose.gate(amy)
    assert "no permission for the page" in found and "One face is nobody yet" in found
    amy.get_by_role("button", name="Send for approval").click()
    assert "Not yet" in amy.locator("main").inner_text()
    amy.goto(f"/posts/{post}/edit")
    compose.hide(amy, 2)
    compose.hide(amy, 3)
    amy.get_by_role("button", name="Yes", exact=True).click()
    amy.get_by_role("button", name="Send for approval").click()
    amy.get_by_role("button", name="Send it for approval").click()
    assert "It’s with a second person now." in amy.locator("main").inner_text()

    helen = person("helen", java_script_enabled=False).page
    helen.goto(f"/posts/{post}/review")
    helen.get_by_label(re.compile("I have looked")).check()
    helen.get_by_role("button", name="Approve").click()
    assert "It’s on the page." in helen.locator("main").inner_text()

    jo = person("jo", PHONE, java_script_enabled=False).page
    jo.goto("/page")
    card = jo.locator(f"#post-{post}")
    assert TITLE in card.inner_text()
    card.get_by_role("button", name="Thank you").click()
    jo.locator("input[name=words]").first.fill("We made one in the bath.")
    jo.get_by_role("button", name="Send").first.click()
    assert "We made one in the bath." in jo.locator("main").inner_text()


def test_words_are_kept_when_a_form_is_refused(person):
    """P6, P8: a post with a surname in it is not sent, says where, and keeps every word that was typed"""
    amy = person("amy", java_script_enabled=False).page
    words = "Rowan Kershaw found a snail, and named it."
    compose.start(amy, "The snail", words, "Oak")
    found = compose.gate(amy)
    assert "This looks like" in found
    assert amy.locator("textarea[name=words]").input_value().strip() == words
    amy.get_by_role("button", name="Send for approval").click()
    assert "Not yet" in amy.locator("main").inner_text()
    assert amy.get_by_role("button", name="Send it for approval").count() == 0
