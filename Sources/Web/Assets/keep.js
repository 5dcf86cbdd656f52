// Registers the worker, and hands the text of the page to what is kept in this browser. Never a picture, and nothing that others
// said under a post. Without it everything works as long as there is a connection.

const frame = document.querySelector("[data-member]");
const { kept } = window;

/** The one script that may become a worker. */
function script() {
  const policy = window.trustedTypes?.createPolicy("gatepost-worker", { createScriptURL: () => "/worker.js" });
  return policy ? policy.createScriptURL("") : "/worker.js";
}

const words = (part) => part?.innerText.trim() ?? "";

/** A post in words: what it is called, for whom and when, and its paragraphs. */
const inWords = (post) => ({
  title: words(post.querySelector("h2")), about: words(post.querySelector("header small")),
  paragraphs: [...post.querySelectorAll(":scope > .words > p")].map(words).filter(Boolean),
});

async function keepText() {
  const { member } = frame.dataset, feed = document.querySelector("[data-text-until]"), before = await kept.get("page");
  // Whatever somebody else read here, and whatever the page does not show any more, goes.
  if (before && (before.member !== member || (!feed && location.pathname === "/page"))) await kept.forget("page");
  if (!feed) return;
  await kept.put("page", {
    member, setting: words(document.querySelector(".brand")), phone: words(document.querySelector(".lead a[href^='tel:']")),
    at: Date.now(), until: Number(feed.dataset.textUntil), posts: [...feed.querySelectorAll(".post")].map(inWords),
  });
}

if (frame && kept.isPossible) {
  const registered = kept.worker = navigator.serviceWorker.register(script(), { scope: "/" });
  // An application on the home screen is seldom opened anew, so it asks for a newer worker whenever somebody comes back to it.
  document.addEventListener("visibilitychange", () => { if (!document.hidden) registered.then((worker) => worker.update()).catch(() => {}); });
  registered.catch(() => {});
  keepText().catch(() => { /* No room, or a window that keeps nothing: there is no text without a connection, and that is all. */ });
}
