// Keys for a card of the page; it works without. They mean something only while the cursor is in the card, and never while somebody
// types, so that nobody's screen reader or dictation is in the way.

const card = document.querySelector("[data-keys]");

function press(letter) {
  const found = letter === "f" ? card.querySelector("form.inline button[type=submit]") : card.querySelector(`[data-key="${letter}"]`);
  found?.click();
  if (letter === "u") card.querySelector("details[open] textarea")?.focus();
}

if (card) {
  card.querySelector("[data-keys-hint]").hidden = false;
  card.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest("input, textarea, select")) return;
    const letter = event.key.toLowerCase();
    if (!["f", "u", "l"].includes(letter)) return;
    event.preventDefault();
    press(letter);
  });
  card.focus({ preventScroll: true });
}

// On the desk: arrows go from one thing to the next, while the cursor is on one of them; Enter opens it, as everywhere.
const things = [...document.querySelectorAll("[data-list] .task")].map((task) => task.querySelector("a[href], button")).filter(Boolean);
document.querySelector("[data-list-hint]")?.removeAttribute("hidden");
for (const [place, thing] of things.entries()) {
  thing.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step ? things[place + step] : event.key === "Home" ? things[0] : event.key === "End" ? things.at(-1) : null;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
