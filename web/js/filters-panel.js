// The filters: a column, on a phone a sheet over the page.

import { h, fill } from './dom.js';
import { range } from './format.js';
import { between, cleared } from './state.js';
import { FacetBox } from './facet.js';
import { dateFields } from './date-fields.js';

const ORDER = {
  articles: ['speaker', 'organization', 'person', 'place', 'source', 'subject'],
  names: ['speaker', 'organization', 'person', 'place', 'source', 'subject'],
  quotations: ['speaker', 'about', 'kind', 'source'],
};

export class FiltersPanel {
  constructor(change, ask) {
    this.change = change;
    this.boxes = Object.fromEntries(['speaker', 'organization', 'person', 'place', 'about', 'kind', 'source', 'subject'].map(f => [f, new FacetBox(f, change, ask)]));
    this.ranges = { published: this.rangeBox('published', 'Published'), mentioned: this.rangeBox('mentioned', 'Dates mentioned') };
    const close = h('button', { type: 'button', class: 'only-small link', onclick: () => this.close() }, 'Close');
    this.list = h('div', { class: 'list' });
    this.done = h('button', { type: 'button', class: 'btn main', onclick: () => this.close() }, 'Show results');
    const clear = h('button', { type: 'button', class: 'btn', onclick: () => change(cleared(this.state)) }, 'Clear all');
    this.element = h('section', { class: 'facets', id: 'filters', 'aria-label': 'Filters', onkeydown: e => this.keys(e) },
      h('h2', { tabindex: -1 }, 'Filters', close), this.list, h('div', { class: 'done' }, clear, this.done));
    this.open = h('button', { type: 'button', class: 'btn main fab only-small', 'aria-haspopup': 'dialog', onclick: () => this.openSheet() }, 'Filters');
    this.opener = h('nav', { 'aria-label': 'Filters sheet' }, this.open);
  }

  rangeBox(name, title) {
    const body = h('div', { hidden: true });
    const summary = h('span', { class: 'quiet end' });
    const toggler = h('button', { type: 'button', 'aria-expanded': 'false' }, title);
    toggler.addEventListener('click', () => {
      body.hidden = !body.hidden;
      toggler.setAttribute('aria-expanded', String(!body.hidden));
      if (!body.hidden) fill(body, dateFields(title, this.state[name], (from, to) => this.change(between(this.state, name, from, to))));
    });
    return { summary, element: h('section', { class: 'facet' }, h('div', { class: 'facet-h' }, h('h3', null, toggler), summary), body) };
  }

  choose(state) {
    const another = this.state?.view !== state.view;
    this.state = state;
    if (another) {
      const order = ORDER[state.view];
      fill(this.list, order.map(f => this.boxes[f].element), state.view === 'articles' ? null : this.ranges.published.element, this.ranges.mentioned.element);
    }
    for (const facet of ORDER[state.view]) this.boxes[facet].choose(state);
    for (const [name, box] of Object.entries(this.ranges)) box.summary.textContent = range(state[name].from, state[name].to);
  }

  update(answer, state) {
    for (const facet of ORDER[state.view]) if (answer.facets?.[facet]) this.boxes[facet].update(answer.facets[facet], state);
  }

  waits() {
    for (const box of Object.values(this.boxes)) box.waits();
  }

  /** @param found "23 articles", null while it is not known */
  count(chips, found) {
    this.open.textContent = chips ? `Filters (${chips})` : 'Filters';
    this.done.textContent = found ? `Show ${found.replace(/^No/, 'no')}` : 'Show results';
  }

  openSheet() {
    this.element.classList.add('open');
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-modal', 'true');
    this.rest().forEach(e => (e.inert = true));
    document.documentElement.classList.add('sheet');
    this.element.querySelector('h2').focus();
  }

  close() {
    if (!this.element.classList.contains('open')) return;
    this.element.classList.remove('open');
    this.element.removeAttribute('role');
    this.element.removeAttribute('aria-modal');
    this.rest().forEach(e => (e.inert = false));
    document.documentElement.classList.remove('sheet');
    this.open.focus();
  }

  /** All of the page that the sheet covers. */
  rest() {
    const beside = [...this.element.parentElement.children].filter(e => e !== this.element);
    return [...beside, this.opener, ...document.querySelectorAll('.mast, .foot, .skip')];
  }

  keys(event) {
    if (event.key === 'Escape' && this.element.classList.contains('open')) {
      event.stopPropagation();
      this.close();
    }
  }

  /** To the first value there is: a facet of few values hides its field, and focus would stay behind. */
  focus() {
    if (this.open.checkVisibility()) return this.openSheet();
    const controls = ['input[type=checkbox]', 'button'].flatMap(of => [...this.element.querySelectorAll(of)]);
    controls.find(control => control.checkVisibility())?.focus();
  }
}
