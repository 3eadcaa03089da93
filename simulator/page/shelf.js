/** The phones that lie open side by side, remembered in the address and in the browser. */

import { h } from "./dom.js";
import { Phone } from "./phone.js";

const KEPT = "xiaoyuan.open";
const GAP = 14;
const PHONE = 320 + GAP;
const NARROW = matchMedia("(max-width: 720px)");

export class Shelf {
  #element;
  #strip;
  #room;
  #phones = [];
  #nothing = h("p", { className: "nothing", word: "nothing-open" });

  constructor(element, strip, room) {
    this.#element = element;
    this.#strip = strip;
    this.#room = room;
    element.append(this.#nothing);
  }

  /** Open what the address or the browser remembers, else the people of the story that fit. */
  begin() {
    const remembered = location.hash.slice(1) || localStorage.getItem(KEPT);
    const seats = remembered === null ? this.#featured() : this.#read(remembered);
    for (const seat of seats) this.#add(seat);
    this.#changed();
    if (NARROW.matches && location.hash.length > 1 && this.#phones.length > 0)
      this.turnTo(this.#phones[0]);
  }

  #featured() {
    const room = Math.max(1, Math.floor((this.#element.clientWidth - GAP) / PHONE));
    const featured = this.#room.state.people.filter(({ featured }) => featured);
    return NARROW.matches
      ? []
      : featured.slice(0, room).map(({ id }) => ({ person: id, chat: id }));
  }

  /** Seats from their written form: "5,-3~7" is 5's own chat, and group -3 with 7 speaking. */
  #read(written) {
    const { people, groups } = this.#room.state;
    const known = new Set([...people, ...groups].map(({ id }) => id));
    return written
      .split(",")
      .map((part) => part.split("~").map(Number))
      .map(([chat, person = chat]) => ({ chat, person }))
      .filter(({ chat, person }) => known.has(chat) && known.has(person) && person > 0);
  }

  remember() {
    const written = this.#phones.map(({ seat: { chat, person } }) =>
      chat === person ? chat : `${chat}~${person}`,
    );
    localStorage.setItem(KEPT, written.join(","));
    history.replaceState(
      null,
      "",
      written.length > 0 ? `#${written.join(",")}` : location.pathname,
    );
  }

  find = (chat) => this.#phones.find((phone) => phone.seat.chat === chat);

  #add(seat) {
    if (this.find(seat.chat)) return this.find(seat.chat);
    const phone = new Phone(seat, this.#room);
    this.#phones.push(phone);
    this.#element.append(phone.element);
    phone.refresh();
    return phone;
  }

  open(seat) {
    const phone = this.#add(seat);
    this.#changed();
    this.turnTo(phone);
    phone.element.scrollIntoView({ behavior: "smooth", inline: "nearest", block: "nearest" });
    if (!NARROW.matches) phone.composer.input.focus({ preventScroll: true });
  }

  close(phone) {
    phone.element.remove();
    this.#phones = this.#phones.filter((other) => other !== phone);
    this.#changed();
    if (this.#phones.length === 0) this.list();
  }

  #changed() {
    this.#nothing.hidden = this.#phones.length > 0;
    this.remember();
    this.#strip.show(this.#phones);
    this.#room.shelfChanged();
  }

  /** Make `phone` the one in hand: on a narrow screen the only one to be seen. */
  turnTo(phone) {
    for (const other of this.#phones) other.element.classList.toggle("in-hand", other === phone);
    document.body.dataset.view = "phone";
    this.#strip.turnTo(phone);
  }

  list() {
    document.body.dataset.view = "list";
  }

  /** Pass an event on to the phones it concerns: that of its chat, or with no chat all. */
  hear(event) {
    for (const phone of this.#phones) {
      const { chat, person } = phone.seat;
      const isTheirs = event.type !== "toast" || (event.person ?? person) === person;
      if ((event.chat ?? chat) !== chat || !isTheirs) continue;
      phone.hear(event);
      if (event.type === "message") this.#strip.news(phone);
    }
  }

  /** Show what a new state says of those whose phones are open. */
  stateChanged() {
    for (const phone of this.#phones) {
      if (!phone.owner()) this.close(phone);
      else phone.stateChanged();
    }
    this.#strip.show(this.#phones);
  }

  refresh() {
    for (const phone of this.#phones) phone.refresh();
  }

  /** Draw all anew in the page's language. */
  relabel() {
    for (const phone of this.#phones) phone.log.forget();
    this.refresh();
  }
}
