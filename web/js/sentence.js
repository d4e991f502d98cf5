// The sentence: result count, chips and the proof of how the search was read.

import { h, fill, shape } from './dom.js';
import { words } from './sentence-words.js';
import { drop, cleared, filterCount } from './state.js';
import { isNamed, nameOf, typeOf } from './known-names.js';

/**
 * @param total null while it is not known
 * @param change called with the state a removed chip leads to
 */
export function drawSentence(at, state, total, change) {
  const out = words(state, total).map(word => {
    if (word.count) return h('h1', { tabindex: -1 }, word.count);
    if (word.text) return word.text;
    if (word.mark) return h('mark', null, word.mark);
    return [' ', chip(at, word, state, total, change)];
  });
  if (filterCount(state) > 0) {
    const all = () => {
      change(cleared(state));
      focusAfter(at, 0);
    };
    const clear = h('button', { type: 'button', class: 'link clear', onclick: all }, 'Clear all');
    out.push(' ', clear);
  }
  const held = [...at.querySelectorAll('button')].indexOf(document.activeElement);
  const onCount = document.activeElement === at.querySelector('h1');
  fill(at, out);
  (onCount ? at.querySelector('h1') : at.querySelectorAll('button')[held])?.focus({ preventScroll: true });
}

function chip(at, word, state, total, change) {
  // An id is nothing to read: until the answer brings the name, there is none.
  const waits = total === null && !word.range && !isNamed(word.facet, word.id);
  const value = waits ? '…' : word.label ?? nameOf(word.facet, word.id);
  const next = word.range ? { ...state, [word.range]: {} } : drop(state, word.facet, word.id);
  const remove = event => {
    const all = [...at.querySelectorAll('.chip .x')];
    const index = all.indexOf(event.currentTarget);
    change(next);
    focusAfter(at, index);
  };
  const type = word.range ? null : typeOf(word.facet, word.id);
  return h('span', { class: 'cl' }, word.before ? word.before + ' ' : null,
    h('span', { class: word.mode === 'not' ? 'chip not' : 'chip' },
      h('b', { title: value.length > 28 ? value : null, dir: 'auto' }, shape(type), value),
      h('button', { type: 'button', class: 'x', 'aria-label': removeLabel(word, value), onclick: remove })),
    word.after);
}

function removeLabel(word, value) {
  if (word.range) return word.range === 'published' ? 'Remove publication dates' : 'Remove dates mentioned';
  if (word.mode === 'not') return `Remove the exclusion of ${value}`;
  return word.facet === 'speaker' ? `Remove speaker ${value}` : `Remove ${value}`;
}

/** The next chip, else the place of Clear all, else the search field. */
function focusAfter(at, index) {
  const all = [...at.querySelectorAll('.chip .x')];
  (all[index] ?? all[all.length - 1] ?? at.querySelector('.clear') ?? document.getElementById('q')).focus();
}
