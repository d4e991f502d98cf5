// Adding coverage: files and folders dropped or chosen, each sent, read and told what became of it.

import { h, fill, svg } from '../dom.js';
import { announce } from '../announce.js';
import { count, number } from '../format.js';
import { get } from '../api.js';
import { may, upload } from './session.js';
import { entriesOf } from './dropped.js';

const AT_ONCE = 2;
const BETWEEN = 700;
const OVER = ['done', 'broken-off'];

/** What was given since the page was opened; it goes on while another part of the desk is shown. */
const given = [];
let shown = null;

/** The part of the desk where articles are added. */
export function intake() {
  const field = (label, attributes) => {
    const input = h('input', { class: 'in', type: 'text', autocomplete: 'off', ...attributes });
    return [input, h('label', null, label, input)];
  };
  const [source, sourceLabel] = field('Source', { maxlength: 200 });
  const [date, dateLabel] = field('Day', { maxlength: 10, placeholder: '2022-01-13' });
  const [language, languageLabel] = field('Language', { maxlength: 20, placeholder: 'en' });
  const said = () => ({ source: source.value.trim(), date: date.value.trim(), language: language.value.trim() });
  const take = files => add([...files], said());
  const chooser = (id, more) => h('input', { type: 'file', id, class: 'vh', tabindex: '-1', 'aria-hidden': 'true', multiple: true, ...more, onchange: e => {
    take(e.target.files);
    e.target.value = '';
  } });
  const files = chooser('choose-files', {});
  const folder = chooser('choose-folder', { webkitdirectory: true });
  const over = on => e => {
    e.preventDefault();
    zone.classList.toggle('over', on);
  };
  const zone = h('div', { class: 'drop', ondragover: over(true), ondragleave: over(false), ondrop: async e => {
    over(false)(e);
    take(await entriesOf(e.dataTransfer));
  } },
  h('b', null, 'Drop files or folders here'), 'or ', h('button', { type: 'button', class: 'link', onclick: () => files.click() }, 'choose files'), ' or ', h('button', { type: 'button', class: 'link', onclick: () => folder.click() }, 'a folder'),
  '. Text, web pages, PDF, DOCX, mail, feeds, JSON, tables, deliveries of databases and agencies, web archives, and zip or tar of these. What belongs together, such as the pages of an issue, is sent as a zip.', files, folder);
  shown = h('div', { class: 'run' });
  draw();
  return [h('h1', null, 'Add coverage'), zone, h('details', { class: 'said-beside' }, h('summary', null, 'What the files do not say'), h('div', { class: 'row' }, sourceLabel, dateLabel, languageLabel)), shown];
}

function add(files, said) {
  for (const file of files) given.push({ file, name: file.webkitRelativePath || file.path || file.name, said, state: 'waits', sent: 0, run: null, why: '' });
  announce(`${count(files.length, 'file')} to add.`);
  draw();
  next();
}

function next() {
  while (given.filter(g => g.state === 'sending').length < AT_ONCE) {
    const one = given.find(g => g.state === 'waits');
    if (!one) return;
    one.state = 'sending';
    send(one).finally(() => {
      draw();
      next();
    });
  }
}

async function send(one) {
  draw();
  try {
    const asked = new URLSearchParams({ name: one.name, ...Object.fromEntries(Object.entries(one.said).filter(([, v]) => v)) });
    one.run = await upload(`/api/articles?${asked}`, one.file, sent => {
      one.sent = sent;
      draw();
    });
    one.state = 'reading';
    follow(one);
  } catch (problem) {
    failed(one, problem.message);
  }
}

function failed(one, why) {
  one.state = 'failed';
  one.why = why;
  announce(`${one.name} failed. ${why}`);
  draw();
}

/** Asks how far its run has come until that is over. */
async function follow(one) {
  try {
    one.run = await get(`/api/runs/${one.run.id}`);
    one.why = '';
  } catch (problem) {
    if (!problem.passing) return failed(one, problem.message);
    one.why = `${problem.message} It is asked again.`;
  }
  if (OVER.includes(one.run.state)) {
    one.state = one.run.state === 'done' && (articles(one.run) > 0 || one.run.failed === 0) ? 'done' : 'failed';
    if (given.every(g => ['done', 'failed'].includes(g.state))) announce(`Done. ${summary()}`);
  } else setTimeout(() => follow(one), BETWEEN);
  return draw();
}

const articles = run => run.new + run.changed + run.same;

function summary() {
  const sum = key => given.reduce((n, g) => n + (g.run?.[key] ?? 0), 0);
  return `${count(sum('new') + sum('changed') + sum('same'), 'article')}: ${number(sum('new'))} new, ${number(sum('changed'))} changed, ${number(sum('same'))} same.`;
}

function draw() {
  if (!shown) return;
  if (given.length === 0) {
    fill(shown);
    return;
  }
  const runs = given.map(g => g.run).filter(Boolean);
  const sum = key => runs.reduce((n, r) => n + r[key], 0);
  const unsent = given.filter(g => g.state === 'failed' && !g.run).length;
  const bad = sum('failed') + unsent;
  const over = given.filter(g => ['done', 'failed'].includes(g.state)).length;
  const retry = given.filter(g => g.state === 'failed');
  fill(shown,
    h('h2', null, over === given.length ? 'Added' : 'Adding', ' ', h('span', { class: 'end num quiet' }, `${number(over)} of ${count(given.length, 'file')}`)),
    meter(over, runs, bad),
    h('div', { class: 'tally' }, figure(sum('read') + unsent, 'read'), figure(sum('new'), 'new'), figure(sum('changed'), 'changed'), figure(sum('same'), 'same'), figure(bad, 'failed', bad > 0)),
    h('ul', { class: 'files' }, given.map(line)),
    retry.length ? h('p', { class: 'sub' }, h('button', { type: 'button', class: 'link', onclick: () => again(retry) }, 'Retry failed only')) : null);
}

