// Going through a post's pictures by keyboard; it works without. Only Enter has a meaning of its own, and only while the cursor
// is on a picture's check: no single letter does anything, so nobody's screen reader or dictation is in the way.

const checks = [...document.querySelectorAll("[data-check]")];
const begin = document.querySelector("[data-begin]");
const approve = document.querySelector("[data-approve]");

/** Whether somebody can have looked: the picture has arrived, and most of it is on the screen. */
function isSeen(check) {
  const image = check.closest(".review").querySelector("img");
  if (!image) return true;
  const frame = image.getBoundingClientRect();
  const visible = Math.min(frame.bottom, innerHeight) - Math.max(frame.top, 0);
  return image.complete && image.naturalWidth > 0 && visible >= Math.min(frame.height, innerHeight) * 0.6;
}

function goTo(check) {
  check.closest(".review").scrollIntoView({ block: "start" });
  check.focus({ preventScroll: true });
}

for (const check of checks) {
  check.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (event.repeat) return;
    if (!isSeen(check)) return goTo(check);
    check.checked = true;
    const next = checks.find((other) => !other.checked);
    if (next) goTo(next); else { approve.scrollIntoView({ block: "center" }); approve.focus(); }
  });
}

if (begin && checks.length) {
  document.querySelector("[data-keys]").hidden = false;
  begin.addEventListener("click", () => goTo(checks.find((check) => !check.checked) ?? checks[0]));
}
