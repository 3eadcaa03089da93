/** What can be sent besides words, and the small forms for it. */

import { h, icon } from "./dom.js";
import { draw, DRAWINGS, photographed } from "./drawing.js";
import { Recorder } from "./recorder.js";
import * as server from "./server.js";
import { field, openChoices, openForm } from "./sheet.js";
import { label } from "./words.js";

export function openAttach(phone) {
  openChoices(phone, "attach-menu", "attach", [
    [icon("photo"), "attach-photo", { word: "photo" }, () => photoForm(phone)],
    [icon("voice"), "attach-voice", { word: "voice" }, () => voiceForm(phone)],
    [icon("file"), "attach-document", { word: "file" }, () => documentForm(phone)],
    [icon("poll"), "attach-poll", { word: "poll" }, () => pollForm(phone)],
    [icon("place"), "attach-place", { word: "place" }, () => placeForm(phone)],
    [icon("contact"), "attach-contact", { word: "contact" }, () => contactForm(phone)],
  ]);
}

function photoForm(phone) {
  const picker = filePicker("photo-file", { accept: "image/*", multiple: true });
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
    const drawn = choice.querySelector(`canvas[data-drawing=${chosen}]`);
    const files = picker.files.length > 0 ? [...picker.files] : [await photographed(drawn, chosen)];
    const answered = phone.composer.takeAnswering();
    const how = answered ? { reply_to: answered } : {};
    await phone.attempt(server.photos(phone.seat, files, caption.value.trim(), how));
  };
  openForm(phone, "photo-form", "photo", [choice, picker.parentElement, caption], send);
}

function documentForm(phone) {
  const picker = filePicker("document-file", { required: true });
  const words = { placeholder: "caption", name: "caption" };
  const caption = h("input", { type: "text", test: "document-caption", ...words });
  const send = () =>
    phone.attempt(server.document(phone.seat, picker.files[0], caption.value.trim()));
  openForm(phone, "document-form", "file", [picker.parentElement, caption], send);
}

function pollForm(phone) {
  const question = h("input", { type: "text", required: true, test: "poll-question" });
  const options = h("textarea", { rows: 4, required: true, test: "poll-options" });
  const multiple = h("input", { type: "checkbox", test: "poll-multiple" });
  const secret = h("input", { type: "checkbox", checked: true, test: "poll-anonymous" });
  const fields = [
    field("poll-question", question),
    field("poll-options", options),
    h("label", { className: "check" }, multiple, h("span", { word: "poll-multiple" })),
    h("label", { className: "check" }, secret, h("span", { word: "poll-anonymous" })),
  ];
  const lines = () => options.value.split("\n").map((line) => line.trim());
  const send = () =>
    phone.attempt(
      server.poll(phone.seat, {
        question: question.value.trim(),
        options: lines().filter(Boolean),
        multiple: multiple.checked,
        anonymous: secret.checked,
      }),
    );
  openForm(phone, "poll-form", "poll", fields, send);
}

/** A file input behind a quiet button that shows the chosen files' names. */
function filePicker(test, traits) {
  const words = h("span", { word: "photo-file" });
  const input = h("input", { type: "file", test, name: "photo-file", ...traits });
  input.onchange = () => {
    const names = [...input.files].map(({ name }) => name);
    if (names.length > 0) words.textContent = names.join("、");
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
  const recorder = new Recorder((length) => (seconds.value = length));
  const send = async () => {
    const recording = await recorder.recording();
    await phone.attempt(server.voice(phone.seat, seconds.valueAsNumber, recording));
  };
  const hint = h("p", { className: "asked", word: "voice-hint" });
  openForm(phone, "voice-form", "voice", [recorder.element, hint, field("seconds", seconds)], send);
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
