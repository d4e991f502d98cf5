// The kinds of questions at the desk: how each stands in its queue, what it shows, which keys decide it.

import { h, fill, link, shape, TYPE_WORDS } from '../dom.js';
import * as api from '../api.js';
import { count, percent } from '../format.js';
import { articleAddress, entityAddress } from '../addresses.js';
import { decide } from './decide.js';
import { chooser } from './chooser.js';
import { dryRun } from './session.js';
import { previewSentence } from './words.js';

const WHY = 'seen at the desk';
const TYPES = { PERSON: 'P', ORGANIZATION: 'O', PLACE: 'A' };

const notAName = (name, why) => [{ kind: 'not-a-name', name, why }];
const right = (item, why) => [{ kind: 'confirm', name: item.surface, entity: item.entity.id, why }];
const wrong = (item, why) => [{ kind: 'reject', name: item.surface, entity: item.entity.id, why }];
const doubtRow = d => ({ line: `${d.surface}: ${d.entity.name}?`, n: count(d.entity.count, 'article'), type: d.entity.type });

export const QUEUES = {
  same: { title: 'Same or different', row: p => ({ line: `${p.first.name} and ${p.second.name}`, n: count(p.second.count, 'article'), type: p.first.type }), bulk: [{ label: 'Merge all marked', decisions: (p, why) => merge(p, why) }], card: same },
  unsure: { title: 'Unsure links', row: doubtRow, bulk: [{ label: 'All marked are right', decisions: right }, { label: 'All marked are wrong', decisions: wrong }], card: doubt },
  unknown: { title: 'Unknown, often named', row: n => ({ line: n.name, n: count(n.count, 'article'), type: n.type }), bulk: [{ label: 'All marked are no names', decisions: (n, why) => notAName(n.name, why) }], card: unknown },
  contradicting: { title: 'Contradicting', row: d => ({ ...doubtRow(d), line: d.against ? `${d.surface}: ${d.against}` : `${d.surface}: ${TYPE_WORDS[d.mentionType]} or ${TYPE_WORDS[d.entity.type]}?` }), bulk: [{ label: 'All marked are right', decisions: right }, { label: 'All marked are wrong', decisions: wrong }], card: doubt },
  speakers: { title: 'Speakers', row: s => ({ line: `${s.speaker?.name ?? 'Nobody known'}: ${cut(words(s.example))}`, n: percent(s.confidence) }), bulk: [], card: speaker },
};

/** A card for one item. @param act takes proposals, or 'later' */
export const question = (kind, item, where, act) => QUEUES[kind].card(item, where, act);

const cut = text => (text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text);

const words = e => e.context.slice(e.at, e.at + e.end - e.start);

const card = (title, where, ...body) => h('article', { class: 'review' }, h('h2', { tabindex: -1 }, h('span', { dir: 'auto' }, title), h('span', { class: 'num' }, where)), body);

const key = (letter, label, run, main) => h('button', { type: 'button', class: main ? 'btn main' : 'btn', 'data-key': letter.toLowerCase(), 'aria-keyshortcuts': letter, onclick: run }, label, h('kbd', { 'aria-hidden': 'true' }, letter));

const open = (address, label) => h('span', { class: 'end' }, link(address, { class: 'open' }, label));

function example(e) {
  return h('p', { class: 'ex', dir: 'auto' }, '… ', e.context.slice(0, e.at), h('b', null, words(e)), e.context.slice(e.at + e.end - e.start), ' … ',
    link(articleAddress(e.article, null, e.part === 'text' ? [e.start, e.end] : null), { class: 'open', dir: 'auto' }, e.title || 'In its place'));
}

/** What an entity's page says, in the same rows for both of a pair. */
function described(named) {
  const rows = h('dl', null);
  const row = (title, text) => [h('dt', null, title), h('dd', { dir: 'auto', class: text ? null : 'quiet' }, text || 'Nothing known')];
  fill(rows, row('In', count(named.count, 'article')));
  api.entity(named.id).then(e => {
    const office = e.offices?.find(o => !o.until) ?? e.offices?.[0];
    const withs = ['person', 'organization', 'place'].flatMap(k => e.namedWith?.[k] ?? []).sort((a, b) => b.count - a.count).slice(0, 4);
    fill(rows, row('Described', e.description ?? office?.title), row('Written as', e.surfaces.slice(0, 4).map(s => `${s.surface} ${s.count}`).join(', ')), row('In', `${count(e.articles, 'article')}, ${count(e.quotesBy, 'quotation').toLowerCase()}`), row('Named with', withs.map(n => n.name).join(', ')), row('Known from', e.knownFrom.join(', ')));
  }, () => {});
  return h('div', null, h('p', { class: 'sub' }, shape(named.type), TYPE_WORDS[named.type]), h('h3', { dir: 'auto' }, link(entityAddress(named.id), null, named.name)), rows);
}

