// The timeline's arithmetic: which bars there are, how high, which are chosen, what stands below. Pure.

import { parts, shortDate, listDate, number, percent } from './format.js';

const DAY = 86400000;
/** So few bars are wide enough for a date below each. */
const WIDE = 6;
const iso = ms => new Date(ms).toISOString().slice(0, 10);
const utc = day => {
  const { y, m = 1, d = 1 } = parts(day);
  return Date.UTC(y, m - 1, d);
};

/** First day of the bar after the one that begins at `day`. */
export function nextFrom(day, interval) {
  const { y, m, d } = parts(day);
  if (interval === 'year') return iso(Date.UTC(y + 1, 0, 1));
  if (interval === 'month') return iso(Date.UTC(y, m, 1));
  return iso(Date.UTC(y, m - 1, d + (interval === 'week' ? 7 : 1)));
}

const lastDay = (day, interval) => iso(utc(nextFrom(day, interval)) - DAY);

/** One bar for each day, month or year from the first bucket to the last, empty ones too. */
export function bars(timeline) {
  const known = new Map((timeline?.buckets ?? []).map(b => [b.from, b]));
  const days = [...known.keys()].sort();
  if (days.length === 0) return [];
  const out = [];
  const last = days[days.length - 1];
  for (let day = days[0]; day <= last && out.length < 5000; day = nextFrom(day, timeline.interval)) {
    const b = known.get(day);
    out.push({ from: day, to: lastDay(day, timeline.interval), count: b?.count ?? 0, total: b?.total ?? 0 });
  }
  return out;
}

/** Indices [first, last] of the bars inside a range of days, null when it is open or beside them. */
export function chosenBars(all, from, to) {
  if (!from && !to) return null;
  const first = all.findIndex(b => !from || b.to >= from);
  const last = all.findLastIndex(b => !to || b.from <= to);
  return first < 0 || last < first ? null : [first, last];
}

/** Height of each bar, 0 to 1. A bar that counts anything is never invisible. */
export function heights(all, share) {
  const values = all.map(b => (share ? (b.total ? b.count / b.total : 0) : b.count));
  const top = Math.max(...values, share ? 0.0001 : 1);
  return values.map(v => (v === 0 ? 0 : Math.max(v / top, 0.035)));
}

export const label = (bar, share) => (share ? percent(bar.total ? bar.count / bar.total : 0) : number(bar.count));

/** Bars whose figure is written above them: all chosen ones while they fit, else the highest. */
export function labelled(all, on, share) {
  const [first, last] = on ?? [0, all.length - 1];
  const inside = all.map((_, i) => i).filter(i => i >= first && i <= last && all[i].count > 0);
  if (on && inside.length <= 12 && all.length <= 60) return inside;
  const value = i => (share ? all[i].count / (all[i].total || 1) : all[i].count);
  return inside.length ? [inside.reduce((a, b) => (value(b) > value(a) ? b : a))] : [];
}

/** Words below the axis: [{index, text, anchor, few}]; `few` ones give way on a phone. */
export function ticks(all, interval, on) {
  const n = all.length;
  if (n === 0) return [];
  const name = (i, long) => {
    const { y, m, d } = parts(all[i].from);
    if (interval === 'year') return String(y);
    if (interval === 'month') return long || m === 1 ? shortDate(all[i].from).slice(-8) : shortDate(all[i].from).slice(-8, -5);
    return long ? listDate(all[i].from).replace(/ \d{4}$/, '').replace(/^\w+ /, '') : String(d);
  };
  if (n === 1) return [{ index: 0, text: name(0, true), anchor: 'middle', few: false }];
  const step = Math.max(1, Math.ceil(n / 5));
  const room = n * 0.13;
  const shown = [0, n - 1];
  for (const i of [...(on ?? []), ...Array.from({ length: Math.ceil(n / step) }, (_, k) => k * step)])
    if (shown.every(t => Math.abs(t - i) >= room)) shown.push(i);
  shown.sort((a, b) => a - b);
  const another = (i, before) => parts(all[i].from).m !== parts(all[before].from).m;
  return shown.map((i, k) => ({
    index: i,
    text: name(i, k === 0 || i === n - 1 || (interval === 'day' && another(i, shown[k - 1]))),
    anchor: n <= WIDE ? 'middle' : k === 0 ? 'start' : i === n - 1 ? 'end' : 'middle',
    few: i !== 0 && i !== n - 1 && !(on ?? []).includes(i),
  }));
}

/** A bar as its width has it: "Wed 12 Jan 2022", "Jan 2022", "2022". */
export const barDate = (bar, interval) => listDate(bar.from.slice(0, { day: 10, month: 7, year: 4 }[interval]));
