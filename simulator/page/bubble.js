/** One message as a bubble: who, media, words, marks, and the buttons under it. */

import { h, icon, iconButton } from "./dom.js";
import { mediaOf } from "./media.js";
import { openMessage } from "./message-menu.js";
import { link, payloadOf, rich } from "./rich.js";
import { hour } from "./time.js";

/** The element for `message` in `phone`; `place` is where it stands in its album, if in any. */
export function bubble(message, phone, place) {
  if (message.service) return service(message);
  const side = message.mine ? "mine" : "theirs";
  const { joined, goesOn } = place;
  const inAlbum = [joined && "joined", goesOn && "goes-on"];
  const classes = ["message", side, message.deleted && "deleted", ...inAlbum];
  return h(
    "article",
    {
      className: classes.filter(Boolean).join(" "),
      test: "message",
      data: { id: message.id, side },
    },
    h(
      "div",
      { className: `bubble ${message.media ? `with-${message.media.kind}` : ""}` },
      contents(message, phone, place),
    ),
    message.buttons?.length && !message.deleted ? buttons(message, phone) : null,
  );
}

function service(message) {
  return h(
    "p",
    { className: "service", test: "service", data: { id: message.id } },
    message.service,
  );
}

function contents(message, phone, { joined, words: spoken }) {
  const named = phone.isGroup && !message.mine && !joined;
  const sender = named ? h("b", { className: "from" }, message.from.name) : null;
  const media = message.media ? mediaOf(message, phone) : null;
  return [
    sender,
    message.origin
      ? h("span", { className: "origin", test: "origin", word: ["origin", { name: message.origin }] })
      : null,
    message.reply ? quote(message.reply, phone) : null,
    media,
    spoken ? words(spoken, phone) : null,
    message.reactions.length > 0
      ? h("p", { className: "reactions", test: "reactions" }, counted(message.reactions))
      : null,
    marks(message, phone),
  ];
}

/** What the message answers; a click goes there. */
function quote({ id, name, text }, phone) {
  const click = () => phone.log.goTo(id);
  const traits = { type: "button", className: "quote", test: "quote", on: { click } };
  return h("button", traits, h("b", {}, name), h("span", {}, text));
}

/** Each emoji once, with how many put it there. */
function counted(emoji) {
  return [...new Set(emoji)].map((one) => {
    const count = emoji.filter((other) => other === one).length;
    return h("span", {}, count > 1 ? `${one} ${count}` : one);
  });
}

const editable = (message) => message.mine && message.text && !message.media && !message.deleted;

function words(message, phone) {
  const text = message.text || message.caption;
  if (!text) return null;
  const click = () => {
    if (editable(message) && getSelection().isCollapsed) phone.startEdit(message);
  };
  const className = editable(message) ? "words editable" : "words";
  return h(
    "div",
    { className, test: "text", on: { click } },
    rich(text, message.entities ?? [], phone),
  );
}

function marks(message, phone) {
  const edit = () => phone.startEdit(message);
  const more = () => openMessage(phone, message);
  return h(
    "footer",
    {},
    editable(message) ? iconButton("edit", "edit", "edit", edit, "pencil") : null,
    message.deleted ? null : iconButton("more", "message-more", "message-menu", more, "pencil"),
    message.pinned ? h("span", { className: "mark-pinned", test: "is-pinned" }, icon("pin")) : null,
    message.protected ? lock() : null,
    message.edited ? h("span", { word: "edited", test: "edited" }) : null,
    message.deleted ? h("span", { word: "deleted", test: "deleted" }) : null,
    h("time", { dateTime: message.date }, hour(message.date)),
  );
}

function lock() {
  return h(
    "span",
    { className: "lock", test: "protected", role: "img", hint: "protected" },
    icon("lock"),
  );
}

function buttons(message, phone) {
  const rows = message.buttons.map((row, at) =>
    h(
      "div",
      { className: "row" },
      row.map((button, column) => inline(message, button, [at, column], phone)),
    ),
  );
  return h("div", { className: "buttons", role: "group" }, rows);
}

function inline(message, button, [row, column], phone) {
  if (button.url) return linkButton(button, phone);
  const click = (event) => phone.tap(message, row, column, event.currentTarget);
  return h(
    "button",
    { type: "button", className: "inline", test: "button", on: { click } },
    button.text,
  );
}

function linkButton(button, phone) {
  const away = payloadOf(button.url, phone.room.state.bot.username) === null;
  const element = link(
    button.url,
    [button.text, away ? icon("link") : null].filter(Boolean),
    phone,
  );
  element.className = "inline";
  element.dataset.testid = "button";
  return element;
}
