/** The menus of a phone: the bot's commands, and what is done with the chat as a whole. */

import { h, icon } from "./dom.js";
import { newGroup } from "./group.js";
import { field, openChoices, openForm, openSheet } from "./sheet.js";
import { w } from "./words.js";

/** The commands that the bot offers here; choosing one says it. */
export function openCommands(phone) {
  openSheet(phone, "commands", "commands", (close) => {
    if (phone.commands.length === 0) return h("p", { className: "asked", word: "no-commands" });
    const rows = phone.commands.map((command) => commandButton(phone, command, close));
    return h("div", { className: "choices" }, rows);
  });
}

function commandButton(phone, { command, description }, close) {
  const click = () => {
    close();
    phone.say(`/${command}`);
  };
  const traits = { type: "button", className: "choice", test: "command", on: { click } };
  return h("button", traits, h("span", {}, description), h("code", {}, `/${command}`));
}

/** What else can be done with the chat: open a link to the bot, block it, let it in again. */
export function openMore(phone) {
  const { blocked } = phone.owner();
  const change = { word: blocked ? "unblock" : "block" };
  openChoices(phone, "more-menu", "more", [
    [icon("link"), "open-link", { word: "open-link" }, () => openLink(phone)],
    [icon("group"), "new-group", { word: "new-group" }, () => newGroup(phone)],
    [icon("block"), "block-switch", change, () => phone.block(!blocked)],
  ]);
}

function openLink(phone) {
  const words = { placeholder: "link-hint", name: "open-link" };
  const input = h("input", { type: "text", required: true, test: "link-input", ...words });
  const send = () => {
    const typed = input.value.trim();
    if (/^[\w-]+$/.test(typed)) phone.start(typed);
    else if (!phone.follow(typed))
      phone.refuse(w("not-a-link", { bot: phone.room.state.bot.name }));
  };
  openForm(phone, "link-form", "open-link", [field("open-link", input)], send, "start");
}
