// One facet: its values with counts, chosen, left out, found by typing, shown to the end.

import { h, fill, shape, marked } from './dom.js';
import { number, count } from './format.js';
import { modeOf, chosen, choose, exclude, drop, combine, option } from './state.js';
import { isNone, isWord, nameOf, typeOf, learn, NOBODY_QUOTED, NONE, UNNAMED } from './known-names.js';
import { prefixSpans } from './prefix.js';

const ROWS = 6;
const STEP = 200;
const PAGE = 1000;

const TITLES = { speaker: ['Speaker', 'speaker', 'speakers'], organization: ['Organization', 'organization', 'organizations'], person: ['Person', 'person', 'people'], place: ['Place', 'place', 'places'], source: ['Source', 'source', 'sources'], subject: ['Subject', 'subject', 'subjects'], about: ['About', 'name', 'names'], kind: ['Kind', 'kind', 'kinds'] };
const SHAPE = { speaker: 'PERSON', person: 'PERSON', organization: 'ORGANIZATION', place: 'PLACE' };
const NO_FIND = ['kind'];

export class FacetBox {
  /**
   * @param change called with the state a click leads to
   * @param ask (facet, {prefix, order, size}, signal) -> the API's answer
   */
  constructor(facet, change, ask) {
    [this.title, this.one, this.many] = TITLES[facet];
    Object.assign(this, { facet, change, ask, size: ROWS, order: 'count', prefix: '', rows: new Map(), collapsed: null });
    this.list = h('ul', { class: 'room' });
    this.status = h('p', { class: 'quiet', role: 'status' });
    this.after = h('p', { class: 'after' });
    this.mode = h('span', { class: 'mode end', role: 'group', 'aria-label': `How several values of ${this.title} combine` });
    this.summary = h('span', { class: 'quiet end' });
    this.toggler = h('button', { type: 'button', 'aria-expanded': 'true', onclick: () => this.toggle() }, shape(SHAPE[facet]), this.title);
    const id = 'f-' + facet;
    this.body = h('div', { role: 'group', 'aria-labelledby': id }, this.findBox(), this.list, this.status, this.after);
    this.element = h('section', { class: 'facet', 'aria-labelledby': id },
      h('div', { class: 'facet-h' }, h('h3', { id }, this.toggler), this.mode, this.summary), this.body);
    // many archives hold no subjects at all
    this.element.hidden = facet === 'subject';
  }

