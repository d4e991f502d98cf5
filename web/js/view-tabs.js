// Articles, Quotations, Names: the three listings of one search; what can be done with it.

import { h, fill, link } from './dom.js';
import { compareAddress, sidesOf } from './compare.js';
import { number } from './format.js';
import { address, filtersOnly, inView, plain, PATHS } from './state.js';

const TITLES = { articles: 'Articles', quotations: 'Quotations', names: 'Names' };

export class ViewTabs {
  constructor() {
    this.links = h('span', { class: 'tabs' });
    this.actions = h('span', { class: 'more' },
      h('button', { type: 'button', 'data-do': 'save' }, 'Save search'),
      h('button', { type: 'button', 'data-do': 'export' }, 'Export'),
      h('button', { type: 'button', 'data-do': 'copy' }, 'Copy link'),
      (this.compare = link('/compare', { title: 'Set this search beside others' }, 'Compare')),
      (this.feed = link('/api/feed', { type: 'application/atom+xml', title: 'Subscribe to this search in a feed reader' }, 'Feed')));
    const open = h('button', { type: 'button', class: 'opens only-small', 'aria-expanded': 'false' }, 'More');
    open.addEventListener('click', () => open.setAttribute('aria-expanded', String(this.element.classList.toggle('open'))));
    this.element = h('nav', { class: 'views', 'aria-label': 'What is listed' }, this.links, open, this.actions);
    this.totals = {};
  }

  /** @param totals by view; null while nothing is known */
  update(state, totals) {
    const key = address({ ...inView(state, 'articles'), sort: '' });
    if (key !== this.key) this.totals = {};
    this.key = key;
    Object.assign(this.totals, totals);
    this.compare.href = compareAddress(sidesOf(state));
    this.feed.hidden = state.view === 'names';
    this.feed.href = '/api/feed?' + plain(new URLSearchParams([['what', state.view === 'quotations' ? 'quotes' : 'articles'], ...filtersOnly(state)]));
    const held = this.links.contains(document.activeElement);
    fill(this.links, Object.keys(PATHS).map(view =>
      link(address(inView(state, view)), { 'aria-current': view === state.view ? 'page' : null },
        TITLES[view], h('span', { class: 'num' }, this.totals[view] === undefined ? '' : number(this.totals[view])))));
    if (held) this.focus();
  }

  /** To the view shown; the focus stays on the one that is shown next. */
  focus() {
    this.links.querySelector('[aria-current]')?.focus();
  }
}
