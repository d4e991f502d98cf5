// Saved searches, each with what is new since it was last opened.

import { h, fill } from './dom.js';
import * as api from './api.js';
import { read } from './state.js';
import { count, number } from './format.js';
import { unit } from './sentence-words.js';
import { add, asFile, forget, inFile, saved, seen } from './saved.js';
import { go } from './router.js';

export function content(_, close) {
  const body = h('div');
  draw(body, close);
  return { title: 'Saved searches', body };
}

function draw(at, close) {
  const list = saved();
  const none = h('p', null, 'None yet. Save search keeps the search you are looking at, with its filters, in this browser.');
  fill(at, list.length ? h('ul', { class: 'saved' }, list.map(s => row(s, at, close))) : none, files(list, at, close));
}

/** To take them to another browser, or to a colleague. */
function files(list, at, close) {
  const said = h('p', { class: 'quiet', role: 'status' });
  const input = h('input', { type: 'file', accept: '.json,application/json', hidden: true, onchange: async () => {
    const searches = inFile(await input.files[0].text());
    input.value = '';
    if (!searches) return (said.textContent = 'This file holds no saved searches. Take one that Save to a file has written.');
    const added = add(searches);
    draw(at, close);
    at.querySelector('[role=status]').textContent = `${count(added, 'search', 'searches')} added, ${number(searches.length - added)} here already.`;
  } });
  const save = () => {
    const file = URL.createObjectURL(new Blob([asFile()], { type: 'application/json' }));
    h('a', { href: file, download: 'dateline-saved-searches.json' }).click();
    setTimeout(() => URL.revokeObjectURL(file), 1000);
  };
  return [h('p', { class: 'acts' },
    list.length ? h('button', { type: 'button', class: 'btn', onclick: save }, 'Save to a file') : null,
    h('button', { type: 'button', class: 'btn', onclick: () => input.click() }, 'Add from a file'), input), said];
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
