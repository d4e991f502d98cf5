// Two days to type: from and to, both included.

import { h } from './dom.js';
import { isDay } from './format.js';

/** What is wrong with a day as typed, with a day that is meant where one can be read off; '' when nothing is. */
export function dayProblem(value) {
  if (!value || isDay(value)) return '';
  const swapped = value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1-$3-$2');
  return `“${value}” is not a day. Write it as ${isDay(swapped) ? swapped : '2022-01-13'}.`;
}

/** @param apply called with (from, to), each '' when open */
export function dateFields(label, range, apply) {
  const from = h('input', { type: 'text', inputmode: 'numeric', placeholder: '2022-01-10', 'aria-label': `${label} from`, value: range.from ?? '' });
  const to = h('input', { type: 'text', inputmode: 'numeric', placeholder: '2022-01-14', 'aria-label': `${label} to`, value: range.to ?? '' });
  const wrong = h('span', { class: 'wrong', role: 'alert' });
  const submit = event => {
    event.preventDefault();
    const bad = [from, to].find(f => dayProblem(f.value.trim()));
    for (const f of [from, to]) f.setAttribute('aria-invalid', String(f === bad));
    wrong.textContent = bad ? dayProblem(bad.value.trim()) : '';
    if (bad) return bad.focus();
    const [a, b] = [from.value.trim(), to.value.trim()];
    if (a && b && b < a) {
      wrong.textContent = 'The range ends before it begins.';
      return to.focus();
    }
    apply(a, b);
  };
  return h('form', { class: 'dates', onsubmit: submit }, from, '–', to, h('button', { class: 'btn' }, 'Apply'), wrong);
}
