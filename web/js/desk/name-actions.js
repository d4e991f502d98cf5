// What an archivist can do about a name in the text: not him, someone else, no name.

import { h } from '../dom.js';
import { may } from './session.js';
import { decide } from './decide.js';
import { chooser } from './chooser.js';

const PRONOUNS = { PERSON: 'Not this person', ORGANIZATION: 'Not this one', PLACE: 'Not this place', OTHER: 'Not this' };

/** Buttons for a name's card. @param article {id}; @param done when something was decided */
export function nameActions(mention, article, done) {
  if (!may('archivist') || !article) return null;
  const here = { article: article.id, part: mention.part, start: mention.start, end: mention.end };
  return h('span', { class: 'do desk-do' },
    h('button', { type: 'button', class: 'link', onclick: () => notThisOne(mention, here, done) }, PRONOUNS[mention.type] ?? 'Not this'),
    h('button', { type: 'button', class: 'link', onclick: () => someoneElse(mention, here, done) }, mention.type === 'PERSON' ? 'Someone else…' : 'Something else…'),
    h('button', { type: 'button', class: 'link', onclick: () => noName(mention, here, done) }, 'No name'));
}

/** Where it holds: here, or everywhere. */
function reach(first, second) {
  const input = h('input', { type: 'radio', name: 'reach', checked: true });
  const all = h('input', { type: 'radio', name: 'reach' });
  return {
    get everywhere() { return all.checked; },
    element: h('fieldset', { class: 'reach' }, h('legend', null, 'Where'), h('label', null, input, ' ', first), h('label', null, all, ' ', second)),
    listen: f => [input, all].forEach(i => i.addEventListener('change', f)),
  };
}

function notThisOne(mention, here, done) {
  const where = reach('Only this mention', `Wherever “${mention.surface}” stands`);
  decide({
    title: `“${mention.surface}” is not ${mention.name}`, button: 'Decide', done, fields: [where],
    ask: 'Whom it is instead is left open.',
    decisions: why => [where.everywhere ? { kind: 'reject', name: mention.surface, entity: mention.entity, why } : { kind: 'link-here', ...here, why }],
  });
}

function someoneElse(mention, here, done) {
  const whom = chooser({ label: 'Who is it', except: mention.entity, typed: mention.surface });
  const where = reach('Only this mention', `Wherever “${mention.surface}” stands`);
  decide({
    title: `“${mention.surface}” is someone else`, button: 'Decide', done, fields: [whom, where],
    decisions: why => whom.value ? [where.everywhere ? { kind: 'confirm', name: mention.surface, entity: whom.value, why } : { kind: 'link-here', ...here, entity: whom.value, why }] : null,
  });
}

function noName(mention, here, done) {
  const where = reach('Only here', `Wherever “${mention.surface}” stands`);
  decide({
    title: `“${mention.surface}” is no name`, button: 'Decide', done, fields: [where],
    decisions: why => [where.everywhere ? { kind: 'not-a-name', name: mention.surface, why } : { kind: 'not-a-name-here', ...here, why }],
  });
}
