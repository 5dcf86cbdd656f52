// Makes the compose page nicer; it works without. A button about a picture is sent without leaving the page, and only what
// changed is put in; whatever comes back that is not this page is left to the browser.

const form = document.getElementById("compose");
const silent = /^(face-|check:|nobody:|count:)/;
let sending = Promise.resolve();

/** Sends the form as if one of its buttons was pressed. Resolves when the page shows what came of it. */
function send(step, fields = {}) {
  return sending = sending.then(async () => {
    const body = new FormData(form);
    body.delete("files");
    body.delete("camera");
    body.set("do", step);
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const request = await window.fresh.ask("POST", form.action, new URLSearchParams(body));
    const isHere = new URL(request.responseURL).pathname === new URL(form.action).pathname;
    if (request.status !== 200 || !isHere || !request.response) throw new Error("not this page");
    form.elements.version.value = request.response.querySelector("[name=version]").value;
    window.fresh.take(request.response);
    window.fresh.wait();
  });
}

form?.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button?.name !== "do" || !silent.test(button.value)) return;
  event.preventDefault();
  const face = button.closest("[data-face]")?.id;
  form.setAttribute("aria-busy", "true");
  send(button.value).then(() => goOn(face)).catch(() => press(button.value)).finally(() => form.removeAttribute("aria-busy"));
});

/** A refusal, or the way to the front door: sent again as a browser would, so that its page is shown. */
function press(step, fields = {}) {
  for (const [name, value] of Object.entries({ ...fields, do: step })) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.prepend(field);
  }
  form.submit();
}

/** After an answer: the next face that is nobody yet, or the picture's check. */
function goOn(face) {
  if (!face) return;
  const answered = document.getElementById(face);
  const open = [...form.querySelectorAll("[data-face] [role=combobox]")];
  const later = open.find((input) => answered && answered.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING);
  const card = answered?.closest(".picture-card");
  (later ?? open[0] ?? card?.querySelector("button[value^='check:']") ?? card)?.focus();
}

function follow() {
  const chosen = document.querySelector("input[name=audience]:checked")?.value;
  for (const part of document.querySelectorAll(".follows")) part.hidden = !part.classList.contains(chosen);
}
for (const choice of document.querySelectorAll("input[name=audience]")) choice.addEventListener("change", follow);
follow();

window.compose = { send, press };
