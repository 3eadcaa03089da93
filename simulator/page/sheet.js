/** A sheet that comes up inside one phone and is closed before anything else there is done. */

import { h, iconButton } from "./dom.js";

/** Open a sheet over `phone`; `fill` gets a function that closes it and returns its contents. */
export function openSheet(phone, test, title, fill) {
  const before = document.activeElement;
  const close = () => {
    cover.remove();
    phone.screen.inert = phone.element.querySelector(".cover") !== null;
    if (before?.isConnected) before.focus();
  };
  const heading = h(
    "header",
    {},
    h("h3", { word: title }),
    iconButton("close", "sheet-close", "cancel", close),
  );
  const panel = h(
    "div",
    { className: "sheet", role: "dialog", test, name: title, aria: { modal: true } },
    heading,
    fill(close),
  );
  const cover = h("div", { className: "cover", on: { click: outside, keydown: escape } }, panel);

  function outside(event) {
    if (event.target === cover) close();
  }
  function escape(event) {
    if (event.key === "Escape") close();
  }

  phone.screen.inert = true;
  phone.element.append(cover);
  (panel.querySelector("input, .choice, .primary") ?? panel.querySelector("button")).focus();
}

/** A sheet of choices, each `[icon, test, word, chosen]`. */
export function openChoices(phone, test, title, choices) {
  openSheet(phone, test, title, (close) =>
    h(
      "div",
      { className: "choices" },
      choices.map((choice) => choiceButton(choice, close)),
    ),
  );
}

function choiceButton([picture, test, traits, chosen], close) {
  const click = () => {
    close();
    chosen();
  };
  return h(
    "button",
    { type: "button", className: "choice", test, on: { click } },
    picture,
    h("span", traits),
  );
}

/** A sheet with a form: `fields` above one button; `send` runs when it is submitted. */
export function openForm(phone, test, title, fields, send, button = "send") {
  openSheet(phone, test, title, (close) => {
    const submit = (event) => {
      event.preventDefault();
      close();
      send();
    };
    const done = h("button", {
      type: "submit",
      className: "primary",
      test: `${test}-send`,
      word: button,
    });
    return h("form", { on: { submit } }, fields, done);
  });
}

/** A box that must be closed: the loud answer to a tap. */
export function openAlert(phone, text) {
  openSheet(phone, "alert", ["bot-says", { name: phone.room.state.bot.name }], (close) =>
    h(
      "div",
      { className: "alert" },
      h("p", { test: "alert-text" }, text),
      h("button", {
        type: "button",
        className: "primary",
        test: "alert-ok",
        word: "ok",
        on: { click: close },
      }),
    ),
  );
}

/** A labelled input for a form. */
export function field(word, input) {
  return h("label", { className: "field" }, h("span", { word }), input);
}
