// The text of an article: names, quotations, dates and searched words marked, speakers in the margin.

import { h, SHAPES, TYPE_WORDS } from './dom.js';
import { count, textDate, dayBefore, range } from './format.js';
import { paragraphs, stretches, runs, speakersIn } from './passages.js';
import { entityAddress } from './addresses.js';

const inPart = part => item => item.part === part;

/** The title with its searched words. */
export function title(article) {
  const hits = article.highlights.filter(inPart('title'));
  return stretches(0, article.title.length, { hit: hits }).map(s => (s.marks.hit ? mark(article.title, s) : article.title.slice(s.start, s.end)));
}

/** One block a paragraph. @param target offsets the address points at, null for none; @param act a node for a quotation */
export function body(article, target, act = () => null) {
  const text = article.text;
  const layers = {
    target: target ? [{ start: target[0], end: target[1] }] : [],
    quote: article.quotes.filter(inPart('text')),
    mention: article.mentions.filter(inPart('text')),
    date: article.dates.filter(inPart('text')),
    hit: article.highlights.filter(inPart('text')),
    cue: article.quotes.filter(inPart('text')).filter(q => q.cue).map(q => q.cue),
  };
  return paragraphs(text).map(([start, end]) => paragraph(text, start, end, layers, act));
}

function paragraph(text, start, end, layers, act) {
  const speakers = speakersIn(start, end, layers.quote);
  const beside = speakers.length ? h('div', { class: 'by-all' }, speakers.map(s => note(s, act))) : null;
  const ids = new Map(speakers.flatMap(s => s.quotes.map(q => [q, s])));
  const parts = stretches(start, end, layers);
  return h('div', { class: 'para' }, beside, h('p', { dir: 'auto' }, runs(parts, 'quote').map(run => quoted(text, run, ids))));
}

let notes = 0;

function note(speaker, act) {
  speaker.id = `speaker-${++notes}`;
  const known = speaker.entity !== null;
  const kinds = speaker.quotes.every(q => q.kind === 'indirect') ? ', indirect' : '';
  return h('div', { id: speaker.id, role: 'note', class: known ? 'note' : 'note nobody', 'data-speaker': speaker.entity ?? '' },
    h('b', { dir: 'auto' }, known ? h('a', { href: entityAddress(speaker.entity) }, speaker.name) : 'Speaker not named'), ' ',
    h('span', { class: 'quiet' }, known ? count(speaker.quotes.length, 'quotation') + kinds : speaker.surface ? `“${speaker.surface}”${kinds}` : count(speaker.quotes.length, 'quotation') + kinds), speaker.quotes.map(q => act(q)));
}

function quoted(text, { mark: quote, parts }, speakers) {
  const inner = runs(parts, 'mention').map(run => named(text, run));
  if (!quote) return inner;
  const speaker = speakers.get(quote);
  const tag = quote.kind === 'indirect' ? 'span' : 'q';
  return h(tag, { class: 'q-in', 'data-start': quote.start, 'data-speaker': quote.speaker?.entity ?? '', 'aria-describedby': speaker?.id }, inner);
}

function named(text, { mark: mention, parts }) {
  const inner = runs(parts, 'date').map(run => dated(text, run));
  if (!mention) return inner;
  return h('a', { class: `n ${SHAPES[mention.type]}`, href: entityAddress(mention.entity), 'data-entity': mention.entity, 'data-start': mention.start, 'aria-description': TYPE_WORDS[mention.type], 'aria-haspopup': 'dialog' }, inner);
}

function dated(text, { mark: date, parts }) {
  const inner = runs(parts, 'cue').map(run => (run.mark ? h('span', { class: 'cue' }, run.parts.map(p => stretch(text, p))) : run.parts.map(p => stretch(text, p))));
  if (!date) return inner;
  const days = daysOf(date);
  return h('time', { class: 'said', datetime: /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date.value) ? date.value : null, title: days ? `${text.slice(date.start, date.end)}: ${days}` : null }, inner);
}

/** The days a date covers, in words; '' for one that covers none (a duration, "now"). */
export function daysOf(date) {
  if (!date.from) return '';
  const last = date.until ? dayBefore(date.until) : date.from;
  return last === date.from ? textDate(date.from) : range(date.from, last);
}

function stretch(text, part) {
  const inner = part.marks.hit ? mark(text, part) : text.slice(part.start, part.end);
  return part.marks.target ? h('span', { class: 'target' }, inner) : inner;
}

const mark = (text, part) => h('mark', null, text.slice(part.start, part.end));
