/** What can be done with one message, and with a group's members: sheets that come up in a phone. */

import { h, icon } from "./dom.js";
import * as server from "./server.js";
import { field, openChoices, openForm } from "./sheet.js";

/** The choices for `message`: answer it, send it on, pin it, take one's own back. */
export function openMessage(phone, message) {
  const act = (name) => () => phone.attempt(server.act(name, phone.seat, message.id));
  const pin = message.pinned ? "unpin" : "pin";
  const choices = [
    [icon("reply"), "reply", { word: "reply" }, () => phone.startReply(message)],
    message.protected
      ? null
      : [icon("forward"), "forward", { word: "forward" }, () => forwardForm(phone, message)],
    [icon("pin"), pin, { word: pin }, act(pin)],
    message.mine ? [icon("close"), "delete", { word: "delete" }, act("delete")] : null,
  ];
  openChoices(phone, "message-menu", "message-menu", choices.filter(Boolean));
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
