// Makes the compose page nicer; it works without. Boxes round faces can be drawn, and the page looks again by itself while
// pictures are prepared, as long as nobody is typing.

const form = document.getElementById("compose");
let typed = false;
form?.addEventListener("input", () => { typed = true; });

const waiting = document.querySelector("[data-waiting]");
if (waiting) setTimeout(() => { if (!typed) location.reload(); }, 2000);

function follow() {
  const chosen = document.querySelector("input[name=audience]:checked")?.value;
  for (const part of document.querySelectorAll(".follows")) part.hidden = !part.classList.contains(chosen);
}
for (const choice of document.querySelectorAll("input[name=audience]")) choice.addEventListener("change", follow);
follow();

for (const marking of document.querySelectorAll("[data-picture]")) {
  const id = marking.dataset.picture;
  const figure = marking.querySelector(".picture");
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "faces drawing");
  svg.setAttribute("aria-hidden", "true");
  const box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  svg.append(box);
  figure.append(svg);
  let start = null;

  const at = (event) => {
    const frame = figure.getBoundingClientRect();
    const within = (value) => Math.min(100, Math.max(0, value));
    return [within((event.clientX - frame.left) / frame.width * 100), within((event.clientY - frame.top) / frame.height * 100)];
  };
  const between = (end) => ({
    x: Math.min(start[0], end[0]), y: Math.min(start[1], end[1]), w: Math.abs(start[0] - end[0]), h: Math.abs(start[1] - end[1]),
  });
  const draw = ({ x, y, w, h }) => {
    for (const [name, value] of [["x", x], ["y", y], ["width", w], ["height", h]]) box.setAttribute(name, `${value.toFixed(2)}%`);
  };

  svg.addEventListener("pointerdown", (event) => {
    start = at(event);
    svg.setPointerCapture(event.pointerId);
    svg.classList.add("waiting");
    event.preventDefault();
  });
  svg.addEventListener("pointermove", (event) => { if (start) draw(between(at(event))); });
  svg.addEventListener("pointerup", (event) => {
    if (!start) return;
    const drawn = between(at(event));
    start = null;
    if (drawn.w < 1 || drawn.h < 1) return draw({ x: 0, y: 0, w: 0, h: 0 });
    for (const name of ["x", "y", "w", "h"]) document.getElementById(`${name}-${id}`).value = Math.max(0, drawn[name] - 0.005).toFixed(2);
    form.requestSubmit(form.querySelector(`button[value="face-add:${id}"]`));
  });
}
