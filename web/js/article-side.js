// Beside the article: the legend that toggles each type of name, quotations by speaker, dates.

import { h, shape } from './dom.js';
import { number, listDate, parts } from './format.js';
import { daysOf } from './article-text.js';

const TYPES = [['PERSON', 'people', 'People', 'person'], ['ORGANIZATION', 'orgs', 'Organizations', 'org'], ['PLACE', 'places', 'Places', 'place'], ['OTHER', 'others', 'Other names', 'other']];
const KEY = 'dateline.hidden-types';

const hidden = () => new Set((localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean));

export function side(article, story) {
  const off = hidden();
  for (const [, plural] of TYPES) story.classList.toggle('no-' + plural, off.has(plural));
  return h('section', { class: 'side', 'aria-label': 'Names and quotations' }, h('div', { class: 'side-in' },
    h('section', null, h('h2', null, 'Names in this article'), h('div', { class: 'key' }, TYPES.map(t => [legend(article, story, off, t), named(article, t)]))),
    speakers(article), dates(article)));
}

function legend(article, story, off, [type, plural, title, shapeName]) {
  const n = new Set(article.mentions.filter(m => m.type === type).map(m => m.entity)).size;
  const toggle = e => {
    const now = hidden();
    now[e.target.checked ? 'delete' : 'add'](plural);
    localStorage.setItem(KEY, [...now].join(' '));
    story.classList.toggle('no-' + plural, !e.target.checked);
  };
  return h('label', null, h('input', { type: 'checkbox', checked: !off.has(plural), onchange: toggle }), shape(type), h('span', { class: 'n ' + shapeName }, title), h('span', { class: 'c num' }, number(n)));
}

/** On paper, where nothing can be pointed at: the names themselves, the most mentioned first. */
function named(article, [type]) {
  const counts = new Map();
  for (const m of article.mentions) if (m.type === type) counts.set(m.name, (counts.get(m.name) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return h('p', { class: 'on-paper', dir: 'auto' }, names.join(', '));
}

function speakers(article) {
  const groups = new Set();
  const counts = new Map();
  for (const q of article.quotes) {
    if (q.group !== undefined && groups.has(q.group)) continue;
    groups.add(q.group);
    const key = q.speaker?.entity ?? '';
    const known = counts.get(key) ?? { name: key ? q.speaker.name : 'Speaker not named', n: 0, start: q.start };
    counts.set(key, { ...known, n: known.n + 1 });
  }
  if (counts.size === 0) return null;
  const rows = [...counts].sort(([a, x], [b, y]) => (a === '') - (b === '') || y.n - x.n);
  const to = start => e => {
    e.preventDefault();
    const quote = document.querySelector(`.q-in[data-start="${start}"]`);
    quote?.setAttribute('tabindex', '-1');
    quote?.focus({ preventScroll: true });
    quote?.scrollIntoView({ block: 'center' });
  };
  return h('section', null, h('h2', null, 'Quotations by speaker'), h('ul', { class: 'who-list' }, rows.map(([key, s]) =>
    h('li', { class: key ? null : 'quiet' }, h('a', { href: `#q${s.start}`, dir: 'auto', onclick: to(s.start) }, s.name), h('span', { class: 'c num' }, number(s.n))))));
}

function dates(article) {
  const seen = new Map();
  for (const d of article.dates) {
    const words = d.part === 'text' ? article.text.slice(d.start, d.end) : article.title.slice(d.start, d.end);
    const key = `${d.from}/${d.until}`;
    if (d.from && !seen.has(key)) seen.set(key, { ...d, words });
  }
  const rows = [...seen.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (rows.length === 0) return null;
  return h('section', null, h('h2', null, 'Dates mentioned'), h('ul', { class: 'who-list' }, rows.map(d =>
    h('li', null, h('span', null, parts(d.value) ? listDate(d.value) : daysOf(d)), h('span', { class: 'c', dir: 'auto' }, `“${d.words}”`)))));
}
