"""Reading Gatepost in another language, from the right where that is right, and having a post read aloud or translated on the device."""
from axe_playwright_python.sync_playwright import Axe

from conftest import DESK, PHONE

# What browsers have for reading aloud and translating, with a voice on this device and one over the network.
VOICES = """
const said = window.said = [], voices = %s;
window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
  getVoices: () => voices, cancel() {}, speak(words) { said.push([words.voice.name, words.text]); } }) });
"""
TRANSLATOR = """
window.Translator = { availability: async () => "available", create: async ({ targetLanguage }) => ({
  translate: async (words) => `${targetLanguage}: ${words}` }) };
"""
NETWORK = '{ name: "far", lang: "en-GB", localService: false }'
LOCAL = '{ name: "near", lang: "en-GB", localService: true }'


def choose(page, language):
    page.goto("/account")
    page.locator("select[name=language]").select_option(language)
    page.locator("form[action='/account/language'] button[type=submit]").click()
    page.wait_for_load_state()


def test_right_to_left(person):
    """A family reads from the right on a phone and at a desk, and nothing stands out of the page"""
    mia = person("mia", PHONE)
    choose(mia.page, "ar")
    try:
        for viewport in (PHONE, DESK):
            mia.page.set_viewport_size(viewport)
            for path in ("/page", "/my-child", "/events", "/office", "/office/new", "/account", "/account/notices", "/help", "/concerns/new"):
                mia.page.goto(path)
                assert mia.page.locator("html").get_attribute("dir") == "rtl", path
                width = mia.page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
                assert width[0] <= width[1], (path, width)
                found = Axe().run(mia.page).response["violations"]
                assert not found, (path, [one["id"] for one in found])
        # The navigation begins at the right.
        side, main = mia.page.locator(".side").bounding_box(), mia.page.locator("main").bounding_box()
        assert side["x"] > main["x"]
    finally:
        choose(mia.page, "en")
    assert mia.page.locator("html").get_attribute("lang") == "en-GB"


def test_read_aloud(person):
    """A post is read aloud with a voice on the device, and never with one over the network"""
    mia = person("mia")
    mia.context.add_init_script(VOICES % f"[{NETWORK}, {LOCAL}]")
    mia.page.goto("/page")
    post = mia.page.locator(".post").first
    title = post.locator("h2").inner_text()
    post.get_by_role("button", name="Read aloud").click()
    voice, words = mia.page.evaluate("window.said[0]")
    assert voice == "near" and words.startswith(title)
    post.get_by_role("button", name="Stop reading").click()
    assert post.get_by_role("button", name="Read aloud").is_visible()
    far = person("mia")
    far.context.add_init_script(VOICES % f"[{NETWORK}]")
    far.page.goto("/page")
    assert far.page.locator(".post footer [data-speak]").first.is_hidden()


def test_translated_here(person):
    """A post is translated by the browser's own translator, and put back as it was written"""
    mia = person("mia")
    choose(mia.page, "pl")
    try:
        mia.context.add_init_script(TRANSLATOR)
        asked = []
        mia.page.on("request", lambda request: asked.append(request.url))
        mia.page.goto("/page")
        heading = mia.page.locator(".post h2 a").first
        title = heading.inner_text()
        asked.clear()
        mia.page.locator(".post footer [data-translate]").first.click()
        mia.page.wait_for_function("document.querySelector('.post h2 a').lang === 'pl'")
        assert heading.inner_text() == f"pl: {title}"
        mia.page.locator(".post footer [data-back]").first.click()
        assert heading.inner_text() == title
        assert not asked, asked
    finally:
        choose(mia.page, "en")
