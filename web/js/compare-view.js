// Two or more searches side by side: counts, timelines on one scale, quotations in columns.

import { h, svg, fill, link } from './dom.js';
import * as api from './api.js';
import { compareAddress, csv, leftOut, MOST, sides, spanOf, together } from './compare.js';
import { withoutRepeats, withoutParts } from './copies.js';
import { address, between, choose, emptyState, FACETS, inView, MODES, FACET_OF, undated } from './state.js';
import { number, percent } from './format.js';
import { barDate } from './scale.js';
import { plainText, unit } from './sentence-words.js';
import { isWord, learn, learnFrom, nameOf } from './known-names.js';
import { quoteBrief } from './quote-hit.js';
import { notAnswering } from './states.js';
import { announce } from './announce.js';
import { go, remember } from './router.js';

const HEIGHT = 96;

/** "Quoting Ann Lee": the sentence without its count. */
const sideName = sentence => sentence.replace(/^Searching,? ?/, '').replace(/^\p{Ll}/u, letter => letter.toUpperCase()) || 'The whole archive';

export class CompareView {
  constructor() {
    this.element = h('div');
    this.share = false;
  }

  async show({ restored, state: kept }) {
    this.stop();
    this.request = new AbortController();
    const adds = this.element.querySelector('.add')?.contains(document.activeElement);
    const held = adds || this.element.contains(document.activeElement);
    this.states = sides(location.search);
    document.title = 'Compare. Dateline';
    try {
      const found = await Promise.all(this.states.map(state => this.ask(state)));
      this.whole = await this.archive(found.map(f => f.articles.timeline));
      this.draw(found);
      if (held) this.element.querySelector(adds ? '.add input' : 'h1').focus({ preventScroll: true });
      scrollTo(0, restored ? kept?.scroll ?? 0 : 0);
    } catch (e) {
      if (e.name !== 'AbortError') this.failed(e);
    }
  }

  async ask(state) {
    const { signal } = this.request;
    const [articles, quotes] = await Promise.all([api.list(state, { size: 1, bars: 'found' }, signal), api.list({ ...inView(state, 'quotations'), sort: state.q ? '' : 'newest' }, { size: 4 }, signal)]);
    learnFrom(articles);
    learnFrom(quotes);
    await this.learnNames(state, signal);
    return { state, articles, quotes, name: sideName(plainText(state, null, nameOf)) };
  }

  /** The archive's timeline over the days of others, so that its bars are as narrow as theirs. */
  async archive(timelines) {
    const days = spanOf(timelines);
    return days && (await api.list(between(emptyState(), 'published', days.from, days.to), { size: 1, bars: 'found' }, this.request.signal)).timeline;
  }

  async learnNames(state, signal) {
    const unknown = FACETS.flatMap(facet => MODES.flatMap(mode => state.filters[facet]?.[mode] ?? []).map(id => ({ facet, id })))
      .filter(({ facet, id }) => !isWord(facet) && nameOf(facet, id) === id);
    await Promise.allSettled(unknown.map(({ id }) => api.entity(id, signal).then(e => learn(e.id, e.name, e.type))));
  }

  draw(found) {
    this.found = found;
    this.series = together(found.map(f => f.articles.timeline), this.whole);
    const title = found.length ? `${found.length === 1 ? 'One search' : `${number(found.length)} searches`} side by side` : 'Compare';
    fill(this.element, h('main', { class: 'frame cmp', id: 'main' },
      h('h1', { class: 'ttl', tabindex: -1 }, title),
      leftOut(location.search).map(said => h('p', { class: 'read-as' }, said)),
      h('p', { class: 'sub' }, 'Speakers, names or words. Bars are on one scale; every count leads to that many.'),
      this.addForm(), found.length ? this.tools() : null,
      h('div', { class: 'cols' }, found.map((f, i) => this.column(f, i)))));
    announce(title);
  }

  tools() {
    const shares = [['Articles', false], ['Share of archive', true]].map(([text, share]) =>
      h('button', { type: 'button', 'aria-pressed': String(this.share === share), onclick: () => this.rescale(share) }, text));
    return h('p', { class: 'acts' }, h('span', { class: 'seg', role: 'group', 'aria-label': 'Scale' }, shares),
      h('button', { type: 'button', class: 'btn', onclick: () => this.save() }, 'Series as CSV'));
  }

  rescale(share) {
    this.share = share;
    this.draw(this.found);
    [...this.element.querySelectorAll('.seg [aria-pressed=true]')][0]?.focus();
  }

  column({ state, articles, quotes, name }, index) {
    const others = this.states.filter((_, i) => i !== index);
    return h('section', { class: 'col', 'aria-label': name },
      h('h2', { dir: 'auto' }, name, ' ', h('button', { type: 'button', class: 'x', 'aria-label': `Remove ${name}`, onclick: () => go(compareAddress(others)) }, '×')),
      h('p', { class: 'figs' }, link(address(state), null, unit('articles', articles.total)), ', ', link(address(inView(state, 'quotations')), null, unit('quotations', quotes.total))),
      this.plot(index, name), this.beside(state, articles.timeline),
      quotes.hits.length ? h('div', { class: 'said' }, withoutParts(withoutRepeats(quotes.hits)).map(quoteBrief)) : h('p', { class: 'sub' }, 'No quotations.'));
  }

