// All that was decided, the newest first, each with Undo.

import { h, fill } from '../dom.js';
import { count } from '../format.js';
import { get } from '../api.js';
import { toast } from '../toast.js';
import { undo } from './session.js';
import { dayOf } from './words.js';

/** @param withdrawn whether withdrawn articles alone */
export async function decisions(withdrawn) {
  const list = h('tbody');
  const total = h('p', { class: 'sub', role: 'status' });
  const who = h('input', { type: 'text', class: 'in', maxlength: 64 });
  const from = h('input', { type: 'date', class: 'in' });
  const to = h('input', { type: 'date', class: 'in' });
  const more = h('button', { type: 'button', class: 'btn', hidden: true }, 'Show older');
  let next = null;
  const load = async after => {
    const asked = new URLSearchParams({ size: '50' });
    if (withdrawn) asked.set('kind', 'withdraw'), asked.set('holds', 'yes');
    if (who.value.trim()) asked.set('who', who.value.trim());
    if (from.value) asked.set('made.from', from.value);
    if (to.value) asked.set('made.to', to.value);
    if (after) asked.set('after', after);
    try {
      const page = await get(`/api/decisions?${asked}`);
      next = page.next;
      more.hidden = !next;
      fill(total, page.total ? `${count(page.total, 'decision')}.` : withdrawn ? 'No article is withdrawn.' : 'Nothing was decided.');
      if (!after) fill(list);
      list.append(...page.hits.map(d => row(d, () => load())));
    } catch (problem) {
      fill(total, problem.message);
    }
  };
  more.addEventListener('click', () => load(next));
  const form = h('form', { class: 'row', onsubmit: e => {
    e.preventDefault();
    load();
  } }, h('label', null, 'By', who), h('label', null, 'From', from), h('label', null, 'To', to), h('button', { type: 'submit', class: 'btn' }, 'Show'));
  await load();
  return [h('h1', null, withdrawn ? 'Withdrawn' : 'Decisions'), form, total,
    h('div', { class: 'table' }, h('table', null, h('thead', null, h('tr', null, ['Day', 'By', 'What', 'Why', ''].map(t => h('th', { scope: 'col' }, t || h('span', { class: 'vh' }, 'Undo'))))), list)), h('p', { class: 'acts' }, more, h('a', { href: '/api/decisions/export', download: 'decisions.jsonl' }, 'Export all'))];
}

function row(decision, done) {
  const back = h('button', { type: 'button', class: 'link', onclick: async () => {
    back.disabled = true;
    try {
      await undo(decision, 'undone in the list');
      toast('Undone.');
      done();
    } catch (problem) {
      back.disabled = false;
      toast(problem.message);
    }
  } }, 'Undo', h('span', { class: 'vh' }, ` ${decision.id}`));
  return h('tr', null, h('td', null, h('time', { datetime: decision.when }, dayOf(decision.when))), h('td', { dir: 'auto' }, decision.who), h('td', { dir: 'auto' }, decision.says, decision.lost ? h('span', { class: 'quiet' }, ' Without effect: the article reads otherwise there now.') : ''), h('td', { dir: 'auto' }, decision.why), h('td', null, decision.holds ? back : h('span', { class: 'quiet' }, 'undone')));
}
