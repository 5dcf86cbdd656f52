// Choosing who a face is: one line that filters the names at hand as somebody types, with what may be shown of each beside it.
// Arrows move, Enter chooses, Escape closes, Tab goes to the next face. Names come in the order of the page, by room; never by
// likeness. Without it there is a plain menu with the same names.

const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function make(name, attributes, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

/** Groups of the menu: its label, whether it is at hand, and its names. */
function groups(select) {
  return [...select.querySelectorAll("optgroup")].map((group) => ({
    label: group.label, isAtHand: group.hasAttribute("data-at-hand"),
    names: [...group.querySelectorAll("option")].map((option) => ({
      value: option.value, name: option.dataset.name, says: option.dataset.says, tone: option.dataset.tone,
    })),
  }));
}

class Names {
  constructor(field) {
    this.row = field.closest("[data-face]");
    this.select = field.querySelector("select");
    this.groups = groups(this.select);
    const id = this.select.id;
    this.select.id = `${id}-menu`;
    this.select.hidden = true;
    this.list = make("div", { role: "listbox", id: `${id}-names`, class: "names", "aria-label": this.select.dataset.label });
    this.list.hidden = true;
    this.input = make("input", {
      id, type: "text", role: "combobox", autocomplete: "off", autocapitalize: "none", spellcheck: "false", "aria-autocomplete": "list",
      "aria-expanded": "false", "aria-controls": this.list.id, placeholder: this.select.options[0].text,
    });
    this.input.defaultValue = this.select.selectedOptions[0]?.dataset.name ?? "";
    this.said = make("span", { role: "status", class: "visually-hidden" });
    field.append(make("div", { class: "combobox" }, this.input, this.list), this.said);
    this.dressButtons();
    this.listen();
  }

  button(step) { return this.row.querySelector(`button[value^="face-${step}:"]`); }

  // Everything that the buttons do is in the list too, so Tab can go straight on to the next face.
  dressButtons() {
    this.button("name").hidden = true;
    for (const button of this.row.querySelectorAll(".answers button")) button.tabIndex = -1;
    this.actions = [...this.row.querySelectorAll(".answers button:not([hidden])")].map((button) => ({ name: button.textContent, button }));
    const move = this.row.querySelector("summary");
    move.tabIndex = -1;
    this.actions.push({ name: move.textContent, details: move.parentElement });
  }

  listen() {
    this.input.addEventListener("input", () => this.open());
    this.input.addEventListener("click", () => this.open());
    this.input.addEventListener("blur", () => this.close());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.choose(this.options.indexOf(option));
    });
  }

  key(event) {
    const isOpen = !this.list.hidden, last = (this.options?.length ?? 0) - 1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      if (!isOpen) this.open();
      else this.point(this.at + step > last ? 0 : this.at + step < 0 ? last : this.at + step);
    } else if (event.key === "Enter") {
      if (isOpen && this.options.length) this.choose(this.at); else this.open();
    } else if (event.key === "Escape" && (isOpen || this.input.value)) {
      if (isOpen) this.close(); else this.input.value = "";
    } else { return; }
    event.preventDefault();
  }

  found() {
    const chosen = this.select.selectedOptions[0]?.dataset.name;
    const typed = this.input.value === chosen ? "" : plain(this.input.value.trim());
    const fits = ({ name }) => plain(name).split(/[\s-]+/).some((_, index, words) => words.slice(index).join(" ").startsWith(typed));
    const names = this.groups.filter((group) => typed || group.isAtHand).map((group) => ({ ...group, names: group.names.filter(fits) }));
    return [...names, { names: this.actions.filter((action) => !typed || fits(action)) }].filter((group) => group.names.length);
  }

  open() {
    this.choices = [];
    this.options = [];
    const parts = this.found().map((group, index) => {
      const label = `${this.list.id}-${index}`;
      const options = group.names.map((one) => {
        this.choices.push(one);
        const option = make("div", { role: "option", id: `${this.list.id}-o${this.options.length}`, "aria-selected": "false" }, make("span", {}, one.name));
        if (one.says) option.append(make("span", { class: `tag ${one.tone}` }, one.says));
        this.options.push(option);
        return option;
      });
      return group.label ? make("div", { role: "group", "aria-labelledby": label }, make("div", { id: label, class: "soft" }, group.label), ...options)
        : make("div", { role: "group", "aria-label": this.select.dataset.rest }, ...options);
    });
    this.list.replaceChildren(...parts);
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    this.said.textContent = `${this.select.dataset.label}: ${this.options.length}`;
    this.list.scrollIntoView({ block: "nearest" });
    this.point(0);
  }

  point(place) {
    this.at = place;
    this.options.forEach((option, index) => option.setAttribute("aria-selected", String(index === place)));
    const option = this.options[place];
    if (option) this.input.setAttribute("aria-activedescendant", option.id); else this.input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  // Whoever may not be shown is hidden under their name, which is what the gate would ask for next.
  choose(place) {
    const choice = this.choices[place];
    this.close();
    if (choice.details) {
      choice.details.open = true;
      return choice.details.querySelector("input").focus();
    }
    if (choice.value) {
      this.select.value = choice.value;
      this.input.value = choice.name;
    }
    const button = choice.button ?? this.button(choice.tone === "passed" ? "name" : "hide");
    button.hidden = false;
    button.form.requestSubmit(button);
  }
}

function dress(part) { for (const field of part.querySelectorAll("[data-names]")) new Names(field); }
dress(document);
document.addEventListener("fresh", (event) => dress(event.target));
if (location.search.startsWith("?face=")) document.querySelector(`#face-${CSS.escape(location.search.slice(6))} [role=combobox]`)?.focus();
