// What was done, at the bottom, for ten seconds; it stays while pointed at or focused.

import { h, fill, byId } from './dom.js';

let timer;

/** @param action what can be done about it: {label, run} */
export function toast(text, action) {
  const at = byId('toast');
  const close = () => fill(at);
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(close, 10000);
  };
  const stop = () => clearTimeout(timer);
  fill(at, h('div', { class: 'toast', role: 'status', onmouseenter: stop, onmouseleave: start, onfocusin: stop, onfocusout: start },
    h('span', { dir: 'auto' }, text), action ? h('button', { type: 'button', class: 'undo', onclick: () => { close(); action.run(); } }, action.label) : null, h('button', { type: 'button', onclick: close }, 'Close')));
  start();
}
