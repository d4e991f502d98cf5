// The column at the right: quotations of the chosen speaker, and names commoner here than elsewhere.

import { h, fill, link } from './dom.js';
import { withoutRepeats, withoutParts } from './copies.js';
import { number } from './format.js';
import { address, chosen, inView } from './state.js';
import { isNone, nameOf } from './known-names.js';
import { nameLink } from './hit.js';
import { quoteBrief } from './quote-hit.js';

export function drawRail(at, state, overview) {
  const quotes = withoutParts(withoutRepeats(overview.quotes)).slice(0, 3);
  const speakers = chosen(state, 'speaker').filter(id => !isNone('speaker', id));
  const title = speakers.length === 1 ? `What ${surname(nameOf('speaker', speakers[0]))} says in these` : speakers.length ? 'What they say in these' : 'Newest quotations';
  fill(at,
    quotes.length ? h('section', { 'aria-label': title },
      h('h2', null, title, link(address(inView(state, 'quotations')), null, `All ${number(overview.totals.quotes)}`)), quotes.map(quoteBrief)) : null,
    overview.unusual.length ? h('section', { 'aria-label': 'Unusual names' },
      h('h2', null, 'Named here more than elsewhere'),
      h('ul', { class: 'plain' }, overview.unusual.slice(0, 6).map(n => h('li', null, nameLink(n), h('span', { class: 'num quiet' }, `${number(n.count)} of ${number(n.total)}`)))),
      h('p', { class: 'why' }, 'Articles in this result, of all articles that name them.')) : null);
}

export const railFailed = at =>
  fill(at, h('section', null, h('h2', null, 'Quotations'), h('p', { class: 'why' }, 'Quotations did not load. They will be asked for again with the rest.')));

const surname = name => name.split(' ').pop();
