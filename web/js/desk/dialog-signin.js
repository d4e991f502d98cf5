// Signing in, and what somebody who is signed in can do with the account.

import { h, fill, link } from '../dom.js';
import { changePassword, may, signIn, signOut, who } from './session.js';

const field = (label, type, autocomplete, first) => {
  const input = h('input', { type, autocomplete, autofocus: first, required: true, maxlength: 1000, class: 'in' });
  return { input, element: h('label', null, label, input) };
};

/** A form that says what went wrong below its fields. */
export function form(fields, button, submit) {
  const said = h('p', { class: 'said', role: 'alert' });
  const main = h('button', { type: 'submit', class: 'btn main' }, button);
  return h('form', { class: 'desk-form', onsubmit: async e => {
    e.preventDefault();
    main.disabled = true;
    fill(said);
    try {
      await submit();
    } catch (problem) {
      fill(said, problem.message);
      fields[fields.length - 1]?.input.focus();
    } finally {
      main.disabled = false;
    }
  } }, fields.map(f => f.element), said, h('div', { class: 'acts' }, main));
}

export function content(subject, close) {
  return who()?.name ? account(close) : signingIn(subject, close);
}

function signingIn(subject, close) {
  const name = field('Name', 'text', 'username', true);
  const password = field('Password', 'password', 'current-password');
  return { title: 'Sign in', body: [
    subject?.why ? h('p', null, subject.why) : null,
    form([name, password], 'Sign in', async () => {
      await signIn(name.input.value, password.input.value);
      close();
      subject?.then?.();
    }),
    h('p', { class: 'sub' }, 'An admin of this archive makes accounts.')].filter(Boolean) };
}

function account(close) {
  const { name, role } = who();
  const present = field('Present password', 'password', 'current-password');
  const next = field('New password, 8 to 1,000 characters', 'password', 'new-password');
  const changing = form([present, next], 'Change password', async () => {
    await changePassword(present.input.value, next.input.value);
    close();
  });
  return { title: name, body: [
    h('p', null, `You are signed in as ${role === 'reader' ? 'a reader' : role === 'admin' ? 'an admin' : 'an archivist'}.`),
    h('p', null, may('archivist') ? [link('/desk', { onclick: close }, 'Desk'), ' · '] : null, link('/desk/tokens', { onclick: close }, 'API tokens'), may('admin') ? [' · ', link('/desk/people', { onclick: close }, 'People')] : null),
    h('div', { class: 'acts' }, h('button', { type: 'button', class: 'btn', onclick: async () => {
      await signOut();
      close();
    } }, 'Sign out')),
    h('h3', null, 'Change your password'), changing] };
}
