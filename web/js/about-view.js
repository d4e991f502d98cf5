// What the archive holds, how its names and quotations came about, and what it rests on.

import { h, fill, link } from './dom.js';
import * as api from './api.js';
import { number } from './format.js';
import { address, emptyState } from './state.js';
import { emptyArchive, holds, notAnswering } from './states.js';
import { announce } from './announce.js';

const TITLE = 'About this archive';

const HOW = [
  'Names, quotations and dates were found by a program, and each name was linked by it to a person, organization or place where one is known well enough. What is not known is said as not known.',
  'A program errs. A name card tells how sure a link is and who else was considered; a quotation leads to its place in the article. Check there before you print.',
  'An export names, with each quotation, the version of the program and of the models that found it.',
];

export class AboutView {
  constructor() {
    this.element = h('div');
  }

  async show(arrival) {
    this.stop();
    this.request = new AbortController();
    try {
      const archive = await api.archive(this.request.signal);
      document.title = `${TITLE}. Dateline`;
      announce(TITLE);
      fill(this.element, h('main', { class: 'frame ent about', id: 'main' },
        h('header', { class: 'ent-h' }, h('h1', { tabindex: -1 }, TITLE), h('p', { class: 'ds' }, archive.articles > 0 ? holds(archive) : null)),
        archive.articles > 0 ? [figures(archive), h('p', { class: 'lead' }, link(address(emptyState()), null, 'What is in it'))] : emptyArchive(),
        h('section', null, h('h2', null, 'How it was made'), HOW.map(text => h('p', null, text))),
        licences(archive)));
      if (!arrival.restored) this.element.querySelector('h1').focus({ preventScroll: true });
    } catch (e) {
      if (e.name === 'AbortError') return;
      if (e.status === undefined) throw e;
      this.again = notAnswering(null, () => this.show(arrival));
      fill(this.element, h('main', { class: 'frame', id: 'main' }, this.again.element));
    }
  }

  stop() {
    this.request?.abort();
    clearInterval(this.again?.timer);
  }
}

function figures(archive) {
  const figure = (n, word) => h('span', null, h('b', null, number(n)), n === 1 ? word : word + 's');
  return h('div', { class: 'figs' }, figure(archive.articles, 'article'), figure(archive.quotes, 'quotation'), figure(archive.names, 'name'), figure(archive.sources, 'source'));
}

const licences = archive => h('section', null, h('h2', null, 'What it rests on'),
  h('table', { class: 'rows' }, h('caption', { class: 'vh' }, 'Works and their licences'),
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Work'), h('th', { scope: 'col' }, 'Licence'))),
    h('tbody', null, archive.licences.map(work => h('tr', null, h('th', { scope: 'row' }, work.name), h('td', null, link(work.url, { rel: 'license' }, work.licence)))))),
  h('p', { class: 'sub' }, `Dateline ${archive.version}, free software under the GPL-3.0-or-later.`));
