/** The list on the left: the people of the story, the groups, then everybody by what they are. */

import { avatar, h, icon } from "./dom.js";
import { label, w } from "./words.js";

const TAGS = ["elder", "talent", "red_hat", "staff", "partner", "resident"];
const KEPT = "xiaoyuan.sections";

const tagOf = (person) => TAGS.find((tag) => person.tags.includes(tag)) ?? "other";

export class People {
  #room;
  #unfolded = new Set(JSON.parse(localStorage.getItem(KEPT) ?? "[]"));
  #list = h("div", { className: "list" });

  constructor(element, room) {
    this.#room = room;
    label(element, "aria-label", "people");
    const search = { type: "search", test: "search", placeholder: "search", name: "search" };
    this.search = h("input", { ...search, on: { input: () => this.show() } });
    element.append(h("label", { className: "search" }, icon("search"), this.search), this.#list);
  }

  show() {
    const { people, groups } = this.#room.state;
    const found = people.filter((person) => this.#matches(person));
    const ordinary = found.filter((person) => !person.featured);
    const sections = [
      this.#open(
        "featured",
        found.filter((person) => person.featured),
      ),
      this.#open(
        "groups",
        groups.filter(({ title }) => this.#contains(title)),
      ),
      ...[...TAGS, "other"].map((tag) =>
        this.#folded(
          tag,
          ordinary.filter((person) => tagOf(person) === tag),
        ),
      ),
    ].filter(Boolean);
    this.#replace(sections.length > 0 ? sections : [this.#nobody()]);
  }

  #nobody() {
    const what = this.search.value.trim();
    return h("p", { className: "nobody", test: "nobody-found", word: ["nobody-found", { what }] });
  }

  #matches({ name, about, tags }) {
    return [name, about ?? "", ...tags, ...tags.map(named)].some((words) => this.#contains(words));
  }

  #contains(words) {
    return words.toLowerCase().includes(this.search.value.trim().toLowerCase());
  }

  #replace(sections) {
    const focused =
      this.#list.contains(document.activeElement) && document.activeElement.dataset.testid;
    this.#list.replaceChildren(...sections);
    if (focused) this.#list.querySelector(`[data-testid="${focused}"]`)?.focus();
  }

  #open(word, found) {
    if (found.length === 0) return null;
    const rows = found.map((one) => this.#row(one));
    return h("section", { test: `section-${word}` }, h("h2", { word }), rows);
  }

  #folded(tag, found) {
    if (found.length === 0) return null;
    const open = this.#unfolded.has(tag) || this.search.value.trim() !== "";
    const count = h("span", { className: "count" }, String(found.length));
    const unread = found.reduce((sum, person) => sum + this.#unread(person), 0);
    const heading = h(
      "summary",
      { test: `section-${tag}-heading` },
      icon("down"),
      h("h2", { word: tag }),
      count,
      badge(unread),
    );
    const rows = found.map((person) => this.#row(person));
    const details = h("details", { open, test: `section-${tag}` }, heading, rows);
    heading.addEventListener("click", () => this.#fold(tag, details.open));
    return details;
  }

  #fold(tag, wasOpen) {
    if (wasOpen) this.#unfolded.delete(tag);
    else this.#unfolded.add(tag);
    localStorage.setItem(KEPT, JSON.stringify([...this.#unfolded]));
  }

  #unread(one) {
    return this.#room.isOpen(one.id) ? 0 : (one.unread ?? 0);
  }

  #row(one) {
    const isGroup = one.id < 0;
    const name = one.name ?? one.title;
    const about = isGroup
      ? h("span", { className: "about", word: ["members", { count: one.members.length }] })
      : h("span", { className: "about" }, one.about || one.tags.map(named).join(" · "));
    const traits = {
      type: "button",
      className: one.blocked ? "one blocked" : "one",
      test: isGroup ? `group-${one.id}` : `person-${one.id}`,
      aria: { pressed: this.#room.isOpen(one.id) },
      on: { click: () => this.#room.open(this.#seat(one)) },
    };
    const who = h("span", { className: "who" }, h("span", { className: "name" }, name), about);
    return h("button", traits, avatar(one.id, name), who, badge(this.#unread(one)));
  }

  #seat({ id, members }) {
    return { chat: id, person: members ? members[0] : id };
  }
}

const named = (tag) => (TAGS.includes(tag) ? w(tag) : tag);

function badge(count) {
  if (!count) return null;
  const shown = count > 99 ? "99+" : String(count);
  return h("span", { className: "unread", test: "unread", name: ["unread", { count }] }, shown);
}
