// Looks again by itself at a page on which something is being prepared, and puts in what has changed. Without it, a link on the
// page does the same. Parts that change say so by data-fresh and have an identifier; the page is done when nothing waits.

const every = 1500;
const shown = new Map();
for (const part of document.querySelectorAll("[data-fresh]")) shown.set(part.id, part.outerHTML);

let sent = 0;

/** Fetches a page as a document; scripts in it do not run. Resolves to the finished request. */
function ask(method, address, body) {
  if (method === "POST") sent += 1;
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.responseType = "document";
    request.timeout = 60_000;
    request.onload = () => done(request);
    request.onerror = request.ontimeout = failed;
    request.send(body);
  });
}

/** Puts the changed parts of another document in place of ours, keeping what somebody is typing. */
function take(other) {
  const focused = document.activeElement?.id;
  const parts = [...other.querySelectorAll("[data-fresh]")], there = new Set(parts.map((part) => part.id));
  for (const part of document.querySelectorAll("[data-fresh]")) if (!there.has(part.id)) part.remove();
  for (const fresh of parts) {
    const part = document.getElementById(fresh.id);
    if (!part || shown.get(fresh.id) === fresh.outerHTML) continue;
    shown.set(fresh.id, fresh.outerHTML);
    const typed = [...part.querySelectorAll("input[type=text], textarea")].filter((field) => field.id && field.value !== field.defaultValue);
    const open = [...part.querySelectorAll("details[open][id]")];
    part.replaceWith(document.adoptNode(fresh));
    // A film that was parsed outside a page has given up on its address, and plays only when it is told to look again.
    for (const film of fresh.querySelectorAll("video")) film.load();
    for (const one of open) document.getElementById(one.id)?.setAttribute("open", "");
    fresh.dispatchEvent(new CustomEvent("fresh", { bubbles: true }));
    for (const field of typed) { const now = document.getElementById(field.id); if (now && now.defaultValue === field.defaultValue) now.value = field.value; }
  }
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

async function look() {
  if (!document.querySelector("[data-waiting]")) return;
  try {
    if (!document.hidden) {
      const before = sent, request = await ask("GET", location.href);
      // Signed out meanwhile: what was typed stays on the screen, and the next thing that is done leads to the door.
      if (new URL(request.responseURL).pathname !== location.pathname) return;
      // What was asked for before something was done is older than what that brought.
      if (request.status === 200 && request.response && sent === before) take(request.response);
    }
  } catch { /* The network is away; the next look finds it again. */ }
  wait();
}

let waiting = 0;
/** Begins to look again, if something waits. */
function wait() {
  clearTimeout(waiting);
  waiting = setTimeout(look, every);
}
wait();
window.fresh = { ask, take, wait };
