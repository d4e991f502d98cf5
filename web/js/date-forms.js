// One date as people write it: "10 Jan 2022", "2022-01", "early March", "last week", "two days ago". Pure.

import { parts } from './format.js';
import { day, half, join, month, months, monthsBefore, quarter, quarterIn, shift, span, third, weekAround, weekIn, weekOf, weekdayOf, year, years } from './calendar.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const WEEKDAY = '(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?)\\.?';
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
export const YEAR = '([12]\\d{3})';
const DASH = '\\s*(?:[-–—]|to)\\s*';
const COUNTS = { a: 1, an: 1, one: 1, two: 2, couple: 2, 'a couple of': 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 };
const COUNT = `(\\d{1,3}|${Object.keys(COUNTS).sort((a, b) => b.length - a.length).join('|')})`;
const UNIT = '(day|week|fortnight|month|year)s?';
const NTH = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, fifth: 5, last: -1, final: -1 };
const THIRDS = { early: 0, 'the beginning of': 0, 'beginning of': 0, 'the start of': 0, 'start of': 0, mid: 1, 'the middle of': 1, 'middle of': 1, late: 2, 'the end of': 2, 'end of': 2 };
const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const any = of => `(${Object.keys(of).join('|')})`;

const monthOf = word => MONTHS.indexOf(word.slice(0, 3)) + 1;
const counted = word => COUNTS[word] ?? +word;

/** 98 is 1998, 22 is 2022: up to next year it is this century. */
const fullYear = (text, now) => (text.length > 2 ? +text : +text + (+text <= (parts(now).y % 100) + 1 ? 2000 : 1900));

/** 13/1/2022 can be one day only; 3/1/2022 is another day in London than in New York. */
const slashed = (a, b, y) => (a > 12 ? day(y, b, a) : b > 12 || a === b ? day(y, a, b) : null);

/** What is said without its year is the last one before the archive's end. */
function lastBefore(newest, inYear) {
  const y = parts(newest).y;
  const at = inYear(y);
  return at && at.from <= newest ? at : inYear(y - 1);
}

/** A form each: [pattern, what it stands for]; `at` holds the reader's day `now` and the archive's `newest`. */
const FORMS = [
  ['(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})', ([y, , m, d]) => day(+y, +m, +d)],
  ['([12]\\d{3})(\\d{2})(\\d{2})', ([y, m, d]) => day(+y, +m, +d)],
  ['(\\d{4})([-/])(\\d{1,2})', ([y, , m]) => month(+y, +m) ?? shortened(y, m)],
  ['(\\d{4})[–—](\\d{2})', ([y, m]) => shortened(y, m)],
  ['(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})', ([d, m, y], { now }) => day(fullYear(y, now), +m, +d)],
  ['(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})', ([a, , b, y], { now }) => slashed(+a, +b, fullYear(y, now))],
  ['(\\d{1,2})[-/.](\\d{4})', ([m, y]) => month(+y, +m)],
  [YEAR, ([y]) => year(+y)],
  [`${DAY}(?:\\s+of)?[\\s/-]*${MONTH}[,\\s/-]*([12]\\d{3}|\\d{2})`, ([d, m, y], { now }) => day(fullYear(y, now), monthOf(m), +d)],
  [`${MONTH}\\s*${DAY}(?:,\\s*|\\s+)${YEAR}`, ([m, d, y]) => day(+y, monthOf(m), +d)],
  [`${YEAR}[\\s-]+${MONTH}[\\s-]+${DAY}`, ([y, m, d]) => day(+y, monthOf(m), +d)],
  [`${MONTH}(?:\\s+of)?[,\\s/-]+${YEAR}`, ([m, y]) => month(+y, monthOf(m))],
  [`${YEAR}[\\s-]+${MONTH}`, ([y, m]) => month(+y, monthOf(m))],
  [`${DAY}${DASH}${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`, ([a, b, m, y]) => join(day(+y, monthOf(m), +a), day(+y, monthOf(m), +b))],
  [`${MONTH}\\s+${DAY}${DASH}${DAY},?\\s+${YEAR}`, ([m, a, b, y]) => join(day(+y, monthOf(m), +a), day(+y, monthOf(m), +b))],
  ['(\\d{3})0s', ([y]) => years(+y * 10, +y * 10 + 9)],
  [`q([1-4])[\\s/-]*${YEAR}`, ([q, y]) => quarter(+y, +q)],
  [`${YEAR}[\\s/-]*q([1-4])`, ([y, q]) => quarter(+y, +q)],
  ['(\\d{4})-?w(\\d{1,2})', ([y, n]) => weekOf(+y, +n)],
  [`week (\\d{1,2})(?:,? of| in|,)? ${YEAR}`, ([n, y]) => weekOf(+y, +n)],
  [`${any(SEASONS)}(?: of)? ${YEAR}(?:[-–/]\\d{2,4})?`, ([season, y]) => months(+y, SEASONS[season], 3)],
];

/** Years that are cut short: 2019–21. Not 2019–11, which no season and no office has. */
function shortened(y, end) {
  const last = +(y.slice(0, 2) + end);
  return +end > 12 && last > +y ? years(+y, last) : null;
}

