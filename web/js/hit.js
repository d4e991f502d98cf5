// One article in a list: dateline, title, snippet, quotation, names.

import { h, link, marked, shape } from './dom.js';
import { listDate, number } from './format.js';
import { articleAddress, entityAddress } from './addresses.js';

/** "VIENNA — Thu 13 Jan 2022, Danube Courier"; without a known place it starts with the day. */
export function dateline(brief, ...after) {
  const day = brief.published ? h('time', { datetime: brief.published }, listDate(brief.published)) : 'Day not known';
  return h('p', { class: 'dl' }, brief.dateline ? h('b', { dir: 'auto' }, brief.dateline) : null, ' ', day,
    brief.source ? [', ', h('span', { dir: 'auto' }, brief.source)] : null, after);
}

export const nameLink = (name, ...after) =>
  link(entityAddress(name.id), { dir: 'auto' }, shape(name.type), name.name, after);

export function hit(article, state) {
  const address = articleAddress(article.id, state);
  return h('article', { class: 'hit', 'data-id': article.id },
    dateline(article),
    h('h2', { dir: 'auto' }, link(address, null, marked(article.title || 'Without a title', article.titleHighlights))),
    snippet(article),
    quotation(article),
    names(article, address),
    copies(article));
}

function snippet(article) {
  const out = article.snippets.filter(s => s.part === 'text').slice(0, 3).flatMap(s => [marked(s.text, s.highlights), ' … ']);
  if (out.length === 0) return null;
  const first = article.snippets.find(s => s.part === 'text');
  return h('p', { class: 'snip', dir: 'auto' }, first.start > 0 ? '… ' : null, out);
}

function quotation(article) {
  const [quote] = article.quotes;
  if (!quote) return null;
  const same = article.quotes.filter(q => q.speaker?.name === quote.speaker?.name).length;
  const who = h('span', { class: 'who' }, quote.speaker ? h('b', null, quote.speaker.name) : 'Speaker not named',
    same > 1 ? `, ${number(same)} quotations` : null);
  return h('p', { class: 'words', dir: 'auto' }, h('q', null, quote.text), ' ', who);
}

function names(article, address) {
  if (article.names.length === 0) return null;
  const shown = article.names.slice(0, 5);
  const more = article.moreNames + article.names.length - shown.length;
  return h('p', { class: 'names' }, h('span', { class: 'vh' }, 'Named: '),
    shown.map(n => nameLink(n, ' ', h('span', { class: 'num' }, number(n.mentions)))),
    more > 0 ? link(address, { class: 'quiet' }, `+${number(more)} more`) : null);
}

/** Other articles that carry the same, listed in place when asked. */
export function copies(found, one = 'near-identical copy', many = 'near-identical copies') {
  const n = found.copies?.length ?? 0;
  if (n === 0) return null;
  const list = h('ul', { hidden: true }, found.copies.map(c => h('li', null, dateline(c), link(articleAddress(c.id), { dir: 'auto' }, c.title))));
  const toggle = e => {
    list.hidden = !list.hidden;
    e.currentTarget.setAttribute('aria-expanded', String(!list.hidden));
  };
  const sources = [...new Set(found.copies.map(c => c.source).filter(Boolean))];
  return h('div', { class: 'copies' },
    h('button', { type: 'button', class: 'link', 'aria-expanded': 'false', onclick: toggle }, `${found.moreCopies ? 'More than ' : ''}${number(n)} ${n === 1 ? one : many}`),
    sources.length ? ' in ' + new Intl.ListFormat('en-GB').format(sources.slice(0, 4)) : null, earliest([found, ...found.copies]), list);
}

/** The one that alone carried it on the earliest day; where several did, that is not known. */
function earliest(all) {
  const days = all.map(a => a.published).filter(Boolean).sort();
  const first = all.filter(a => a.published === days[0]);
  const [one] = first;
  return days.length === all.length && first.length === 1 && one.source
    ? ['; first in ', h('span', { dir: 'auto' }, one.source), `, ${listDate(one.published)}`] : null;
}