function merge(pair, why) {
  const [from, into] = pair.second.id.startsWith('archive:') || !pair.first.id.startsWith('archive:') ? [pair.second, pair.first] : [pair.first, pair.second];
  return [{ kind: 'merge', entity: from.id, into: into.id, why }];
}

function same(pair, where, act) {
  const prev = h('div', { class: 'prev' });
  const proposal = merge(pair, WHY);
  dryRun(proposal).then(({ preview }) => fill(prev, h('h3', null, 'If you merge'), h('p', null, previewSentence(preview))), problem => fill(prev, h('p', null, problem.message)));
  const other = proposal[0].entity === pair.second.id ? pair.second : pair.first;
  const different = [{ kind: 'reject', name: other.name, entity: proposal[0].into, why: 'different' }];
  return card(`Are these the same ${TYPE_WORDS[pair.first.type]}?`, where,
    h('div', { class: 'pair' }, described(pair.first), described(pair.second)),
    h('ul', { class: 'evid', 'aria-label': 'Evidence' }, pair.reasons.map(r => h('li', null, r)), pair.against.map(r => h('li', { class: 'con' }, r))), prev,
    h('div', { class: 'acts' }, key('M', 'Merge', () => act(proposal), true), key('D', 'Different', () => act(different)), key('L', 'Later', () => act('later')), open(entityAddress(other.id), 'Open')));
}

function doubt(item, where, act) {
  return card(`Does “${item.surface}” mean ${item.entity.name}?`, where,
    h('div', { class: 'pair' }, described(item.entity), h('div', null, h('p', { class: 'sub' }, `Linked with ${percent(item.confidence)}, mentioned as ${TYPE_WORDS[item.mentionType]}.`), item.against ? h('p', { class: 'con' }, `${item.against}.`) : null, example(item.example))),
    h('div', { class: 'acts' }, key('R', 'Right', () => act(right(item, WHY)), true), key('W', 'Wrong', () => act(wrong(item, WHY))),
      key('S', 'Someone else…', () => someone(item.surface, item.entity.id, act)), key('N', 'No name', () => act(notAName(item.surface, WHY))), key('L', 'Later', () => act('later'))));
}

function someone(name, except, act) {
  const whom = chooser({ label: 'Who is it', except, typed: name });
  decide({ title: `Who is “${name}”?`, button: 'Decide', why: WHY, fields: [whom], taking: act,
    decisions: why => (whom.value ? [{ kind: 'confirm', name, entity: whom.value, why }] : null) });
}

function unknown(named, where, act) {
  const as = (type, label) => (type === named.type ? null : key(TYPES[type], label, () => act([{ kind: 'retype', entity: named.id, type, why: WHY }])));
  return card(named.name, where, described(named),
    h('div', { class: 'acts' }, key('S', 'It is…', () => someone(named.name, named.id, act), true), key('N', 'No name', () => act(notAName(named.name, WHY))),
      as('PERSON', 'A person'), as('ORGANIZATION', 'An organization'), as('PLACE', 'A place'), key('L', 'Later', () => act('later')), open(entityAddress(named.id), 'Open')));
}

function speaker(item, where, act) {
  const e = item.example;
  const at = { article: e.article, part: e.part, start: e.start, end: e.end, why: WHY };
  const other = () => {
    const whom = chooser({ label: 'Who says it', except: item.speaker?.entity });
    decide({ title: 'Who says it?', button: 'Decide', why: WHY, fields: [whom], taking: act, decisions: why => (whom.value ? [{ kind: 'set-speaker', ...at, entity: whom.value, why }] : null) });
  };
  return card(item.speaker ? `Does ${item.speaker.name} say this?` : 'Who says this?', where, example(e), h('p', { class: 'sub' }, `${percent(item.confidence)} sure.`),
    h('div', { class: 'acts' }, item.speaker ? key('R', 'Right', () => act([{ kind: 'set-speaker', ...at, entity: item.speaker.entity }]), true) : null,
      key('S', 'Someone else…', other), key('C', 'Not told', () => act([{ kind: 'clear-speaker', ...at }])), key('N', 'No speech', () => act([{ kind: 'not-speech', ...at }])), key('L', 'Later', () => act('later'))));
}
