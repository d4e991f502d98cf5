// People and API tokens.

import { h, fill } from '../dom.js';
import { get } from '../api.js';
import { segment } from '../addresses.js';
import { toast } from '../toast.js';
import { may, send, who } from './session.js';
import { dayOf } from './words.js';

const ROLES = ['reader', 'archivist', 'admin'];

const roles = (chosen, upTo = 'admin') => h('select', { 'aria-label': 'Role' }, ROLES.slice(0, ROLES.indexOf(upTo) + 1).map(r => h('option', { value: r, selected: r === chosen }, r)));

const table = (titles, rows) => h('div', { class: 'table' }, h('table', null, h('thead', null, h('tr', null, titles.map(t => h('th', { scope: 'col' }, t || h('span', { class: 'vh' }, 'Actions'))))), rows));

async function attempt(work, done) {
  try {
    await work();
    await done();
  } catch (problem) {
    toast(problem.message);
  }
}

export async function people() {
  const rows = h('tbody');
  const load = async () => fill(rows, (await get('/api/users')).hits.map(p => person(p, load)));
  const name = h('input', { class: 'in', type: 'text', required: true, maxlength: 64, autocomplete: 'off' });
  const password = h('input', { class: 'in', type: 'password', required: true, minlength: 8, maxlength: 1000, autocomplete: 'new-password' });
  const role = roles('reader');
  const form = h('form', { class: 'row', onsubmit: e => {
    e.preventDefault();
    attempt(() => send('POST', '/api/users', { name: name.value, password: password.value, role: role.value }), () => {
      toast(`${name.value} can sign in.`);
      form.reset();
      return load();
    });
  } }, h('label', null, 'Name', name), h('label', null, 'First password, 8 to 1,000 characters', password), role, h('button', { type: 'submit', class: 'btn main' }, 'Add'));
  await load();
  return [h('h1', null, 'People'), h('p', { class: 'sub' }, 'A reader searches and reads, an archivist puts right what the archive says, an admin also looks after people and tokens.'), form, table(['Name', 'Role', 'Since', ''], rows)];
}

function person(p, load) {
  const path = `/api/users/${segment(p.name)}`;
  const role = roles(p.role);
  role.setAttribute('aria-label', `Role of ${p.name}`);
  role.addEventListener('change', () => attempt(() => send('PATCH', path, { role: role.value }), () => toast(`${p.name} is ${role.value} now.`)).then(load));
  const gone = h('button', { type: 'button', class: 'link', onclick: () => attempt(() => send('DELETE', path), load) }, 'Remove', h('span', { class: 'vh' }, ` ${p.name}`));
  return h('tr', null, h('td', { dir: 'auto' }, p.name), h('td', null, role), h('td', null, dayOf(p.created)), h('td', null, p.name === who().name ? h('span', { class: 'quiet' }, 'you') : gone));
}

export async function tokens() {
  const rows = h('tbody');
  const shown = h('div', { 'aria-live': 'polite' });
  const load = async () => fill(rows, (await get('/api/tokens')).hits.map(t => token(t, load)));
  const note = h('input', { class: 'in', type: 'text', maxlength: 200 });
  const role = roles('reader', who().role);
  const form = h('form', { class: 'row', onsubmit: e => {
    e.preventDefault();
    attempt(async () => {
      const made = await send('POST', '/api/tokens', { role: role.value, note: note.value });
      fill(shown, h('p', null, 'Keep this token now; it is not shown again:'), h('p', { class: 'secret' }, made.token));
    }, load);
  } }, h('label', null, 'What it is for', note), role, h('button', { type: 'submit', class: 'btn main' }, 'Make a token'));
  await load();
  return [h('h1', null, 'API tokens'), h('p', { class: 'sub' }, 'A program shows one as Authorization: Bearer. What it does is done in your name.'), form, shown, table([...(may('admin') ? ['Of'] : []), 'For', 'Role', 'Made', 'Last used', ''], rows)];
}

function token(t, load) {
  const revoke = h('button', { type: 'button', class: 'link', onclick: () => attempt(() => send('DELETE', `/api/tokens/${segment(t.id)}`), load) }, 'Revoke', h('span', { class: 'vh' }, ` ${t.note || t.id}`));
  return h('tr', null, may('admin') ? h('td', { dir: 'auto' }, t.account) : null, h('td', { dir: 'auto' }, t.note), h('td', null, t.role), h('td', null, dayOf(t.created)), h('td', null, t.used ? dayOf(t.used) : h('span', { class: 'quiet' }, 'never')), h('td', null, revoke));
}
