/** Talks to the simulator: what a person does goes out, what happened comes back. */

import { w } from "./words.js";

/** The simulator refused; the message says why. */
export class Refused extends Error {}

/** Why something asked was not done, for the one who asked. */
export function reason(error) {
  if (error instanceof Refused) return error.message;
  console.error(error);
  return w("lost");
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(body.error ?? `HTTP ${response.status}`);
  return body;
}

async function get(path) {
  return answer(await fetch(path, { cache: "no-store" }));
}

async function post(act, body) {
  const headers = { "Content-Type": "application/json" };
  return answer(
    await fetch(`/api/${act}`, { method: "POST", headers, body: JSON.stringify(body) }),
  );
}

/** Several files become an album. */
async function upload(act, fields, files) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const file of files) body.append("file", file);
  return answer(await fetch(`/api/${act}`, { method: "POST", body }));
}

export const state = () => get("/api/state");
export const chat = (seat) => get(`/api/chat?person=${seat.person}&chat=${seat.chat}`);
export const calls = (after) => get(`/api/calls?after=${after}`);
export const troubles = () => get("/api/troubles");

export const say = (seat, text, reply = null) =>
  post("say", { ...seat, text, reply_to: reply });
export const act = (name, seat, message) => post(name, { ...seat, message });
export const forward = (seat, message, to) => post("forward", { ...seat, message, to });
export const turnTo = (seat, topic) => post("topic", { ...seat, topic });
export const newGroup = (group) => post("group", group);
export const group = (change, form) => post(change, form);
export const edit = (seat, message, text) => post("edit", { ...seat, message, text });
export const tap = (seat, message, row, column) => post("tap", { ...seat, message, row, column });
export const open = (seat, payload) => post("open", { person: seat.person, payload });
export const place = (seat, latitude, longitude) => post("place", { ...seat, latitude, longitude });
export const contact = (seat, phone) => post("contact", { ...seat, phone });
export const photos = (seat, files, caption, how) =>
  upload("photo", { ...seat, caption, ...how }, files);
export const document = (seat, file, caption) => upload("document", { ...seat, caption }, [file]);
export const voice = (seat, seconds, file) =>
  upload("voice", { ...seat, seconds }, file ? [file] : []);
export const poll = (seat, asked) => post("poll", { ...seat, ...asked });
export const vote = (seat, message, options) => post("vote", { ...seat, message, options });
export const react = (seat, message, emoji) => post("react", { ...seat, message, emoji });
export const block = (seat, blocked) => post("block", { person: seat.person, blocked });
export const breakLine = (fault) => post("break", fault);
export const mend = (fault) => post("mend", { fault });
export const limit = (on) => post("limit", { on });
export const spoil = () => post("spoil", {});
export const wind = (how) => post("clock", how);

/** Hear of everything after event number `after`, until the line breaks and `lost` is called. */
export function follow(after, heard, lost) {
  const source = new EventSource(`/api/events?after=${after}`);
  source.onmessage = (event) => heard(JSON.parse(event.data));
  source.onerror = () => {
    source.close();
    lost();
  };
}
