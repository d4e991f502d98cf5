// Single keys. Never inside fields; letters can be switched off.

const KEY = 'dateline.letters';

export const lettersOn = () => localStorage.getItem(KEY) !== 'off';
export const setLetters = on => localStorage.setItem(KEY, on ? 'on' : 'off');

const inField = e => e.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** @param actions by key; each gets the event and acts */
export function listen(actions) {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (inField(event) || document.querySelector('dialog[open]')) return;
    if (event.key !== 'Escape' && !lettersOn()) return;
    const done = actions(event.key, event);
    if (done) event.preventDefault();
  });
}
