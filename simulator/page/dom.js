/** Builds elements. Text goes in as text nodes only: what people type can never become markup. */

import { label } from "./words.js";

/**
 * An element with its traits: `test` (data-testid), `word` (its label's key), `hint` (the key of
 * its accessible name and tooltip), `on` (listeners), `data`; any other is a property.
 */
export function h(tag, traits = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) give(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const SPECIAL = {
  test: (element, value) => (element.dataset.testid = value),
  data: (element, value) => Object.assign(element.dataset, value),
  word: (element, value) => label(element, "text", ...[value].flat()),
  placeholder: (element, value) => label(element, "placeholder", ...[value].flat()),
  name: (element, value) => label(element, "aria-label", ...[value].flat()),
  aria: (element, values) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(`aria-${name}`, value);
  },
  on: (element, listeners) => {
    for (const [event, listener] of Object.entries(listeners)) {
      element.addEventListener(event, listener);
    }
  },
  hint: (element, value) => {
    label(element, "aria-label", ...[value].flat());
    label(element, "title", ...[value].flat());
  },
};

function give(element, name, value) {
  if (name in SPECIAL) SPECIAL[name](element, value);
  else element[name] = value;
}

const SHAPES = {
  send: "M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4",
  attach: "M12 5v14M5 12h14",
  menu: "M4 7h16M4 12h16M4 17h10",
  close: "M6 6l12 12M18 6 6 18",
  back: "M15 5l-7 7 7 7",
  more: "M12 5.1a.4.4 0 1 0 0 .8.4.4 0 0 0 0-.8zM12 11.6a.4.4 0 1 0 0 .8.4.4 0 0 0 0-.8zM12 18.1a.4.4 0 1 0 0 .8.4.4 0 0 0 0-.8z",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  edit: "M5 19l1-4L16.5 4.5l3 3L9 18zM14 7l3 3",
  play: "M8 5.5v13l11-6.5z",
  pause: "M9 6v12M15 6v12",
  place:
    "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z",
  voice: "M12 15a3 3 0 0 0 3-3V7a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3zM6 12a6 6 0 0 0 12 0M12 18v3",
  photo: "M4 6h16v13H4zM4 16l5-5 4 4 3-3 4 4M15.5 10v.01",
  contact:
    "M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4a1.5 1.5 0 0 1-1.5 1.5C11 20.5 3.5 13 3.5 5.5A1.5 1.5 0 0 1 5 4z",
  keys: "M3.5 7h17v11h-17zM7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17 10.5h.01M8 14.5h8",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
  down: "M6 9l6 6 6-6",
  block: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM6 6l12 12",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1",
  next: "M5 6l7 6-7 6zM13 6l7 6-7 6z",
  group:
    "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19a5.5 5.5 0 0 1 11 0M15.5 5.4a3 3 0 0 1 0 5.2M17 13.6a5.5 5.5 0 0 1 3.5 5.4",
  reply: "M10 5 4 11l6 6M4 11h9a7 7 0 0 1 7 7v1",
  forward: "M14 5l6 6-6 6M20 11h-9a7 7 0 0 0-7 7v1",
  pin: "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
  poll: "M5 20V10h4v10M10 20V4h4v16M15 20v-7h4v7",
  smile:
    "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM8.5 14a4.2 4.2 0 0 0 7 0M9 9.5v.01M15 9.5v.01",
  line: "M3 12h4l2.5-7 5 14 2.5-7h4",
  file: "M7 3.5h7l4 4v13H7zM14 3.5v4h4",
};

/** A line drawing of 24 × 24 units in the colour of the text around it. */
export function icon(shape) {
  const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPES[shape]);
  picture.append(path);
  return picture;
}

const HUES = [18, 42, 92, 148, 176, 204, 262, 336];

/** A round badge, in a colour that stays with the id: the end of a name, or people for a group. */
export function avatar(id, name) {
  const mark = id < 0 ? icon("group") : [...name].slice(-2).join("");
  const badge = h("span", { className: "avatar", aria: { hidden: true } }, mark);
  badge.style.setProperty("--hue", HUES[Math.abs(id) % HUES.length]);
  return badge;
}

/** A button with an icon only; `hint` names it for those who cannot see it. */
export function iconButton(shape, test, hint, click, className = "round") {
  return h("button", { type: "button", className, test, hint, on: { click } }, icon(shape));
}
