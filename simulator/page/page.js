/** The page: puts the list, the phones and the clock together and keeps them up to date. */

import { Clock } from "./clock.js";
import { h } from "./dom.js";
import { Hints } from "./hints.js";
import { People } from "./people.js";
import * as server from "./server.js";
import { Shelf } from "./shelf.js";
import { Strip } from "./strip.js";
import { language, switchLanguage, w } from "./words.js";
import { Workshop } from "./workshop.js";

const RETRY_MS = 1500;
const NOTE_MS = 6000;
const SETTLE_MS = 250;

const at = (id) => document.getElementById(id);

/** What the parts of the page share: the simulator's state, and the acts that concern them all. */
const room = {
  state: null,
  open: (seat) => shelf.open(seat),
  close: (phone) => shelf.close(phone),
  turnTo: (phone) => shelf.turnTo(phone),
  list: () => shelf.list(),
  reload: () => load(),
  remember: () => shelf.remember(),
  isOpen: (chat) => Boolean(shelf.find(chat)),
  shelfChanged: () => people.show(),
};

const shelf = new Shelf(at("shelf"), new Strip(at("strip"), room), room);
const people = new People(at("people"), room);
const clock = new Clock(note);
const hints = new Hints();
const workshop = new Workshop(at("workshop"), room, note);

function note(text) {
  const line = h("p", { className: "refusal", test: "note" }, text);
  at("notices").append(line);
  setTimeout(() => line.remove(), NOTE_MS);
}

function top() {
  const click = () => {
    switchLanguage();
    document.documentElement.lang = language() === "en" ? "en" : "zh-CN";
    document.title = w("title");
    people.show();
    hints.relabel();
    clock.tick();
    shelf.relabel();
    workshop.relabel();
  };
  const brand = h(
    "div",
    { className: "brand" },
    h("h1", { word: "title" }),
    h("p", { word: "subtitle" }),
  );
  const other = { type: "button", className: "language", test: "language", word: "language" };
  const mark = h("img", { src: "/static/icon.svg", alt: "", className: "mark" });
  const tongue = h("button", { ...other, on: { click } });
  at("top").append(mark, brand, clock.element, workshop.button, tongue);
  at("people").prepend(hints.element);
  document.title = w("title");
}

async function load() {
  room.state = await server.state();
  clock.show(room.state.clock);
  hints.show(room.state.hints);
  people.show();
  shelf.stateChanged();
}

let settling = null;

/** Load the state soon, once for all that happens in the meantime. */
function loadSoon() {
  settling ??= setTimeout(async () => {
    settling = null;
    await load().catch(() => {});
  }, SETTLE_MS);
}

const OF_CHATS = ["message", "edited", "deleted", "keys", "toast"];

function heard(event) {
  workshop.hear(event);
  if (OF_CHATS.includes(event.type)) shelf.hear(event);
  const isUnread = event.type === "message" && !room.isOpen(event.chat);
  if (isUnread || ["people", "clock"].includes(event.type)) loadSoon();
}

function follow() {
  server.follow(room.state.seq, heard, () => {
    at("lost").textContent = w("lost");
    at("lost").hidden = false;
    setTimeout(comeBack, RETRY_MS);
  });
}

async function comeBack() {
  try {
    await load();
  } catch {
    setTimeout(comeBack, RETRY_MS);
    return;
  }
  at("lost").hidden = true;
  shelf.refresh();
  follow();
}

top();
await load();
shelf.begin();
follow();