const figure = (n, word, bad) => h('span', { class: bad ? 'bad' : null }, h('b', null, number(n)), word);

function meter(over, runs, bad) {
  const all = Math.max(1, runs.reduce((n, r) => n + Math.max(r.total ?? 0, r.read), 0) + given.filter(g => !g.run).length);
  const part = n => `${Math.min(100, 100 * n / all).toFixed(1)}%`;
  const fresh = runs.reduce((n, r) => n + r.new + r.changed, 0);
  const same = runs.reduce((n, r) => n + r.same, 0);
  const bar = (name, from, n) => svg('rect', { class: name, x: part(from), width: part(n), height: 8 });
  return svg('svg', { class: 'meterbar', role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': given.length, 'aria-valuenow': over, 'aria-label': `${number(over)} of ${count(given.length, 'file')} added` },
    svg('rect', { class: 'bg', width: '100%', height: 8, rx: 1 }), bar('a', 0, fresh), bar('s', fresh, same), bar('f', fresh + same, bad));
}

function line(one) {
  const { run, state } = one;
  const sign = { done: '✓', failed: '×' }[state] ?? '·';
  const how = { waits: 'waits', sending: `sending ${Math.round(100 * one.sent)}%`, failed: 'failed' }[state] ?? (state === 'done' ? count(articles(run), 'article') + (run.failed ? `, ${number(run.failed)} failed` : '') : progress(run));
  const reasons = one.why ? [one.why] : (run?.failures ?? []).slice(0, 3).map(f => (f.where === run.files[0] ? f.reason : `${f.where}: ${f.reason}`));
  const more = (run?.failures?.length ?? 0) - reasons.length;
  if (state === 'failed' && reasons.length === 0) reasons.push('It was broken off. Send it again.');
  return h('li', { class: { done: 'ok', failed: 'no' }[state] ?? 'go' }, h('span', { class: 'ic', 'aria-hidden': 'true' }, sign), h('span', { class: 'nm', dir: 'auto', title: one.name }, one.name), h('span', { class: 'st num' }, how),
    reasons.map(r => h('span', { class: 'rs', dir: 'auto' }, r)), more > 0 && reasons.length ? h('span', { class: 'rs' }, `and ${number(more)} more`) : null);
}

const progress = run => (run.state === 'waiting' ? 'waits to be read' : run.total === null ? 'reading' : `reading ${number(run.read)} of ${number(Math.max(run.total, run.read))}`);

function again(failures) {
  for (const one of failures) Object.assign(one, { state: 'waits', run: null, why: '', sent: 0 });
  draw();
  next();
}

/** What was added before, by whom and when. */
export async function runs() {
  if (!may('archivist')) return [];
  const rows = h('tbody');
  const more = h('p');
  const load = async after => {
    const { hits, next: following, total } = await get('/api/runs?size=50' + (after ? `&after=${encodeURIComponent(after)}` : ''));
    rows.append(...hits.map(row));
    fill(more, following ? h('button', { type: 'button', class: 'btn', onclick: () => load(following) }, 'Show more') : total === 0 ? 'Nothing was added yet.' : null);
  };
  await load();
  const titles = ['Began', 'By', 'Files', 'New', 'Changed', 'Same', 'Failed'];
  return [h('h1', null, 'Runs'), h('div', { class: 'table runs', tabindex: '0', role: 'region', 'aria-label': 'Runs' }, h('table', null, h('thead', null, h('tr', null, titles.map(t => h('th', { scope: 'col' }, t)))), rows)), more];
}

function row(run) {
  const when = h('time', { datetime: run.started }, new Date(run.started).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }));
  const state = { waiting: ' waits', running: ' is read', 'broken-off': ' broken off' }[run.state] ?? '';
  const reasons = h('div');
  const bad = run.failed ? h('button', { type: 'button', class: 'link', 'aria-expanded': 'false', onclick: async e => {
    const open = e.currentTarget.getAttribute('aria-expanded') === 'true';
    e.currentTarget.setAttribute('aria-expanded', String(!open));
    if (open) return fill(reasons);
    const { failures } = await get(`/api/runs/${run.id}`);
    return fill(reasons, h('ul', { class: 'reasons' }, failures.slice(0, 200).map(f => h('li', { dir: 'auto' }, `${f.where}: ${f.reason}`))));
  } }, number(run.failed), h('span', { class: 'vh' }, ' reasons')) : '0';
  return h('tr', null, h('td', null, when, state), h('td', { dir: 'auto' }, run.who ?? h('span', { class: 'quiet' }, 'command')), h('td', { dir: 'auto' }, run.files.slice(0, 3).join(', ') + (run.files.length > 3 ? ` and ${number(run.files.length - 3)} more` : ''), reasons),
    [run.new, run.changed, run.same].map(n => h('td', { class: 'num' }, number(n))), h('td', { class: 'num' }, bad));
}
