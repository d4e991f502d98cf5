// One date as people write it: "10 Jan 2022", "2022-01", "early March", "last week", "two days ago". Pure.

import { parts } from './format.js';
import { day, edge, half, join, month, months, monthsBefore, quarter, quarterIn, shift, span, third, weekAround, weekIn, weekOf, weekdayOf, wholeMonth, wholeYears, year, years } from './calendar.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const WEEKDAY = '(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?)\\.?';
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
export const YEAR = '([12]\\d{3})';
const DASH = '\\s*(?:[-–—/]|to)\\s*';
const COUNTS = { a: 1, an: 1, one: 1, two: 2, couple: 2, 'couple of': 2, 'a couple of': 2, few: 3, 'a few': 3, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };
const COUNT = `(\\d{1,3}|${Object.keys(COUNTS).sort((a, b) => b.length - a.length).join('|')})`;
const UNIT = '(hour|day|week|fortnight|month|year)s?';
const NTH = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, fifth: 5, last: -1, final: -1 };
const THIRDS = { early: 0, 'the beginning of': 0, 'beginning of': 0, 'the start of': 0, 'start of': 0, mid: 1, 'the middle of': 1, 'middle of': 1, late: 2, 'the end of': 2, 'end of': 2, beginning: 0, start: 0, middle: 1, end: 2 };
const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const DECADES = { noughties: 2000, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990 };
/** Feasts of one day each year: their first and last day, each as month and day. */
const FEASTS = {
  'christmas eve': [12, 24, 12, 24], 'christmas day': [12, 25, 12, 25], 'boxing day': [12, 26, 12, 26], christmas: [12, 24, 12, 26],
  "new year['’]?s eve": [12, 31, 12, 31], "new year['’]?s(?: day)?": [1, 1, 1, 1], halloween: [10, 31, 10, 31],
};
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
  ["['’]?([3-9])0s", ([tens]) => years(1900 + tens * 10, 1909 + tens * 10)],
  [any(DECADES), ([name]) => years(DECADES[name], DECADES[name] + 9)],
  ['(1\\d|2[01])(?:st|th) century', ([n]) => years(n * 100 - 99, n * 100)],
  [`(?:h([12])|([12])h)[\\s/-]*${YEAR}`, ([n, or, y]) => half(year(+y), (n ?? or) - 1)],
  ...Object.entries(FEASTS).map(([name, [m, d, untilM, untilD]]) => [`${name} ${YEAR}`, ([y]) => join(day(+y, m, d), day(+y, untilM, untilD))]),
  [`q([1-4])[\\s/-]*${YEAR}`, ([q, y]) => quarter(+y, +q)],
  [`${YEAR}[\\s/-]*q([1-4])`, ([y, q]) => quarter(+y, +q)],
  ['(\\d{4})-?w(\\d{1,2})', ([y, n]) => weekOf(+y, +n)],
  [`week (\\d{1,2})(?:,? of| in|,)? ${YEAR}`, ([n, y]) => weekOf(+y, +n)],
  [`${YEAR},? week (\\d{1,2})`, ([y, n]) => weekOf(+y, +n)],
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
  ['(\\d{1,2})\\.(\\d{1,2})\\.', ([d, m], { newest }) => lastBefore(newest, y => day(y, +m, +d))],
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
  [`${WEEKDAY} (?:of )?(this|last) week`, ([name, which], { now }) => inWeek(weekAround(shift(now, which === 'this' ? 0 : -7)), name)],
  [`(last|this) ${any(SEASONS)}`, ([which, season], { now }) => seasonBefore(now, SEASONS[season], which === 'this')],
  ['(last|this) (decade|century)', ([which, unit], { now }) => yearsAround(now, unit === 'decade' ? 10 : 100, which === 'last')],
  ['(?:the )?year to date|ytd', (_, { now }) => span(calendar(now, 0, 'year').from, now)],
  [`${COUNT} ${UNIT} ago`, ([n, unit], { now }) => calendar(now, counted(n), unit)],
  ['(?:earlier|so far) this (week|month|year)', ([unit], { now }) => span(calendar(now, 0, unit).from, now)],
];

