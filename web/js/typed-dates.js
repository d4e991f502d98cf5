// Days as people write them: one date, a range, "since March", and a text that ends with one. Pure.

import { join, shift } from './calendar.js';
import { oneDate, DAY, MONTH, WEEKDAY, YEAR } from './date-forms.js';

/** Between two dates. "and", "or", a comma only after "between", or where the second follows on the first. */
const SEPARATORS = new RegExp(
  [
    '\\s*(?:[–—]|\\.\\.+)\\s*', '\\s+-\\s+', '(?<=[a-z.]|^q\\d)[-/&](?=[a-z])', '(?<=^\\d{4})[-/](?=\\d{4}$)', '(?<=-\\d{2})/(?=\\d{4}-)', '(?<=\\d\\.|\\.\\d{4}|0s)-(?=\\d)',
    '\\s+(?:to|until|till|through|thru|and|or|up to)\\s+', '\\s*[+&]\\s*', ',\\s+',
  ].join('|'), 'g');

const LEAD = /^(?:(?:in|on|at|during|over|within|throughout|for|published|dated|(?:any ?time|some ?time)(?: in)?)\s+)?(?:the\s+)?/;

/** What is said on the right alone holds on the left, too: "1 March" of "1 March to 15 April 2019". */
function left(text, right) {
  const yearOf = new RegExp(`${YEAR}$`).exec(right)?.[1];
  const monthAt = new RegExp(`\\b${MONTH}`).exec(right)?.[1];
  if (yearOf && new RegExp(`^(?:${DAY}\\s+)?${MONTH}$|^${MONTH}(?:\\s+${DAY})?$|^(?:q[1-4]|h[12])$`).test(text)) return `${text} ${yearOf}`;
  if (yearOf && /^\d{1,2}\.\d{1,2}\.$/.test(text)) return text + yearOf;
  return monthAt && new RegExp(`^${DAY}$`).test(text) ? `${text} ${monthAt} ${yearOf ?? ''}`.trim() : text;
}

/** A year earlier where the range would end before it begins: "December to February 2019". */
function leftBefore(text, right, b, at) {
  const a = oneDate(left(text, right), at);
  if (!b || (a && a.from <= b.to)) return a;
  const year = +b.from.slice(0, 4);
  return [year, year - 1].map(y => oneDate(`${text} ${y}`, at)).find(one => one && one.from <= b.to) ?? a;
}

function between(text, at) {
  const lead = /^(?:from |between )/.exec(text)?.[0] ?? '';
  const bare = text.slice(lead.length);
  for (const match of bare.matchAll(SEPARATORS)) {
    const right = bare.slice(match.index + match[0].length).replace(/^the /, '').replace(/^(?:now|present)$/, 'today');
    const b = oneDate(right, at);
    const a = leftBefore(bare.slice(0, match.index).replace(/^the /, ''), right, b, at);
    const both = /and|or|[,+&]/.test(match[0]) && lead !== 'between ' && a && b && shift(a.to, 1) !== b.from ? null : join(a, b);
    if (both) return both;
  }
  return null;
}

/** Where a range begins or ends, by the words before or behind a date. */
const SINCE = ({ from }) => ({ from });
const AFTER = ({ to }) => ({ from: shift(to, 1) });
const UNTIL = ({ to }) => ({ to });
const BEFORE = ({ from }) => ({ to: shift(from, -1) });
const OPEN = [
  [/^(?:(?:since|from|as of|starting|beginning|not before|no(?:t)? earlier than)\s+|(?:>=|≥)\s*)(.+?)(?:\s+on(?:wards?)?)?$/, SINCE],
  [/^(?:(?:after|later than|following)\s+|post-|>\s*)(.+)$/, AFTER],
  [/^(?:(?:until|till|up to(?: and including)?|by|not? later than|not after)\s+|(?:<=|≤|[-–—])\s*)(.+)$/, UNTIL],
  [/^(?:(?:before|prior to|earlier than)\s+|pre-|<\s*)(.+)$/, BEFORE],
  [/^(.+?)(?:\s+on(?:wards?)?|\s+(?:and|or) (?:after|later)|\s+to date|\s+at the earliest|\s*[-–—])$/, SINCE],
  [/^(.+?)\s+(?:(?:and|or) (?:before|earlier)|at the latest)$/, UNTIL],
];

