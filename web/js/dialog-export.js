// Export: the whole result, as the archive holds it.

import { h } from './dom.js';
import { exportAddress } from './api.js';
import { inView } from './state.js';

const KINDS = [['articles', 'Articles', 'articles'], ['quotations', 'Quotations', 'quotes'], ['names', 'Names', 'entities']];

export function content({ state, sentence }) {
  const row = ([view, title, what]) => h('p', null, h('b', null, title),
    ['csv', 'jsonl'].map(format => [h('a', { class: 'btn', download: true, href: exportAddress(inView(state, view), what, format), 'aria-label': `${title} as ${format === 'csv' ? 'CSV' : 'JSON lines'}` }, format === 'csv' ? 'CSV' : 'JSON lines')]));
  return { title: 'Export', body: [h('p', null, sentence + '.'), h('p', { class: 'quiet' }, 'All of it, with offsets, models and authority version; not only what is on the screen.'), ...KINDS.map(row)] };
}