/** A part of a date that is read by itself. */
const PARTS = [
  [`${any(THIRDS)}[\\s-]+(.+)`, ([part], whole) => third(whole, THIRDS[part])],
  ['(first|1st|second|2nd) half (?:of )?(.+)', ([n], whole) => half(whole, NTH[n] - 1)],
  [`(first|last) ${COUNT} (day|week|month|year)s? (?:of|in) (.+)`, ([which, n, unit], whole) => edge(whole, counted(n), unit, which === 'last')],
  ['(first|last) (days?) (?:of|in) (.+)', ([which, unit], whole) => edge(whole, unit === 'day' ? 1 : COUNTS.few, 'day', which === 'last')],
  ['(?:week commencing|week beginning|week starting|week from|w/c) (.+)', (_, whole) => whole && span(whole.from, shift(whole.from, 6))],
  ['(?:week ending|week to|w/e) (.+)', (_, whole) => whole && span(shift(whole.to, -6), whole.to)],
  ['(?:whole|all)(?: of)? (.+)', (_, whole) => whole],
  ['(month|year)(?: of)? (.+)', ([unit], whole) => (whole && (unit === 'month' ? wholeMonth(whole) : wholeYears(whole)) ? whole : null)],
  [`${any(NTH)} week (?:of|in) (.+)`, ([n], whole) => weekIn(whole, NTH[n])],
  [`${any(NTH)} quarter (?:of )?(.+)`, ([n], whole) => quarterIn(whole, NTH[n] < 0 ? 4 : NTH[n])],
  ['week of (.+)', (_, whole) => (whole && whole.from === whole.to ? weekAround(whole.from) : null)],
];

/** The day, week, month or year so many of them ago. */
function calendar(now, n, unit) {
  const at = { hour: () => shift(now, -Math.round(n / 24)), day: () => shift(now, -n), week: () => shift(now, -7 * n), fortnight: () => shift(now, -14 * n), month: () => monthsBefore(now, n), year: () => monthsBefore(now, 12 * n) }[unit]();
  const { y, m } = parts(at);
  if (unit === 'day' || unit === 'hour') return span(at, at);
  if (unit === 'week') return weekAround(at);
  if (unit === 'fortnight') return span(weekAround(at).from, shift(weekAround(at).from, 13));
  return unit === 'month' ? month(y, m) : year(y);
}

/** The days until today that make up so many of a unit. */
function trailing(now, n, unit) {
  const days = { day: 1, week: 7, fortnight: 14 }[unit];
  if (unit === 'hour') return span(shift(now, -Math.ceil(n / 24)), now);
  return days ? span(shift(now, 1 - days * n), now) : span(monthsBefore(now, unit === 'month' ? n : 12 * n), now);
}

const quarterAround = date => quarter(parts(date).y, Math.ceil(parts(date).m / 3));

/** Saturday and Sunday: of this week, or the last ones that are over. */
function weekend(now, coming) {
  const saturday = shift(weekAround(now).from, coming ? 5 : -2);
  return span(saturday, shift(saturday, 1));
}

/** The season of this year or, if it is to be over, the last that is. */
function seasonBefore(now, first, ofThisYear) {
  const season = months(parts(now).y, first, 3);
  return ofThisYear || season.to < now ? season : months(parts(now).y - 1, first, 3);
}

/** Ten or a hundred years: those of now, or those before. */
function yearsAround(now, count, earlier) {
  const first = Math.floor((parts(now).y - (count === 100 ? 1 : 0)) / count) * count + (count === 100 ? 1 : 0) - (earlier ? count : 0);
  return years(first, first + count - 1);
}

/** A day of a week that begins on Monday. */
function inWeek(week, name) {
  const date = shift(week.from, (WEEKDAYS.indexOf(name.slice(0, 3)) + 6) % 7);
  return span(date, date);
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
