// The desk: queues of what is doubtful, one key a decision; decisions; people and tokens.

import { h, fill, link, shape } from '../dom.js';
import { announce } from '../announce.js';
import { count, number } from '../format.js';
import { get } from '../api.js';

import { openDialog } from '../dialogs.js';
import { toast } from '../toast.js';
import { may, dryRun, who } from './session.js';
import { decidedBy } from './words.js';
import { taken } from './decide.js';
import { QUEUES, question } from './questions.js';
import { people, tokens } from './people.js';
import { decisions } from './decisions.js';
import { intake, runs } from './intake.js';

const PAGES = { add: 'Add coverage', runs: 'Runs', decisions: 'Decisions', withdrawn: 'Withdrawn', tokens: 'API tokens', people: 'People' };

export class DeskView {
  constructor() {
    this.element = h('div');
    this.done = 0;
    this.marked = new Set();
  }

  get session() {
    return true;
  }

  async show(arrival, id) {
    document.title = 'Desk. Dateline';
    this.page = id in QUEUES || id in PAGES ? id : 'same';
    if (!who()?.name) return this.closed('The desk is for archivists. Sign in to go on.', true);
    if (!may('archivist') && this.page !== 'tokens') return this.closed('The desk is for archivists. You are signed in as a reader, so you can search, read, save and export everything here. To add articles or put a name right, ask an admin of this archive to make you an archivist.');
    this.body = h('section', { 'aria-busy': 'true' }, h('p', { class: 'quiet' }, 'Opening'));
    this.tabs = h('nav', { class: 'views', 'aria-label': 'Desk' });
    fill(this.element, h('main', { class: 'frame desk', id: 'main' }, this.tabs, this.body));
    this.drawTabs();
    try {
      await this.load();
    } catch (problem) {
      fill(this.body, h('p', { class: 'said', role: 'alert' }, problem.message));
    }
    this.body.removeAttribute('aria-busy');
    return null;
  }

  async load() {
    if (this.page === 'people') return fill(this.body, await people());
    if (this.page === 'tokens') return fill(this.body, await tokens());
    if (this.page === 'add') return fill(this.body, intake());
    if (this.page === 'runs') return fill(this.body, await runs());
    if (this.page in PAGES) return fill(this.body, await decisions(this.page === 'withdrawn'));
    this.since = new Date();
    this.queues = await get('/api/desk/queues');
    this.at = 0;
    this.marked.clear();
    this.drawTabs();
    return this.draw();
  }

  closed(text, signIn) {
    fill(this.element, h('main', { class: 'frame none', id: 'main' }, h('h1', { class: 'ttl' }, 'Desk'), h('p', { class: 'lead' }, text),
      signIn ? h('p', null, h('button', { type: 'button', class: 'btn main', onclick: () => openDialog('signin', {}) }, 'Sign in')) : null));
  }

  drawTabs() {
    const tab = (id, title, n) => link(`/desk/${id}`, { 'aria-current': this.page === id ? 'page' : null }, title, n === undefined ? null : h('span', { class: 'num' }, number(n)));
    fill(this.tabs, h('span', { class: 'tabs' }, may('archivist') ? Object.entries(QUEUES).map(([id, q]) => tab(id, q.title, this.queues?.[id].length)) : null,
      Object.entries(PAGES).filter(([id]) => may(id === 'people' ? 'admin' : id === 'tokens' ? 'reader' : 'archivist')).map(([id, title]) => tab(id, title))));
  }

  get items() {
    return this.queues?.[this.page] ?? [];
  }

