// The page of an entity: figures, volume, quotations by and about, who and what it is named with.

import { h, fill, link, shape, TYPE_WORDS } from './dom.js';
import * as api from './api.js';
import { number, count, range, shortDate, parts } from './format.js';
import { address, choose, emptyState, FACET_OF } from './state.js';
import { entityAddress } from './addresses.js';
import { Timeline } from './timeline.js';
import { quoteHit } from './quote-hit.js';
import { lost, notAnswering } from './states.js';
import { announce } from './announce.js';
import { learn } from './known-names.js';
import { remember } from './router.js';
import { openDialog } from './dialogs.js';
import { bars } from './scale.js';
import { putRight } from './desk/put-right.js';
import { entityActions } from './desk/entity-actions.js';

export class EntityView {
  constructor() {
    this.element = h('div');
  }

  async show({ restored, state: kept }, id) {
    this.stop();
    this.request = new AbortController();
    try {
      const entity = await api.entity(id, this.request.signal);
      learn(entity.id, entity.name, entity.type);
      if (entity.id !== id) history.replaceState(history.state, '', entityAddress(entity.id));
      this.draw(entity);
      scrollTo(0, restored ? kept?.scroll ?? 0 : 0);
      if (!restored) this.element.querySelector('h1').focus({ preventScroll: true });
    } catch (e) {
      if (e.name !== 'AbortError') this.failed(e, { restored, state: kept }, id);
    }
  }

  draw(entity) {
    document.title = `${entity.name}. Dateline`;
    announce(entity.name);
    const places = h('section', { hidden: true });
    const again = () => this.show({ restored: true, state: { scroll: scrollY } }, entity.id);
    fill(this.element, h('main', { class: 'frame ent', id: 'main' }, head(entity), entityActions(entity, again), figures(entity),
      h('div', { class: 'ent-b' },
        h('div', null, volume(entity), this.quotations(entity), namedWith(entity)),
        h('div', null, writtenAs(entity), places, knownAs(entity), putRight(entity, again)))));
    this.loadMap(places, entity);
  }

  quotations(entity) {
    const list = h('div');
    const all = h('span', { class: 'end' });
    const choice = [['speaker', 'By', entity.quotesBy], ['about', 'About', entity.quotesAbout]].filter(c => c[2] > 0);
    if (choice.length === 0) return null;
    const seg = h('span', { class: 'seg', role: 'group', 'aria-label': 'Which quotations' });
    const show = async ([parameter, , total], focus) => {
      fill(seg, choice.map(c => h('button', { type: 'button', 'aria-pressed': String(c[0] === parameter), onclick: () => show(c, true) }, `${c[1]} ${entity.name}`)));
      if (focus) seg.querySelector('[aria-pressed=true]').focus();
      fill(all, link(address(choose(emptyState('quotations'), parameter, entity.id)), null, `All ${number(total)}`));
      try {
        const { hits } = await api.quotesOf(parameter, entity.id, 5, this.request.signal);
        fill(list, hits.map(q => quoteHit(q, parameter === 'speaker' ? { lead: when(q.article) } : {})));
      } catch (e) {
        if (e.name !== 'AbortError') fill(list, h('p', { class: 'sub' }, 'Quotations did not load.'));
      }
    };
    show(choice[0]);
    return h('section', null, h('h2', null, 'Quotations', ' ', seg, all), list);
  }

  /** The map comes when it scrolls into view. */
  loadMap(at, entity) {
    const places = (entity.namedWith?.place ?? []).filter(p => p.position);
    if (places.length === 0) return;
    at.hidden = false;
    fill(at, h('h2', null, `Places named with ${entity.name}`), h('div', { class: 'map', 'aria-hidden': 'true' }));
    this.seen = new IntersectionObserver(async ([e]) => {
      if (!e.isIntersecting) return;
      this.seen.disconnect();
      const { drawMap } = await import('./map.js');
      drawMap(at, entity, places);
    }, { rootMargin: '200px' });
    this.seen.observe(at);
  }

  failed(problem, arrival, id) {
    if (problem.status === 404 || problem.status === 400) {
      document.title = 'Not found. Dateline';
      return fill(this.element, lost('There is no name at this address.'));
    }
    if (problem.status === undefined) throw problem;
    this.again = notAnswering(null, () => this.show(arrival, id));
    return fill(this.element, h('main', { class: 'frame', id: 'main' }, this.again.element));
  }

  /** Who is signed in sees more. */
  get session() {
    return true;
  }

  stop() {
    this.request?.abort();
    this.seen?.disconnect();
    clearInterval(this.again?.timer);
  }

  leave() {
    remember({ scroll: scrollY });
  }
}

const when = article => [h('b', null, article.published ? shortDate(article.published) : 'Day not known'), article.dateline ? h('span', { class: 'quiet' }, article.dateline) : null];

function head(entity) {
  const facet = FACET_OF[entity.type];
  const state = facet ? choose(emptyState(), facet, entity.id) : null;
  const office = entity.offices?.find(o => !o.until) ?? entity.offices?.[entity.offices.length - 1];
  const known = entity.description ?? office?.title;
  return h('header', { class: 'ent-h' },
    h('p', { class: 'ty' }, shape(entity.type), TYPE_WORDS[entity.type].replace(/^./, c => c.toUpperCase()), entity.knownFrom.includes('archive') ? ', first met in this archive' : ''),
    h('h1', { tabindex: -1, dir: 'auto' }, entity.name),
    h('p', { class: 'ds', dir: 'auto' }, known ?? h('span', { class: 'quiet' }, unknown(entity))),
    state ? h('p', { class: 'go' }, link(address(state), { class: 'btn main' }, `Search ${entity.articles === 1 ? 'the 1 article' : `all ${count(entity.articles, 'article')}`}`),
      h('button', { type: 'button', class: 'btn', onclick: () => openDialog('export', { state, sentence: `What the archive holds on ${entity.name}` }) }, 'Export')) : null);
}

