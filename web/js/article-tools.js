// The bar over an article: back to the result, neighbours in it, matches, cite, print, original.

import { h, fill, link } from './dom.js';
import * as api from './api.js';
import { number } from './format.js';
import { address, isEmpty } from './state.js';
import { articleAddress } from './addresses.js';
import { cached, cache } from './answers.js';
import { go } from './router.js';
import { openDialog, prepare } from './dialogs.js';

export class ArticleTools {
  constructor(article, search, story) {
    Object.assign(this, { article, search, story });
    this.marks = [...story.querySelectorAll('mark')];
    this.at = -1;
    this.neighbours = h('span', { class: 'step' });
    this.matches = h('span', { class: 'step' });
    this.element = h('nav', { class: 'tools', 'aria-label': 'Article' }, h('div', { class: 'tools-in' },
      link(isEmpty(search) ? '/' : address(search), null, '← Results'), this.neighbours, this.matches,
      h('span', { class: 'end' },
        h('button', { type: 'button', class: 'link', onclick: () => this.cite() }, 'Cite'),
        h('button', { type: 'button', class: 'link wide', onclick: () => print() }, 'Print'),
        article.url && /^https?:/i.test(article.url) ? h('a', { class: 'wide', href: article.url, rel: 'noreferrer', target: '_blank' }, 'Original') : null)));
    this.drawMatches();
    this.drawNeighbours();
    prepare('cite');
  }

  drawMatches() {
    const n = this.marks.length;
    if (n === 0) return;
    fill(this.matches, h('span', null, h('span', { class: 'wide', dir: 'auto' }, this.search.q + ' '), h('span', { class: 'num quiet' }, n === 1 ? '1 match' : `${number(n)} matches`)),
      h('button', { type: 'button', 'aria-label': 'Previous match', onclick: () => this.match(-1) }, '‹'),
      h('button', { type: 'button', 'aria-label': 'Next match', onclick: () => this.match(1) }, '›'));
  }

  match(step) {
    const n = this.marks.length;
    if (n === 0) return;
    this.marks[this.at]?.classList.remove('now');
    this.at = this.at < 0 && step < 0 ? n - 1 : (this.at + step + n) % n;
    const mark = this.marks[this.at];
    mark.classList.add('now');
    mark.scrollIntoView({ block: 'center' });
    this.matches.querySelector('.num').textContent = `${number(this.at + 1)} of ${number(n)}`;
  }

  /** Where the article stands in the result it was found in. */
  async drawNeighbours() {
    const list = await this.result();
    const index = list ? list.hits.findIndex(h => h.id === this.article.id) : -1;
    if (index < 0) return;
    this.previous = list.hits[index - 1];
    this.next = list.hits[index + 1];
    fill(this.neighbours, h('span', { class: 'num' }, `${number(index + 1)} of ${number(list.answer.total)}`),
      h('button', { type: 'button', 'aria-label': 'Previous article', disabled: !this.previous, onclick: () => this.open(this.previous) }, '↑'),
      h('button', { type: 'button', 'aria-label': 'Next article', disabled: !this.next, onclick: () => this.open(this.next) }, '↓'));
  }

  async result() {
    const key = address({ ...this.search, view: 'articles' });
    let list = cached(key);
    try {
      if (!list) {
        const answer = await api.list(this.search);
        cache(key, { answer, hits: answer.hits });
        list = cached(key);
      }
      const last = list.hits[list.hits.length - 1];
      if (last?.id === this.article.id && list.answer.next) {
        const more = await api.list(this.search, { after: list.answer.next });
        cache(key, { answer: { ...list.answer, next: more.next }, hits: [...list.hits, ...more.hits] });
        list = cached(key);
      }
    } catch {
      // without its result the article has no neighbours
    }
    return list;
  }

  open(neighbour) {
    if (neighbour) go(articleAddress(neighbour.id, this.search), { replace: false });
  }

  cite() {
    openDialog('cite', { article: this.article });
  }

  key(key) {
    const actions = { '[': () => this.open(this.previous), ']': () => this.open(this.next), n: () => this.match(1), p: () => this.match(-1), c: () => this.cite() };
    actions[key]?.();
    return key in actions;
  }
}
