// Days as people write them: "10 Jan 2022", "Jan 2022", "2022-01", "1-15 March 2019", "last week". Pure.

import { isDay, parts } from './format.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '([12]\\d{3})';
const COUNTS = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, twelve: 12 };
const QUARTERS = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

const two = n => String(n).padStart(2, '0');
const iso = (y, m, d) => `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
const monthOf = word => MONTHS.indexOf(word.slice(0, 3)) + 1;
const lastDay = (y, m) => new Date(Date.UTC(y, m, 0)).getUTCDate();
const span = (from, to) => ({ from, to });
const day = (y, m, d) => (isDay(iso(y, m, d)) ? span(iso(y, m, d), iso(y, m, d)) : null);
const month = (y, m) => (m >= 1 && m <= 12 ? span(iso(y, m, 1), iso(y, m, lastDay(y, m))) : null);
const year = y => span(iso(y, 1, 1), iso(y, 12, 31));

const of = date => new Date(date + 'T00:00:00Z');
const shift = (date, days) => new Date(of(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
const monthsBefore = (date, n) => {
  const { y, m, d } = parts(date);
  const index = y * 12 + m - 1 - n;
  const [ny, nm] = [Math.floor(index / 12), (index % 12) + 1];
  return iso(ny, nm, Math.min(d, lastDay(ny, nm)));
};

/** One form a row: [pattern, what it stands for]. Numbers come first, words after. */
const FORMS = [
  ['(\\d{4})-(\\d{2})-(\\d{2})', ([y, m, d]) => day(+y, +m, +d)],
  ['(\\d{4})[-/](\\d{1,2})', ([y, m]) => month(+y, +m)],
  ['(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})', ([d, m, y]) => day(+y, +m, +d)],
  ['(\\d{1,2})/(\\d{1,2})/(\\d{4})', ([a, b, y]) => slashed(+a, +b, +y)],
  [YEAR, ([y]) => year(+y)],
  [`${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`, ([d, m, y]) => day(+y, monthOf(m), +d)],
  [`${MONTH}\\s+${DAY},?\\s+${YEAR}`, ([m, d, y]) => day(+y, monthOf(m), +d)],
  [`${MONTH}(?:\\s+of)?,?\\s+${YEAR}`, ([m, y]) => month(+y, monthOf(m))],
  [`${YEAR}\\s+${MONTH}`, ([y, m]) => month(+y, monthOf(m))],
  [`${DAY}\\s*[-–—]\\s*${DAY}\\s+${MONTH},?\\s+${YEAR}`, ([a, b, m, y]) => join(day(+y, monthOf(m), +a), day(+y, monthOf(m), +b))],
  [`${MONTH}\\s+${DAY}\\s*[-–—]\\s*${DAY},?\\s+${YEAR}`, ([m, a, b, y]) => join(day(+y, monthOf(m), +a), day(+y, monthOf(m), +b))],
  [`(?:the\\s+)?(\\d{3})0s`, ([y]) => span(iso(+y * 10, 1, 1), iso(+y * 10 + 9, 12, 31))],
  [`q([1-4])\\s+${YEAR}`, ([q, y]) => quarter(+q, +y)],
  [`(first|second|third|fourth|last)\\s+quarter(?:\\s+of)?\\s+${YEAR}`, ([q, y]) => quarter(QUARTERS[q], +y)],
];

/** The same, counted from the reader's day. */
const RELATIVE = [
  ['today', (_, now) => span(now, now)],
  ['yesterday', (_, now) => span(shift(now, -1), shift(now, -1))],
  ['(this|last|past|previous) week', ([which], now) => week(now, which === 'this' ? 0 : 1)],
  ['(this|last|past|previous) month', ([which], now) => month(...Object.values(parts(monthsBefore(now, which === 'this' ? 0 : 1))).slice(0, 2))],
  ['(this|last|past|previous) year', ([which], now) => year(parts(now).y - (which === 'this' ? 0 : 1))],
  [`(?:last|this past) (${WEEKDAYS.join('|')})`, ([name], now) => weekday(now, name)],
  [`(?:last|past|previous) (\\d{1,3}|${Object.keys(COUNTS).join('|')}) (day|week|month|year)s?`, ([n, unit], now) => past(now, COUNTS[n] ?? +n, unit)],
];

const quarter = (q, y) => span(iso(y, q * 3 - 2, 1), iso(y, q * 3, lastDay(y, q * 3)));

/** 13/1/2022 can be one day only; 3/1/2022 is another day in London than in New York. */
const slashed = (a, b, y) => (a > 12 ? day(y, b, a) : b > 12 || a === b ? day(y, a, b) : null);

function week(now, before) {
  const monday = shift(now, -((of(now).getUTCDay() + 6) % 7) - 7 * before);
  return span(monday, shift(monday, 6));
}

function weekday(now, name) {
  const back = (of(now).getUTCDay() - WEEKDAYS.indexOf(name) + 7) % 7 || 7;
  return span(shift(now, -back), shift(now, -back));
}

function past(now, n, unit) {
  const from = { day: () => shift(now, -n), week: () => shift(now, -7 * n), month: () => monthsBefore(now, n), year: () => monthsBefore(now, 12 * n) }[unit]();
  return span(shift(from, unit === 'day' || unit === 'week' ? 1 : 0), now);
}

const join = (a, b) => (a && b && a.from <= b.to ? span(a.from, b.to) : null);

function one(text, now) {
  for (const [pattern, read] of [...FORMS, ...RELATIVE]) {
    const match = new RegExp(`^${pattern}$`).exec(text);
    if (match) return read(match.slice(1), now);
  }
  return null;
}

/** "1 March" of "1 March to 15 April 2019": what is not said on the left is that on the right. */
function left(text, right) {
  const yearOf = new RegExp(`${YEAR}$`).exec(right)?.[1];
  const monthAt = new RegExp(`\\b${MONTH}`).exec(right)?.[1];
  if (yearOf && new RegExp(`^(?:${DAY}\\s+)?${MONTH}$|^${MONTH}(?:\\s+${DAY})?$`).test(text)) return `${text} ${yearOf}`;
  return yearOf && monthAt && new RegExp(`^${DAY}$`).test(text) ? `${text} ${monthAt} ${yearOf}` : text;
}

function between(text, now) {
  const bare = text.replace(/^(?:from|between) /, '');
  for (const match of bare.matchAll(/\s*[–—]\s*|\s+-\s+|(?<=[a-z])-(?=[a-z])|(?<=^\d{4})-(?=\d{4}$)|\s+(?:to|until|till|through|and)\s+/g)) {
    const right = bare.slice(match.index + match[0].length);
    const both = join(one(left(bare.slice(0, match.index), right), now), one(right, now));
    if (both) return both;
  }
  return null;
}

function open(text, now) {
  const match = /^(since|from|after|until|till|before|up to)\s+(.+)$/.exec(text);
  const at = match && one(match[2], now);
  if (!at) return null;
  return { since: { from: at.from }, from: { from: at.from }, after: { from: shift(at.to, 1) }, before: { to: shift(at.from, -1) } }[match[1]] ?? { to: at.to };
}

/**
 * The days that a text stands for, {from, to}, both included, each left out where open; null when it is no date.
 *
 * @param now the reader's day
 */
export function readDates(text, now) {
  const plain = text.toLowerCase().replace(/[\s ]+/g, ' ').trim().replace(/^(?:in|on|during|over|within|for|published|dated)(?: the)? (?=\S)|^the (?=last|past|previous|first|second|third|fourth|\d{4}s)/, '').replace(/^the (?=last|past|previous|first|second|third|fourth|\d{4}s)/, '');
  return one(plain, now) ?? between(plain, now) ?? open(plain, now);
}

/**
 * A text without the date it ends with: {rest, dates}; null when it ends with none.
 *
 * @param bare whether a year alone will do: among words it may be anything
 */
export function endingDates(text, now, bare = false) {
  const words = text.trim().split(/\s+/);
  for (let at = Math.max(0, words.length - 8); at < words.length; at++) {
    const said = words.slice(at).join(' ');
    const dates = readDates(said, now);
    if (dates && (bare || !/^\d{4}$/.test(said))) return { rest: words.slice(0, at).join(' ').replace(/[,;]$/, ''), dates, said };
  }
  return null;
}
