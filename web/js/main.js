// Starts the page: routes, the search field, keys, dialogs, the foot.

import { byId, fill, h, link } from './dom.js';
import * as api from './api.js';
import { start, go } from './router.js';
import { route, articleAddress } from './addresses.js';
import { address, choose, emptyState, inView, read, FACET_OF } from './state.js';
import { plainText } from './sentence-words.js';
import { nameOf } from './known-names.js';
import { number, textDate } from './format.js';
import { readAsFilters } from './typed-filters.js';
import { archiveEnds } from './reader-day.js';
import { SearchField } from './suggest.js';
import { SearchView } from './search-view.js';
import { listen } from './keyboard.js';
import { openDialog } from './dialogs.js';
import { copyText } from './clipboard.js';
import { toast } from './toast.js';
import { lost, opening } from './states.js';
import { startMenu } from './desk/menu.js';

const LATER = {
  about: () => import('./about-view.js').then(m => new m.AboutView()),
  compare: () => import('./compare-view.js').then(m => new m.CompareView()),
  desk: () => import('./desk/desk-view.js').then(m => new m.DeskView()),
  article: () => import('./article-view.js').then(m => new m.ArticleView()),
  entity: () => import('./entity-view.js').then(m => new m.EntityView()),
  revisions: () => import('./revisions-view.js').then(m => new m.RevisionsView()),
};

/** What a reader opens next: loaded before it is asked for, so that it shows when the server has gone, but after what is shown now. */
const PREPARE = 2000;
const NEXT = { search: ['article'], article: ['entity'], entity: ['article'] };

const views = { search: new SearchView() };
let current = null;
let typing = null;

/** The search the address holds, also behind an article. */
const searched = () => read(current === views.search ? location.pathname : '/', location.search);

async function show(arrival) {
  const { kind, id } = route(location.pathname);
  if (kind === 'nothing') {
    current?.stop();
    current = null;
    document.title = 'Not found. Dateline';
    fill(byId('page'), lost('There is nothing at this address.'));
    return;
  }
  // Without a pause where the view is there: who removes a chip sets the focus in the page as it then is.
  if (!views[kind] && !(await load(kind))) return toast('The archive is not answering, so this page did not load. What was here stays.', { label: 'Try again', run: () => location.reload() });
  if (route(location.pathname).kind !== kind) return;
  const view = views[kind];
  if (current !== view) {
    current?.stop();
    if (!view.element.hasChildNodes()) fill(view.element, opening());
    fill(byId('page'), view.element);
    if (!arrival.restored) scrollTo(0, 0);
    current = view;
  }
  if (!arrival.quiet) field.set(['entity', 'compare', 'revisions'].includes(kind) ? '' : searched().q);
  view.show(arrival, id);
  setTimeout(() => NEXT[kind]?.forEach(load), PREPARE);
}

/** Whether the view of a kind is there, which is loaded when it is first wanted. */
async function load(kind) {
  views[kind] ??= await LATER[kind]().catch(() => undefined);
  return views[kind] !== undefined;
}

/** Words typed on the search page search at once; the entry in the history stays one until they rest. */
const field = new SearchField({
  words: async q => {
    endTyping();
    const base = current === views.search ? searched() : emptyState();
    const here = location.href;
    field.reads(true);
    const { state: read, unread } = q ? await readAsFilters(q, { ...base, q: '' }).catch(() => ({})) : {};
    field.reads(false);
    if (location.href !== here) return; // meanwhile the reader went elsewhere
    if (read) go(address(read), { state: { typed: q, unread } });
    else go(address({ ...base, q, sort: q ? base.sort : '' }), { state: { unread } });
  },
  name: name => {
    endTyping();
    const facet = FACET_OF[name.type];
    if (!facet) return go('/entities/' + encodeURIComponent(name.id));
    const base = current === views.search ? inView(searched(), 'articles') : emptyState();
    return go(address(choose({ ...base, q: '' }, facet, name.id)));
  },
  title: article => go(articleAddress(article.id)),
  typing: q => {
    if (current !== views.search) return;
    clearTimeout(typing?.timer);
    clearTimeout(typing?.rest);
    const began = typing?.began ?? false;
    typing = { began, timer: setTimeout(() => {
      go(address({ ...searched(), q }), { replace: typing.began, quiet: true });
      typing.began = true;
      typing.rest = setTimeout(endTyping, 1000);
    }, 500) };
  },
});

function endTyping() {
  clearTimeout(typing?.timer);
  clearTimeout(typing?.rest);
  typing = null;
}

function subject() {
  const { state, answer } = views.search;
  return { state, address: address(state), total: answer?.total ?? 0, sentence: plainText(state, answer?.total ?? null, nameOf) };
}

const actions = {
  save: () => openDialog('save', subject()),
  export: () => openDialog('export', subject()),
  copy: async () => {
    const copied = await copyText(location.href);
    toast(copied ? 'Link copied.' : 'This browser does not let the page copy. The link is in the address bar.');
  },
};

document.addEventListener('click', e => actions[e.target.closest?.('[data-do]')?.dataset.do]?.());
document.addEventListener('cite', e => openDialog('cite', e.detail));
byId('menu-saved').addEventListener('click', () => openDialog('saved'));
byId('menu-help').addEventListener('click', () => openDialog('keys'));
document.addEventListener('focusin', e => current === views.search && views.search.results.touched(e.target));

listen((key, event) => {
  if (key === '/') field.focus();
  else if (key === '?') openDialog('keys');
  else if (current === views.search) return searchKey(key, event);
  else return current?.key?.(key) ?? false;
  return true;
});

function searchKey(key) {
  const { results, filters, timeline, tabs: links, state } = views.search;
  const tabs = { 1: 'articles', 2: 'quotations', 3: 'names' };
  if (key === 'j') results.step(1);
  else if (key === 'k') results.step(-1);
  else if (key === 'f') filters.focus();
  else if (key === 't') timeline.focus();
  else if (key in tabs) {
    links.focus(); // what has the focus may not be in the other view
    go(address(inView(state, tabs[key])));
  }
  else return false;
  return true;
}

async function foot() {
  const a = await api.archive().catch(() => null);
  if (!a) return;
  archiveEnds(a.last);
  fill(byId('foot'), h('span', null, `Dateline ${a.version}`),
    h('span', null, `${number(a.articles)} articles, ${number(a.quotes)} quotations, ${number(a.names)} names`),
    a.last ? h('span', null, `Newest article: ${textDate(a.last)}`) : null,
    link('/about', null, 'About this archive'), link('/api/openapi.yaml', null, 'API'));
}

document.addEventListener('unknown', e => document.querySelector('dialog[open]') || openDialog('signin', { why: e.detail, then: () => location.reload() }));
let signedIn = null;
document.addEventListener('session', e => {
  const name = e.detail?.name ?? null;
  if (name !== signedIn && current?.session) current.show({ restored: true, state: { scroll: scrollY } }, route(location.pathname).id);
  signedIn = name;
});

start(show, () => current?.leave?.());
startMenu();
foot();
