/** The messages of one chat: only what changed is drawn anew, and the end stays in sight. */

import { standing } from "./albums.js";
import { bubble } from "./bubble.js";
import { h, icon } from "./dom.js";
import { day } from "./time.js";

const NEAR_END = 90;

export class Log {
  #phone;
  #drawn = new Map();
  #newest = null;
  #following = true;
  #top = 0;

  constructor(phone) {
    this.#phone = phone;
    this.list = h("div", {
      className: "log",
      role: "log",
      tabIndex: 0,
      test: "log",
      name: "messages",
      on: { scroll: () => this.#look() },
    });
    this.newer = h(
      "button",
      {
        type: "button",
        className: "newer",
        test: "newer",
        hint: "newer",
        hidden: true,
        on: { click: () => this.toEnd() },
      },
      icon("down"),
    );
    this.list.addEventListener("load", () => this.#stay(), true);
    this.element = h("div", { className: "log-frame" }, this.list, this.newer);
    new ResizeObserver(() => this.#stay()).observe(this.list);
  }

  /** Stop following the end only when somebody scrolls up: a shrinking list scrolls nowhere. */
  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    const nearEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    this.#following = nearEnd || (this.#following && scrollTop >= this.#top);
    this.#top = scrollTop;
    if (this.#following) this.newer.hidden = true;
  }

  #stay() {
    if (this.#following) this.list.scrollTop = this.list.scrollHeight;
  }

  toEnd() {
    this.#following = true;
    this.#stay();
  }

  /** Bring one message into sight, and let it flash. */
  goTo(id) {
    const node = this.list.querySelector(`[data-id="${id}"]`);
    if (!node) return;
    this.#following = false;
    node.scrollIntoView({ block: "center" });
    node.classList.remove("flash");
    requestAnimationFrame(() => node.classList.add("flash"));
  }

  /** Draw everything anew at the next `show`, because the language changed. */
  forget() {
    this.#drawn.clear();
  }

  show(messages) {
    const drawn = new Map();
    const nodes = [];
    let above = null;
    for (const [at, message] of messages.entries()) {
      if (!above || day(above.date) !== day(message.date)) nodes.push(this.#day(message, drawn));
      nodes.push(this.#node(message, standing(messages, at), drawn));
      above = message;
    }
    this.#drawn = drawn;
    replace(this.list, nodes);
    this.#arrived(above);
  }

  #day(message, drawn) {
    const words = day(message.date);
    return this.#kept(`day:${message.id}`, words, drawn, () => h("p", { className: "day" }, words));
  }

  #node(message, place, drawn) {
    const look = JSON.stringify([message, place]);
    return this.#kept(message.id, look, drawn, () => bubble(message, this.#phone, place));
  }

  #kept(key, look, drawn, draw) {
    const before = this.#drawn.get(key);
    const entry = before?.look === look ? before : { look, node: draw() };
    drawn.set(key, entry);
    return entry.node;
  }

  #arrived(newest) {
    const isNew = newest !== null && newest.id !== this.#newest;
    this.#newest = newest?.id ?? null;
    if (isNew && newest.mine) this.#following = true;
    this.newer.hidden = this.#following || !(isNew || !this.newer.hidden);
    this.#stay();
  }
}

/** Make `nodes` the children of `parent`, moving as few as possible, so that focus survives. */
function replace(parent, nodes) {
  nodes.forEach((node, at) => {
    if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
  });
  while (parent.childNodes.length > nodes.length) parent.lastChild.remove();
}
