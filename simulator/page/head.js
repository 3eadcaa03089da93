/** The head of a phone: who holds it, and the bot it talks to or who speaks in the group. */

import { avatar, h, iconButton } from "./dom.js";
import { groupButton, topicChoice } from "./group.js";
import { openMore } from "./menus.js";

/** Who holds the phone, with the way back and the button that puts it away. */
export function holder(phone) {
  const { id, name, title, about, members } = phone.owner();
  const line = phone.isGroup
    ? h("span", { className: "about", word: ["members", { count: members.length }] })
    : h("span", { className: "about" }, about ?? "");
  return h(
    "header",
    { className: "holder" },
    iconButton("back", "back", "back", () => phone.room.list(), "round back"),
    avatar(id, name ?? title),
    h("div", { className: "who" }, h("h2", { test: "holder" }, name ?? title), line),
    iconButton("close", "close", "close", () => phone.room.close(phone)),
  );
}

/** The bot that a private chat is with. */
export function title(phone) {
  const { name, username } = phone.room.state.bot;
  const address = h("span", { className: "about" }, `@${username}`);
  return h(
    "div",
    { className: "title" },
    h("span", { className: "avatar bot", aria: { hidden: true } }, [...name][0]),
    h("div", { className: "who" }, h("b", {}, name), address),
    iconButton("more", "more", "more", () => openMore(phone)),
  );
}

/** The member who speaks in a group, to be changed at will. */
export function speaker(phone) {
  const { people } = phone.room.state;
  const members = people.filter(({ id }) => phone.owner().members.includes(id));
  const options = members.map(({ id, name }) => h("option", { value: id }, name));
  const change = ({ target }) => phone.speakAs(Number(target.value));
  const traits = { test: "speaking-as", name: "speaking-as", on: { change } };
  const select = h("select", traits, options);
  select.value = phone.seat.person;
  const as = h("label", { className: "as" }, h("span", { word: "speaking-as" }), select);
  return h("div", { className: "title speaker" }, as, topicChoice(phone), groupButton(phone));
}
