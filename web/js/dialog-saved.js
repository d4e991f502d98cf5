// Saved searches, each with what is new since it was last opened.

import { h, fill } from './dom.js';
import * as api from './api.js';
import { read } from './state.js';
import { number } from './format.js';
import { unit } from './sentence-words.js';
import { saved, forget, seen } from './saved.js';
import { go } from './router.js';

export function content(_, close) {
  const body = h('div');
  draw(body, close);
  return { title: 'Saved searches', body };
}

function draw(at, close) {
  const list = saved();
  if (list.length === 0) {
    fill(at, h('p', null, 'None yet. Save search keeps the search you are looking at, with its filters, in this browser.'));
    return;
  }
  fill(at, h('ul', { class: 'saved' }, list.map(s => row(s, at, close))));
}

function row(search, at, close) {
  const fresh = h('span', { class: 'num quiet' }, '…');
  const url = new URL(search.address, location.origin);
  const state = read(url.pathname, url.search);
  let total = search.total;
  const open = e => {
    e.preventDefault();
    seen(search.address, total);
    close();
    go(search.address);
  };
  api.list(state, { size: 1 }).then(answer => {
    total = answer.total;
    const more = total - search.total;
    fresh.textContent = more > 0 ? `${number(more)} new of ${unit(state.view, total)}` : unit(state.view, total);
  }, () => (fresh.textContent = 'not counted'));
  const remove = () => {
    forget(search.address);
    draw(at, close);
  };
  return h('li', null, h('a', { href: search.address, onclick: open, dir: 'auto' }, search.name), fresh, h('button', { type: 'button', 'aria-label': `Delete ${search.name}`, onclick: remove }, 'Delete'));
}
