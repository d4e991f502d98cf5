// Save search: under a name, in this browser.

import { h } from './dom.js';
import { save } from './saved.js';
import { toast } from './toast.js';

export function content({ address, sentence, total }, close) {
  const name = h('input', { type: 'text', autofocus: true, onfocus: () => name.select(), 'aria-label': 'Name', value: sentence.replace(/^[\d,]+ |^No /, '').replace(/^./, c => c.toUpperCase()) });
  const submit = event => {
    event.preventDefault();
    save({ name: name.value.trim() || sentence, address, total });
    close();
    toast('Search saved in this browser.');
  };
  return { title: 'Save search', body: h('form', { onsubmit: submit }, h('p', null, 'Kept in this browser. Saved shows how many articles are new since you last looked.'), name, h('p', { class: 'acts' }, h('button', { class: 'btn main' }, 'Save'))) };
}
