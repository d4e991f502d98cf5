// Help: how to search, and the keyboard.

import { h } from './dom.js';
import { lettersOn, setLetters } from './keyboard.js';

const QUERY = [['words', 'articles with all of the words'], ['“a phrase”', 'the words as they stand'], ['-word', 'without the word'], ['one OR other', 'either'], ['(one other)', 'a group'], ['sanction*', 'words that begin so'], ['h?rbo*r', '? stands for one letter, * for any'], ['title:word', 'in the title'], ['one NEAR/5 other', 'not more than 5 words apart'], ['=word', 'this form only']];
const SEARCH = [['/', 'Search'], ['j  k', 'Next, previous result'], ['Enter', 'Open'], ['f', 'Filters'], ['t', 'Timeline'], ['1  2  3', 'Articles, Quotations, Names'], ['Esc', 'Close, then clear, then leave the field'], ['?', 'This list']];
const ARTICLE = [['[  ]', 'Previous, next article of the result'], ['n  p', 'Next, previous match'], ['c', 'Cite']];
const FILTERS = [['Space', 'Choose a value'], ['x', 'Leave it out'], ['↑  ↓', 'Move in the list'], ['←  →', 'Timeline: one bar; Shift moves both ends']];

const list = rows => h('dl', { class: 'keys' }, rows.map(([key, text]) => [h('dt', null, key.split('  ').map(k => [h('kbd', null, k), ' '])), h('dd', null, text)]));

export function content() {
  const box = h('input', { type: 'checkbox', checked: lettersOn(), onchange: e => setLetters(e.target.checked) });
  return { title: 'Help', body: [h('h3', null, 'What can be searched'), list(QUERY), h('h3', null, 'Keys'), list(SEARCH), h('h3', null, 'In an article'), list(ARTICLE), h('h3', null, 'In filters and timeline'), list(FILTERS), h('p', null, h('label', null, box, ' Single letters act as keys'))] };
}
