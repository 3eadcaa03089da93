/** What a newcomer may try, above the list; folded away, it stays so. */

import { h, icon } from "./dom.js";
import { language } from "./words.js";

const KEPT = "xiaoyuan.hints";

export class Hints {
  #hints = {};
  #steps = h("ol");

  constructor() {
    const heading = h("summary", { test: "hints-heading" }, icon("down"), h("h2", { word: "try" }));
    this.element = h(
      "details",
      { className: "hints", test: "hints", open: localStorage.getItem(KEPT) !== "folded" },
      heading,
      this.#steps,
    );
    this.element.addEventListener("toggle", () => this.#keep());
  }

  #keep() {
    localStorage.setItem(KEPT, this.element.open ? "open" : "folded");
  }

  show(hints) {
    this.#hints = hints;
    this.relabel();
  }

  /** Write the steps in the page's language. */
  relabel() {
    const steps = this.#hints[language()] ?? [];
    this.element.hidden = steps.length === 0;
    this.#steps.replaceChildren(...steps.map((step) => h("li", {}, step)));
  }
}
