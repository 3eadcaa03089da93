/** A strip with everybody whose phone is open: who has news, and the way to each phone. */

import { avatar, h } from "./dom.js";
import { label } from "./words.js";

export class Strip {
  #element;
  #room;
  #phones = [];
  #inHand = null;
  #news = new Set();

  constructor(element, room) {
    this.#element = element;
    this.#room = room;
    label(element, "aria-label", "strip");
  }

  show(phones) {
    this.#phones = phones;
    this.#draw();
  }

  turnTo(phone) {
    this.#inHand = phone;
    this.#news.delete(phone);
    this.#draw();
  }

  /** Something was said on a phone that is not in hand. */
  news(phone) {
    if (phone === this.#inHand) return;
    this.#news.add(phone);
    this.#draw();
  }

  #draw() {
    this.#element.hidden = this.#phones.length < 2;
    this.#element.replaceChildren(...this.#phones.map((phone) => this.#chip(phone)));
  }

  #chip(phone) {
    const { id, name, title } = phone.owner() ?? { id: phone.seat.chat, name: "" };
    const classes = ["chip", phone === this.#inHand && "in-hand", this.#news.has(phone) && "news"];
    const click = () => {
      this.#room.turnTo(phone);
      phone.element.scrollIntoView({ behavior: "smooth", inline: "center", block: "nearest" });
    };
    return h(
      "button",
      {
        type: "button",
        className: classes.filter(Boolean).join(" "),
        test: `chip-${phone.seat.chat}`,
        on: { click },
      },
      avatar(id, name ?? title),
      h("span", {}, name ?? title),
    );
  }
}
