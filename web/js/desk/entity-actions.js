// What an archivist can do about an entity: merge, rename, retype, split, name or unname it.

import { h } from '../dom.js';
import { go } from '../router.js';
import { entityAddress } from '../addresses.js';
import { may } from './session.js';
import { decide, line } from './decide.js';
import { chooser } from './chooser.js';
import { split } from './split.js';

const TYPES = [['PERSON', 'A person'], ['ORGANIZATION', 'An organization'], ['PLACE', 'A place'], ['OTHER', 'Something else']];

export function entityActions(entity, done) {
  if (!may('archivist')) return null;
  const act = (label, run) => h('button', { type: 'button', class: 'btn', onclick: () => run(entity, done) }, label);
  return h('p', { class: 'go desk-do' }, act('Merge…', merge), act('Rename…', rename), act('Type…', retype), act('Names…', alias), act('Split…', split), act('Another in some…', another), act('No name…', noName));
}

function merge(entity, done) {
  const into = chooser({ label: `${entity.name} is the same as`, type: entity.type, except: entity.id, typed: entity.name.split(' ').pop() });
  decide({
    title: `Merge ${entity.name}`, button: 'Merge', fields: [into], why: 'the same',
    done: answer => (answer ? go(entityAddress(into.value)) : (done(), go(entityAddress(entity.id)))),
    decisions: why => (into.value ? [{ kind: 'merge', entity: entity.id, into: into.value, why }] : null),
  });
}

function rename(entity, done) {
  const name = line('Name that is shown', entity.name);
  decide({
    title: `Rename ${entity.name}`, button: 'Rename', fields: [name], done,
    decisions: why => (name.input.value.trim() && name.input.value.trim() !== entity.name ? [{ kind: 'rename', entity: entity.id, name: name.input.value.trim(), why }] : null),
  });
}

function retype(entity, done) {
  const inputs = TYPES.filter(([type]) => type !== entity.type).map(([type, label]) => ({ type, label, input: h('input', { type: 'radio', name: 'type' }) }));
  const field = {
    element: h('fieldset', { class: 'reach' }, h('legend', null, 'It is'), inputs.map(i => h('label', null, i.input, ' ', i.label))),
    listen: f => inputs.forEach(i => i.input.addEventListener('change', f)),
  };
  decide({
    title: `What is ${entity.name}?`, button: 'Decide', fields: [field], done,
    decisions: why => {
      const chosen = inputs.find(i => i.input.checked);
      return chosen ? [{ kind: 'retype', entity: entity.id, type: chosen.type, why }] : null;
    },
  });
}

function alias(entity, done) {
  const added = line('Is also called', '');
  const removed = line('Is not called', '');
  decide({
    title: `Names of ${entity.name}`, button: 'Decide', fields: [added, removed], done,
    ask: entity.aliases.length ? `Called so now: ${entity.aliases.slice(0, 20).join(', ')}.` : 'No other name is known.',
    decisions: why => {
      const all = [
        added.input.value.trim() ? { kind: 'add-alias', entity: entity.id, name: added.input.value.trim(), why } : null,
        removed.input.value.trim() ? { kind: 'remove-alias', entity: entity.id, name: removed.input.value.trim(), why } : null].filter(Boolean);
      return all.length ? all : null;
    },
  });
}

function another(entity, done) {
  const source = line('In articles of the source', '');
  const from = line('From the day', '');
  const until = line('Until the day', '');
  const into = chooser({ label: 'It is (left open: one that is made for it)', type: entity.type, except: entity.id, typed: entity.name.split(' ').pop() });
  decide({
    title: `Where it is another ${entity.name}`, button: 'Decide', fields: [source, from, until, into], done,
    ask: 'All that is given must hold. It counts for articles that come later, too. Days are written 2022-01-13.',
    decisions: why => {
      const where = Object.fromEntries([['source', source], ['from', from], ['until', until]]
        .map(([name, field]) => [name, field.input.value.trim()]).filter(([, value]) => value));
      return Object.keys(where).length ? [{ kind: 'not-this-one', entity: entity.id, where, ...(into.value ? { into: into.value } : {}), why }] : null;
    },
  });
}

function noName(entity, done) {
  decide({
    title: `“${entity.name}” is no name`, button: 'Decide', done: answer => (answer ? go('/') : done()), why: 'no name',
    ask: 'Wherever these words stand, they name nobody.',
    decisions: why => [{ kind: 'not-a-name', name: entity.name, why }],
  });
}
