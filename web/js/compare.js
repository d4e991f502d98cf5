// Searches side by side: their address, and their bars on one scale. Pure.

import { bars } from './scale.js';
import { FACETS, inView, isEmpty, parameters, plain, read } from './state.js';

export const MOST = 6;

const all = search => new URLSearchParams(search).getAll('side');

/** The states that an address sets side by side, each placed by days of publication, as the archive beside them is. */
export const sides = search => all(search).slice(0, MOST).map(query => ({ ...read('/', '?' + query), timeline: '' }));

/** What an address holds that is not compared, in sentences. */
export const leftOut = search => [
  ...[...new Set(new URLSearchParams(search).keys())].filter(name => name !== 'side').map(name => `“${name}” is nothing to compare; each search is a “side”.`),
  ...sides(search).flatMap(side => [...side.unknown.map(name => `“${name}” is no filter; it is left out.`), ...side.wrong.map(value => `“${value}” is not a day; it is left out.`)]),
  ...(all(search).length > MOST ? [`${MOST} searches stand side by side at most; the others are left out.`] : []),
];

export const compareAddress = states => {
  const out = new URLSearchParams();
  for (const state of states) out.append('side', plain(parameters(inView(state, 'articles'))));
  return '/compare' + (states.length ? '?' + out : '');
};

/** What a search sets side by side: each of several values of a facet, else the search itself, of which the whole archive is none. */
export function sidesOf(state) {
  const several = FACETS.find(facet => (state.filters[facet]?.any ?? []).length > 1);
  if (isEmpty(state)) return [];
  if (!several) return [{ ...inView(state, 'articles'), sort: '' }];
  const { any, all, not } = state.filters[several];
  return any.slice(0, MOST).map(id => ({ ...inView(state, 'articles'), sort: '', filters: { ...state.filters, [several]: { any: [id], all, not } } }));
}

/** The first days of the first and the last bar of all timelines, null where there is no bar. */
export function spanOf(timelines) {
  const days = timelines.flatMap(timeline => (timeline?.buckets ?? []).map(b => b.from)).sort();
  return days.length ? { from: days[0], to: days.at(-1) } : null;
}

const WIDTHS = ['day', 'month', 'year'];

/**
 * Timelines with bars of the same widths over the same days: {interval, bars, values: [[count, ...], ...]}.
 *
 * @param whole the archive's own over these days, for the totals of bars that no side has
 */
export function together(timelines, whole) {
  const interval = WIDTHS[Math.max(0, ...timelines.map(t => WIDTHS.indexOf(t?.interval)))];
  const start = day => (interval === 'day' ? day : interval === 'month' ? day.slice(0, 7) + '-01' : day.slice(0, 4) + '-01-01');
  const totals = new Map();
  const counts = timelines.map(timeline => {
    const own = new Map();
    for (const b of timeline?.buckets ?? []) own.set(start(b.from), (own.get(start(b.from)) ?? 0) + b.count);
    return own;
  });
  // Totals of days do not add up to that of their month where a side lacks days: only bars of the same width tell.
  for (const timeline of [whole, ...timelines]) if (timeline?.interval === interval) for (const b of timeline.buckets) totals.set(b.from, b.total);
  const days = [...new Set(counts.flatMap(own => [...own.keys()]))];
  const all = bars({ interval, buckets: days.map(from => ({ from, count: 0 })) }).map(b => ({ ...b, total: totals.get(b.from) ?? (whole?.interval === interval ? 0 : null) }));
  return { interval, bars: all, values: counts.map(own => all.map(b => own.get(b.from) ?? 0)) };
}

/** The series as CSV: a line a bar, a column a side, the archive's total, each side's share of it. */
export function csv(names, { interval, bars: all, values }) {
  const cell = value => (/[",\n]/.test(String(value)) || /^[=+@-]/.test(String(value)) ? `"${String(value).replace(/^(?=[=+@-])/, "'").replaceAll('"', '""')}"` : String(value));
  const line = cells => cells.map(cell).join(',');
  const share = (n, total) => (total ? (n / total).toFixed(4) : '');
  return [line([interval, ...names, 'archive', ...names.map(n => `${n} (share of archive)`)]),
    ...all.map((b, i) => line([b.from, ...values.map(v => v[i]), b.total ?? '', ...values.map(v => share(v[i], b.total))]))].join('\r\n') + '\r\n';
}
