// Choosing somebody: a field that searches the archive and the authority.

import { h, fill, shape } from '../dom.js';
import { count } from '../format.js';
import { get } from '../api.js';

const REST = 200;

/** @param options {label, type, except: id that is not offered} */
export function chooser({ label, type, except, typed = '' }) {
  const input = h('input', { type: 'text', class: 'in', value: typed, maxlength: 200, autofocus: true, autocomplete: 'off', spellcheck: 'false' });
  const list = h('div', { class: 'choices', role: 'radiogroup', 'aria-label': 'Whom the archive and the authority know so' });
  const name = `choice-${Math.random().toString(36).slice(2)}`;
  const heard = [];
  let timer;
  let asked = 0;
  const field = { value: null, input, element: h('div', { class: 'chooser' }, h('label', null, label, input), list), listen: f => heard.push(f) };
  const choose = (id, hit) => {
    field.value = id;
    field.hit = hit;
    heard.forEach(f => f());
  };
  const offer = hit => h('label', { class: 'choice' },
    h('input', { type: 'radio', name, value: hit.id, onchange: () => choose(hit.id, hit) }),
    h('span', null, shape(hit.type), h('b', { dir: 'auto' }, hit.name), hit.description ? h('span', { class: 'quiet', dir: 'auto' }, ` ${hit.description}`) : null,
      h('span', { class: 'quiet' }, hit.count === undefined ? ' Known from the authority' : ` ${count(hit.count, 'article')}`)));
  const look = async () => {
    const q = input.value.trim();
    const mine = ++asked;
    choose(null);
    if (q.length < 2) return fill(list);
    const both = await Promise.allSettled([
      get(`/api/entities?${new URLSearchParams({ q, size: '8', ...(type ? { type } : {}) })}`),
      get(`/api/authority?${new URLSearchParams({ q })}`)]);
    if (mine !== asked) return null;
    const here = (both[0].value?.hits ?? []).filter(e => e.id !== except);
    const known = (both[1].value?.hits ?? []).filter(e => e.id !== except && !here.some(o => o.id === e.id));
    const all = [...here, ...known.slice(0, 8)];
    return fill(list, all.length ? all.map(offer) : h('p', { class: 'sub' }, 'Nobody is known by this name here or in the authority.'));
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  });
  if (typed) look();
  return field;
}
