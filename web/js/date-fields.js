// Days to type, in the ways people write them; what was understood stands below.

import { h } from './dom.js';
import { dayOf, isDay, range } from './format.js';
import { readDates } from './typed-dates.js';

/** What is wrong with a day as typed, with a day that is meant where one can be read off; '' when nothing is. */
export function dayProblem(value) {
  if (!value || isDay(value)) return '';
  const swapped = value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1-$3-$2');
  return `“${value}” is not a day. Write it as ${isDay(swapped) ? swapped : '2022-01-13'}.`;
}

const unread = value => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayProblem(value) : `“${value}” is not read as a date. Write 10 Jan 2022, Jan 2022, 2022 or last week.`);

/**
 * Two texts as days: {from, to, wrong}. One text alone may stand for a range: "March 2019", "last week".
 *
 * @param now the reader's day
 */
export function readFields(from, to, now) {
  const [a, b] = [from, to].map(text => (text ? readDates(text, now) : {}));
  if (!a) return { wrong: unread(from), at: 0 };
  if (!b) return { wrong: unread(to), at: 1 };
  const days = to ? { from: a.from ?? '', to: b.to ?? '' } : { from: a.from ?? '', to: a.from === a.to ? '' : a.to ?? '' };
  return days.from && days.to && days.to < days.from ? { wrong: 'The range ends before it begins.', at: 1 } : days;
}

/** @param apply called with (from, to), each '' when open */
export function dateFields(label, dates, apply) {
  const now = dayOf(new Date());
  const field = (end, placeholder, value) => h('input', { type: 'text', placeholder, 'aria-label': `${label} ${end}`, value: value ?? '' });
  const fields = [field('from', '10 Jan 2022', dates.from), field('to', '14 Jan 2022', dates.to)];
  const said = h('span', { class: 'quiet said', role: 'status' });
  const wrong = h('span', { class: 'wrong', role: 'alert' });
  const read = () => readFields(...fields.map(f => f.value.trim()), now);
  const typed = () => {
    const { from, to } = read();
    said.textContent = from || to ? `Read as ${range(from, to)}` : '';
    wrong.textContent = '';
  };
  const submit = event => {
    event.preventDefault();
    const days = read();
    fields.forEach((f, i) => f.setAttribute('aria-invalid', String(days.wrong !== undefined && i === days.at)));
    wrong.textContent = days.wrong ?? '';
    if (days.wrong) {
      said.textContent = '';
      return fields[days.at].focus();
    }
    return apply(days.from, days.to);
  };
  fields.forEach(f => f.addEventListener('input', typed));
  return h('form', { class: 'dates', onsubmit: submit }, fields[0], '–', fields[1], h('button', { class: 'btn' }, 'Apply'), said, wrong);
}
