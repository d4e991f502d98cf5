// The dialogs of the page, loaded when one is opened.

import { h } from './dom.js';
import { toast } from './toast.js';

const MODULES = {
  cite: () => import('./dialog-cite.js'),
  export: () => import('./dialog-export.js'),
  saved: () => import('./dialog-saved.js'),
  save: () => import('./dialog-save.js'),
  keys: () => import('./dialog-keys.js'),
  signin: () => import('./desk/dialog-signin.js'),
  decide: () => import('./desk/decide.js'),
};

/** Loads a dialog beforehand, so that it opens when the server has gone. */
export const prepare = name => MODULES[name]().catch(() => null);

/** Opens a dialog; focus returns to where it was when it closes. */
export async function openDialog(name, subject) {
  const back = document.activeElement;
  const module = await prepare(name);
  if (!module) return toast('The archive is not answering, so this does not open. What is on the page stays.');
  const { content } = module;
  const close = () => dialog.close();
  const dialog = h('dialog', { class: 'd-' + name, 'aria-labelledby': 'dialog-title' });
  const { title, body } = content(subject, close);
  dialog.append(h('h2', null, h('span', { id: 'dialog-title' }, title), h('button', { type: 'button', class: 'link', onclick: close }, 'Close')), ...[body].flat());
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (back?.isConnected) back.focus();
  });
  dialog.addEventListener('click', e => {
    if (e.target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
