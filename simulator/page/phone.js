/** One phone: who holds it, the chat with the bot or a group, and all that can be done there. */

import { Composer } from "./composer.js";
import { h, icon } from "./dom.js";
import { holder, speaker, title } from "./head.js";
import { Log } from "./log.js";
import { payloadOf } from "./rich.js";
import * as server from "./server.js";
import { openAlert } from "./sheet.js";

const TOAST_MS = 4500;
const TAP_MS = 8000;

export class Phone {
  commands = [];
  topic = null;
  #headed = "";
  #refreshing = false;
  #stale = false;
  #foot = { keys: null, empty: false };
  #waiting = null;

  /** `seat` is {person, chat}; `room` gives the state and opens, closes and turns to phones. */
  constructor(seat, room) {
    this.seat = seat;
    this.room = room;
    this.isGroup = seat.chat < 0;
    this.log = new Log(this);
    this.composer = new Composer(this);
    this.toasts = h("div", { className: "toasts", role: "status", aria: { live: "polite" } });
    this.pinned = h("button", { type: "button", className: "pinned", test: "pinned", hidden: true });
    this.screen = h(
      "div",
      { className: "screen" },
      ...this.#heads(),
      this.pinned,
      this.log.element,
      this.composer.element,
    );
    this.element = this.#frame();
  }

  #frame() {
    const traits = {
      className: "phone",
      test: `phone-${this.seat.chat}`,
      name: ["phone", { name: this.owner().name ?? this.owner().title }],
      on: { focusin: () => this.room.turnTo(this) },
    };
    return h("section", traits, this.screen, this.toasts);
  }

  #heads() {
    this.#headed = JSON.stringify([this.owner(), this.topic]);
    return [holder(this), this.isGroup ? speaker(this) : title(this)];
  }

  /** Show what a new state says of its holder: who is in the group, what it is called. */
  stateChanged() {
    this.showFoot();
    if (!this.isGroup) return;
    const { members } = this.owner();
    if (!members.includes(this.seat.person) && members.length > 0) this.speakAs(members[0]);
    this.#showHeads();
  }

  #showHeads() {
    if (this.#headed === JSON.stringify([this.owner(), this.topic])) return;
    const [first, second] = this.screen.children;
    const [holding, speaking] = this.#heads();
    first.replaceWith(holding);
    second.replaceWith(speaking);
  }

  /** The person, or the group, whose phone this is. */
  owner() {
    const among = this.isGroup ? this.room.state.groups : this.room.state.people;
    return among.find(({ id }) => id === this.seat.chat);
  }

  /** Fetch the chat and show it; calls that come meanwhile are joined into one more fetch. */
  async refresh() {
    this.#stale = true;
    if (this.#refreshing) return;
    this.#refreshing = true;
    while (this.#stale) {
      this.#stale = false;
      await this.attempt(this.#fetch());
    }
    this.#refreshing = false;
  }

  async #fetch() {
    const { messages, keys, commands, topic, pinned } = await server.chat(this.seat);
    this.commands = commands;
    this.topic = topic;
    this.log.show(this.owner()?.forum ? messages.filter(({ thread }) => thread === topic) : messages);
    this.#showPinned(pinned);
    if (this.isGroup && this.owner()) this.#showHeads();
    this.#foot = { keys, empty: messages.length === 0 };
    this.showFoot();
  }

  #showPinned(pinned) {
    this.pinned.hidden = pinned === null;
    if (pinned === null) return;
    this.pinned.replaceChildren(icon("pin"), h("span", {}, pinned.text));
    this.pinned.onclick = () => this.log.goTo(pinned.id);
  }

  /** Show at the foot what the chat and the state of its holder call for. */
  showFoot() {
    const blocked = !this.isGroup && Boolean(this.owner()?.blocked);
    this.composer.show({ ...this.#foot, blocked });
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
      this.refuse(server.reason(error));
      return false;
    }
  }

  refuse(why) {
    this.toast(why, "refusal");
  }

  /** Let another member of the group speak. */
  speakAs(person) {
    this.seat.person = person;
    this.room.remember();
    this.refresh();
  }

  /** Say `text` in this chat; true when it was said. */
  say(text, reply = null) {
    return this.attempt(server.say(this.seat, text, reply));
  }

  startEdit(message) {
    this.composer.startEdit(message);
  }

  startReply(message) {
    this.composer.startReply(message);
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
    const { person } = this.seat;
    if (started && this.isGroup) this.room.open({ person, chat: person });
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
    this.owner().blocked = blocked;
    this.showFoot();
  }
}
