/** Faults to switch on and off, and Telegram's limits. */

import { h, iconButton } from "./dom.js";
import * as server from "./server.js";
import { field } from "./sheet.js";
import { w } from "./words.js";

const KINDS = ["flood", "html", "silence", "reset"];
const METHODS = {
  "send*": "method-send",
  "edit*": "method-edit",
  getUpdates: "method-updates",
  "*": "method-all",
};
const STATUSES = [500, 502, 503, 504];
const EVERY_CHAT = "";

export class Troubles {
  #room;
  #note;
  #faults = h("ul", { className: "faults", test: "faults" });
  #limits;

  constructor(room, note) {
    this.#room = room;
    this.#note = note;
    const change = () => this.#attempt(server.limit(this.#limits.checked));
    this.#limits = h("input", { type: "checkbox", test: "limits", on: { change } });
    const spoil = () => this.#attempt(server.spoil(), "spoilt");
    this.element = h(
      "section",
      { className: "troubles" },
      h("h3", { word: "faults" }),
      this.#form(),
      this.#faults,
      h("label", { className: "check" }, this.#limits, h("span", { word: "limits" })),
      h("button", {
        type: "button",
        className: "quiet",
        test: "spoil",
        word: "spoil",
        on: { click: spoil },
      }),
    );
  }

  async #attempt(asked, done = null) {
    try {
      await asked;
      if (done) this.#note(w(done));
    } catch (error) {
      this.#note(server.reason(error));
    }
    await this.refresh();
  }

  #form() {
    const kind = select(
      "fault-kind",
      KINDS.map((one) => [one, `fault-${one}`]),
    );
    const method = select("fault-method", Object.entries(METHODS));
    const chat = h("select", { test: "fault-chat", on: { focus: () => this.#fillChats(chat) } });
    const times = count("fault-times", 1, 99);
    const seconds = count("fault-seconds", 5, 600);
    const status = h("select", { test: "fault-status" }, STATUSES.map(String).map(plainOption));
    status.value = "502";
    const after = h("input", { type: "checkbox", test: "fault-after" });
    const asks = [
      field("fault-kind", kind),
      field("fault-method", method),
      field("fault-chat", chat),
      field("fault-times", times),
      field("fault-seconds", seconds),
      field("fault-status", status),
      h("label", { className: "check" }, after, h("span", { word: "fault-after" })),
    ];
    const fit = () => fitTo(kind.value, { seconds, status, after });
    kind.addEventListener("change", fit);
    const submit = (event) => {
      event.preventDefault();
      const fault = {
        kind: kind.value,
        method: method.value,
        chat: chat.value === EVERY_CHAT ? null : Number(chat.value),
        times: times.valueAsNumber,
        seconds: seconds.valueAsNumber,
        status: Number(status.value),
        after: after.checked,
      };
      this.#attempt(server.breakLine(fault));
    };
    const on = { type: "submit", className: "primary", test: "fault-on", word: "fault-on" };
    const form = h("form", { on: { submit } }, asks, h("button", on));
    this.#fillChats(chat);
    fit();
    return form;
  }

  /** Offer everybody who is there now; called anew whenever somebody is about to choose. */
  #fillChats(chat) {
    const before = chat.value;
    const { people, groups } = this.#room.state ?? { people: [], groups: [] };
    const options = [...groups, ...people].map((one) =>
      h("option", { value: one.id }, one.title ?? one.name),
    );
    chat.replaceChildren(h("option", { value: EVERY_CHAT, word: "every-chat" }), ...options);
    chat.value = before || EVERY_CHAT;
  }

  /** Fetch what is switched on, and show it. */
  async refresh() {
    const { faults, limits } = await server.troubles();
    this.#limits.checked = limits;
    const lines = faults.map((fault) => this.#fault(fault));
    const none = h("li", { className: "none", word: "faults-none", test: "faults-none" });
    this.#faults.replaceChildren(...(lines.length > 0 ? lines : [none]));
  }

  #fault({ id, kind, method, chat, times, after }) {
    const methods = METHODS[method] ? h("span", { word: METHODS[method] }) : h("code", {}, method);
    const whose = chat === null ? null : h("span", {}, this.#name(chat));
    return h(
      "li",
      { test: "fault" },
      h("b", { word: `fault-${kind}` }),
      methods,
      whose,
      after ? h("span", { word: "after-effect" }) : null,
      h("span", { className: "left", word: ["fault-left", { count: times }] }),
      iconButton("close", "fault-off", "fault-off", () => this.#attempt(server.mend(id))),
    );
  }

  #name(chat) {
    const { people, groups } = this.#room.state;
    const found = [...people, ...groups].find(({ id }) => id === chat);
    return found?.name ?? found?.title ?? String(chat);
  }
}

const plainOption = (value) => h("option", { value }, value);

function select(test, options) {
  return h(
    "select",
    { test },
    options.map(([value, word]) => h("option", { value, word })),
  );
}

function count(test, value, max) {
  return h("input", { type: "number", required: true, min: 1, max, step: 1, value, test });
}

/** Show only what belongs to this kind of fault. */
function fitTo(kind, { seconds, status, after }) {
  seconds.parentElement.hidden = !["flood", "silence"].includes(kind);
  status.parentElement.hidden = kind !== "html";
  after.parentElement.hidden = kind === "flood";
}
