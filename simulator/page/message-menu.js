/** What can be done with one message, in sheets that come up in a phone. */

import { h, icon, iconButton } from "./dom.js";
import * as server from "./server.js";
import { field, openChoices, openForm, openSheet } from "./sheet.js";

/** The choices for `message`: answer it, send it on, pin it, take one's own back. */
export function openMessage(phone, message) {
  const act = (name) => () => phone.attempt(server.act(name, phone.seat, message.id));
  const pin = message.pinned ? "unpin" : "pin";
  const choices = [
    [icon("smile"), "react", { word: "react" }, () => openReactions(phone, message)],
    [icon("reply"), "reply", { word: "reply" }, () => phone.startReply(message)],
    message.protected
      ? null
      : [icon("forward"), "forward", { word: "forward" }, () => forwardForm(phone, message)],
    [icon("pin"), pin, { word: pin }, act(pin)],
    message.mine ? [icon("close"), "delete", { word: "delete" }, act("delete")] : null,
  ];
  openChoices(phone, "message-menu", "message-menu", choices.filter(Boolean));
}

const EMOJI = ["👍", "❤", "🎉", "🙏", "😁", "😢", "👎"];

function openReactions(phone, message) {
  openSheet(phone, "reaction-menu", "react", (close) => {
    const put = (emoji) => () => {
      close();
      phone.attempt(server.react(phone.seat, message.id, emoji));
    };
    const button = (emoji) =>
      h("button", { type: "button", className: "emoji", test: `emoji-${emoji}`, on: { click: put(emoji) } }, emoji);
    const none = iconButton("close", "emoji-none", "react-none", put(null));
    return h("div", { className: "emojis" }, EMOJI.map(button), none);
  });
}

function forwardForm(phone, message) {
  const { bot, groups } = phone.room.state;
  const { person } = phone.seat;
  const mine = groups.filter(({ members }) => members.includes(person));
  const options = [
    h("option", { value: person }, bot.name),
    ...mine.map(({ id, title }) => h("option", { value: id }, title)),
  ];
  const to = h("select", { test: "forward-to" }, options);
  const send = () => phone.attempt(server.forward(phone.seat, message.id, Number(to.value)));
  openForm(phone, "forward-form", "forward", [field("forward-to", to)], send, "forward");
}