  /** The articles found that are in no bar. */
  beside(state, { undated: without = 0, partial = 0 }) {
    if (state.published.none || without + partial === 0) return null;
    const day = without > 0 && link(address(undated(state, 'published')), null, `${number(without)} without a date`);
    return h('p', { class: 'figs few' }, day, without > 0 && partial > 0 && ', ', partial > 0 && `${number(partial)} with only a month or a year`);
  }

  plot(index, name) {
    const { bars, values, interval } = this.series;
    if (bars.length === 0) return h('p', { class: 'sub' }, 'No dates.');
    const value = (i, j) => (this.share ? (bars[j].total ? values[i][j] / bars[j].total : 0) : values[i][j]);
    const top = Math.max(this.share ? 0.0001 : 1, ...values.map((_, i) => bars.map((_, j) => value(i, j))).flat());
    const say = n => (this.share ? percent(n) : number(n));
    const w = 100 / bars.length;
    const wide = Math.min(0.72 * w, 6);
    const high = j => (value(index, j) === 0 ? 0 : Math.max(2, Math.round((value(index, j) / top) * (HEIGHT - 34))));
    const row = (b, j) => h('tr', null, h('th', { scope: 'row' }, barDate(b, interval)), h('td', null, say(value(index, j))));
    return h('div', { class: 'plot' },
      svg('svg', { height: HEIGHT, 'aria-hidden': 'true' },
        svg('text', { class: 'few', x: '100%', y: 11, 'text-anchor': 'end' }, `scale to ${say(top)}`),
        bars.map((_, j) => high(j) > 0 && svg('rect', { class: 'b on', x: (j + 0.5) * w - wide / 2 + '%', y: HEIGHT - 20 - high(j), width: wide + '%', height: high(j) })),
        svg('line', { class: 'axis', x1: 0, x2: '100%', y1: HEIGHT - 19.5, y2: HEIGHT - 19.5 }),
        svg('text', { x: 0, y: HEIGHT - 5 }, barDate(bars[0], interval)), bars.length > 1 && svg('text', { x: '100%', y: HEIGHT - 5, 'text-anchor': 'end' }, barDate(bars[bars.length - 1], interval))),
      h('div', { class: 'vh' }, h('table', null, h('caption', null, `${this.share ? 'Share of the archive’s articles' : 'Articles'} by ${interval}: ${name}`), h('tbody', null, bars.map(row)))));
  }

  addForm() {
    const how = h('select', { 'aria-label': 'What is compared' }, [['quoting', 'Quoting'], ['naming', 'Naming'], ['words', 'With the words']].map(([value, text]) => h('option', { value }, text)));
    const input = h('input', { type: 'text', 'aria-label': 'A name, or words', placeholder: 'A name, or words', autocomplete: 'off' });
    const wrong = h('span', { class: 'wrong', role: 'alert' });
    const full = this.states.length >= MOST;
    const submit = async event => {
      event.preventDefault();
      const text = input.value.trim();
      if (!text) return input.focus();
      const side = await this.side(how.value, text).catch(() => null);
      if (side) return go(compareAddress([...this.states, side]));
      wrong.textContent = `Nobody and nothing here is called “${text}”.`;
      return input.focus();
    };
    return h('form', { class: 'add', onsubmit: submit }, how, input, h('button', { class: 'btn main', disabled: full }, 'Add'), full ? h('span', { class: 'quiet' }, `${MOST} at most`) : null, wrong);
  }

  /** Null where the archive knows no such name. */
  async side(how, text) {
    if (how === 'words') return { ...emptyState(), q: text };
    const [name] = (await api.suggest(text)).names;
    if (!name) return null;
    learn(name.id, name.name, name.type);
    return choose(emptyState(), how === 'quoting' ? 'speaker' : FACET_OF[name.type], name.id);
  }

  save() {
    const text = csv(this.found.map(f => f.name), this.series);
    const file = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    h('a', { href: file, download: 'dateline-series.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(file), 1000);
  }

  failed(problem) {
    if (problem.status === undefined) throw problem;
    this.again = notAnswering(null, () => this.show({ restored: false }));
    const said = problem.passing ? this.again.element : h('p', { class: 'notice', role: 'alert' }, problem.message);
    fill(this.element, h('main', { class: 'frame cmp', id: 'main' }, h('h1', { class: 'ttl' }, 'Compare'), said));
  }

  stop() {
    this.request?.abort();
    clearInterval(this.again?.timer);
  }

  leave() {
    remember({ scroll: scrollY });
  }
}
