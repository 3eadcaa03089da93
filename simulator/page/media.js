/** What a message carries besides words: a photo, a recording, a place, a contact card. */

import { h, icon } from "./dom.js";
import * as server from "./server.js";
import { label } from "./words.js";

const KINDS = { photo, voice, place, contact, poll, document: file, other: file };

export const mediaOf = (message, phone) =>
  (KINDS[message.media.kind] ?? file)(message.media, message, phone);

function photo({ url }) {
  const picture = h("img", { src: url, className: "photo", test: "photo", loading: "lazy" });
  label(picture, "alt", "photo");
  return h("a", { href: url, target: "_blank", rel: "noopener", className: "frame" }, picture);
}

const BARS = 28;

/** A bar of waves that plays its recording; the waves are drawn from its address alone. */
function voice({ url, seconds }) {
  const sound = h("audio", { src: url ?? "", preload: "none" });
  const button = h("button", { type: "button", className: "play", hint: "play" }, icon("play"));
  const bars = Array.from({ length: BARS }, (_, at) => wave(url ?? "", at));
  const shown = (playing) => () => {
    button.replaceChildren(icon(playing ? "pause" : "play"));
    label(button, "aria-label", playing ? "pause" : "play");
  };
  button.onclick = () => (sound.paused ? sound.play().catch(shown(false)) : sound.pause());
  sound.onplay = shown(true);
  sound.onpause = sound.onended = shown(false);
  const length = h("span", {
    className: "seconds",
    word: ["seconds-short", { count: seconds ?? 0 }],
  });
  const waves = h("span", { className: "waves", aria: { hidden: true } }, bars);
  return h(
    "div",
    { className: "voice", test: "voice", data: { seconds } },
    button,
    waves,
    length,
    sound,
  );
}

function wave(address, at) {
  const letter = address.charCodeAt((at * 7) % (address.length || 1)) || 60;
  const bar = h("i");
  bar.style.height = `${20 + ((letter * (at + 3) * 31) % 80)}%`;
  return bar;
}

/** A question with options: a click ticks one, or takes the tick back. */
function poll({ question, options, multiple, closed }, message, phone) {
  const all = options.reduce((sum, { count }) => sum + count, 0);
  const ticked = options.flatMap(({ mine }, at) => (mine ? [at] : []));
  const vote = (at) => {
    const others = multiple ? ticked.filter((one) => one !== at) : [];
    const chosen = ticked.includes(at) ? others : [...others, at];
    phone.attempt(server.vote(phone.seat, message.id, chosen));
  };
  const rows = options.map((option, at) => optionRow(option, all, closed, () => vote(at)));
  const state = h("span", { className: "about", word: closed ? "poll-closed" : "poll" });
  return h("div", { className: "poll", test: "poll" }, h("b", {}, question), state, rows);
}

function optionRow({ text, count, mine }, all, closed, click) {
  const row = h(
    "button",
    {
      type: "button",
      className: "option",
      test: "option",
      disabled: closed || false,
      aria: { pressed: mine },
      on: { click },
    },
    h("span", {}, text),
    h("span", { className: "count" }, String(count)),
  );
  row.style.setProperty("--share", `${all ? Math.round((100 * count) / all) : 0}%`);
  return row;
}

function place({ latitude, longitude, name }) {
  const where = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return h(
    "div",
    { className: "place", test: "place" },
    h("div", { className: "map", aria: { hidden: true } }, icon("place")),
    h(
      "div",
      {},
      h("b", name ? {} : { word: "place" }, name ?? ""),
      h("span", { className: "where" }, where),
    ),
  );
}

function contact({ phone, name }) {
  return h(
    "div",
    { className: "card", test: "contact" },
    h("span", { className: "badge" }, icon("contact")),
    h("div", {}, h("b", {}, name ?? ""), h("span", { className: "number" }, phone ?? "")),
  );
}

function file({ url, name }) {
  const title = name ? h("b", {}, name) : h("b", { word: "file" });
  const card = url ? h("a", { href: url, target: "_blank", rel: "noopener" }) : h("div");
  card.className = "card";
  card.dataset.testid = "file";
  card.append(h("span", { className: "badge" }, icon("file")), title);
  return card;
}
