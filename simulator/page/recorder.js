/** Records a voice message with the browser's microphone. */

import { h, icon } from "./dom.js";
import { label } from "./words.js";

const SECOND = 1000;

export class Recorder {
  #recorder = null;
  #pieces = [];
  #begin = 0;
  #heard;
  #word = h("span", { word: "record" });

  /** `heard` is called with the seconds of what was recorded. */
  constructor(heard) {
    this.#heard = heard;
    const click = () => (this.#running() ? this.#stop() : this.#start());
    this.element = h(
      "button",
      { type: "button", className: "record", test: "record", on: { click } },
      icon("voice"),
      this.#word,
    );
    this.element.hidden = !navigator.mediaDevices || !("MediaRecorder" in window);
  }

  #running = () => this.#recorder?.state === "recording";

  async #start() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      this.#recorder = new MediaRecorder(stream);
    } catch {
      label(this.#word, "text", "record-failed");
      return;
    }
    this.#pieces = [];
    this.#begin = Date.now();
    this.#recorder.ondataavailable = ({ data }) => this.#pieces.push(data);
    this.#recorder.start();
    this.element.classList.add("running");
    label(this.#word, "text", "record-stop");
  }

  async #stop() {
    const recorder = this.#recorder;
    const stopped = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.stop();
    await stopped;
    for (const track of recorder.stream.getTracks()) track.stop();
    const count = Math.max(1, Math.round((Date.now() - this.#begin) / SECOND));
    this.element.classList.remove("running");
    label(this.#word, "text", "recorded", { count });
    this.#heard(count);
  }

  /** What was recorded, or null; a recording that still runs ends. */
  async recording() {
    if (this.#running()) await this.#stop();
    if (this.#pieces.length === 0) return null;
    return new File(this.#pieces, "voice", { type: this.#recorder.mimeType });
  }
}
