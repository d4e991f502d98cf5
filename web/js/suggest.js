// The search field: suggestions while typing, names first, then titles.

import { h, fill, shape, marked, byId, TYPE_WORDS } from './dom.js';
import * as api from './api.js';
import { number, shortDate, count } from './format.js';
import { announce } from './announce.js';
import { firstMet, learn } from './known-names.js';

const WAIT = 120;
const LETTERS = 2;

export class SearchField {
  /** @param on {words(text), name(entity), title(article), typing(text)} */
  constructor(on) {
    this.on = on;
    this.input = byId('q');
    this.panel = byId('suggest');
    this.form = this.input.form;
    this.options = [];
    this.active = -1;
    this.input.addEventListener('input', () => this.typed());
    this.input.addEventListener('keydown', e => this.key(e));
    this.input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    this.form.addEventListener('submit', e => {
      e.preventDefault();
      this.close();
      this.on.words(this.input.value.trim());
    });
  }

  set(words) {
    if (this.input.value.trim() !== words) this.input.value = words;
  }

  /** While what was typed is being read, which on a slow line takes a while. */
  reads(on) {
    this.form.setAttribute('aria-busy', String(on));
    clearTimeout(this.slow);
    if (on) this.slow = setTimeout(() => announce('Reading what you typed.'), 500);
  }

  focus() {
    this.input.focus();
    this.input.select();
  }

  typed() {
    const q = this.input.value.trim();
    this.on.typing(q);
    clearTimeout(this.timer);
    this.request?.abort();
    if (q.length < LETTERS) return this.close();
    this.timer = setTimeout(() => this.ask(q), WAIT);
  }

  async ask(q) {
    this.request = new AbortController();
    try {
      const answer = await api.suggest(q, this.request.signal);
      if (document.activeElement === this.input && this.input.value.trim() === q) this.draw(q, answer);
    } catch {
      this.close();
    }
  }

  draw(q, { names, titles }) {
    this.options = [...names.map(n => () => this.takeName(n)), ...titles.map(t => () => this.on.title(t))];
    if (this.options.length === 0) return this.close();
    let i = 0;
    const option = (...inside) => {
      const index = i++;
      return h('li', { role: 'option', id: `s${index}`, 'aria-selected': 'false', onpointerdown: e => e.preventDefault(), onclick: () => this.take(index) }, inside);
    };
    fill(this.panel,
      h('ul', { role: 'listbox', id: 'suggestions', 'aria-label': 'Suggestions' },
        names.map(n => option(shape(n.type), h('span', { class: 'nm', dir: 'auto' }, n.matched && n.matched !== n.name ? [n.name, ' ', h('span', { class: 'as' }, marked(n.matched, n.highlights))] : marked(n.name, n.highlights)), h('span', { class: 'vh' }, `, ${TYPE_WORDS[n.type]}, `), h('span', { class: 'd', dir: 'auto' }, n.description ?? firstMet(n.id)), h('span', { class: 'c num' }, number(n.count)))),
        titles.length ? h('li', { role: 'presentation', class: 'hd' }, 'Articles') : null,
        titles.map(t => option(h('span', { class: 'nm', dir: 'auto' }, marked(t.title, t.titleHighlights)), h('span', { class: 'd', dir: 'auto' }, t.source ?? ''), h('span', { class: 'c num' }, t.published ? shortDate(t.published) : '')))),
      h('p', { class: 'hlp' }, h('span', null, h('kbd', null, 'Enter'), ` searches the words “${q}”`), h('span', null, h('kbd', null, '↓'), ' ', h('kbd', null, 'Enter'), ' takes a name')));
    this.panel.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.active = -1;
    announce(count(this.options.length, 'suggestion'));
  }

  takeName(name) {
    learn(name.id, name.name, name.type);
    this.on.name(name);
  }

  take(index) {
    const act = this.options[index];
    this.close();
    act?.();
  }

  move(step) {
    const n = this.options.length;
    this.active = ((this.active + step + n + 1 + 1) % (n + 1)) - 1;
    this.panel.querySelectorAll('[role=option]').forEach((o, i) => o.setAttribute('aria-selected', String(i === this.active)));
    if (this.active >= 0) {
      this.input.setAttribute('aria-activedescendant', `s${this.active}`);
      byId(`s${this.active}`).scrollIntoView({ block: 'nearest' });
    } else this.input.removeAttribute('aria-activedescendant');
  }

  /** Esc closes, then clears, then leaves the field. */
  key(event) {
    const open = !this.panel.hidden;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (open) this.close();
      else if (this.input.value) {
        this.input.value = '';
        this.typed();
      } else this.input.blur();
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (open && event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.take(this.active);
    }
  }

  close() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.panel.hidden = true;
    this.options = [];
    this.active = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}
