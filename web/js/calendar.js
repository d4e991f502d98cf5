// Days, months and years as ranges of days {from, to}, both included. Pure.

import { isDay, parts } from './format.js';

const two = n => String(n).padStart(2, '0');
const iso = (y, m, d) => `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
const lastDay = (y, m) => new Date(Date.UTC(y, m, 0)).getUTCDate();
const of = date => new Date(date + 'T00:00:00Z');

export const span = (from, to) => ({ from, to });
export const day = (y, m, d) => (isDay(iso(y, m, d)) ? span(iso(y, m, d), iso(y, m, d)) : null);
export const month = (y, m) => (m >= 1 && m <= 12 ? months(y, m, 1) : null);
export const year = y => years(y, y);
export const years = (from, to) => (from <= to ? span(iso(from, 1, 1), iso(to, 12, 31)) : null);
export const quarter = (y, q) => (q >= 1 && q <= 4 ? months(y, q * 3 - 2, 3) : null);

/** So many months from one on; they may run into the next year. */
export function months(y, m, count) {
  const end = { y: y + Math.floor((m + count - 2) / 12), m: ((m + count - 2) % 12) + 1 };
  return span(iso(y, m, 1), iso(end.y, end.m, lastDay(end.y, end.m)));
}

/** From the first day of the one to the last of the other, null where there is no such range. */
export const join = (a, b) => (a && b && a.from <= b.to ? span(a.from, b.to) : null);

export const shift = (date, days) => new Date(of(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);

export function monthsBefore(date, n) {
  const { y, m, d } = parts(date);
  const index = y * 12 + m - 1 - n;
  const [ny, nm] = [Math.floor(index / 12), (index % 12) + 1];
  return iso(ny, nm, Math.min(d, lastDay(ny, nm)));
}

/** Days since Sunday. */
export const weekdayOf = date => of(date).getUTCDay();

/** Monday to Sunday around a day. */
export function weekAround(date) {
  const monday = shift(date, -((weekdayOf(date) + 6) % 7));
  return span(monday, shift(monday, 6));
}

/** The weeks of ISO 8601: the first is that of 4 January. */
export function weekOf(y, n) {
  const first = weekAround(iso(y, 1, 4)).from;
  const monday = shift(first, 7 * (n - 1));
  return n >= 1 && parts(shift(monday, 3)).y === y ? span(monday, shift(monday, 6)) : null;
}

export const wholeMonth = ({ from, to }) => from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && shift(to, 1).endsWith('-01');
export const wholeYears = ({ from, to }) => from.endsWith('-01-01') && to.endsWith('-12-31');

const wholeMonths = ({ from, to }) => from.endsWith('-01') && shift(to, 1).endsWith('-01');
const monthsIn = ({ from, to }) => (parts(to).y - parts(from).y) * 12 + parts(to).m - parts(from).m + 1;

/** A third of a month, a season, a year or ten years: 0 early, 1 mid, 2 late. */
export function third(whole, n) {
  if (!whole) return null;
  const [a, b] = [parts(whole.from), parts(whole.to)];
  if (wholeMonth(whole)) return span(iso(a.y, a.m, n * 10 + 1), n === 2 ? whole.to : iso(a.y, a.m, n * 10 + 10));
  if (wholeMonths(whole) && monthsIn(whole) === 3) return months(a.y + Math.floor((a.m + n - 1) / 12), ((a.m + n - 1) % 12) + 1, 1);
  if (!wholeYears(whole)) return null;
  if (a.y === b.y) return months(a.y, n * 4 + 1, 4);
  return b.y - a.y === 9 ? [years(a.y, a.y + 3), years(a.y + 4, a.y + 6), years(a.y + 7, b.y)][n] : null;
}

/** The first or the second half of a month or a year: 0 or 1. */
export function half(whole, n) {
  if (!whole) return null;
  const { y, m } = parts(whole.from);
  if (wholeMonth(whole)) return n === 0 ? span(whole.from, iso(y, m, 15)) : span(iso(y, m, 16), whole.to);
  return wholeYears(whole) && parts(whole.to).y === y ? months(y, n * 6 + 1, 6) : null;
}

/** Seven days of a month: from its first, eighth, fifteenth, twenty-second; -1 its last seven. */
export function weekIn(whole, n) {
  if (!whole || !wholeMonth(whole) || n > 4) return null;
  return n < 0 ? span(shift(whole.to, -6), whole.to) : span(shift(whole.from, 7 * n - 7), shift(whole.from, 7 * n - 1));
}

/** A quarter of a whole year. */
export const quarterIn = (whole, n) => (whole && wholeYears(whole) && whole.from.slice(0, 4) === whole.to.slice(0, 4) ? quarter(parts(whole.from).y, n) : null);

/** So many days, weeks, months or years at the beginning or the end of a range, null where it has not as many. */
export function edge(whole, n, unit, atEnd) {
  if (!whole || n < 1) return null;
  const days = { day: 1, week: 7 }[unit];
  if (days) return within(whole, atEnd ? span(shift(whole.to, 1 - n * days), whole.to) : span(whole.from, shift(whole.from, n * days - 1)));
  const count = unit === 'year' ? 12 * n : n;
  if (!wholeMonths(whole) || monthsIn(whole) < count) return null;
  return atEnd ? span(monthsBefore(shift(whole.to, 1), count), whole.to) : span(whole.from, shift(monthsBefore(whole.from, -count), -1));
}

const within = (whole, part) => (part.from >= whole.from && part.to <= whole.to ? part : null);