  draw(focus) {
    const { items } = this;
    this.at = Math.max(0, Math.min(this.at, items.length - 1));
    const done = this.done ? h('p', { class: 'sub', role: 'status' }, `${count(this.done, 'decision')} taken here since you came.`) : null;
    if (items.length === 0) return fill(this.body, h('h1', null, QUEUES[this.page].title), done, h('p', { class: 'lead' }, `Nothing to look at here. ${count(this.queues.articles, 'article')} looked at.`));
    const card = question(this.page, items[this.at], `${number(this.at + 1)} of ${number(items.length)}`, (kind, f) => this.act(kind, f));
    const bulk = this.marked.size ? h('p', { class: 'acts' }, `${count(this.marked.size, 'name')} marked. `, QUEUES[this.page].bulk.map(b => h('button', { type: 'button', class: 'btn', onclick: () => this.bulk(b) }, b.label))) : null;
    fill(this.body, h('h1', null, QUEUES[this.page].title), done, card, bulk, h('h2', null, 'In this queue'), h('div', { class: 'queue' }, items.map((item, i) => this.row(item, i))));
    this.card = card;
    if (focus) card.querySelector('h2').focus({ preventScroll: true });
    return null;
  }

  row(item, i) {
    const { line, n, type } = QUEUES[this.page].row(item);
    const box = QUEUES[this.page].bulk.length ? h('input', { type: 'checkbox', 'aria-label': `Mark ${line}`, checked: this.marked.has(item), onchange: e => {
      this.marked[e.target.checked ? 'add' : 'delete'](item);
      this.draw();
    } }) : h('span');
    return h('div', { class: 'qrow', 'aria-current': i === this.at ? 'true' : null }, box, h('button', { type: 'button', class: 'link', dir: 'auto', onclick: () => this.go(i, true) }, shape(type), line), h('span', { class: 'num quiet' }, n));
  }

  go(i, focus) {
    this.at = i;
    this.draw(focus);
    announce(QUEUES[this.page].row(this.items[this.at]).line);
    this.card.scrollIntoView({ block: 'nearest' });
  }

  /** Takes the decision on the item shown, and goes on to the next. */
  async act(proposals) {
    const item = this.items[this.at];
    if (proposals === 'later') {
      this.items.push(...this.items.splice(this.at, 1));
      return this.draw(true);
    }
    try {
      const tried = await dryRun(proposals);
      const faster = tried.before.filter(d => d.holds && d.who !== who().name && new Date(d.when) > this.since).pop();
      const done = answer => this.changed(answer, [item]);
      if (faster) openDialog('decide', { title: 'Another archivist was faster', ask: decidedBy(faster), button: 'Decide again', why: 'seen at the desk', decisions: why => proposals.map(p => ({ ...p, why })), done });
      else await taken(proposals, tried.version, done);
    } catch (problem) {
      toast(problem.message);
    }
    return null;
  }

  changed(answer, items) {
    if (!answer) {
      this.done = Math.max(0, this.done - items.length);
      return this.load();
    }
    this.done += items.length;
    this.queues[this.page] = this.items.filter(i => !items.includes(i));
    this.marked.clear();
    this.drawTabs();
    this.draw(true);
    return null;
  }

  bulk({ label, decisions: of }) {
    const items = [...this.marked];
    openDialog('decide', {
      title: label, button: label, why: 'seen at the desk', ask: items.slice(0, 20).map(i => QUEUES[this.page].row(i).line).join(', ') + (items.length > 20 ? ' …' : ''),
      decisions: why => items.flatMap(i => of(i, why)),
      done: answer => this.changed(answer, items),
    });
  }

  key(key) {
    if (!this.card || !(this.page in QUEUES) || this.items.length === 0) return false;
    if (key === 'j') this.go(Math.min(this.at + 1, this.items.length - 1));
    else if (key === 'k') this.go(Math.max(this.at - 1, 0));
    else if (key === 'u') document.querySelector('.toast .undo')?.click();
    else if (key === 'x' && QUEUES[this.page].bulk.length) {
      const item = this.items[this.at];
      this.marked[this.marked.has(item) ? 'delete' : 'add'](item);
      this.draw();
    } else if (key === 'Enter' && !document.activeElement?.closest('a, button, input')) this.card.querySelector('.open')?.click();
    else {
      const button = this.card.querySelector(`button[data-key="${CSS.escape(key.toLowerCase())}"]`);
      if (!button) return false;
      button.click();
    }
    return true;
  }

  stop() {}

  leave() {}
}

