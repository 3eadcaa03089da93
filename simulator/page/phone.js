/** One phone: who holds it, the chat with the bot or a group, and all that can be done there. */

import { Composer } from "./composer.js";
import { avatar, h, icon, iconButton } from "./dom.js";
import { Log } from "./log.js";
import { payloadOf } from "./rich.js";
import * as server from "./server.js";
import { field, openAlert, openChoices, openForm, openSheet } from "./sheet.js";
import { w } from "./words.js";

const TOAST_MS = 4500;
const TAP_MS = 8000;

export class Phone {
  #commands = [];
  #refreshing = null;
  #again = false;
  #waiting = null;

  /** `seat` is {person, chat}; `room` gives the state and opens, closes and turns to phones. */
  constructor(seat, room) {
    this.seat = seat;
    this.room = room;
    this.isGroup = seat.chat < 0;
    this.log = new Log(this);
    this.composer = new Composer(this);
    this.toasts = h("div", { className: "toasts", role: "status", aria: { live: "polite" } });
    this.screen = h(
      "div",
      { className: "screen" },
      this.#holder(),
      this.#title(),
      this.log.element,
      this.composer.element,
    );
    this.element = this.#frame();
  }

  #frame() {
    const traits = {
      className: "phone",
      test: `phone-${this.seat.chat}`,
      name: ["phone", { name: this.#owner().name ?? this.#owner().title }],
      on: { focusin: () => this.room.turnTo(this) },
    };
    return h("section", traits, this.screen, this.toasts);
  }

  #owner() {
    const among = this.isGroup ? this.room.state.groups : this.room.state.people;
    return among.find(({ id }) => id === this.seat.chat);
  }

  #holder() {
    const { id, name, title, about, members } = this.#owner();
    const line = this.isGroup
      ? h("span", { className: "about", word: ["members", { count: members.length }] })
      : h("span", { className: "about" }, about);
    return h(
      "header",
      { className: "holder" },
      iconButton("back", "back", "back", () => this.room.list(), "round back"),
      avatar(id, name ?? title),
      h("div", { className: "who" }, h("h2", { test: "holder" }, name ?? title), line),
      iconButton("close", "close", "close", () => this.room.close(this)),
    );
  }

  #title() {
    if (this.isGroup) return this.#speaker();
    const { name, username } = this.room.state.bot;
    return h(
      "div",
      { className: "title" },
      h("span", { className: "avatar bot", aria: { hidden: true } }, [...name][0]),
      h(
        "div",
        { className: "who" },
        h("b", {}, name),
        h("span", { className: "about" }, `@${username}`),
      ),
      iconButton("more", "more", "more", () => this.openMore()),
    );
  }

  #speaker() {
    const people = this.#owner().members.map((id) =>
      this.room.state.people.find((person) => person.id === id),
    );
    const options = people.filter(Boolean).map(({ id, name }) => h("option", { value: id }, name));
    const change = ({ target }) => {
      this.seat.person = Number(target.value);
      this.room.remember();
      this.refresh();
    };
    const select = h(
      "select",
      { test: "speaking-as", name: "speaking-as", on: { change } },
      options,
    );
    select.value = this.seat.person;
    return h("label", { className: "title speaker" }, h("span", { word: "speaking-as" }), select);
  }

  /** Fetch the chat and show it; calls that come meanwhile are joined into one more fetch. */
  async refresh() {
    if (this.#refreshing) {
      this.#again = true;
      return;
    }
    this.#refreshing = this.attempt(this.#fetch());
    await this.#refreshing;
    this.#refreshing = null;
    if (!this.#again) return;
    this.#again = false;
    await this.refresh();
  }

  async #fetch() {
    const { messages, keys, commands } = await server.chat(this.seat);
    this.#commands = commands;
    this.log.show(messages);
    const blocked = !this.isGroup && this.#owner()?.blocked;
    this.composer.show({ keys, empty: messages.length === 0, blocked });
  }

  /** Show what happened in this chat: a toast or an alert box, or whatever is new. */
  hear({ type, text, alert }) {
    if (type !== "toast") return this.refresh();
    this.#tapped();
    if (!text) return undefined;
    return alert ? openAlert(this, text) : this.toast(text);
  }

  toast(text, className = "toast") {
    const note = h("p", { className, test: className }, text);
    this.toasts.append(note);
    setTimeout(() => note.remove(), TOAST_MS);
  }

  /** Wait for something asked of the simulator; a refusal is shown. True when it was done. */
  async attempt(asked) {
    try {
      await asked;
      return true;
    } catch (error) {
      this.toast(error.message, "refusal");
      return false;
    }
  }

  say(text) {
    return this.attempt(server.say(this.seat, text));
  }

  startEdit(message) {
    this.composer.startEdit(message);
  }

  async tap(message, row, column, button) {
    this.#tapped();
    this.#waiting = button;
    button.setAttribute("aria-busy", "true");
    setTimeout(() => button.removeAttribute("aria-busy"), TAP_MS);
    if (!(await this.attempt(server.tap(this.seat, message.id, row, column)))) this.#tapped();
  }

  #tapped() {
    this.#waiting?.removeAttribute("aria-busy");
    this.#waiting = null;
  }

  /** Open the chat with the bot by a deep link's payload, "" for none. */
  async start(payload) {
    const started = await this.attempt(server.open(this.seat, payload));
    if (started && this.isGroup)
      this.room.open({ person: this.seat.person, chat: this.seat.person });
  }

  /** Follow a link inside this phone if it leads to the bot; false when it leads elsewhere. */
  follow(address) {
    const payload = payloadOf(address, this.room.state.bot.username);
    if (payload === null) return false;
    this.start(payload);
    return true;
  }

  async block(blocked) {
    if (!(await this.attempt(server.block(this.seat, blocked)))) return;
    this.#owner().blocked = blocked;
    await this.refresh();
  }

  openMenu() {
    openSheet(this, "commands", "commands", (close) => {
      if (this.#commands.length === 0) return h("p", { className: "asked", word: "no-commands" });
      const rows = this.#commands.map((command) => this.#commandButton(command, close));
      return h("div", { className: "choices" }, rows);
    });
  }

  #commandButton({ command, description }, close) {
    const click = () => {
      close();
      this.say(`/${command}`);
    };
    const words = [h("span", {}, description), h("code", {}, `/${command}`)];
    return h(
      "button",
      { type: "button", className: "choice", test: "command", on: { click } },
      words,
    );
  }

  openMore() {
    const { blocked } = this.#owner();
    openChoices(this, "more-menu", "more", [
      [icon("link"), "open-link", { word: "open-link" }, () => this.#openLink()],
      [
        icon("block"),
        "block-switch",
        { word: blocked ? "unblock" : "block" },
        () => this.block(!blocked),
      ],
    ]);
  }

  #openLink() {
    const input = h("input", {
      type: "text",
      required: true,
      test: "link-input",
      placeholder: "link-hint",
      name: "open-link",
    });
    const send = () => {
      const typed = input.value.trim();
      if (/^[\w-]+$/.test(typed)) this.start(typed);
      else if (!this.follow(typed))
        this.toast(w("not-a-link", { bot: this.room.state.bot.name }), "refusal");
    };
    openForm(this, "link-form", "open-link", [field("open-link", input)], send, "start");
  }
}
