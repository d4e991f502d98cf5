// What was done, at the bottom, for ten seconds; it stays while pointed at or focused.

import { h, fill, byId } from './dom.js';

let timer;

export function toast(text) {
  const at = byId('toast');
  const close = () => fill(at);
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(close, 10000);
  };
  const stop = () => clearTimeout(timer);
  fill(at, h('div', { class: 'toast', role: 'status', onmouseenter: stop, onmouseleave: start, onfocusin: stop, onfocusout: start },
    h('span', null, text), h('button', { type: 'button', onclick: close }, 'Close')));
  start();
}
