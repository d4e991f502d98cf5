// One polite message to screen readers, half a second after things came to rest.

import { byId } from './dom.js';

let timer;

export function announce(text) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    byId('announce').textContent = text;
  }, 500);
}
