// Days to type, in the ways people write them; what was understood stands below.

import { h } from './dom.js';
import { isDay, range as rangeText } from './format.js';
import { days } from './reader-day.js';
import { readDates } from './typed-dates.js';

/** What is wrong with a day as typed, with a day that is meant where one can be read off; '' when nothing is. */
export function dayProblem(value) {
  if (!value || isDay(value)) return '';
  const swapped = value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1-$3-$2');
  return `“${value}” is not a day. Write it as ${isDay(swapped) ? swapped : '2022-01-13'}.`;
}

function unread(value) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayProblem(value);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(value)?.slice(1).map(Number) ?? [0];
  if (slashed.every(n => n > 0) && slashed[0] <= 12 && slashed[1] <= 12) return `“${value}” may be two days. Write the month as a word: ${slashed[0]} Jan 2022.`;
  return `“${value}” is not read as a date. Write 10 Jan 2022, Jan 2022, 2022 or last week.`;
}

/**
 * Two texts as days: {from, to, wrong}. One text alone may stand for a range: "March 2019", "last week".
 *
 * @param now the reader's day
 * @param newest the archive's last day
 */
export function readFields(from, to, { now, newest }) {
  const [a, b] = [from, to].map(text => (text ? readDates(text, now, newest) : {}));
  if (!a) return { wrong: unread(from), at: 0 };
  if (!b) return { wrong: unread(to), at: 1 };
  const range = from && to ? readDates(`${from} – ${to}`, now, newest) : null; // "1 March" – "15 March 2019"
  if (range) return range;
  const both = to ? { from: a.from ?? '', to: b.to ?? '' } : { from: a.from ?? '', to: a.from === a.to ? '' : a.to ?? '' };
  return both.from && both.to && both.to < both.from ? { wrong: 'The range ends before it begins.', at: 1 } : both;
}

/** @param apply called with (from, to), each '' when open */
export function dateFields(label, dates, apply) {
  const field = (end, placeholder, value) => h('input', { type: 'text', placeholder, 'aria-label': `${label} ${end}`, value: value ?? '' });
  const fields = [field('from', '10 Jan 2022', dates.from), field('to', '14 Jan 2022', dates.to)];
  const said = h('span', { class: 'quiet said', role: 'status' });
  const wrong = h('span', { class: 'wrong', role: 'alert' });
  const read = () => readFields(...fields.map(f => f.value.trim()), days());
  const typed = () => {
    const { from, to } = read();
    said.textContent = from || to ? `Read as ${rangeText(from, to)}` : '';
    wrong.textContent = '';
  };
  const submit = event => {
    event.preventDefault();
    const typedDays = read();
    fields.forEach((f, i) => f.setAttribute('aria-invalid', String(typedDays.wrong !== undefined && i === typedDays.at)));
    wrong.textContent = typedDays.wrong ?? '';
    if (typedDays.wrong) {
      said.textContent = '';
      return fields[typedDays.at].focus();
    }
    return apply(typedDays.from, typedDays.to);
  };
  fields.forEach(f => f.addEventListener('input', typed));
  return h('form', { class: 'dates', onsubmit: submit }, fields[0], '–', fields[1], h('button', { class: 'btn' }, 'Apply'), said, wrong);
}
