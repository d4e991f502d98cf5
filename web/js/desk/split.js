// Parting one entity into two: the articles in which it is another are marked, and who it is there is said.

import { h, fill } from '../dom.js';
import { get } from '../api.js';
import { count, listDate } from '../format.js';
import { decide, line } from './decide.js';
import { chooser } from './chooser.js';

const MOST = 100;

export function split(entity, done) {
  const articles = articlesOf(entity);
  const into = chooser({ label: 'There it is (left open: one that is made for it)', type: entity.type, except: entity.id });
  const name = line('Name of the one that is made (left open: the same)', '');
  decide({
    title: `Two of the name ${entity.name}`, button: 'Split', fields: [articles, into, name], done,
    ask: 'Mark the articles in which it is another.',
    decisions: why => {
      const marked = articles.marked();
      const other = into.value ? { into: into.value } : { name: name.input.value.trim() || entity.name };
      return marked.length ? [{ kind: 'split', entity: entity.id, articles: marked, ...other, why }] : null;
    },
  });
}

/** The newest articles that name an entity, each to be marked. */
function articlesOf(entity) {
  const list = h('div', { class: 'choices', role: 'group', 'aria-label': `Articles that name ${entity.name}` }, h('p', { class: 'sub' }, 'Looking for them'));
  const row = hit => h('label', { class: 'choice' },
    h('input', { type: 'checkbox', value: hit.id }),
    h('span', null, h('b', { dir: 'auto' }, hit.title || 'Without a title'), h('span', { class: 'quiet', dir: 'auto' }, ` ${[hit.source, hit.published ? listDate(hit.published) : null].filter(Boolean).join(', ')}`)));
  get(`/api/search?${new URLSearchParams({ [entity.type.toLowerCase()]: entity.id, sort: 'newest', size: String(MOST) })}`).then(
    found => fill(list, found.hits.map(row), found.total > found.hits.length ? h('p', { class: 'sub' }, `The newest ${count(found.hits.length, 'article')} of ${found.total}.`) : null),
    problem => fill(list, h('p', { class: 'said', role: 'alert' }, problem.message)));
  return { element: list, listen: f => list.addEventListener('change', f), marked: () => [...list.querySelectorAll('input:checked')].map(i => i.value) };
}
