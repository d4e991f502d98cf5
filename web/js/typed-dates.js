// Days as people write them: one date, a range, "since March", and a text that ends with one. Pure.

import { join, shift } from './calendar.js';
import { oneDate, DAY, MONTH, WEEKDAY, YEAR } from './date-forms.js';

/** Between two dates. "and" only after "between", or where the second follows on the first. */
const SEPARATORS = new RegExp(
  [
    '\\s*(?:[–—]|\\.\\.+)\\s*', '\\s+-\\s+', '(?<=[a-z.])[-/&](?=[a-z])', '(?<=^\\d{4})-(?=\\d{4}$)', '(?<=-\\d{2})/(?=\\d{4}-)', '(?<=\\d\\.|\\.\\d{4})-(?=\\d)',
    '\\s+(?:to|until|till|through|thru|and)\\s+',
  ].join('|'), 'g');

const LEAD = /^(?:(?:in|on|at|during|over|within|for|published|dated)\s+)?(?:the\s+)?/;

/** "1 March" of "1 March to 15 April 2019": what is not said on the left is that on the right. */
function left(text, right) {
  const yearOf = new RegExp(`${YEAR}$`).exec(right)?.[1];
  const monthAt = new RegExp(`\\b${MONTH}`).exec(right)?.[1];
  if (yearOf && new RegExp(`^(?:${DAY}\\s+)?${MONTH}$|^${MONTH}(?:\\s+${DAY})?$`).test(text)) return `${text} ${yearOf}`;
  if (yearOf && /^\d{1,2}\.\d{1,2}\.$/.test(text)) return text + yearOf;
  return monthAt && new RegExp(`^${DAY}$`).test(text) ? `${text} ${monthAt} ${yearOf ?? ''}`.trim() : text;
}

function between(text, at) {
  const lead = /^(?:from |between )/.exec(text)?.[0] ?? '';
  const bare = text.slice(lead.length);
  for (const match of bare.matchAll(SEPARATORS)) {
    const right = bare.slice(match.index + match[0].length).replace(/^the /, '');
    const [a, b] = [oneDate(left(bare.slice(0, match.index).replace(/^the /, ''), right), at), oneDate(right, at)];
    const both = /and/.test(match[0]) && lead !== 'between ' && a && b && shift(a.to, 1) !== b.from ? null : join(a, b);
    if (both) return both;
  }
  return null;
}

function open(text, at) {
  const before = /^(since|from|after|until|till|before|up to|as of)\s+(?:the\s+)?(.+?)(?:\s+on(?:wards?)?)?$/.exec(text);
  const behind = /^(.+?)\s+(?:on(?:wards?)?|(?:and|or) (?:after|later)|till now|to date|[-–—])$/.exec(text);
  const found = before ?? (behind && ['', 'since', behind[1]]);
  const one = found && oneDate(found[2], at);
  if (!one) return null;
  const { from, to } = one;
  return { since: { from }, from: { from }, 'as of': { from }, after: { from: shift(to, 1) }, before: { to: shift(from, -1) } }[found[1]] ?? { to };
}

/** In small letters, without what says nothing more: the weekday of a day, the apostrophe of a year. */
const plainly = text =>
  text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[,;]$/, '').replace(LEAD, '')
    .replace(new RegExp(`\\b${WEEKDAY},? (?:the )?(?=\\d|${MONTH}\\s)`, 'g'), '')
    .replace(/\s*['’](\d{2})$/, (_, y) => ` ${+y < 50 ? 20 : 19}${y}`);

/**
 * The days that a text stands for, {from, to}, both included, each left out where open; null when it is no date.
 *
 * @param now the reader's day
 * @param newest the archive's last day: what is said without a year is the last one before it; null to leave that unread
 */
export function readDates(text, now, newest = now) {
  const plain = plainly(text);
  const at = { now, newest };
  return oneDate(plain, at) ?? between(plain, at) ?? open(plain, at);
}

/** Among words these may be anything: "the may sayings", "election 2020", "Black Friday". */
const PERHAPS_WORDS = new RegExp(`^(?:\\d+|${MONTH}|${WEEKDAY}|weekend)$`, 'i');

/**
 * A text without the date it ends with: {rest, dates, said}; null when it ends with none.
 *
 * @param bare whether a year alone will do, and a day or month without its year: among words they may be anything
 */
export function endingDates(text, now, bare = false, newest = now) {
  const words = text.trim().split(/\s+/);
  for (let at = Math.max(0, words.length - 8); at < words.length; at++) {
    const said = words.slice(at).join(' ');
    if (PERHAPS_WORDS.test(said) && !(bare && /^[12]\d{3}$/.test(said))) continue;
    const dates = readDates(said, now, bare || /^on /i.test(said) ? newest : null);
    if (dates) return { rest: words.slice(0, at).join(' ').replace(/[,;]$/, ''), dates, said };
  }
  return null;
}
