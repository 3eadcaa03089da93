/** The foot of a phone: the input line, the large lasting keys, and what stands there instead. */

import { contactForm, openAttach, placeForm } from "./attach.js";
import { h, icon, iconButton } from "./dom.js";
import { openCommands } from "./menus.js";
import * as server from "./server.js";

export class Composer {
  #phone;
  #editing = null;
  #answering = null;
  #keysDrawn = "";

  constructor(phone) {
    this.#phone = phone;
    this.input = this.#textarea();
    this.#edit = h("div", { className: "editing", test: "editing", hidden: true });
    this.#toggle = iconButton("keys", "keys-toggle", "keys", () => this.#fold());
    this.#keys = h("div", {
      className: "keys",
      test: "keys",
      role: "group",
      name: "keys",
      hidden: true,
    });
    this.#line = this.#form();
    this.#instead = h("div", { className: "instead", hidden: true });
    this.element = h(
      "footer",
      { className: "foot" },
      this.#edit,
      this.#line,
      this.#keys,
      this.#instead,
    );
  }

  #edit;
  #toggle;
  #keys;
  #line;
  #instead;

  #textarea() {
    const keydown = (event) => {
      if (event.key === "Escape") this.stopEdit();
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#send();
    };
    const traits = {
      rows: 1,
      test: "input",
      placeholder: "message",
      name: "message",
      autocomplete: "off",
    };
    return h("textarea", { ...traits, on: { keydown, input: () => this.#grow() } });
  }

  #grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight}px`;
  }

  #form() {
    const phone = this.#phone;
    const submit = (event) => {
      event.preventDefault();
      this.#send();
    };
    const menu = phone.isGroup
      ? null
      : iconButton("menu", "menu", "menu", () => openCommands(phone));
    const attach = iconButton("attach", "attach", "attach", () => openAttach(phone));
    const send = h(
      "button",
      { type: "submit", className: "round send", test: "send", hint: "send" },
      icon("send"),
    );
    return h(
      "form",
      { className: "line", on: { submit } },
      menu,
      attach,
      this.input,
      this.#toggle,
      send,
    );
  }

  async #send() {
    const text = this.input.value.trim();
    if (!text) return;
    const sent = this.#editing
      ? await this.#phone.attempt(server.edit(this.#phone.seat, this.#editing, text))
      : await this.#phone.say(text, this.#answering);
    if (sent && this.input.value.trim() === text) this.#clear();
  }

  #clear() {
    this.input.value = "";
    this.stopEdit();
    this.#grow();
  }

  /** Put one's own message into the input line, to send it changed. */
  startEdit(message) {
    this.#about(message, "edit", "editing");
    this.#editing = message.id;
    this.input.value = message.text;
    this.#grow();
  }

  /** Answer a message with what is sent next. */
  startReply(message) {
    this.#about(message, "reply", "replying");
    this.#answering = message.id;
  }

  /** Give the message that a photo answers, and answer it no more. */
  takeAnswering() {
    const message = this.#answering;
    if (message) this.stopEdit();
    return message;
  }

  #about(message, picture, word) {
    this.stopEdit();
    const stop = iconButton("close", "edit-cancel", "cancel", () => this.stopEdit(), "pencil");
    this.#edit.replaceChildren(
      icon(picture),
      h("b", { word }),
      h("span", {}, message.text || message.caption),
      stop,
    );
    this.#edit.hidden = false;
    this.input.focus();
  }

  stopEdit() {
    if (this.#editing) this.input.value = "";
    this.#editing = this.#answering = null;
    this.#edit.hidden = true;
    this.#grow();
  }

  /** Show `keys` (or none) under the input line; with `empty` or `blocked` one button instead. */
  show({ keys, empty, blocked }) {
    const instead = blocked ? "unblock" : empty && !this.#phone.isGroup ? "start" : null;
    this.#line.hidden = instead !== null;
    this.#toggle.hidden = !keys;
    this.#drawKeys(instead ? null : keys);
    this.#drawInstead(instead);
  }

  #drawKeys(keys) {
    const look = JSON.stringify(keys);
    if (look === this.#keysDrawn) return;
    this.#keysDrawn = look;
    this.#keys.hidden = !keys;
    this.#keys.replaceChildren(
      ...(keys ?? []).map((row) =>
        h(
          "div",
          { className: "row" },
          row.map((key) => this.#key(key)),
        ),
      ),
    );
  }

  #key({ text, contact, location }) {
    const phone = this.#phone;
    const click = () => {
      if (contact) contactForm(phone);
      else if (location) placeForm(phone);
      else phone.say(text);
    };
    return h("button", { type: "button", className: "key", test: "key", on: { click } }, text);
  }

  #fold() {
    this.#keys.hidden = !this.#keys.hidden;
  }

  #drawInstead(act) {
    this.#instead.hidden = act === null;
    if (act === null || this.#instead.dataset.act === act) return;
    this.#instead.dataset.act = act;
    const click = () => (act === "start" ? this.#phone.start("") : this.#phone.block(false));
    const hint = h("p", { word: act === "start" ? "start-hint" : "blocked" });
    const button = h("button", {
      type: "button",
      className: "primary",
      test: act,
      word: act,
      on: { click },
    });
    this.#instead.replaceChildren(hint, button);
  }
}
