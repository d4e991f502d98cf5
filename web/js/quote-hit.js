// One quotation in a list: speaker in the margin, the words, what stands around them.

import { h, link, marked, shape } from './dom.js';
import { number } from './format.js';
import { entityAddress, placeOf } from './addresses.js';
import { copies, dateline } from './hit.js';
import { sentenceAfter, sentenceBefore } from './context.js';

const KINDS = { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect' };

/** @param lead what stands in the margin, the speaker when it is not given */
export function quoteHit(quote, { lead, cite } = {}) {
  const before = sentenceBefore(quote.before ?? '');
  const after = sentenceAfter(quote.after ?? '', quote.text, quote.cue ? quote.cue[0] - quote.end : Infinity);
  const words = h(quote.kind === 'indirect' ? 'span' : 'q', null, marked(quote.text, quote.highlights));
  return h('article', { class: 'quote' + (quote.kind === 'indirect' ? ' indirect' : '') },
    h('div', { class: 'by' }, lead ?? speaker(quote)),
    h('div', null,
      h('blockquote', { dir: 'auto' }, around(quote, before, quote.start - before.length), words, around(quote, after, quote.end)),
      dateline(quote.article, `. ${KINDS[quote.kind]}. `, h('span', { class: 'off-paper' },
        link(placeOf(quote), null, 'In its place'),
        cite ? [' · ', h('button', { type: 'button', class: 'link', onclick: () => cite(quote) }, 'Cite')] : null)),
      copies(quote, 'other article has the same words', 'other articles have the same words')));
}

function speaker({ speaker: s }) {
  if (!s?.name && !s?.entity) return [h('b', { class: 'nobody' }, 'Speaker not named'), s?.surface ? h('span', { class: 'quiet' }, `in the text: “${s.surface}”`) : null, s?.candidate ? h('span', { class: 'quiet', dir: 'auto' }, `perhaps ${s.candidate.name}`) : null];
  const name = h('b', { dir: 'auto' }, s.name);
  return s.entity ? link(entityAddress(s.entity), null, name) : name;
}

/** Words before or after, the cue in them underlined. `offset` is where they stand in the article. */
function around(quote, text, offset) {
  if (!text) return null;
  const cue = quote.cue && quote.cue[0] >= offset && quote.cue[1] <= offset + text.length ? quote.cue.map(o => o - offset) : null;
  return h('span', { class: 'out' }, cue ? [text.slice(0, cue[0]), h('u', null, text.slice(...cue)), text.slice(cue[1])] : text);
}

/** A quotation in the narrow column at the right. */
export function quoteBrief(quote) {
  const more = quote.copies?.length ?? 0;
  return h('div', { class: 'q' },
    h('p', { dir: 'auto' }, h('q', null, quote.text)),
    h('p', { class: 'by' }, quote.speaker?.name ? h('b', { dir: 'auto' }, quote.speaker.name) : h('span', { class: 'quiet' }, 'Speaker not named')),
    quote.about?.length ? h('p', { class: 'names' }, h('span', { class: 'quiet' }, 'about'), quote.about.slice(0, 3).map(n => link(entityAddress(n.id), { dir: 'auto' }, shape(n.type), n.name))) : null,
    dateline({ ...quote.article, dateline: null, source: null }, ', ', link(placeOf(quote), { dir: 'auto' }, quote.article.source ?? 'in its place'), more > 0 ? ` and ${number(more)} ${more === 1 ? 'other' : 'others'}` : null));
}
