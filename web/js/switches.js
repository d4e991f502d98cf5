// What counts as a quotation, and where the words are looked for: two ways each, both in sight.

import { h, fill } from './dom.js';
import { option } from './state.js';

/** @param change called with the state that a choice leads to */
export function drawSwitches(at, state, change) {
  const held = [...at.querySelectorAll('button')].indexOf(document.activeElement);
  fill(at,
    of('Quotations', 'speech', [['', 'all reported speech'], ['quoted', 'in marks only']], state, change),
    state.view === 'quotations' && state.q
      ? of('Words', 'words', [['', 'anywhere in the article'], ['quotation', 'in the words quoted']], state, change)
      : null);
  at.querySelectorAll('button')[held]?.focus();
}

function of(title, name, ways, state, change) {
  return h('span', { role: 'group', 'aria-label': title }, title + ' ', ways.map(([value, text]) =>
    h('button', { type: 'button', 'aria-pressed': String(state[name] === value), onclick: () => change(option(state, name, value !== '')) }, text)));
}
