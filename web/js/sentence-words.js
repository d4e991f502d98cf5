// The search as a sentence: "23 articles with guarantees, quoting A naming both B and C". Pure.
// A word of it is {text}, {count}, {mark} or a chip {before, facet, id, mode, after}.

import { RANGES, filterCount, isEmpty } from './state.js';
import { count, range } from './format.js';

const UNITS = { articles: ['article', 'articles'], quotations: ['quotation', 'quotations'], names: ['name', 'names'] };

/** Speakers that are none, as a sentence has them. */
const NOT_NAMED = { nobody: 'nobody', unnamed: 'somebody who is not named' };

/** In the place of a count: the search cannot be read. */
export const REFUSED = 'refused';

export const unit = (view, n) => count(n, ...UNITS[view]);

const counted = (view, total) => (total === null ? 'Searching' : total === REFUSED ? 'Not searched' : unit(view, total));

/** @param total null while it is not known, REFUSED when it never will be */
export function words(state, total) {
  const out = [{ count: counted(state.view, total) }];
  if (state.view === 'names' && !isEmpty(state)) out.push({ text: ' in articles' });
  if (state.q) {
    const ofArticle = state.view === 'quotations' && !state.words;
    out.push({ text: ofArticle ? ' in articles with ' : total === null && state.view !== 'names' ? ' ' : ' with ' }, { mark: state.q });
    if (state.view === 'quotations' && state.words) out.push({ text: ' in the words quoted' });
    if (filterCount(state) > 0) out.push({ text: ', ' });
  } else out.push({ text: ' ' });
  return [...out, ...chips(state)];
}

function chips(state) {
  const of = (facet, mode) => (state.filters[facet]?.[mode] ?? []).map(id => ({ facet, id, mode, ...(facet === 'speaker' && NOT_NAMED[id] && { label: NOT_NAMED[id] }) }));
  const out = [];
  const named = ['organization', 'person', 'place', 'other'];
  group(out, 'quoting', of('speaker', 'any'), 'or');
  group(out, of('speaker', 'any').length ? 'and' : 'quoting', of('speaker', 'all'), 'and');
  group(out, 'not quoting', of('speaker', 'not'), 'or');
  // An article is not about what somebody in it speaks of.
  const speech = state.view === 'quotations' || out.length ? '' : 'with quotations ';
  group(out, speech + 'about', of('about', 'any'), 'or');
  group(out, speech + 'about', of('about', 'all'), 'and');
  group(out, speech + 'not about', of('about', 'not'), 'or');
  // A quotation stands in an article that names somebody; it need not be theirs.
  const lead = state.view === 'quotations' ? 'in articles naming' : 'naming';
  let naming = named.flatMap(f => [[of(f, 'any'), 'or'], [of(f, 'all'), 'and']]).filter(([values]) => values.length);
  naming.forEach(([values, joint], i) => {
    const either = joint === 'or' && values.length > 1 && naming.length > 1 ? ' either' : '';
    group(out, (i ? 'and' : lead) + either, values, joint);
  });
  group(out, 'without', named.flatMap(f => of(f, 'not')), 'or');
  const kind = state.view === 'quotations' ? '' : 'with quotations of kind ';
  group(out, kind.trim(), of('kind', 'any'), 'or');
  group(out, kind + 'not', of('kind', 'not'), 'or');
  group(out, 'in', [...of('source', 'any'), ...of('source', 'all')], 'or');
  group(out, 'not in', of('source', 'not'), 'or');
  group(out, 'filed under', of('subject', 'any'), 'or');
  group(out, 'filed under', of('subject', 'all'), 'and');
  group(out, 'not filed under', of('subject', 'not'), 'or');
  for (const name of RANGES) {
    const { from, to, none } = state[name];
    if (none) out.push({ before: '', range: name, label: name === 'published' ? 'undated' : 'mentioning no date', after: '' });
    if (from || to) {
      const before = name === 'published' ? 'published' : from && to ? 'mentioning dates in' : 'mentioning dates';
      out.push({ before, range: name, label: range(from, to), after: '' });
    }
  }
  return out;
}

/** "A or B", "both A and B", "all of A, B and C". */
function group(out, lead, values, joint) {
  const every = joint === 'and' && values.length > 1 ? (values.length === 2 ? ' both' : ' all of') : '';
  values.forEach((value, i) => {
    const last = i === values.length - 1;
    const before = i === 0 ? (lead + every).trim() : last ? joint : '';
    const after = i < values.length - 2 ? ',' : '';
    out.push({ ...value, before, after });
  });
}

/** The same words as plain text, for titles, saved searches and exports. */
export function plainText(state, total, nameOf) {
  return words(state, total)
    .map(word => {
      if (word.count) return word.count;
      if (word.text) return word.text;
      if (word.mark) return `“${word.mark}”`;
      const value = word.label ?? nameOf(word.facet, word.id);
      return (word.before ? word.before + ' ' : '') + value + word.after + ' ';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
