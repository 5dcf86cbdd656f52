// On a device of the setting's: what is written while there is no connection is kept there, sealed, and goes in through the same form
// as always once there is one. What the gate does not take is shown to its writer, with every word.

const frame = document.querySelector("[data-keeps-drafts]");
const line = document.querySelector("[data-drafts]");
const here = document.querySelector("[data-draft]");
const { kept } = window;
const [halfDay, fortnight] = [43_200_000, 14 * 86_400_000];

/** Words on the line at the top, with a link or a button behind them. */
function say(state, beside) {
  line.querySelector("p").textContent = line.dataset[state];
  line.querySelector(".row").replaceChildren(...(beside ? [beside] : []));
  line.hidden = false;
}

function button(className, press) {
  const made = document.createElement(className === "a" ? "a" : "button");
  made.className = "button quiet";
  made.textContent = line.dataset.open;
  if (className === "a") made.href = press; else { made.type = "button"; made.addEventListener("click", press); }
  return made;
}

const actionOf = (form) => new URL(form.action).pathname;
const nameOf = (form) => `draft ${actionOf(form)} ${form.elements.id?.value ?? ""}`;

/** Keeps a form as it is, whichever button was pressed: the words go in, and nothing is sent for approval unseen. */
async function keep(form) {
  const left = ["token", "files", "do"];
  const fields = [...new FormData(form)].filter(([name, value]) => !left.includes(name) && typeof value === "string");
  await kept.put(nameOf(form), { member: frame.dataset.member, action: actionOf(form), fields, at: Date.now() });
  say("kept");
}

document.addEventListener("submit", (event) => {
  if (!frame || navigator.onLine || !event.target.matches("[data-draft]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keep(event.target).catch(() => say("failed"));
}, true);

/** The token of the form as it is offered now; nothing while nobody is signed in. */
async function token(action) {
  const page = await window.fresh.ask("GET", action);
  return page.response?.querySelector(`form[action="${action}"] [name=token]`)?.value;
}

/** The same form once more in front of its writer, so that the page says what stands in the way. */
function open(name, draft, answer) {
  const form = document.createElement("form");
  Object.assign(form, { method: "post", action: draft.action, hidden: true });
  for (const [field, value] of [...draft.fields, ["token", answer]]) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: field, value });
    form.append(input);
  }
  document.body.append(form);
  kept.forget(name).finally(() => form.submit());
}

async function send(name) {
  const draft = await kept.get(name);
  if (!draft || draft.at < Date.now() - fortnight) return kept.forget(name);
  if (draft.member !== frame.dataset.member) return;
  const given = await token(draft.action);
  if (!given) return say("waitingFor");
  const answer = await window.fresh.ask("POST", draft.action, new URLSearchParams([...draft.fields, ["token", given]]));
  const { pathname } = new URL(answer.responseURL);
  if (answer.status === 422) return say("refused", button("button", () => open(name, draft, given)));
  if (answer.status !== 200 || pathname.startsWith("/sign-in")) return say("waitingFor");
  await kept.forget(name);
  if (here && nameOf(here) === name) return location.assign(pathname);
  say("sent", button("a", pathname));
}

/** One at a time in the whole browser: two tabs that come back together must not both send. */
function sendAll() {
  if (!navigator.onLine) return say("offline");
  return navigator.locks.request("gatepost drafts", { ifAvailable: true }, async (lock) => {
    if (lock) for (const name of await kept.names("draft ")) await send(name);
  }).catch(() => { /* The connection is away again; the next page tries. */ });
}

/** The connection is back under an open form: what was typed since goes in with the rest. */
async function comeBack() {
  line.hidden = true;
  if (here && (await kept.names("draft ")).includes(nameOf(here))) await keep(here);
  await sendAll();
}

if (frame && line && kept.isPossible) {
  // The page without a connection offers to write to whoever was last here, for as long as an outing lasts.
  kept.put("writer", { member: frame.dataset.member, until: Date.now() + halfDay }).catch(() => {});
  window.addEventListener("online", comeBack);
  window.addEventListener("offline", () => say("offline"));
  sendAll();
}
