/** Text with its entities as elements. Offsets are UTF-16 units, as JavaScript counts them too. */

import { h } from "./dom.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

const BARE_LINK = /https?:\/\/[^\s<>"，。；！？）】]+|\bt\.me\/\w+\?start=[\w-]*/g;

/** The parts of `text`, for a phone that can `follow` links and `say` commands. */
export function rich(text, entities, phone) {
  const outerFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return within(text, { from: 0, to: text.length }, outerFirst, phone);
}

function within(text, { from, to }, entities, phone) {
  const parts = [];
  let rest = entities;
  let at = from;
  while (rest.length > 0) {
    const [entity, ...others] = rest;
    const span = { from: entity.offset, to: Math.min(entity.offset + entity.length, to) };
    const inside = others.filter((other) => other.offset < span.to);
    parts.push(...plain(text.slice(at, span.from), phone));
    parts.push(
      dressed(entity, text.slice(span.from, span.to), within(text, span, inside, phone), phone),
    );
    rest = others.slice(inside.length);
    at = span.to;
  }
  return [...parts, ...plain(text.slice(at, to), phone)];
}

function dressed(entity, words, parts, phone) {
  const { type, url } = entity;
  if (type === "text_link") return link(url, parts, phone);
  if (type === "url") return link(words, [words], phone);
  if (type === "email") return link(`mailto:${words}`, [words], phone);
  if (type === "phone_number") return link(`tel:${words}`, [words], phone);
  if (type === "bot_command") return command(words, phone);
  if (type === "spoiler") return h("span", { className: "spoiler", tabIndex: 0 }, parts);
  if (type in TAGS) return h(TAGS[type], {}, parts);
  return h("span", { className: "mention" }, parts);
}

function plain(words, phone) {
  const parts = [];
  let at = 0;
  for (const found of words.matchAll(BARE_LINK)) {
    parts.push(words.slice(at, found.index), link(found[0], [found[0]], phone));
    at = found.index + found[0].length;
  }
  return [...parts, words.slice(at)].filter((part) => part !== "");
}

function command(words, phone) {
  const click = () => phone.say(words);
  return h(
    "button",
    { type: "button", className: "command", test: "command-link", on: { click } },
    words,
  );
}

/** A link that the phone follows; an address of a kind that is not safe stays plain text. */
export function link(address, parts, phone) {
  const href = safe(address);
  if (href === null) return h("span", {}, parts);
  const click = (event) => {
    event.stopPropagation();
    if (phone.follow(href)) event.preventDefault();
  };
  const traits = {
    href,
    target: "_blank",
    rel: "noopener noreferrer",
    test: "link",
    on: { click },
  };
  return h("a", traits, parts);
}

const SAFE = ["https:", "http:", "tel:", "mailto:", "tg:"];

const whole = (address) => (/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);

function safe(address) {
  const href = whole(address);
  return URL.canParse(href) && SAFE.includes(new URL(href).protocol) ? href : null;
}

/** The payload of a deep link to the bot `username`, "" for one without; null for other links. */
export function payloadOf(address, username) {
  const href = whole(address.trim());
  if (!URL.canParse(href)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(href);
  const toBot = (name) => name.toLowerCase() === username.toLowerCase();
  if (protocol === "tg:") {
    return toBot(searchParams.get("domain") ?? "") ? (searchParams.get("start") ?? "") : null;
  }
  const here = ["t.me", "telegram.me"].includes(hostname) && toBot(pathname.slice(1));
  return here ? (searchParams.get("start") ?? "") : null;
}
