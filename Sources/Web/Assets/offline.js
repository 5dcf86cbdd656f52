// The page that stands in for every other while there is no connection: the text that was kept, and on a device of the setting's a place
// to write. It is the same for everybody until this script has opened what is kept here.

const { kept } = window;
const part = (name) => document.querySelector(`[data-${name}]`);

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function article({ title, about, paragraphs }) {
  const made = document.createElement("article");
  made.className = "card stack";
  made.append(element("h2", title), element("small", about), ...paragraphs.map((words) => element("p", words)));
  return made;
}

async function showText() {
  const page = await kept.get("page");
  if (!page) return;
  if (page.until < Date.now()) return kept.forget("page");
  const moment = new Date(page.at).toLocaleString(document.documentElement.lang, { dateStyle: "full", timeStyle: "short" });
  part("moment").textContent = moment;
  part("setting").textContent = page.setting;
  part("posts").append(...page.posts.map(article));
  if (page.phone) {
    const link = part("phone").querySelector("a");
    link.textContent = page.phone;
    link.href = `tel:${page.phone.replaceAll(/[^\d+]/g, "")}`;
    part("phone").hidden = false;
  }
  part("text").hidden = false;
  part("nothing").hidden = true;
}

/** A new identifier as the server makes them: it begins with the time. */
function identifier() {
  const random = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${Date.now().toString(16).padStart(12, "0")}7${random.slice(0, 3)}8${random.slice(3, 18)}`;
}

async function offerToWrite() {
  const writer = await kept.get("writer"), form = part("write").querySelector("form");
  if (!writer || writer.until < Date.now()) return;
  part("write").hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const id = identifier(), action = new URL(form.action).pathname;
    const fields = [...new FormData(form), ["id", id]].filter(([name]) => name !== "token");
    const says = part("write").querySelector("[role=status]");
    try {
      await kept.put(`draft ${action} ${id}`, { member: writer.member, action, fields, at: Date.now() });
      form.reset();
      says.textContent = says.dataset.kept;
    } catch { says.textContent = says.dataset.failed; }
  });
}

part("again").addEventListener("click", () => location.reload());
part("forget").addEventListener("click", async () => {
  await kept.forgetAll();
  for (const name of ["text", "write"]) part(name).hidden = true;
  part("forgotten").textContent = part("forgotten").dataset.forgotten;
});
// What was being written stays on the screen; only a page that shows nothing but text goes on by itself.
window.addEventListener("online", () => { if (![...document.querySelectorAll("textarea")].some((field) => field.value)) location.reload(); });

if (kept.isPossible) Promise.all([showText(), offerToWrite()]).catch(() => { /* Nothing is kept here, and the page says so already. */ });
