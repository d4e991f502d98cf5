// What a search found: order, results, "Show more", the current one.

import { h, fill } from './dom.js';
import { count, number } from './format.js';
import { withoutCopies, withoutRepeats } from './copies.js';
import { hit } from './hit.js';
import { quoteHit } from './quote-hit.js';
import { nameRow } from './name-row.js';

const SORTS = {
  articles: [['relevance', 'Best match'], ['newest', 'Newest first'], ['oldest', 'Oldest first']],
  quotations: [['relevance', 'Best match'], ['newest', 'Newest first'], ['oldest', 'Oldest first'], ['speaker', 'By speaker']],
  names: [['count', 'By count'], ['name', 'By name'], ['unusual', 'By how unusual here']],
};

/** The number of different texts, where some are copies. */
const texts = (total, stories) => (stories > 0 && stories < total ? `; ${count(stories, 'different text', 'different texts')} in all` : '');

export class ResultList {
  constructor(more, sort) {
    this.sort = h('select', { 'aria-label': 'Sort', onchange: () => sort(this.sort.value) });
    this.bar = h('div', { class: 'bar', hidden: true }, h('label', null, 'Sort ', this.sort));
    this.body = h('div', { class: 'results' });
    this.shown = h('span', { class: 'quiet' });
    this.button = h('button', { type: 'button', class: 'btn', onclick: () => this.ask(more) }, 'Show more');
    this.pager = h('nav', { class: 'pager', 'aria-label': 'Pages', hidden: true }, this.shown, this.button);
    this.refusal = h('div');
    this.element = h('div', null, this.bar, this.body, this.pager, this.refusal);
    this.hits = [];
    this.current = -1;
  }

  get isEmpty() {
    return this.hits.length === 0;
  }

  get hasFocus() {
    return this.body.contains(document.activeElement);
  }

  empty() {
    this.hits = [];
    this.current = -1;
    fill(this.body);
    this.bar.hidden = true;
    this.pager.hidden = true;
    fill(this.refusal);
  }

  skeleton(nodes) {
    fill(this.body, nodes);
  }

  /** The order to choose stands there before the results do, so that they do not push it in. */
  drawBar(state) {
    const sorts = SORTS[state.view].filter(([value]) => value !== 'relevance' || state.q);
    const chosen = state.sort || sorts[0][0];
    fill(this.sort, sorts.map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
    this.sort.value = chosen;
    this.bar.hidden = false;
  }

  show(state, answer, hits) {
    Object.assign(this, { state, total: answer.total, stories: answer.stories, next: answer.next, hits: [...hits], current: -1 });
    this.drawBar(state);
    this.bar.hidden = answer.total === 0;
    fill(this.body, this.withoutRepetition(hits).map(h => this.node(h)));
    fill(this.refusal);
    this.drawPager();
  }

  node(found) {
    const { view } = this.state;
    if (view === 'quotations') return quoteHit(found, { cite: quote => this.body.dispatchEvent(new CustomEvent('cite', { bubbles: true, detail: { article: quote.article, quote } })) });
    return view === 'names' ? nameRow(found, this.state) : hit(found, this.state);
  }

  /** Those that stand for themselves: copies are under the first of them. */
  withoutRepetition(hits) {
    const { view } = this.state;
    return view === 'articles' ? withoutCopies(hits) : view === 'quotations' ? withoutRepeats(hits) : hits;
  }

  append(answer) {
    this.next = answer.next;
    const before = this.withoutRepetition(this.hits).length;
    this.hits.push(...answer.hits);
    const nodes = this.withoutRepetition(this.hits).slice(before).map(h => this.node(h));
    this.body.append(...nodes);
    this.drawPager();
    nodes[0]?.querySelector('h2 a, a')?.focus();
  }

  /** The next page cannot be had: what is shown stays. */
  stop(why, again) {
    this.next = null;
    this.drawPager();
    const button = h('button', { type: 'button', class: 'btn', onclick: again }, 'Search again');
    fill(this.refusal, h('div', { class: 'notice', role: 'alert' }, h('p', null, `More cannot be shown. ${why}`), button));
    button.focus();
  }

  async ask(more) {
    if (this.button.getAttribute('aria-busy') === 'true') return;
    this.button.setAttribute('aria-busy', 'true');
    await more();
    this.button.removeAttribute('aria-busy');
  }

  drawPager() {
    this.pager.hidden = this.total === 0;
    const grouped = this.hits.length - this.withoutRepetition(this.hits).length;
    this.shown.textContent = `${number(this.hits.length)} of ${number(this.total)} shown${grouped ? `, ${count(grouped, 'copy', 'copies')} grouped` : ''}${texts(this.total, this.stories)}`;
    this.button.hidden = !this.next;
  }

  /** Moves the current result by `step`; j and k. */
  step(step) {
    const nodes = [...this.body.children];
    if (nodes.length === 0) return;
    this.point(Math.max(0, Math.min(nodes.length - 1, this.current + step)), { focus: true, scroll: true });
  }

  point(index, { focus, scroll } = {}) {
    const nodes = [...this.body.children];
    if (!(index >= 0) || index >= nodes.length) return;
    nodes[this.current]?.classList.remove('here');
    this.current = index;
    nodes[index].classList.add('here');
    if (focus) nodes[index].querySelector('h2 a, a')?.focus({ preventScroll: true });
    if (scroll) nodes[index].scrollIntoView({ block: 'nearest' });
  }

  /** Takes the result a click or a focus is in as the current one. */
  touched(node) {
    const index = [...this.body.children].findIndex(c => c.contains(node));
    if (index >= 0) this.point(index);
  }
}