/** What the archive itself says of a name that no source knows. */
function unknown(entity) {
  const beside = ['person', 'organization', 'place'].flatMap(facet => entity.namedWith?.[facet] ?? [])
    .sort((a, b) => b.count - a.count).slice(0, 3).map(n => n.name);
  if (!entity.articles) return 'Nothing known';
  const said = entity.quotesBy ? `, quoted ${entity.quotesBy === 1 ? 'once' : `${number(entity.quotesBy)} times`}` : '';
  const named = beside.length ? `, most often beside ${new Intl.ListFormat('en-GB').format(beside)}` : '';
  return `Nothing known elsewhere. Named in ${count(entity.articles, 'article')} here${said}${named}.`;
}

function figures(entity) {
  const figure = (n, text) => h('span', null, h('b', null, number(n)), text);
  const plural = (n, one) => (n === 1 ? one : one + 's');
  const span = entity.first ? figureSpan(entity) : entity.articles ? h('span', { class: 'span' }, h('b', null, 'undated'), 'first and last article') : null;
  return h('div', { class: 'figs' }, figure(entity.articles, plural(entity.articles, 'article')), figure(entity.quotesBy, `${plural(entity.quotesBy, 'quotation')} by`), figure(entity.quotesAbout, `${plural(entity.quotesAbout, 'quotation')} about`), figure(entity.sources, plural(entity.sources, 'source')), span);
}

const figureSpan = ({ first, last }) =>
  h('span', { class: 'span' }, h('b', null, parts(first)?.d && parts(last)?.d ? range(first, last) : `${shortDate(first)}${first === last ? '' : ' – ' + shortDate(last)}`), 'first and last article');

function volume(entity) {
  if (bars(entity.timeline).length < 2) return null;
  const by = { day: 'day', week: 'week', month: 'month', year: 'year' }[entity.timeline.interval];
  const timeline = new Timeline(() => {}, { title: `Articles by ${by}`, brush: false, height: 124 });
  timeline.update(entity.timeline, {});
  const heading = h('h2', null, `Articles by ${by}`, timeline.scale);
  timeline.element.querySelector('.time-head').replaceWith(heading);
  return timeline.element;
}

function table(caption, rows, shapeName) {
  const top = Math.max(...rows.map(r => r.count), 1);
  return h('table', { class: 'rows' }, caption, h('tbody', null, rows.map(r =>
    h('tr', null, h('th', { scope: 'row', dir: 'auto' }, r.node), h('td', { class: 'meter' }, meter(r.count / top, shapeName)), h('td', { class: 'num' }, number(r.count))))));
}

function meter(share, shapeName) {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  box.setAttribute('aria-hidden', 'true');
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [k, v] of Object.entries({ width: `${Math.max(1, Math.round(share * 100))}%`, height: 7, class: shapeName ?? '' })) bar.setAttribute(k, v);
  box.append(bar);
  return box;
}

function namedWith(entity) {
  const kinds = [['person', 'PERSON', 'People', 'person'], ['organization', 'ORGANIZATION', 'Organizations', 'org'], ['place', 'PLACE', 'Places', 'place']];
  const tables = kinds.filter(([key]) => entity.namedWith?.[key]?.length).map(([key, type, title, shapeName]) =>
    table(h('caption', null, shape(type), title), entity.namedWith[key].slice(0, 8).map(n => ({ node: link(entityAddress(n.id), null, n.name), count: n.count })), shapeName));
  return tables.length ? h('section', null, h('h2', null, 'Named with'), h('div', { class: 'withs' }, tables)) : null;
}

function writtenAs(entity) {
  if (!entity.surfaces?.length) return null;
  const rows = entity.surfaces.slice(0, 12).map(s => ({ node: s.surface, count: s.count }));
  return h('section', null, h('h2', null, 'Written in the archive as'), table(h('caption', null, h('span', { class: 'vh' }, 'Names as met')), rows),
    h('p', { class: 'sub' }, h('br'), `${count(entity.mentions, 'mention')}.`));
}

function knownAs(entity) {
  const links = [];
  if (entity.wikidata) links.push(h('a', { href: `https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`, rel: 'noreferrer', target: '_blank' }, `Wikidata ${entity.wikidata}`));
  if (entity.wikipedia) links.push(h('a', { href: `https://en.wikipedia.org/wiki/${encodeURIComponent(entity.wikipedia.replaceAll(' ', '_'))}`, rel: 'noreferrer', target: '_blank' }, 'Wikipedia'));
  const self = entityAddress(entity.id);
  const also = entity.aliases.slice(0, 12).join(', ');
  const offices = entity.offices?.length ? h('section', null, h('h2', null, 'Offices'), h('ul', { class: 'sub' }, entity.offices.map(o => h('li', null, o.title, o.from || o.until ? `, ${o.from ? shortDate(o.from) : '…'} – ${o.until ? shortDate(o.until) : ''}` : '')))) : null;
  return [offices, h('section', null, h('h2', null, 'Known elsewhere as'),
    h('p', { class: 'sub', dir: 'auto' }, also ? also + '. ' : null, links.map((l, i) => [i ? ', ' : '', l]), links.length ? '. ' : also ? null : 'Nothing known. ', 'Stable address: ', link(self, null, self)))];
}
