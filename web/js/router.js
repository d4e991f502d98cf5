// Where the reader is: the address bar and the browser's history.

let shown = () => {};
let leaving = () => {};

const here = () => location.pathname + location.search;

/** Calls `show({restored})` for each address the reader comes to, `leave()` before the page leaves one. */
export function start(show, leave) {
  shown = show;
  leaving = leave;
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => shown({ restored: true, state: history.state ?? {} }));
  addEventListener('pagehide', () => leaving());
  document.addEventListener('click', take);
  shown({ restored: history.state !== null, state: history.state ?? {} });
}

/** Goes to an address of this page; `replace` changes the entry instead of adding one; `state` is kept with it. */
export function go(address, { replace = false, quiet = false, state = {} } = {}) {
  if (!replace) leaving();
  const before = here();
  history[replace ? 'replaceState' : 'pushState'](replace ? { ...history.state, ...state } : state, '', address);
  shown({ restored: false, state, sameSearch: before === here(), quiet });
}

/** Keeps what the address does not hold (scroll, opened lists) with this entry of the history. */
export const remember = more => history.replaceState({ ...history.state, ...more }, '');

const ours = url => url.origin === location.origin && !url.pathname.startsWith('/api/') && !/\.\w+$/.test(url.pathname);

function take(event) {
  const a = event.target.closest?.('a[href]');
  if (!a || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || a.target || a.hasAttribute('download')) return;
  const url = new URL(a.href);
  if (!ours(url)) return;
  if (a.getAttribute('href').startsWith('#')) return;
  event.preventDefault();
  go(url.pathname + url.search + url.hash);
}
