// What archivists decided on an article or an entity: for readers that it was put right, for archivists with Undo.

import { h, fill } from '../dom.js';
import { toast } from '../toast.js';
import { may, undo } from './session.js';
import { dayOf } from './words.js';

/** A section, hidden where nothing was decided. @param item {decided}; @param done when something was undone */
export function putRight(item, done) {
  const section = h('section', { class: 'record put-right', hidden: !item.decided?.length });
  const draw = () => fill(section, h('h2', null, 'Put right by the archive'), h('ul', null, item.decided.map(d => row(d, done))));
  if (item.decided?.length) draw();
  return section;
}

function row(decision, done) {
  return h('li', { dir: 'auto' }, h('time', { datetime: decision.when }, `On ${dayOf(decision.when)}`), ` by ${decision.who}: ${decision.says}. `, h('span', { class: 'quiet' }, decision.why), ' ',
    may('archivist') ? h('button', { type: 'button', class: 'link', onclick: async e => {
      e.target.disabled = true;
      try {
        await undo(decision, 'undone on the page');
        toast('Undone.');
        done?.();
      } catch (problem) {
        e.target.disabled = false;
        toast(problem.message);
      }
    } }, 'Undo', h('span', { class: 'vh' }, `: ${decision.says}`)) : null);
}
