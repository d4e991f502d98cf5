// Nothing found: the single steps that bring articles back, each with its count.

import { h, fill, link } from './dom.js';
import * as api from './api.js';
import { address, choose, filterCount, isEmpty, emptyState, FACETS, MODES, drop, FACET_OF } from './state.js';
import { unit } from './sentence-words.js';
import { nameOf } from './known-names.js';
import { emptyArchive, holds } from './states.js';

const TRIED = 6;

export async function drawNothing(at, state, answer) {
  const steps = h('ul', { class: 'ways' });
  const said = h('p', { class: 'lead' });
  const about = h('p', { class: 'lead' });
  const [archive] = await Promise.all([api.archive().catch(() => null)]);
  if (archive?.articles === 0) return fill(at, emptyArchive());
  if (isEmpty(state)) return undefined;
  fill(at, h('div', { class: 'none' }, h('h2', null, 'Nothing in the archive matches all of this.'), said, steps, about));
  const tried = await Promise.all([...(await nearby(state)), ...ways(state, answer)].slice(0, TRIED).map(async way => {
    const total = await api.list(way.state, { size: 1 }).then(a => a.total, () => 0);
    return { ...way, total };
  }));
  const helpful = tried.filter(way => way.total > 0);
  said.textContent = helpful.length ? `One step brings ${state.view} back:` : '';
  steps.hidden = helpful.length === 0;
  fill(steps, helpful.map(way => h('li', null, h('span', null, way.before, link(address(way.state), null, way.link), way.after), h('span', { class: 'num' }, unit(state.view, way.total)))));
  if (archive) fill(about, holds(archive), ' ', link(address(emptyState()), null, 'What is in it'));
  return undefined;
}

/** What a quotation is about is often named beside it, not in it. */
async function nearby(state) {
  const found = await Promise.all((state.filters.about?.any ?? []).map(async id => {
    const entity = await api.entity(id).catch(() => null);
    const facet = FACET_OF[entity?.type];
    return facet ? { state: choose(drop(state, 'about', id), facet, id), before: 'Look in articles that name ', link: entity.name, after: ', instead of in the words quoted' } : null;
  }));
  return found.filter(way => way !== null);
}

function ways(state, answer) {
  const out = [];
  if (answer.didYouMean) out.push({ state: { ...state, q: answer.didYouMean }, before: 'Search for ', link: answer.didYouMean, after: ` instead of “${state.q}”` });
  if (/^[\p{L}\p{N}]{3,}$/u.test(state.q)) out.push({ state: { ...state, q: state.q + '*' }, before: 'Search for words that begin so: ', link: state.q + '*', after: '' });
  if (state.q && filterCount(state) > 0) out.push({ state: { ...state, q: '' }, before: 'Drop ', link: 'the words', after: ', keep the filters' });
  if (state.published.from || state.published.to || state.published.none) out.push({ state: { ...state, published: {} }, before: 'Search ', link: 'all dates', after: '' });
  if (state.mentioned.from || state.mentioned.to) out.push({ state: { ...state, mentioned: {} }, before: 'Drop ', link: 'the dates mentioned', after: '' });
  for (const facet of FACETS)
    for (const mode of MODES)
      for (const id of state.filters[facet]?.[mode] ?? []) out.push({ state: drop(state, facet, id), before: 'Drop ', link: nameOf(facet, id), after: '' });
  return out;
}
