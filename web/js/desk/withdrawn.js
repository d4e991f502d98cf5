// An article that was withdrawn: who did it and why; for archivists the way back.

import { h, link } from '../dom.js';
import { toast } from '../toast.js';
import { segment } from '../addresses.js';
import { may, send } from './session.js';

/** @param problem the answer: who withdrew it, and the version of the article */
export function withdrawn(id, problem, done) {
  const restore = h('button', { type: 'button', class: 'btn', onclick: async () => {
    restore.disabled = true;
    try {
      await send('PATCH', `/api/articles/${segment(id)}`, { withdrawn: false, why: 'restored' }, problem.version);
      toast('Restored.');
      done();
    } catch (problem) {
      restore.disabled = false;
      toast(problem.message);
    }
  } }, 'Restore this article');
  return h('main', { class: 'frame none', id: 'main' }, h('h1', { class: 'ttl', tabindex: -1, dir: 'auto' }, problem.message),
    may('archivist') ? h('p', { class: 'go' }, restore) : null,
    h('ul', { class: 'ways' }, h('li', null, link('/', null, 'Go on searching'))));
}
