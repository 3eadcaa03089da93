/** The journal of what bots called: newest first, each to be unfolded. */

import { h, icon } from "./dom.js";
import * as server from "./server.js";
import { second } from "./time.js";

const LOOK_MS = 1500;
const KEPT = 300;
const FETCHING = "getUpdates";

export class Calls {
  #room;
  #calls = [];
  #watch = null;
  #drawn = new Map();
  #list = h("div", { className: "calls", test: "calls" });
  #none = h("p", { className: "none", word: "calls-none" });
  #search;
  #polls;

  constructor(room) {
    this.#room = room;
    const show = () => this.#show();
    const words = { placeholder: "calls-search", name: "calls-search" };
    this.#search = h("input", {
      type: "search",
      test: "calls-search",
      ...words,
      on: { input: show },
    });
    this.#polls = h("input", { type: "checkbox", test: "calls-polls", on: { change: show } });
    this.element = h(
      "section",
      { className: "journal" },
      h("h3", { word: "calls" }),
      h("label", { className: "search" }, icon("search"), this.#search),
      h("label", { className: "check" }, this.#polls, h("span", { word: "calls-polls" })),
      this.#none,
      this.#list,
    );
  }

  /** Begin to look for new calls again and again, or stop. */
  follow(on) {
    clearInterval(this.#watch);
    this.#watch = on ? setInterval(() => this.#fetch(), LOOK_MS) : null;
    if (on) this.#fetch();
  }

  async #fetch() {
    const after = this.#calls[0]?.seq ?? 0;
    const answer = await server.calls(after).catch(() => ({ calls: [] }));
    const fresh = answer.calls.filter(({ seq }) => seq > (this.#calls[0]?.seq ?? 0));
    if (fresh.length === 0 && after > 0) return;
    this.#calls = [...fresh.reverse(), ...this.#calls].slice(0, KEPT);
    this.#show();
  }

  relabel() {
    this.#drawn.clear();
    this.#show();
  }

  #show() {
    const sought = this.#search.value.trim().toLowerCase();
    const shown = this.#calls.filter((call) => this.#fits(call, sought));
    const drawn = new Map(shown.map((call) => [call.seq, this.#drawn.get(call.seq)]));
    for (const call of shown) if (!drawn.get(call.seq)) drawn.set(call.seq, this.#row(call));
    this.#drawn = drawn;
    this.#none.hidden = shown.length > 0;
    this.#list.replaceChildren(...drawn.values());
  }

  #fits(call, sought) {
    if (call.method === FETCHING && !this.#polls.checked) return false;
    const words = [call.method, this.#whose(call), gist(call), String(call.code)];
    return words.some((one) => one.toLowerCase().includes(sought));
  }

  #whose({ parameters }) {
    const { people, groups } = this.#room.state;
    const found = [...people, ...groups].find(({ id }) => id === Number(parameters.chat_id));
    return found?.name ?? found?.title ?? "";
  }

  #row(call) {
    const bad = call.code !== 200 || call.fault;
    const heading = h(
      "summary",
      {},
      h("time", { dateTime: call.at }, second(call.at)),
      h("code", {}, call.method),
      h("span", { className: "whose" }, this.#whose(call)),
      bad ? h("span", { className: "bad", test: "call-bad" }, badge(call)) : null,
      h("span", { className: "gist" }, gist(call)),
    );
    const row = h("details", { test: "call", data: { method: call.method } }, heading);
    row.addEventListener("toggle", () => unfold(row, call), { once: true });
    return row;
  }
}

const badge = ({ code, fault }) => [code || null, fault].filter(Boolean).join(" ");

/** What the call was about, in a line. */
function gist({ parameters, error, result }) {
  if (error) return error;
  if (Array.isArray(result)) return String(result.length);
  return String(parameters.text ?? parameters.caption ?? parameters.emoji ?? "");
}

function unfold(row, { parameters, result, error }) {
  row.append(
    h("h4", { word: "asked" }),
    h("pre", { tabIndex: 0 }, pretty(parameters)),
    h("h4", { word: "answered" }),
    h("pre", { tabIndex: 0 }, error ?? pretty(result)),
  );
}

/** JSON to be read; what came as JSON in a string is opened too. */
function pretty(value) {
  const opened = (_, inner) => {
    if (typeof inner !== "string" || !/^[[{]/.test(inner)) return inner;
    try {
      return JSON.parse(inner);
    } catch {
      return inner;
    }
  };
  return JSON.stringify(value, opened, 2);
}
