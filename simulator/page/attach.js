/** What can be sent besides words, and the small forms for it. */

import { h, icon } from "./dom.js";
import { draw, DRAWINGS, photographed } from "./drawing.js";
import * as server from "./server.js";
import { field, openChoices, openForm } from "./sheet.js";
import { label } from "./words.js";

export function openAttach(phone) {
  openChoices(phone, "attach-menu", "attach", [
    [icon("photo"), "attach-photo", { word: "photo" }, () => photoForm(phone)],
    [icon("voice"), "attach-voice", { word: "voice" }, () => voiceForm(phone)],
    [icon("place"), "attach-place", { word: "place" }, () => placeForm(phone)],
    [icon("contact"), "attach-contact", { word: "contact" }, () => contactForm(phone)],
  ]);
}

function photoForm(phone) {
  const picker = filePicker();
  const caption = h("input", {
    type: "text",
    test: "photo-caption",
    placeholder: "caption",
    name: "caption",
  });
  const drawings = Object.keys(DRAWINGS).map((name, at) => drawing(name, at === 0, picker));
  const choice = h("div", { className: "drawings", role: "radiogroup", name: "photo" }, drawings);
  const send = async () => {
    const chosen = choice.querySelector("input:checked").value;
    const file =
      picker.files[0] ??
      (await photographed(choice.querySelector(`canvas[data-drawing=${chosen}]`), chosen));
    await phone.attempt(server.photo(phone.seat, file, caption.value.trim()));
  };
  openForm(phone, "photo-form", "photo", [choice, picker.parentElement, caption], send);
}

/** A file input behind a quiet button that shows the chosen file's name. */
function filePicker() {
  const words = h("span", { word: "photo-file" });
  const input = h("input", {
    type: "file",
    accept: "image/*",
    test: "photo-file",
    name: "photo-file",
  });
  input.onchange = () => {
    const [file] = input.files;
    if (file) words.textContent = file.name;
    else label(words, "text", "photo-file");
  };
  h("label", { className: "picker" }, input, icon("file"), words);
  return input;
}

function drawing(name, checked, picker) {
  const canvas = draw(name);
  canvas.dataset.drawing = name;
  const pick = h("input", { type: "radio", value: name, checked, test: `drawing-${name}` });
  pick.setAttribute("name", "drawing");
  pick.onchange = () => {
    picker.value = "";
    picker.onchange();
  };
  label(pick, "aria-label", `drawing-${name}`);
  return h("label", { className: "drawing" }, pick, canvas, h("span", { word: `drawing-${name}` }));
}

function number(value, test, limits) {
  return h("input", { type: "number", required: true, ...limits, value, test });
}

function voiceForm(phone) {
  const seconds = number(6, "voice-seconds", { min: 1, max: 600, step: 1 });
  const send = () => phone.attempt(server.voice(phone.seat, seconds.valueAsNumber));
  openForm(phone, "voice-form", "voice", [field("seconds", seconds)], send);
}

const CENTRE = { latitude: 36.2, longitude: 117.1 };

/** Somewhere near the service centre, always the same for the same person. */
function near(person) {
  const stray = (factor) => (((person * factor) % 61) - 30) / 10_000;
  return [CENTRE.latitude + stray(7), CENTRE.longitude + stray(13)].map((degrees) =>
    degrees.toFixed(4),
  );
}

export function placeForm(phone) {
  const [north, east] = near(phone.seat.person);
  const latitude = number(north, "place-latitude", { min: -90, max: 90, step: "any" });
  const longitude = number(east, "place-longitude", { min: -180, max: 180, step: "any" });
  const send = () =>
    phone.attempt(server.place(phone.seat, latitude.valueAsNumber, longitude.valueAsNumber));
  const fields = [field("latitude", latitude), field("longitude", longitude)];
  openForm(phone, "place-form", "place", fields, send);
}

/** An invented number, always the same for the same person. */
const numberOf = (person) => `1380000${String(person % 10_000).padStart(4, "0")}`;

export function contactForm(phone) {
  const traits = {
    type: "tel",
    required: true,
    value: numberOf(phone.seat.person),
    test: "contact-phone",
  };
  const input = h("input", traits);
  const send = () => phone.attempt(server.contact(phone.seat, input.value.trim()));
  const asked = h("p", { className: "asked", word: "share-phone" });
  openForm(phone, "contact-form", "contact", [asked, field("phone-number", input)], send);
}
