/** What a message carries besides words: a photo, a recording, a place, a contact card. */

import { h, icon } from "./dom.js";
import { label } from "./words.js";

const KINDS = { photo, voice, place, contact, document: file, other: file };

export const mediaOf = (media) => (KINDS[media.kind] ?? file)(media);

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
