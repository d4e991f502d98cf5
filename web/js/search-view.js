// The search page: one search, three listings.

import { h, fill, link } from './dom.js';
import * as api from './api.js';
import { announce } from './announce.js';
import { address, between, filterCount, instead, isEmpty, option, read, sameQuestion, shownRange, FACETS, MODES, undated } from './state.js';
import { dayOf, textDate } from './format.js';
import { unit, plainText, REFUSED } from './sentence-words.js';
import { drawSentence } from './sentence.js';
import { drawSwitches } from './switches.js';
import { FiltersPanel } from './filters-panel.js';
import { Timeline } from './timeline.js';
import { ResultList } from './result-list.js';
import { ViewTabs } from './view-tabs.js';
import { drawRail, railFailed } from './rail.js';
import { isWord, learn, learnFrom, nameOf } from './known-names.js';
import { badRequest, notAnswering, skeleton, unreadable } from './states.js';
import { drawNothing } from './nothing-found.js';
import { cached, cache } from './answers.js';
import { go, remember } from './router.js';
import { asWords } from './typed-filters.js';

export class SearchView {
  constructor() {
    this.answer = null;
    this.change = state => go(address(state));
    this.tabs = new ViewTabs();
    this.sentence = h('div', { class: 'said-so', id: 'read-as-filters' });
    this.typed = h('p', { class: 'read-as', role: 'status', hidden: true });
    this.readAs = h('p', { class: 'read-as', hidden: true });
    this.switches = h('div', { class: 'switches' });
    this.notices = h('div');
    this.foundAt = h('p', { class: 'on-paper found-at' });
    this.timeline = new Timeline((from, to) => this.change(between(this.state, shownRange(this.state), from, to)),
      {
        undated: of => this.change(undated(this.state, of)),
        turn: of => this.change(option(this.state, 'timeline', of === 'mentioned')),
        rescale: share => this.change(option(this.state, 'scale', share)),
      });
    this.results = new ResultList(() => this.more(), sort => this.change({ ...this.state, sort }));
    this.filters = new FiltersPanel(state => this.change(state), (...args) => api.facet(this.state, ...args));
    this.rail = h('section', { class: 'rail', 'aria-label': 'Quotations and unusual names' });
    this.main = h('main', { id: 'main' }, this.tabs.element, this.notices, this.sentence, this.readAs, this.switches, this.timeline.element, this.results.element, this.foundAt);
    this.frame = h('div', { class: 'frame three' }, this.filters.element, this.main, this.rail);
    // before the filters, so that it is near the field for keys, too
    this.element = h('div', null, h('div', { class: 'over-frame off-paper' }, this.typed), this.frame, this.filters.opener);
  }

  /** Shows the search of the address; `restored` when the browser's history led to it. */
  show({ restored, quiet, state: kept }) {
    const state = read(location.pathname, location.search);
    this.held = this.element.contains(document.activeElement);
    this.drawTyped(kept ?? {}, state);
    if (this.isAnswered(state)) return this.lookAnew(state);
    const anotherView = this.state && this.state.view !== state.view;
    this.stop();
    if (anotherView) this.results.empty();
    this.state = state;
    this.overview = null;
    this.answer = null;
    this.frame.className = `frame ${state.view === 'articles' ? 'three' : 'two'}`;
    this.rail.hidden = state.view !== 'articles';
    this.filters.list.hidden = false;
    this.foundAt.textContent = ''; // what is refused was not found
    fill(this.notices, unreadable(state));
    this.filters.choose(state);
    drawSwitches(this.switches, state, this.change);
    this.drawSentence(null);
    this.tabs.update(state, null);
    if (this.results.isEmpty) this.results.drawBar(state);
    if (state.view === 'articles') this.timeline.reserve();
    const known = restored && state.again.length === 0 ? cached(address(state)) : null;
    if (known) {
      this.overview = known.overview ?? null;
      this.draw(known.answer, known.hits);
      this.restore(kept);
    } else this.load(restored ? kept : {}, quiet);
  }

