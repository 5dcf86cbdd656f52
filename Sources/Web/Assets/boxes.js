// Boxes round faces, drawn, moved and resized on the picture itself. Without it there are four numbers to type.

const grip = 14;

class Marking {
  constructor(marking) {
    this.picture = marking.dataset.picture;
    this.figure = marking.querySelector(".picture");
    this.card = marking.closest(".picture-card");
    this.svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    this.svg.setAttribute("class", "faces drawing");
    this.svg.setAttribute("aria-hidden", "true");
    this.box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    this.svg.append(this.box);
    this.figure.append(this.svg);
    this.svg.addEventListener("pointerdown", (event) => this.begin(event));
    this.svg.addEventListener("pointermove", (event) => this.move(event));
    this.svg.addEventListener("pointerup", (event) => this.end(event));
    this.svg.addEventListener("pointercancel", () => this.forget());
  }

  /** Where a pointer is, in per cent of the picture. */
  at(event) {
    const frame = this.figure.getBoundingClientRect();
    const within = (value) => Math.min(100, Math.max(0, value));
    return { x: within((event.clientX - frame.left) / frame.width * 100), y: within((event.clientY - frame.top) / frame.height * 100) };
  }

  /** The smallest box that the pointer is on, and the corner of it that was taken, if any. */
  under(event) {
    const { x, y } = this.at(event), frame = this.figure.getBoundingClientRect();
    const near = { x: grip / frame.width * 100, y: grip / frame.height * 100 };
    const faces = [...this.card.querySelectorAll("[data-face]")].map((row) => {
      const [left, top, width, height] = row.dataset.area.split(" ").map((number) => number / 100);
      return { row, x: left, y: top, w: width, h: height };
    }).filter((face) => x > face.x - near.x && x < face.x + face.w + near.x && y > face.y - near.y && y < face.y + face.h + near.y)
      .sort((one, other) => one.w * one.h - other.w * other.h);
    const face = faces[0];
    if (!face) return {};
    const side = (at, from, size, reach) => Math.abs(at - from) < reach ? -1 : Math.abs(at - from - size) < reach ? 1 : 0;
    const corner = [side(x, face.x, face.w, near.x), side(y, face.y, face.h, near.y)];
    if (corner[0] && corner[1]) return { face, corner };
    const isInside = x > face.x && x < face.x + face.w && y > face.y && y < face.y + face.h;
    return isInside ? { face } : {};
  }

  begin(event) {
    this.start = this.at(event);
    this.held = this.under(event);
    this.svg.setPointerCapture(event.pointerId);
    this.svg.classList.add("waiting");
    event.preventDefault();
  }

  move(event) {
    if (this.start) return this.draw(this.area(event));
    const { face, corner } = this.under(event);
    this.svg.dataset.over = corner ? (corner[0] === corner[1] ? "corner" : "other-corner") : face ? "face" : "";
  }

  area(event) {
    const { x, y } = this.at(event), { face, corner } = this.held;
    const between = (a, b) => ({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) });
    if (face && corner) return between({ x: corner[0] < 0 ? face.x + face.w : face.x, y: corner[1] < 0 ? face.y + face.h : face.y }, { x, y });
    if (!face) return between(this.start, { x, y });
    const keep = (value, size) => Math.min(100 - size, Math.max(0, value));
    return { x: keep(face.x + x - this.start.x, face.w), y: keep(face.y + y - this.start.y, face.h), w: face.w, h: face.h };
  }

  draw({ x, y, w, h }) {
    for (const [name, value] of [["x", x], ["y", y], ["width", w], ["height", h]]) this.box.setAttribute(name, `${value.toFixed(2)}%`);
  }

  end(event) {
    if (!this.start) return;
    const from = this.start, to = this.at(event), area = this.area(event), { face } = this.held;
    this.forget();
    const moved = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) > 0.5;
    if (face && !moved) return this.goTo(face.row);
    if (area.w < 1 || area.h < 1) return;
    const key = face ? face.row.dataset.face : this.picture;
    const fields = Object.fromEntries(["x", "y", "w", "h"].map((name) => [`${name}-${key}`, Math.max(0, area[name] - 0.005).toFixed(2)]));
    const known = new Set([...this.card.querySelectorAll("[data-face]")].map((row) => row.id));
    const step = `${face ? "face-move" : "face-add"}:${key}`;
    window.compose.send(step, fields).then(() => {
      const rows = [...document.querySelectorAll(`#picture-${CSS.escape(this.picture)} [data-face]`)];
      rows.find((row) => !known.has(row.id))?.querySelector("[role=combobox]")?.focus({ preventScroll: true });
    }).catch(() => window.compose.press(step, fields));
  }

  goTo(row) {
    row.scrollIntoView({ block: "nearest" });
    row.querySelector("[role=combobox], a, button:not([hidden])")?.focus({ preventScroll: true });
  }

  forget() {
    this.start = null;
    this.svg.classList.remove("waiting");
    this.draw({ x: 0, y: 0, w: 0, h: 0 });
  }
}

function dress(part) { for (const marking of part.querySelectorAll("[data-picture]")) new Marking(marking); }
dress(document);
document.addEventListener("fresh", (event) => dress(event.target));
