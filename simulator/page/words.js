/** The page's own labels in Chinese and English; what people and bots say is never translated. */

import { en } from "./words.en.js";
import { zh } from "./words.zh.js";

const WORDS = { zh, en };

const KEPT = "xiaoyuan.language";

let spoken = localStorage.getItem(KEPT) === "en" ? "en" : "zh";

export const language = () => spoken;
export const locale = () => (spoken === "en" ? "en-GB" : "zh-CN");

/** The label `key` in the page's language, with its {gaps} filled in. */
export function w(key, gaps = {}) {
  return WORDS[spoken][key].replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
}

const labels = new WeakMap();

/** Give `element` a label that follows the language: its "text", or an attribute's name. */
export function label(element, where, key, gaps) {
  labels.set(element, { ...labels.get(element), [where]: [key, gaps] });
  element.dataset.labelled = "";
  write(element, where, w(key, gaps));
}

function write(element, where, words) {
  if (where === "text") element.textContent = words;
  else element.setAttribute(where, words);
}

/** Change to the other language and write all labels anew. */
export function switchLanguage() {
  spoken = spoken === "en" ? "zh" : "en";
  localStorage.setItem(KEPT, spoken);
  for (const element of document.querySelectorAll("[data-labelled]")) {
    for (const [where, [key, gaps]] of Object.entries(labels.get(element))) {
      write(element, where, w(key, gaps));
    }
  }
}
