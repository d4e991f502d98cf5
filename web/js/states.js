// Loading, empty, not answering, wrong request, not found: each in its words.

import { h, link, svg } from './dom.js';
import { isDay, textRange, number, count } from './format.js';
import { address, cleared, emptyState } from './state.js';
import { dayProblem } from './date-fields.js';

/** Grey places where results will stand; shown only when the answer takes longer than 300 ms. */
export function skeleton() {
  const bone = () => svg('svg', { class: 'bone', 'aria-hidden': 'true' },
    [[0, '28%', 9], [20, '74%', 17], [50, '97%', 11], [73, '92%', 11], [96, '55%', 11]].map(([y, width, height]) => svg('rect', { x: 0, y, width, height, rx: 2 })));
  return [1, 2, 3].map(() => h('div', { class: 'hit' }, bone()));
}

const page = (title, ...body) => h('div', { class: 'none' }, h('h2', null, title), body);
const lead = (...text) => h('p', { class: 'lead' }, text);

/** What of the address was not understood is named, not ignored. */
export function unreadable(state) {
  const lines = [
    ...state.unknown.map(name => `“${name}” is not a filter here.`),
    ...state.wrong.map(value => (isDay(value) || !/^\d{4}-/.test(value) ? `“${value}” is no value for this filter.` : dayProblem(value))),
  ];
  return lines.length ? h('p', { class: 'notice', role: 'alert' }, lines.join(' ')) : null;
}

export function badRequest(problem, state) {
  const way = state.again.length ? link(address(state), null, 'Go on with what was given last') : link(address(cleared(state)), null, 'Drop the filters, keep the words');
  return page('This search cannot be read.', lead(problem.message), h('ul', { class: 'ways' }, h('li', null, way)));
}

/** @param at when the answer still shown came, null when there is none */
export function notAnswering(at, retry) {
  let seconds = 8;
  const text = () => `${at ? `Below is the answer from ${at}. ` : ''}Your search is in the address bar, so nothing is lost. Trying again in ${count(seconds, 'second')}.`;
  const said = h('p', null, text());
  const timer = setInterval(() => {
    if (--seconds > 0) said.textContent = text();
    else {
      clearInterval(timer);
      retry();
    }
  }, 1000);
  const now = () => {
    clearInterval(timer);
    retry();
  };
  return { timer, element: h('div', { class: 'notice', role: 'alert' }, h('h2', null, 'The archive is not answering.'), said, h('button', { type: 'button', class: 'btn', onclick: now }, 'Try now')) };
}

/** A page that waits for its answer; it says so to the eye when that takes longer, in milliseconds. */
export function opening(patience = 300) {
  const said = h('p', { class: 'lead quiet' });
  setTimeout(() => (said.textContent = 'Opening'), patience);
  return h('main', { class: 'frame', id: 'main', 'aria-busy': 'true' }, h('h1', { class: 'vh', tabindex: -1 }, 'Opening'), said);
}

/** A whole page for an address that leads nowhere. */
export const lost = text =>
  h('main', { class: 'frame none', id: 'main' }, h('h1', { class: 'ttl', tabindex: -1 }, text),
    h('ul', { class: 'ways' }, h('li', null, link(address(emptyState()), null, 'Go on searching'))));

export const emptyArchive = () =>
  page('This archive is empty.', lead('Add the first articles with ./dateline ingest, or start the sample archive with ./dateline demo.'));

export const holds = archive =>
  `This archive holds ${number(archive.articles)} ${archive.articles === 1 ? 'article' : 'articles'}${archive.first ? ` from ${textRange(archive.first, archive.last)}` : ''}.`;
