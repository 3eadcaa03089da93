/** What lies behind the phones: the faults of the line, and the journal of what bots called. */

import { Calls } from "./calls.js";
import { h, icon, iconButton } from "./dom.js";
import { Troubles } from "./troubles.js";

export class Workshop {
  #element;
  #troubles;
  #calls;

  /** `note` shows why something could not be done. */
  constructor(element, room, note) {
    this.#element = element;
    this.#troubles = new Troubles(room, note);
    this.#calls = new Calls(room);
    element.dataset.testid = "workshop";
    this.button = h(
      "button",
      {
        type: "button",
        className: "language behind",
        test: "workshop-toggle",
        hint: "workshop",
        aria: { expanded: false },
        on: { click: () => this.#turn(element.hidden) },
      },
      icon("line"),
      h("span", { word: "workshop" }),
    );
    element.append(this.#head(), this.#troubles.element, this.#calls.element);
  }

  #head() {
    const close = iconButton("close", "workshop-close", "cancel", () => this.#turn(false));
    return h(
      "header",
      {},
      h("h2", { word: "workshop" }),
      close,
      h("p", { word: "workshop-hint" }),
    );
  }

  #turn(open) {
    this.#element.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    this.#calls.follow(open);
    if (open) this.#troubles.refresh();
  }

  /** Show what an event changed, if anybody looks. */
  hear({ type }) {
    if (type === "troubles" && !this.#element.hidden) this.#troubles.refresh();
  }

  relabel() {
    this.#calls.relabel();
  }
}
