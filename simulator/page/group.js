/** A group as a whole: its members and what they are, the bot, topics, and its beginning. */

import { h, icon, iconButton } from "./dom.js";
import * as server from "./server.js";
import { field, openForm, openSheet } from "./sheet.js";

/** A form by which the holder of `phone` begins a group. */
export function newGroup(phone) {
  const { people } = phone.room.state;
  const { person } = phone.seat;
  const title = h("input", { type: "text", required: true, test: "group-title", maxLength: 60 });
  const others = people.filter(({ id, featured }) => featured && id !== person);
  const boxes = others.map(({ id, name }) => check(`member-${id}`, h("span", {}, name), id));
  const bot = check("group-bot", h("span", {}, phone.room.state.bot.name), 0);
  bot.querySelector("input").checked = true;
  const send = () => begin(phone, title.value.trim(), boxes, bot);
  const fields = [field("group-title", title), h("div", { className: "checks" }, boxes, bot)];
  openForm(phone, "group-form", "new-group", fields, send, "begin");
}

function check(test, words, value) {
  const box = h("input", { type: "checkbox", test, value });
  return h("label", { className: "check" }, box, words);
}

async function begin(phone, title, boxes, bot) {
  const ticked = boxes.map((box) => box.querySelector("input")).filter(({ checked }) => checked);
  const members = ticked.map(({ value }) => Number(value));
  const withBot = bot.querySelector("input").checked;
  const { person } = phone.seat;
  const asked = server.newGroup({ person, title, members, bot: withBot });
  await phone.attempt(asked.then((answer) => enter(phone, answer.group)));
}

/** Take up the phone of a group that was not there before. */
async function enter(phone, group) {
  await phone.room.reload();
  phone.room.open({ person: phone.seat.person, chat: group });
}

/** The sheet of a group: who is in it, and what becomes of it. */
export function openGroup(phone) {
  openSheet(phone, "group-sheet", "group", (close) => {
    const body = h("div", { className: "members" });
    const draw = () => phone.owner() && body.replaceChildren(...contents(phone, change, close));
    const change = async (act, form = {}) => {
      const { person, chat: group } = phone.seat;
      const done = await phone.attempt(server.group(act, { person, group, ...form }));
      await phone.room.reload();
      if (done) draw();
    };
    draw();
    return body;
  });
}

function contents(phone, change, close) {
  const { members, bots, kind, forum } = phone.owner();
  const { people, bot } = phone.room.state;
  const there = people.filter(({ id }) => members.includes(id));
  const away = people.filter(({ id }) => !members.includes(id));
  const acts = [
    bots.includes(bot.id) ? null : wide("group-add-bot", () => change("group-add-bot")),
    kind === "group" ? wide("group-upgrade", () => upgrade(phone, close)) : null,
    kind !== "group" && !forum ? wide("group-topics", () => change("group-topics")) : null,
    forum ? wide("group-topic", () => topicForm(phone, close)) : null,
    wide("group-leave", () => leave(phone, change, close)),
  ];
  return [
    ...there.map((one) => person(phone, one, change)),
    bots.includes(bot.id) ? person(phone, { ...bot, isBot: true }, change) : null,
    away.length > 0 ? adding(away, change) : null,
    h("div", { className: "wides" }, acts),
  ].filter(Boolean);
}

function person(phone, { id, name, isBot }, change) {
  const { members, admins, anonymous } = phone.owner();
  const now = anonymous.includes(id) ? "hide" : admins.includes(id) ? "promote" : "demote";
  const owner = id === members[0];
  const ways = isBot ? ["demote", "promote"] : ["demote", "promote", "hide"];
  const options = ways.map((value) =>
    h("option", { value, word: owner && value === "demote" ? "role-owner" : `role-${value}` }),
  );
  const choose = ({ target }) => change(`group-${target.value}`, { who: id });
  const role = h("select", { test: `role-${id}`, name: "role", on: { change: choose } }, options);
  role.value = now;
  const remove = () =>
    isBot ? change("group-remove-bot") : change("group-remove", { who: id });
  return h(
    "div",
    { className: "member", test: `member-row-${id}` },
    h("span", {}, name),
    role,
    iconButton("close", `remove-${id}`, "group-remove", remove),
  );
}

function adding(away, change) {
  const none = h("option", { value: "", word: "group-add" });
  const options = away.map(({ id, name }) => h("option", { value: id }, name));
  const choose = ({ target }) => target.value && change("group-add", { who: Number(target.value) });
  const traits = { test: "group-add", name: "group-add", on: { change: choose } };
  return h("select", traits, none, options);
}

function wide(test, click) {
  return h("button", { type: "button", className: "quiet", test, word: test, on: { click } });
}

async function upgrade(phone, close) {
  const { person, chat } = phone.seat;
  const asked = server.group("group-upgrade", { person, group: chat });
  await phone.attempt(
    asked.then(async ({ group }) => {
      close();
      await enter(phone, group);
      phone.room.close(phone);
    }),
  );
}

async function leave(phone, change, close) {
  close();
  await change("group-leave");
}

function topicForm(phone, close) {
  close();
  const name = h("input", { type: "text", required: true, test: "topic-name", maxLength: 60 });
  const { person, chat: group } = phone.seat;
  const send = async () => {
    const asked = server.group("group-topic", { person, group, name: name.value.trim() });
    await phone.attempt(asked.then(({ topic }) => server.turnTo(phone.seat, topic)));
    await phone.room.reload();
  };
  openForm(phone, "topic-form", "group-topic", [field("topic-name", name)], send, "begin");
}

/** The topics of a group, to be changed at will; null where it has none. */
export function topicChoice(phone) {
  const { forum, topics } = phone.owner();
  if (!forum) return null;
  const options = topics.map(({ id, name }) => h("option", { value: id }, `# ${name}`));
  const change = ({ target }) =>
    phone.attempt(server.turnTo(phone.seat, target.value ? Number(target.value) : null));
  const all = h("option", { value: "", word: "topic-general" });
  const select = h("select", { test: "topic", name: "topic", on: { change } }, all, options);
  select.value = phone.topic ?? "";
  return select;
}

/** The button that opens the sheet of a group. */
export const groupButton = (phone) =>
  h(
    "button",
    {
      type: "button",
      className: "round",
      test: "group-more",
      hint: "group",
      on: { click: () => openGroup(phone) },
    },
    icon("group"),
  );
