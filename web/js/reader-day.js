// The reader's day, and the archive's last day, from which days without a year are counted.

import { dayOf, isDay } from './format.js';

let last = null;

/** @param day of the newest article, as far as known */
export function archiveEnds(day) {
  last = day?.slice(0, 10) ?? null;
}

/** {now, newest}, each a day. */
export function days() {
  const now = dayOf(new Date());
  return { now, newest: last && isDay(last) && last < now ? last : now };
}