function open(text, at) {
  for (const [pattern, end] of OPEN) {
    const one = oneDate(pattern.exec(text)?.[1].replace(LEAD, '') ?? '', at);
    if (one) return end(one);
  }
  return null;
}

/** In small letters, without what says nothing more: the weekday and the hour of a day, the apostrophe of a year. */
const plainly = text =>
  text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[,;]$/, '').replace(LEAD, '')
    .replace(new RegExp(`\\b${WEEKDAY},? (?:the )?(?=\\d|${MONTH}\\s)`, 'g'), '')
    .replace(/,?(?:t|\s+(?:at\s+)?)\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:z|utc|gmt|[ap]m))?$/, '')
    .replace(new RegExp(`(?<=\\d),? (?:a )?${WEEKDAY}$`), '')
    .replace(/^(?:this (?:morning|afternoon|evening)|tonight)$/, 'today').replace(/^last night$/, 'yesterday')
    .replace(new RegExp(`(?<=yesterday|today|${WEEKDAY}|\\d{4}) (?:at |in the )?(?:morning|noon|afternoon|evening|night)$`), '')
    .replace(/\s*['’](\d{2})$/, (_, y) => ` ${+y < 50 ? 20 : 19}${y}`)
    .trim();

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

/** Among words these may be anything: "the may sayings", "election 2020", "Black Friday", "what happens now". */
const PERHAPS_WORDS = new RegExp(`^(?:\\d+|${MONTH}|${WEEKDAY}|weekend|-.*)$`, 'i');
/** A month without its year, where it can be nothing else: "in March", "10th March"; not "win 10 march". */
const SURELY_DATE = /^(?:in|on|during|since|until|till|before|after|between|from|by) |\d(?:st|nd|rd|th)\b/i;
/** A date by itself, whatever number stands before it: "Apollo 11 in July 1969". */
const BY_ITSELF = /^(?:in|on|during|between|from) /i;

/** What stands before a date and belongs to it: "31" of "31 February 2022", "not" of "not before 2015". */
const PART_OF_DATE = new RegExp(
  `(?:^|\\s)((?:${DAY}|q[1-4]|h[12]|${MONTH}|early|mid|late|not|no|around|about|circa|ca?\\.|roughly|approximately|(?:days?|weeks?|months?|quarters?)(?: of| in)?|(?:\\S+\\s+)?to)(?:\\s*(?:to|until|till|and|or|[-–—]))?)$`, 'i');
const NUMBERS = /(?:^|\s)(\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/;

/**
 * A text without the date it ends with: {rest, dates, said}; {unread} where it ends with what looks like a date and cannot be
 * read as one; null when it ends with none.
 *
 * @param bare whether a year alone will do, and a day or month without its year: among words they may be anything
 */
export function endingDates(text, now, bare = false, newest = now) {
  const words = text.trim().split(/\s+/);
  for (let at = Math.max(0, words.length - 8); at < words.length; at++) {
    const said = words.slice(at).join(' ');
    if (PERHAPS_WORDS.test(said) && !(bare && /^[12]\d{3}$/.test(said))) continue;
    const dates = readDates(said, now, bare || at === 0 || SURELY_DATE.test(said) ? newest : null);
    if (dates) return withRest(words.slice(0, at).join(' ').replace(/[,;]$/, ''), said, dates);
  }
  const unread = NUMBERS.exec(text.trim());
  return unread ? { unread: unread[1] } : null;
}

function withRest(rest, said, dates) {
  const before = BY_ITSELF.test(said) ? null : PART_OF_DATE.exec(rest);
  return before ? { unread: `${before[1]} ${said}` } : { rest, dates, said };
}
