// The desk and the account in the page's head.

import { byId, h, fill, link } from '../dom.js';
import { openDialog } from '../dialogs.js';
import { loadSession, may, who } from './session.js';

export function startMenu() {
  const at = h('span', { class: 'menu-account' });
  byId('menu-help').before(at);
  const draw = () => fill(at,
    may('archivist') ? link('/desk', { id: 'menu-desk' }, 'Desk') : null,
    h('button', { type: 'button', id: 'menu-account', dir: 'auto', onclick: () => openDialog('signin', {}) }, who()?.name ?? 'Sign in'));
  document.addEventListener('session', draw);
  draw();
  return loadSession();
}