/** The same without a year. */
const YEARLESS = [
  [`${DAY}(?:\\s+of)?[\\s-]+${MONTH}`, ([d, m], { newest }) => lastBefore(newest, y => day(y, monthOf(m), +d))],
  [`${MONTH}\\s+${DAY}`, ([m, d], { newest }) => lastBefore(newest, y => day(y, monthOf(m), +d))],
  [`${DAY}${DASH}${DAY}(?:\\s+of)?\\s+${MONTH}`, ([a, b, m], { newest }) => lastBefore(newest, y => join(day(y, monthOf(m), +a), day(y, monthOf(m), +b)))],
  [`${MONTH}\\s+${DAY}${DASH}${DAY}`, ([m, a, b], { newest }) => lastBefore(newest, y => join(day(y, monthOf(m), +a), day(y, monthOf(m), +b)))],
  [MONTH, ([m], { newest }) => lastBefore(newest, y => month(y, monthOf(m)))],
];

/** Counted from the reader's day. */
const RELATIVE = [
  ['today', (_, { now }) => span(now, now)],
  ['yesterday', (_, { now }) => span(shift(now, -1), shift(now, -1))],
  ['day before yesterday', (_, { now }) => span(shift(now, -2), shift(now, -2))],
  [`(this|last|previous) ${UNIT}`, ([which, unit], { now }) => calendar(now, which === 'this' ? 0 : 1, unit)],
  ['(this|last|previous) quarter', ([which], { now }) => quarterAround(monthsBefore(now, which === 'this' ? 0 : 3))],
  ['(last|this|past)? ?weekend', ([which], { now }) => weekend(now, which === 'this')],
  [`(?:last |this past |past )?${WEEKDAY}`, ([name], { now }) => weekday(now, name)],
  [`(?:last|past|previous) ${COUNT} ${UNIT}`, ([n, unit], { now }) => trailing(now, counted(n), unit)],
  [`past ${UNIT}`, ([unit], { now }) => trailing(now, 1, unit)],
  [`${COUNT} ${UNIT} ago`, ([n, unit], { now }) => calendar(now, counted(n), unit)],
  ['(?:earlier|so far) this (week|month|year)', ([unit], { now }) => span(calendar(now, 0, unit).from, now)],
];

/** A part of a date that is read by itself. */
const PARTS = [
  [`${any(THIRDS)}[\\s-]+(.+)`, ([part], whole) => third(whole, THIRDS[part])],
  ['(first|second) half (?:of )?(.+)', ([n], whole) => half(whole, NTH[n] - 1)],
  [`${any(NTH)} week (?:of|in) (.+)`, ([n], whole) => weekIn(whole, NTH[n])],
  [`${any(NTH)} quarter (?:of )?(.+)`, ([n], whole) => quarterIn(whole, NTH[n] < 0 ? 4 : NTH[n])],
  ['(whole|week) of (.+)', ([part], whole) => (part === 'whole' ? whole : whole?.from === whole?.to ? whole && weekAround(whole.from) : null)],
];

/** The day, week, month or year so many of them ago. */
function calendar(now, n, unit) {
  const at = { day: () => shift(now, -n), week: () => shift(now, -7 * n), fortnight: () => shift(now, -14 * n), month: () => monthsBefore(now, n), year: () => monthsBefore(now, 12 * n) }[unit]();
  const { y, m } = parts(at);
  if (unit === 'day') return span(at, at);
  if (unit === 'week') return weekAround(at);
  if (unit === 'fortnight') return span(weekAround(at).from, shift(weekAround(at).from, 13));
  return unit === 'month' ? month(y, m) : year(y);
}

/** The days until today that make up so many of a unit. */
function trailing(now, n, unit) {
  const days = { day: 1, week: 7, fortnight: 14 }[unit];
  return days ? span(shift(now, 1 - days * n), now) : span(monthsBefore(now, unit === 'month' ? n : 12 * n), now);
}

const quarterAround = date => quarter(parts(date).y, Math.ceil(parts(date).m / 3));

/** Saturday and Sunday: of this week, or the last ones that are over. */
function weekend(now, coming) {
  const saturday = shift(weekAround(now).from, coming ? 5 : -2);
  return span(saturday, shift(saturday, 1));
}

function weekday(now, name) {
  const back = (weekdayOf(now) - WEEKDAYS.indexOf(name.slice(0, 3)) + 7) % 7 || 7;
  return span(shift(now, -back), shift(now, -back));
}

const matching = (forms, text) => {
  for (const [pattern, read] of forms) {
    const match = new RegExp(`^${pattern}$`).exec(text);
    if (match) return { groups: match.slice(1), read };
  }
  return null;
};

/**
 * The days {from, to} that a text in small letters stands for, null when it is no date.
 *
 * @param at {now, newest}: the reader's day; the archive's last, from which what has no year is counted, or null
 */
export function oneDate(text, at) {
  const form = matching([...FORMS, ...(at.newest ? YEARLESS : []), ...RELATIVE], text);
  if (form) return form.read(form.groups, at);
  const part = matching(PARTS, text);
  if (!part) return null;
  return part.read(part.groups, oneDate(part.groups[part.groups.length - 1].replace(/^the /, ''), at));
}