  /** What was typed where filters came of it, and the way back to its words; what of it could not be read. */
  drawTyped({ typed, unread }, state) {
    this.typed.hidden = !typed && !unread;
    const without = unread && state.q.includes(unread) ? { ...state, q: state.q.replace(unread, '').trim() } : null;
    fill(this.typed,
      typed ? ['Read as filters: “', h('span', { dir: 'auto' }, typed), '”. ', link(address(asWords(typed)), null, 'Search for these words instead'), ' '] : null,
      unread ? [`“${unread}” is not read as a date, so it is searched for. Write 10 Jan 2022, Jan 2022 or early 2022. `, without && link(address(without), null, 'Leave it out')] : null);
  }

  /** Whether the answer that is shown answers this, too: only the look of it is another. */
  isAnswered(state) {
    return this.answer !== null && this.answer.of === this.state && sameQuestion(this.state, state) && address(this.state) !== address(state);
  }

  lookAnew(state) {
    const { current, hits } = this.results;
    this.state = state;
    this.draw(this.answer, hits);
    this.results.point(current);
  }

  /** @param typing whether the last word may still grow */
  async load(kept, typing = false) {
    const { state, request } = this;
    this.main.setAttribute('aria-busy', 'true');
    this.timers = [
      setTimeout(() => (this.results.isEmpty ? this.results.skeleton(skeleton()) : this.filters.waits()), 300),
      setTimeout(() => fill(this.notices, h('p', { class: 'read-as', role: 'status' }, 'Still searching. Large archives take longer the first time.')), 5000),
    ];
    const size = kept.shown > 20 ? Math.min(kept.shown, 200) : undefined;
    try {
      const beside = this.loadBeside(state, request.signal);
      const answer = await this.ask(state, { size }, request.signal);
      if (typing && answer.total === 0 && (await this.growing(state, request.signal))) return;
      this.settle();
      fill(this.notices, unreadable(state));
      this.answeredAt = new Date().toTimeString().slice(0, 5);
      this.draw(answer, answer.hits);
      this.restore(kept);
      announce(unit(state.view, answer.total));
      await beside;
    } catch (e) {
      if (e.name !== 'AbortError') this.failed(e);
    }
  }

  /** A word half typed that finds nothing stands for those that begin so, until it is whole. */
  async growing(state, signal) {
    if (!/(?:^|\s)[\p{L}\p{N}]{2,}$/u.test(state.q) || signal.aborted) return false;
    const begun = { ...state, q: state.q + '*' };
    const { total } = await api.list(begun, { size: 1 }, signal);
    if (total === 0 || signal.aborted) return false;
    go(address(begun), { replace: true, quiet: true });
    return true;
  }

  /** Names have no facets of their own: they come from the articles that name them. */
  async ask(state, page, signal) {
    if (state.view !== 'names') return api.list(state, page, signal);
    const [names, articles] = await Promise.all([api.list(state, page, signal), api.list({ ...state, view: 'articles', sort: '' }, { size: 1 }, signal)]);
    return { ...articles, ...names };
  }

  async loadBeside(state, signal) {
    try {
      const overview = await api.overview(state, signal);
      this.overview = overview;
      cache(address(state), { overview });
      if (!signal.aborted && this.answer) this.drawOverview(overview);
    } catch (e) {
      if (e.name !== 'AbortError' && e.passing !== false && !signal.aborted && state.view === 'articles') railFailed(this.rail);
    }
  }

  draw(answer, hits) {
    const { state } = this;
    this.answer = { ...answer, of: state };
    learnFrom(answer);
    this.stale(false);
    this.filters.update(answer, state);
    this.drawSentence(answer.total);
    this.learnChips();
    this.readAs.hidden = !answer.readAs;
    this.readAs.textContent = answer.readAs ? `Read as: ${answer.readAs}` : '';
    if (state.view === 'articles' && answer.timeline) this.timeline.update(answer.timeline, state[shownRange(state)], { of: shownRange(state), share: state.scale !== '' });
    else this.timeline.element.hidden = true;
    this.tabs.update(state, { [state.view]: answer.total });
    this.results.show(state, answer, hits);
    if (answer.total === 0) drawNothing(this.results.body, state, answer);
    this.foundAt.textContent = `Found on ${textDate(dayOf(new Date()))} at ${location.origin}${address(state)}`;
    cache(address(state), { answer, hits: this.results.hits });
    if (this.overview) this.drawOverview(this.overview);
    this.keepFocus();
    document.title = `${isEmpty(state) ? '' : plainText(state, answer.total, nameOf) + '. '}Dateline`;
  }

