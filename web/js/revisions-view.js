// What an article said at other times: its states, one of them to read, two side by side.

import { h, fill, link } from './dom.js';
import * as api from './api.js';
import { announce } from './announce.js';
import { articleAddress, revisionsAddress } from './addresses.js';
import { listDate, time, times } from './format.js';
import { dateline } from './hit.js';
import { paragraphs } from './passages.js';
import { rewritten, wordChanges } from './word-changes.js';
import { lost, notAnswering } from './states.js';
import { go, remember } from './router.js';

const FIELDS = [['title', 'Title'], ['author', 'Byline'], ['source', 'Source'], ['published', 'Day']];

export class RevisionsView {
  constructor() {
    this.element = h('div');
  }

  async show(arrival, id) {
    this.stop();
    this.request = new AbortController();
    const stays = this.id === id && this.element.querySelector('.revs h2.of') !== null;
    this.id = id;
    const asked = new URLSearchParams(location.search);
    try {
      const answer = await api.revisions(id, { from: asked.get('from') ?? '', to: asked.get('to') ?? '' }, this.request.signal);
      this.draw(answer, asked.get('at'));
      if (arrival.restored) scrollTo(0, arrival.state?.scroll ?? 0);
      else this.element.querySelector(stays ? '.revs h2.of' : 'h1').focus({ preventScroll: !stays });
    } catch (e) {
      if (e.name !== 'AbortError') this.failed(e, arrival, id);
    }
  }

  draw({ revisions, from, to, changes }, at) {
    const now = revisions[revisions.length - 1];
    const title = now.title || 'Without a title';
    document.title = `Revisions of ${title}. Dateline`;
    const read = at === null ? null : revisions[Number(at) - 1];
    const one = read ? reading(this.id, revisions, read) : nothing(at);
    const many = revisions.length > 1;
    fill(this.element, h('main', { class: 'frame revs', id: 'main' },
      dateline(now), h('h1', { tabindex: -1, dir: 'auto' }, link(articleAddress(this.id), null, title)),
      h('p', { class: 'sub' }, many ? `Revised ${times(revisions.length - 1)}. The days are those on which this archive read it again.` : 'This article was never revised.'),
      this.states(revisions, read), many ? this.choice(revisions, from, to) : null,
      at !== null ? one : many ? compared(revisions[from - 1], revisions[to - 1], changes) : null));
    announce(`Revisions of ${title}`);
  }

  states(revisions, read) {
    return h('ol', { class: 'states' }, revisions.map(one => h('li', null,
      h('b', null, name(one, revisions)), h('span', { class: 'days' }, days(one, revisions)),
      link(revisionsAddress(this.id, { at: one.revision }), { 'aria-current': one === read ? 'true' : null }, 'Read', h('span', { class: 'vh' }, ` ${name(one, revisions)}`)))));
  }

  choice(revisions, from, to) {
    const options = chosen => revisions.map(one => h('option', { value: one.revision, selected: one.revision === chosen }, name(one, revisions)));
    const earlier = h('select', null, options(from));
    const later = h('select', null, options(to));
    const submit = e => {
      e.preventDefault();
      go(revisionsAddress(this.id, { from: earlier.value, to: later.value }));
    };
    return h('form', { class: 'choice', onsubmit: submit }, h('label', null, 'Compare ', earlier), h('label', null, 'with ', later), h('button', { class: 'btn' }, 'Compare'));
  }

  failed(problem, arrival, id) {
    if (problem.status === undefined) throw problem;
    if (problem.passing) {
      this.again = notAnswering(null, () => this.show(arrival, id));
      fill(this.element, h('main', { class: 'frame', id: 'main' }, this.again.element));
      return;
    }
    document.title = 'Not found. Dateline';
    const said = problem.status === 400 ? h('main', { class: 'frame revs', id: 'main' }, h('h1', { tabindex: -1 }, 'Revisions'), notice(problem.message)) : lost('There is no article at this address. It may have been withdrawn.');
    fill(this.element, said);
  }

  stop() {
    this.request?.abort();
    clearInterval(this.again?.timer);
  }

  leave() {
    remember({ scroll: scrollY });
  }
}

const notice = text => h('p', { class: 'notice', role: 'alert' }, text);

const isLast = (one, revisions) => one.revision === revisions.length;

function name(one, revisions) {
  if (isLast(one, revisions)) return `${one.revision}, as it is now`;
  return one.revision === 1 ? '1, as first read' : String(one.revision);
}

const moment = value => h('time', { datetime: value }, [listDate(value), time(value)].filter(Boolean).join(', '));

function days(one, revisions) {
  const since = revisions[one.revision - 2]?.until;
  if (!since) return one.until ? ['until ', moment(one.until)] : null;
  return one.until ? [moment(since), ' to ', moment(one.until)] : ['since ', moment(since)];
}

const heading = text => h('h2', { class: 'of', tabindex: -1 }, text);

const nothing = at => h('section', null, heading('Not there'), notice(`There is no “${at}” among these. Choose one above.`));

/** One state, to be read. */
function reading(id, revisions, one) {
  const rows = FIELDS.filter(([field]) => one[field]).map(([field, label]) => [h('dt', null, label), h('dd', { dir: 'auto' }, said(field, one))]);
  return h('section', null, heading(name(one, revisions)),
    isLast(one, revisions) ? null : h('p', { class: 'sub' }, link(revisionsAddress(id, { from: one.revision, to: revisions.length }), null, 'Compare it with the article as it is now')),
    h('dl', null, rows), h('div', { class: 'was', dir: 'auto' }, paragraphs(one.text).map(([start, end]) => h('p', null, one.text.slice(start, end)))));
}

/** Two states: what was taken out is struck through, what was put in is underlined. */
function compared(earlier, later, changes) {
  const rows = FIELDS.filter(([field]) => earlier[field] !== later[field]).map(([field, label]) => [h('dt', null, label), h('dd', { dir: 'auto' }, other(said(field, earlier), said(field, later), field))]);
  const isSame = changes.every(change => change.kind === 'same');
  return h('section', null, heading(`What changed from ${earlier.revision} to ${later.revision}`),
    rows.length > 0 || !isSame ? h('p', { class: 'sub' }, h('s', null, 'Struck through'), ': taken out. ', h('u', null, 'Underlined'), ': put in.') : null,
    rows.length > 0 ? h('dl', null, rows) : null,
    isSame ? h('p', { class: 'sub' }, rows.length > 0 ? 'The text is the same.' : 'Title, byline, source, day and text are the same.') : null,
    h('div', { class: 'was', dir: 'auto' }, rewritten(changes).map(pieces => h('p', null, pieces.map(piece)))));
}

const said = (field, one) => (field === 'published' ? listDate(one.published) : one[field] ?? '');

/** A title is compared word by word, the other details as a whole. */
function other(before, after, field) {
  const pieces = field === 'title' ? wordChanges(before, after) : null;
  return (pieces ?? [['removed', before], ['added', after]]).filter(([, text]) => text.trim()).map(piece);
}

/** Who hears the page is told what who sees it sees by the lines. */
function piece([kind, text]) {
  if (kind === 'same') return text;
  const mark = h(kind === 'removed' ? 'del' : 'ins', null, h('span', { class: 'vh' }, kind === 'removed' ? 'taken out: ' : 'put in: '), text.trimEnd());
  return [mark, text.slice(text.trimEnd().length) || (kind === 'removed' ? ' ' : '')];
}
