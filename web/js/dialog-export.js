// Export: the whole result, as the archive holds it, and a file that says what it is.

import { h } from './dom.js';
import { exportAddress } from './api.js';
import { inView } from './state.js';

const KINDS = [['articles', 'Articles', 'articles'], ['quotations', 'Quotations', 'quotes'], ['names', 'Names', 'entities']];
const FORMS = [['csv', 'CSV', 'CSV'], ['jsonl', 'JSON lines', 'JSON lines'], ['about', 'About', 'About this export']];

export function content({ state, sentence }) {
  const row = ([view, title, what]) => h('p', null, h('b', null, title),
    FORMS.map(([form, text, said]) => [h('a', { class: 'btn', download: true, href: exportAddress(inView(state, view), what, form), 'aria-label': `${title}, ${said}` }, text)]));
  return { title: 'Export', body: [h('p', null, sentence + '.'), h('p', { class: 'quiet' }, 'All of it, with offsets, models and authority version; not only what is on the screen. About is a file beside it: the query, the day, the versions, the number of rows. JSON lines begin with the same.'), ...KINDS.map(row)] };
}