  /** Where what had the focus is gone, it goes on from the count of what is found instead of the top of the page. */
  keepFocus() {
    const at = document.activeElement;
    if (this.held && (at === document.body || !at.checkVisibility())) this.sentence.querySelector('h1')?.focus({ preventScroll: true });
  }

  drawOverview(overview) {
    const totals = { articles: overview.totals.articles, quotations: overview.totals.quotes, names: overview.totals.names };
    this.tabs.update(this.state, { ...totals, [this.state.view]: this.answer?.total ?? totals[this.state.view] });
    if (this.state.view === 'articles') drawRail(this.rail, this.state, overview);
  }

  drawSentence(total) {
    drawSentence(this.sentence, this.state, total, this.change);
    this.filters.count(filterCount(this.state), typeof total === 'number' ? unit(this.state.view, total) : null);
  }

  /**
   * A filter that is no facet of this view has its name from the entity itself. One whose entity was merged into another
   * since the address was written gives way to that.
   */
  async learnChips() {
    const { state, answer } = this;
    const unnamed = FACETS.flatMap(facet => MODES.flatMap(m => state.filters[facet]?.[m] ?? []).map(id => ({ facet, id })))
      .filter(({ facet, id }) => !isWord(facet) && nameOf(facet, id) === id);
    if (unnamed.length === 0) return;
    let lasting = state;
    await Promise.allSettled(unnamed.map(async ({ facet, id }) => {
      const e = await api.entity(id, this.request?.signal);
      learn(e.id, e.name, e.type);
      lasting = instead(lasting, facet, id, e.id);
    }));
    if (state !== this.state) return;
    if (lasting === state) this.drawSentence(answer.total);
    else go(address(lasting), { replace: true, quiet: true });
  }

  async more() {
    const { request, state } = this;
    try {
      const answer = await api.list(state, { after: this.results.next }, request?.signal);
      if (request !== this.request) return;
      learnFrom(answer);
      this.results.append(answer);
      this.answer.next = answer.next;
      cache(address(this.state), { hits: this.results.hits, answer: this.answer });
      remember({ shown: this.results.hits.length });
    } catch (e) {
      if (e.name === 'AbortError') return;
      if (e.parameter === 'after') this.results.stop(e.message, () => this.load({ shown: this.results.hits.length }));
      else this.failed(e);
    }
  }

  failed(problem) {
    this.settle();
    if (problem.status === undefined) throw problem; // no answer of the archive, but a fault of the page's own
    if (!problem.passing) {
      this.results.empty();
      fill(this.results.body, badRequest(problem, this.state));
      this.drawSentence(REFUSED);
      for (const part of [this.timeline.element, this.filters.list, this.rail]) part.hidden = true;
      return;
    }
    this.stale(!this.results.isEmpty);
    const again = notAnswering(this.results.isEmpty ? null : this.answeredAt, () => {
      fill(this.notices);
      this.load({});
    });
    this.timers.push(again.timer);
    fill(this.notices, again.element);
  }

  /** What is shown is an earlier answer: all of it in greys, the notice above it not. */
  stale(on) {
    for (const part of [this.sentence, this.timeline.element, this.results.element, this.filters.list, this.rail]) part.classList.toggle('stale', on);
  }

  settle() {
    for (const t of this.timers ?? []) {
      clearTimeout(t);
      clearInterval(t);
    }
    this.timers = [];
    this.main.removeAttribute('aria-busy');
  }

  stop() {
    this.request?.abort();
    this.request = new AbortController();
    this.settle();
  }

  restore(kept) {
    if (kept?.scroll === undefined) return;
    scrollTo(0, kept.scroll);
    this.results.point(kept.current, { focus: kept.opened });
  }

  /** Before the page leaves: what Back has to bring again. */
  leave() {
    remember({ scroll: scrollY, shown: this.results.hits.length, current: this.results.current, opened: this.results.hasFocus });
  }
}
