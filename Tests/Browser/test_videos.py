"""Videos on their way to the page, and played there."""
import re
import subprocess

import compose
from conftest import PHONE, ROOT
from playwright.sync_api import expect
from test_pictures import complaints

# Waits until the first video on the page plays, and tells how large it is; then goes on from its middle.
PLAY = """async () => {
  const video = document.querySelector("video");
  video.muted = true;
  const until = (event) => new Promise((done) => video.addEventListener(event, done, { once: true }));
  const moved = until("timeupdate");
  await video.play();
  await moved;
  const sought = until("seeked");
  video.currentTime = video.duration / 2;
  await sought;
  return { width: video.videoWidth, height: video.videoHeight, seconds: video.duration, at: video.currentTime };
}"""


def film(folder) -> bytes:
    """Four seconds with an admiral in them, who keeps still, and a tone."""
    path = folder / "admiral.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-loop", "1", "-i", ROOT / ".build/photographs/admiral.jpg", "-f", "lavfi", "-i", "sine=frequency=440"]
        + ["-t", "4", "-r", "12", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-c:a", "aac", path],
        check=True, stdin=subprocess.DEVNULL)
    return path.read_bytes()


def test_video(person, tmp_path):
    """P1, P11, B13: a video with a real face in it is counted, watched by two people, and played on a parent’s phone"""
    amy = person("amy").page
    post = compose.start(amy, "A visitor", "Somebody came who had been at sea.", "Oak")
    amy.get_by_role("button", name="Add a video").click()
    assert complaints(amy) == []
    amy.locator("input[type=file]").set_input_files({"name": "VID_7.mp4", "mimeType": "video/mp4", "buffer": film(tmp_path)})
    amy.get_by_label("What does it show?").fill("A visitor waves")
    amy.get_by_role("button", name="Add this video").click()
    card = amy.locator(".attachment-card")
    expect(card.locator("video")).to_be_visible(timeout=90_000)
    expect(card).to_contain_text("Looking once a second, up to 1 face was found at the same time.")
    played = amy.evaluate(PLAY)
    assert (played["width"], played["height"]) == (512, 600) and abs(played["seconds"] - 4) < 0.3 and played["at"] > 1.5
    card.get_by_role("button", name="Nobody is in it").click()
    expect(card).to_contain_text("signed that nobody is in it")
    expect(amy.locator("#gate")).to_contain_text("A video still has to be watched from beginning to end")
    card.get_by_role("button", name="Yes, and nobody is missing from the list").click()
    expect(card).to_contain_text("said yes")
    amy.get_by_role("button", name="Send for approval").click()
    amy.get_by_role("button", name="Send it for approval").click()
    expect(amy.locator("main")).to_contain_text("It’s with a second person now.")

    helen, jo, ade = person("helen"), person("jo", PHONE), person("ade", PHONE)
    helen.page.goto(f"/posts/{post}/review")
    expect(helen.page.locator(".review")).to_contain_text("up to 1 face was found at the same time")
    address = helen.page.locator("video").get_attribute("src")
    assert jo.status(address) == 404
    assert helen.page.evaluate(PLAY)["width"] == 512
    helen.page.get_by_label(re.compile("I have watched all of it")).check()
    helen.page.get_by_label(re.compile("I looked for everybody myself")).check()
    helen.page.get_by_role("button", name="Approve", exact=True).click()
    expect(helen.page.locator("main")).to_contain_text("It’s on the page.")

    jo.page.goto("/page")
    expect(jo.page.locator(f"#post-{post} video")).to_be_visible()
    assert jo.page.evaluate(PLAY)["seconds"] > 3.5
    assert not jo.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    assert complaints(jo.page) == [] and jo.complaints == []
    # Another room's family has neither the post nor the film.
    assert ade.status(address) == 404
    helen.page.goto(f"/posts/{post}")
    assert helen.complaints == []
