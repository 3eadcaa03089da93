/** The community's clock, and the knobs that wind it forward. */

import { h, icon } from "./dom.js";
import * as server from "./server.js";
import { calendarDay, clockFace, now, secondsToMorning, setClock } from "./time.js";

const KNOBS = [
  ["wind-next", "wind-next", () => ({ to: "next" })],
  ["wind-10m", "wind-minutes", () => ({ seconds: 600 })],
  ["wind-1h", "wind-hour", () => ({ seconds: 3600 })],
  ["wind-8am", "wind-morning", () => ({ seconds: secondsToMorning() })],
];

export class Clock {
  #note;
  #day = h("span", { className: "date" });
  #time = h("time", { test: "clock" });
  #knobs = h("div", { className: "knobs", role: "group", name: "clock" });

  /** `note` shows why the clock could not be wound. */
  constructor(note) {
    this.#note = note;
    const face = h(
      "div",
      { className: "face", name: "clock", role: "timer" },
      this.#day,
      this.#time,
    );
    const busy = h(
      "span",
      { className: "winding", test: "winding", role: "status" },
      h("i", { className: "spinner" }),
      h("span", { word: "winding" }),
    );
    this.#knobs.append(...KNOBS.map((knob) => this.#knob(...knob)), busy);
    this.element = h("div", { className: "clock" }, face, this.#knobs);
    setInterval(() => this.tick(), 1000);
  }

  #knob(test, word, how) {
    const picture = test === "wind-next" ? icon("next") : null;
    const click = () => this.#wind(how());
    return h(
      "button",
      { type: "button", className: "knob", test, on: { click } },
      picture,
      h("span", { word }),
    );
  }

  show({ now: iso, can_wind: canWind }) {
    setClock(iso);
    this.#knobs.hidden = !canWind;
    this.tick();
  }

  tick() {
    const time = now();
    this.#day.textContent = calendarDay(time);
    this.#time.textContent = clockFace(time);
  }

  async #wind(how) {
    this.#busy(true);
    try {
      setClock((await server.wind(how)).now);
    } catch (error) {
      this.#note(server.reason(error));
    }
    this.#busy(false);
    this.tick();
  }

  #busy(busy) {
    this.element.classList.toggle("busy", busy);
    this.element.setAttribute("aria-busy", String(busy));
    for (const knob of this.#knobs.querySelectorAll("button")) knob.disabled = busy;
  }
}
