/** The community's time of day, whatever zone the browser is in. */

import { locale, w } from "./words.js";

const DAY = 86_400_000;

let offset = 0;
let ahead = 0;

/** Set the clock by an ISO time that carries the community's offset. */
export function setClock(iso) {
  const [, sign, hours, minutes] = iso.match(/([+-])(\d\d):?(\d\d)$/) ?? [null, "+", "0", "0"];
  offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  ahead = Date.parse(iso) - Date.now();
}

/** Now in the community, as a Date whose UTC fields are the local ones. */
export const now = () => new Date(Date.now() + ahead + offset);

const local = (iso) => new Date(Date.parse(iso) + offset);
const say = (date, how) => date.toLocaleString(locale(), { timeZone: "UTC", ...how });

export const hour = (iso) => clockFace(local(iso));
export const second = (iso) =>
  say(local(iso), { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
export const clockFace = (date) =>
  say(date, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const calendarDay = (date) => say(date, { month: "long", day: "numeric", weekday: "short" });

/** The day of `iso` in words: today, yesterday, or its date. */
export function day(iso) {
  const daysAgo = Math.floor(now() / DAY) - Math.floor(local(iso) / DAY);
  if (daysAgo === 0) return w("today");
  return daysAgo === 1 ? w("yesterday") : calendarDay(local(iso));
}

/** Seconds from now until eight o'clock of the next morning. */
export function secondsToMorning() {
  const next = now();
  next.setUTCDate(next.getUTCDate() + 1);
  next.setUTCHours(8, 0, 0, 0);
  return Math.ceil((next - now()) / 1000);
}
