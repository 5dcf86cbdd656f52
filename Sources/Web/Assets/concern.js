// What somebody writes about a worry is not lost to a line that drops: while there is none the form waits, with everything in it. It is
// kept on the device only where the writer says so, until it is sent; a form without an account never offers that.

const form = document.querySelector("[data-concern] form");
const offline = document.querySelector("[data-offline]");
const keep = document.querySelector("[data-keep]");
const key = "gatepost concern";

if (form && offline) {
  let sending = false;
  form.addEventListener("submit", async (event) => {
    if (sending) return;
    event.preventDefault();
    try {
      const answer = await fetch("/healthz", { cache: "no-store" });
      if (!answer.ok) throw new Error();
    } catch {
      offline.hidden = false;
      offline.scrollIntoView({ block: "nearest" });
      return;
    }
    sending = true;
    offline.hidden = true;
    forget();
    form.requestSubmit(event.submitter ?? undefined);
  });
  window.addEventListener("online", () => { offline.hidden = true; });
}

/** Nothing that names the setting, the page or who wrote it: the words of the form alone. */
function store() {
  const tick = keep?.querySelector("input");
  if (!tick?.checked) return forget();
  const fields = [...new FormData(form)].filter(([name]) => !["token", "id", "keep"].includes(name));
  localStorage.setItem(key, JSON.stringify(fields));
}
function forget() { if (keep) localStorage.removeItem(key); }

if (form && keep) {
  keep.hidden = false;
  const kept = localStorage.getItem(key);
  if (kept && !form.elements.namedItem("words").value) {
    for (const [name, value] of JSON.parse(kept)) {
      for (const field of form.querySelectorAll("[name]")) {
        if (field.name !== name) continue;
        if (field.type === "checkbox" || field.type === "radio") { if (field.value === value) field.checked = true; }
        else if (field.type !== "hidden") field.value = value;
      }
    }
    keep.querySelector("input").checked = true;
  }
  form.addEventListener("input", store);
}

// The outline of a child: pressing a part ticks it in the list.
const map = document.querySelector("[data-body-map]");
if (map) {
  const show = () => {
    for (const part of map.querySelectorAll("[data-part]")) {
      part.classList.toggle("marked", document.querySelector(`input[name="parts"][value="${part.dataset.part}"]`)?.checked ?? false);
    }
  };
  map.addEventListener("click", (event) => {
    const tick = document.querySelector(`input[name="parts"][value="${event.target.dataset?.part}"]`);
    if (!tick) return;
    tick.checked = !tick.checked;
    tick.closest("details").open = true;
    show();
  });
  document.addEventListener("change", show);
  show();
}
