// One name in the listing of names.

import { h, link, shape, TYPE_WORDS } from './dom.js';
import { count } from './format.js';
import { address, also, FACET_OF } from './state.js';
import { entityAddress } from './addresses.js';

export function nameRow(name, state) {
  const facet = FACET_OF[name.type];
  const articles = count(name.count, 'article');
  return h('article', { class: 'name-row' },
    h('h2', { dir: 'auto' }, shape(name.type), link(entityAddress(name.id), null, name.name), h('span', { class: 'vh' }, `, ${TYPE_WORDS[name.type]}`)),
    h('p', { class: 'd', dir: 'auto' }, name.description ?? h('span', { class: 'quiet' }, 'Nothing known')),
    h('p', { class: 'c num' }, facet ? link(address({ ...also({ ...state, view: 'articles' }, facet, name.id), sort: '' }), null, articles) : articles));
}
