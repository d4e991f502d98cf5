// One article: its text as stored, its names, quotations and dates, its neighbours in the result.

import { h, fill, link } from './dom.js';
import * as api from './api.js';
import { announce } from './announce.js';
import { listDate, textDate, time, times } from './format.js';
import { address, read, isEmpty } from './state.js';
import { articleAddress, revisionsAddress, spanOf } from './addresses.js';
import { copies, dateline } from './hit.js';
import { title, body } from './article-text.js';
import { side } from './article-side.js';
import { NameCard } from './name-card.js';
import { ArticleTools } from './article-tools.js';
import { lost, notAnswering, opening } from './states.js';
import { withdrawn } from './desk/withdrawn.js';
import { remember } from './router.js';
import { putRight } from './desk/put-right.js';
import { nameActions } from './desk/name-actions.js';
import { quoteAction } from './desk/quote-actions.js';
import { articleActions } from './desk/article-actions.js';

/** Articles read of late: what the archive no longer answers is shown as it was. */
const READ = new Map();
const KEPT = 20;
const key = (id, q) => `${id}\n${q}`;

function keep(id, q, article) {
  READ.delete(key(id, q));
  READ.set(key(id, q), { article, at: new Date().toTimeString().slice(0, 5) });
  if (READ.size > KEPT) READ.delete(READ.keys().next().value);
}

export class ArticleView {
  constructor() {
    this.element = h('div', { class: 'article-view' });
  }

  async show({ restored, state: kept }, id) {
    this.stop();
    this.id = id;
    this.request = new AbortController();
    this.search = read('/', location.search);
    const waiting = setTimeout(() => this.element.querySelector('[aria-busy]') ?? fill(this.element, opening(0)), 300);
    try {
      const article = await api.article(id, this.search.q, this.request.signal);
      clearTimeout(waiting);
      keep(id, this.search.q, article);
      this.draw(article, restored ? kept : {});
    } catch (e) {
      clearTimeout(waiting);
      if (e.name !== 'AbortError') this.failed(e, { restored, state: kept }, id);
    }
  }

  draw(article, kept) {
    this.article = article;
    document.title = `${[article.title, article.source, article.published && listDate(article.published)].filter(Boolean).join('. ')}. Dateline`;
    const target = spanOf(location.hash);
    const again = () => this.show({ restored: true, state: { scroll: scrollY } }, this.id);
    const heading = h('h1', { tabindex: -1, dir: 'auto' }, article.title ? title(article) : 'Without a title');
    this.story = h('article', { class: 'story', lang: article.language ?? null },
      h('header', null, dateline(article), heading, meta(article), articleActions(article, again)), body(article, target, q => quoteAction(q, article, again)));
    const beside = side(article, this.story);
    this.related = h('section', { class: 'record related', hidden: true });
    this.story.append(beside, record(article), putRight(article, again), this.related);
    this.card = new NameCard(this.story, article.mentions, m => nameActions(m, article, again));
    this.tools = new ArticleTools(article, this.search, this.story);
    fill(this.element, this.tools.element, h('main', { class: 'frame', id: 'main' }, this.story));
    if (kept?.scroll !== undefined) scrollTo(0, kept.scroll);
    else {
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
      this.element.querySelector('.target')?.scrollIntoView({ block: 'center' });
    }
    announce(article.title);
    this.loadRelated();
  }

  async loadRelated() {
    try {
      const { hits } = await api.related(this.id, this.request.signal);
      if (hits.length === 0) return;
      this.related.hidden = false;
      fill(this.related, h('h2', null, 'Related articles'),
        h('ul', null, hits.map(a => h('li', null, dateline(a), link(articleAddress(a.id), { dir: 'auto' }, a.title), copies(a, 'copy', 'copies')))));
    } catch {
      // the article stands without them
    }
  }

  failed(problem, arrival, id) {
    if (problem.status === 410) {
      document.title = 'Withdrawn. Dateline';
      fill(this.element, withdrawn(id, problem, () => this.show(arrival, id)));
      return;
    }
    if (problem.status === 404 || problem.status === 400) {
      document.title = 'Not found. Dateline';
      fill(this.element, lost('There is no article at this address. It may have been withdrawn.'));
      return;
    }
    if (problem.status === undefined) throw problem;
    const known = READ.get(key(id, this.search.q));
    this.again = notAnswering(known?.at ?? null, () => this.show(arrival, id));
    if (known) {
      this.draw(known.article, arrival.restored ? arrival.state : {});
      this.element.querySelector('main').prepend(this.again.element);
    } else fill(this.element, h('main', { class: 'frame', id: 'main' }, this.again.element));
  }

  /** Who is signed in sees more. */
  get session() {
    return true;
  }

  stop() {
    this.request?.abort();
    clearInterval(this.again?.timer);
    this.card?.dispose();
  }

  leave() {
    remember({ scroll: scrollY });
  }

  key(pressed) {
    return this.tools?.key(pressed) ?? false;
  }
}

function meta(article) {
  const { author, published, language } = article;
  const at = time(published);
  const text = [
    author ? `By ${author.replace(/^by /i, '')}.` : '',
    published ? `Published ${textDate(published)}${at ? ', ' + at : ''}.` : 'Day of publication not known.',
    language && language !== 'en' ? `Written in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}; only English is read for names.` : '',
  ];
  const revised = article.revised > 0 && [' ', link(revisionsAddress(article.id), null, `Revised ${times(article.revised)}`), '.'];
  return h('p', { class: 'meta', dir: 'auto' }, text.filter(Boolean).join(' '), revised);
}

function record(article) {
  const self = articleAddress(article.id);
  const rows = [['Address', link(self, { 'data-origin': location.origin }, self)]];
  if (article.url) rows.push(['Original', h('a', { href: safe(article.url), rel: 'noreferrer', target: '_blank' }, article.url)]);
  if (article.provenance) rows.push(['Names read', [article.provenance.models, article.provenance.authority].filter(Boolean).join(', ')]);
  return h('section', { class: 'record' }, h('h2', null, 'Record'), h('dl', null, rows.map(([k, v]) => [h('dt', null, k), h('dd', null, v)])));
}

/** A link only to the web: an address in the data is not to be trusted further. */
export const safe = url => (/^https?:\/\//i.test(url) ? url : null);

export const resultsAddress = search => (isEmpty(search) ? '/' : address(search));