  findBox() {
    const clear = () => this.find('');
    this.input = h('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', 'aria-label': `Find in ${this.title}`, oninput: () => this.find(this.input.value, 120) });
    this.clear = h('button', { type: 'button', class: 'x', 'aria-label': 'Clear', hidden: true, onclick: () => { clear(); this.input.focus(); } }, '×');
    this.input.addEventListener('keydown', e => {
      if (e.key !== 'Escape' || !this.input.value) return;
      e.stopPropagation();
      clear();
    });
    return (this.finder = h('div', { class: 'find', hidden: NO_FIND.includes(this.facet) }, this.input, this.clear));
  }

  /** Shows the choice at once, before the counts are known. */
  choose(state) {
    this.state = state;
    for (const [id, row] of this.rows) this.paint(row, id);
    this.drawMode();
  }

  /** @param result the facet in an answer; @param state what it was asked with */
  update(result, state) {
    this.state = state;
    this.first = result;
    this.element.hidden = this.facet === 'subject' && !result.buckets.length;
    if (this.size > ROWS || this.order !== 'count' || this.prefix) this.refresh();
    else this.draw(result);
  }

  async refresh() {
    this.request?.abort();
    this.request = new AbortController();
    try {
      this.draw(await this.values(this.prefix ? 20 : Math.max(this.size, ROWS), this.request.signal));
    } catch (e) {
      if (e.name !== 'AbortError') this.status.textContent = 'These values did not load. They will be asked for again with the next search.';
    }
  }

  /** So many values, page by page. */
  async values(size, signal) {
    const { prefix, order } = this;
    const all = await this.ask(this.facet, { prefix, order, size: Math.min(size, PAGE) }, signal);
    while (all.next && all.buckets.length < size) {
      const page = await this.ask(this.facet, { prefix, order, size: Math.min(size - all.buckets.length, PAGE), after: all.next }, signal);
      all.buckets.push(...page.buckets);
      Object.assign(all, { next: page.next, more: page.more });
    }
    return all;
  }

  find(prefix, wait = 0) {
    this.input.value = prefix;
    this.prefix = prefix.trim();
    this.clear.hidden = !prefix;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.prefix || this.size > ROWS ? this.refresh() : this.draw(this.first)), wait);
  }

  draw(result) {
    const values = result.buckets;
    if (this.facet === 'kind') for (const b of values) b.name = nameOf('kind', b.id);
    else if (!isWord(this.facet)) for (const b of values) learn(b.id, b.name, b.type);
    const isChosen = b => modeOf(this.state, this.facet, b.id) !== '';
    const ordered = [...values.filter(isChosen), ...values.filter(b => !isChosen(b))];
    const shown = this.prefix ? ordered.filter(b => !isChosen(b) || prefixSpans(b.name, this.prefix).length) : ordered.slice(0, Math.max(this.size, ordered.filter(isChosen).length));
    this.drawRows(shown);
    if (!this.prefix) this.distinct = result.distinct;
    this.drawNones(this.first ?? result);
    this.drawAfter(shown.length, result);
    this.drawFind();
    this.drawFold(values.length);
    this.drawMode();
  }

  /** Rows keep their place while the reader is in the list; else they take the answer's order. */
  drawRows(buckets) {
    const busy = this.list.contains(document.activeElement);
    const ids = new Set(buckets.map(b => b.id));
    for (const [id, row] of this.rows)
      if (!ids.has(id) && !(busy && row.contains(document.activeElement))) {
        row.remove();
        this.rows.delete(id);
      } else if (!ids.has(id)) this.setCount(row, 0);
    for (const b of buckets) {
      let row = this.rows.get(b.id);
      if (!row) {
        row = this.row(b.id);
        this.rows.set(b.id, row);
        this.list.append(row);
      } else if (!busy) this.list.append(row);
      const name = row.querySelector('.t span');
      fill(name, this.facet === 'about' ? shape(typeOf('about', b.id)) : null, this.prefix ? marked(b.name, prefixSpans(b.name, this.prefix)) : b.name);
      row.querySelector('.t').title = b.name;
      row.dataset.name = b.name;
      this.setCount(row, b.count);
      this.paint(row, b.id);
    }
    this.list.classList.remove('waits', 'room');
  }

  row(id) {
    const box = h('input', { type: 'checkbox', onchange: () => this.tick(id) });
    const without = isNone(this.facet, id) ? null : h('button', { type: 'button', class: 'without', onclick: () => this.leaveOut(id) });
    return h('li', { class: 'opt', onkeydown: e => this.keys(e, id) },
      h('label', null, box, h('span', { class: 't', dir: 'auto' }, h('span'))), without ?? h('span'),
      h('span', { class: 'c', 'aria-hidden': 'true' }));
  }

  setCount(row, n) {
    row.dataset.count = n;
    row.querySelector('.c').textContent = number(n);
  }

  paint(row, id) {
    const mode = modeOf(this.state, this.facet, id);
    const name = row.dataset.name ?? nameOf(this.facet, id);
    row.classList.toggle('on', mode === 'any' || mode === 'all');
    row.classList.toggle('not', mode === 'not');
    const box = row.querySelector('input');
    box.checked = mode === 'any' || mode === 'all';
    box.setAttribute('aria-label', `${this.state.view === 'quotations' ? 'Quotations' : 'Articles'} ${mode === 'not' ? 'without' : 'with'} ${name}, ${number(row.dataset.count ?? 0)}`);
    const button = row.querySelector('.without');
    if (!button) return;
    button.textContent = mode === 'not' ? 'include' : 'without';
    button.setAttribute('aria-label', `${button.textContent} ${name}`);
  }

  tick(id) {
    this.change(modeOf(this.state, this.facet, id) ? drop(this.state, this.facet, id) : choose(this.state, this.facet, id));
  }

  leaveOut(id) {
    this.change(modeOf(this.state, this.facet, id) === 'not' ? drop(this.state, this.facet, id) : exclude(this.state, this.facet, id));
  }

  keys(e, id) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step) {
      const boxes = [...this.list.querySelectorAll('input')];
      boxes[boxes.indexOf(e.currentTarget.querySelector('input')) + step]?.focus();
      e.preventDefault();
    } else if (e.key === 'x' && !isNone(this.facet, id) && !e.ctrlKey && !e.metaKey) this.leaveOut(id);
  }

  /** Last, what has no value. Nobody is quoted, or somebody is whose name is not told: these are two. */
  drawNones(result) {
    if (this.prefix || this.facet === 'kind') return;
    if (this.facet !== 'speaker' || result.unnamed === undefined) return this.drawNone(NONE, result.missing); // an earlier archive does not tell
    this.drawNone(UNNAMED, result.unnamed);
    if (this.state.view !== 'quotations') this.drawNone(NOBODY_QUOTED, result.nobody);
    if (modeOf(this.state, 'speaker', NONE)) this.drawNone(NONE, result.missing);
  }

  drawNone(id, count) {
    let row = this.rows.get(id);
    if (!count && !modeOf(this.state, this.facet, id)) return;
    if (!row) this.rows.set(id, (row = this.row(id)));
    row.classList.add('none');
    row.dataset.name = nameOf(this.facet, id);
    row.querySelector('.t span').textContent = nameOf(this.facet, id);
    this.setCount(row, count);
    this.paint(row, id);
    if (!row.isConnected || !this.list.contains(document.activeElement)) this.list.append(row); // what is moved loses the focus
  }

  drawAfter(shown, result) {
    const rest = this.distinct - shown;
    const more = !this.prefix && (rest > 0 || result.more);
    const open = this.size > ROWS && !this.prefix;
    const focused = this.after.contains(document.activeElement) ? document.activeElement.localName : null;
    fill(this.after,
      more ? h('button', { type: 'button', class: 'link', onclick: () => this.resize(this.size === ROWS ? STEP : this.size < PAGE ? PAGE : this.size + PAGE) }, rest > 0 ? `Show ${number(rest)} more ${rest === 1 ? this.one : this.many}` : 'Show more') : null,
      open ? h('button', { type: 'button', class: 'link', onclick: () => this.resize(ROWS) }, 'Show fewer') : null,
      open ? this.orderMenu() : null,
      this.facet === 'place' ? this.rollUp() : null);
    if (focused) (this.after.querySelector(focused) ?? this.after.querySelector('button') ?? this.list.querySelector('input'))?.focus();
    this.after.hidden = !this.after.hasChildNodes();
    this.status.textContent = this.prefix ? `${number(result.distinct)} of ${number(this.distinct ?? result.distinct)} ${this.many} match “${this.prefix}”` : '';
  }

  /** Places under the countries they lie in. */
  rollUp() {
    const on = this.state.places !== '';
    return h('label', { class: 'roll' }, h('input', { type: 'checkbox', checked: on, onchange: () => this.change(option(this.state, 'places', !on)) }), 'Count places under their countries');
  }

  orderMenu() {
    const options = [['count', 'by count'], ['name', 'by name'], ['unusual', 'by how unusual here']];
    const change = e => {
      this.order = e.target.value;
      this.refresh();
    };
    return h('select', { class: 'sorts end', 'aria-label': `Order of ${this.title}`, onchange: change },
      options.map(([value, text]) => h('option', { value, selected: value === this.order }, text)));
  }

  resize(size) {
    this.size = size;
    if (size === ROWS) {
      this.order = 'count';
      this.draw(this.first);
    } else this.refresh();
  }

  drawFind() {
    this.finder.hidden = NO_FIND.includes(this.facet) || (!this.prefix && !this.input.value && !(this.distinct > ROWS));
    this.input.placeholder = `Find in ${number(this.distinct ?? 0)} ${this.many}`;
  }

  drawMode() {
    const values = chosen(this.state, this.facet);
    const can = values.length > 1 && !['source', 'kind'].includes(this.facet);
    const all = (this.state.filters[this.facet]?.all ?? []).length > 0;
    const focused = this.mode.contains(document.activeElement) ? [...this.mode.children].indexOf(document.activeElement) : -1;
    fill(this.mode, can ? ['any', 'all'].map(mode => h('button', { type: 'button', 'aria-pressed': String(all === (mode === 'all')), onclick: () => this.change(combine(this.state, this.facet, mode)) }, mode + ' of')) : null);
    this.mode.children[focused]?.focus();
  }

  drawFold(values) {
    const empty = values === 0 && !this.prefix && ![...this.rows.keys()].some(id => isNone(this.facet, id));
    this.setCollapsed(this.collapsed ?? empty);
    this.summary.textContent = this.isCollapsed ? (empty ? 'none here' : count(this.distinct ?? values, this.one, this.many)) : '';
  }

  setCollapsed(collapsed) {
    this.isCollapsed = collapsed;
    this.body.hidden = collapsed;
    this.toggler.setAttribute('aria-expanded', String(!collapsed));
  }

  toggle() {
    this.collapsed = !this.isCollapsed;
    this.drawFold([...this.rows.keys()].length);
  }

  waits() {
    this.list.classList.add('waits');
  }
}
