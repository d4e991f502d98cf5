// The search as a value, and as an address. Pure: equal searches are equal addresses.

import { isDay } from './format.js';

export const FACETS = ['speaker', 'about', 'organization', 'person', 'place', 'other', 'kind', 'source', 'subject'];
/** The facet that finds articles by a name of a type. */
export const FACET_OF = { PERSON: 'person', ORGANIZATION: 'organization', PLACE: 'place', OTHER: 'other' };
export const RANGES = ['published', 'mentioned'];
export const MODES = ['any', 'all', 'not'];
export const PATHS = { articles: '/', quotations: '/quotes', names: '/names' };
const VIEWS = Object.fromEntries(Object.entries(PATHS).map(([view, path]) => [path, view]));
const SORTS = {
  articles: ['relevance', 'newest', 'oldest'],
  quotations: ['relevance', 'newest', 'oldest', 'speaker'],
  names: ['count', 'name', 'unusual'],
};

/** What is counted and listed: the value that is not the usual one. */
const OPTIONS = { speech: 'quoted', words: 'quotation', places: 'within', timeline: 'mentioned' };

/** How the page shows an answer: in its address, not in the request. */
const LOOKS = { scale: 'share' };
const CHOICES = { ...OPTIONS, ...LOOKS };

/** What can be given once: the API refuses it twice, and so does the page. */
const ONCE = ['q', 'sort', ...RANGES.flatMap(name => [name, `${name}.from`, `${name}.to`]), ...Object.keys(OPTIONS)];

/** Parameter of a facet in a mode: person, person.all, person.not. */
const parameter = (facet, mode) => (mode === 'any' ? facet : `${facet}.${mode}`);

export function emptyState(view = 'articles') {
  return { view, q: '', filters: {}, published: {}, mentioned: {}, sort: '', speech: '', words: '', places: '', timeline: '', scale: '', unknown: [], wrong: [], again: [] };
}

export const isSearchPath = pathname => pathname in VIEWS;

/** Reads an address. What is no filter here stands in `unknown`, what is no day in `wrong`, the earlier of what is given twice in `again`. */
export function read(pathname, search) {
  const state = emptyState(VIEWS[pathname] ?? 'articles');
  const once = {};
  for (const [key, value] of new URLSearchParams(search)) {
    if (ONCE.includes(key)) {
      if (!value.trim()) continue;
      if (key in once) state.again.push([key, once[key]]);
      once[key] = value;
    }
    const [name, rest] = split(key);
    if (key === 'q') state.q = value.trim();
    else if (FACETS.includes(name) && (rest === undefined || rest === 'all' || rest === 'not')) {
      if (value) state.filters = put(state.filters, name, rest ?? 'any', value);
    } else if (RANGES.includes(name) && (rest === 'from' || rest === 'to')) {
      if (isDay(value)) state[name] = { ...state[name], [rest]: value };
      else if (value) state.wrong.push(value);
    } else if (RANGES.includes(key)) {
      if (value === 'none') state[key] = { none: true };
      else if (value) state.wrong.push(value);
    } else if (key === 'sort') {
      if (SORTS[state.view].includes(value)) state.sort = value;
      else state.wrong.push(value);
    } else if (key === 'scope') continue; // the page has one scope: the articles of the search
    else if (key in CHOICES) state[key] = value === CHOICES[key] ? value : '';
    else state.unknown.push(key);
  }
  return inView(state, state.view);
}

/** The same search in another view: without the order and the choice of words that view has not. */
export function inView(state, view) {
  const sort = SORTS[view].includes(state.sort) ? state.sort : '';
  return normal({ ...state, view, sort, words: view === 'quotations' ? state.words : '' });
}

function split(key) {
  const dot = key.indexOf('.');
  return dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)];
}

/** Parameters of the address, in fixed order. */
export function parameters(state) {
  const out = new URLSearchParams();
  const s = normal(state);
  if (s.q) out.append('q', s.q);
  for (const facet of FACETS)
    for (const mode of MODES)
      for (const id of [...(s.filters[facet]?.[mode] ?? [])].sort()) out.append(parameter(facet, mode), id);
  for (const name of RANGES) {
    if (s[name].none) out.append(name, 'none');
    else for (const end of ['from', 'to']) if (s[name][end]) out.append(`${name}.${end}`, s[name][end]);
  }
  for (const name of Object.keys(OPTIONS)) if (s[name]) out.append(name, s[name]);
  if (s.sort) out.append('sort', s.sort);
  return out;
}

/** Parameters of the API: all speech counts here, and quotations are those of the articles found. */
function question(state) {
  const out = parameters(state);
  if (!state.speech) out.append('speech', 'all');
  if (state.view === 'quotations') out.append('scope', 'article');
  return out;
}

/** What the API is asked: an address that gives a parameter twice is refused there, as any is. */
export function asked(state) {
  const out = question(state);
  for (const [name, value] of state.again) out.append(name, value);
  return out;
}

/** Whether two states ask the same, and differ in how the answer is shown at most. */
export const sameQuestion = (a, b) => a.view === b.view && asked(a).toString() === asked(b).toString();

export function address(state) {
  const all = parameters(state);
  for (const name of Object.keys(LOOKS)) if (state[name]) all.append(name, state[name]);
  const query = plain(all);
  return PATHS[state.view] + (query ? '?' + query : '');
}

/** What the API is asked for the count of something beside the search: no order. */
export const filtersOnly = state => question({ ...state, sort: '' });

/** A query as people write it: characters that need no escape in a query stay as they are. */
export const plain = parameters => parameters.toString().replace(/%3A/gi, ':').replace(/%2C/gi, ',');

/** One value chosen under all-of is the same search as under any-of, and one under any-of beside all-of is one more of these. */
function normal(state) {
  const filters = {};
  for (const facet of FACETS) {
    const f = state.filters[facet];
    if (!f) continue;
    let { any = [], all = [], not = [] } = f;
    if (all.length === 1 && any.length === 0) [any, all] = [all, []];
    else if (all.length > 0 && any.length === 1) [any, all] = [[], [...all, ...any]];
    if (any.length + all.length + not.length > 0) filters[facet] = { any, all, not };
  }
  return { ...state, filters };
}

function put(filters, facet, mode, id) {
  const f = without(filters, facet, id)[facet] ?? { any: [], all: [], not: [] };
  return { ...filters, [facet]: { ...f, [mode]: [...f[mode], id] } };
}

function without(filters, facet, id) {
  const f = filters[facet];
  if (!f) return filters;
  const rest = Object.fromEntries(MODES.map(mode => [mode, (f[mode] ?? []).filter(v => v !== id)]));
  return { ...filters, [facet]: rest };
}

/** How a value is chosen: 'any', 'all', 'not', or '' for not at all. */
export const modeOf = (state, facet, id) => MODES.find(mode => state.filters[facet]?.[mode]?.includes(id)) ?? '';

/** Chooses a value; under all-of when the facet combines so alone: beside several under any-of its count is of any-of. */
export function choose(state, facet, id) {
  const { any = [], all = [] } = state.filters[facet] ?? {};
  const mode = all.length > 0 && any.length === 0 ? 'all' : 'any';
  return normal({ ...state, filters: put(state.filters, facet, mode, id) });
}

/** What is found already, as far as it has this value too: the search never grows. */
export const also = (state, facet, id) => (modeOf(state, facet, id) === 'any' && chosen(state, facet).length === 1 ? state : normal({ ...state, filters: put(state.filters, facet, 'all', id) }));

export const exclude = (state, facet, id) => normal({ ...state, filters: put(state.filters, facet, 'not', id) });

export const drop = (state, facet, id) => normal({ ...state, filters: without(state.filters, facet, id) });

/** The same search with a value of a facet in the place of another. */
export function instead(state, facet, id, other) {
  const mode = modeOf(state, facet, id);
  return mode === '' || id === other ? state : normal({ ...state, filters: put(without(state.filters, facet, id), facet, mode, other) });
}

/** Combines the chosen values of a facet by 'any' or 'all'. */
export function combine(state, facet, mode) {
  const f = state.filters[facet] ?? { any: [], all: [], not: [] };
  const chosen = [...f.any, ...f.all];
  const next = { any: [], all: [], not: f.not, [mode]: chosen };
  return normal({ ...state, filters: { ...state.filters, [facet]: next } });
}

export const between = (state, name, from, to) => ({ ...state, [name]: { ...(from && { from }), ...(to && { to }) } });

/** What has no date of that kind. */
export const undated = (state, name) => ({ ...state, [name]: { none: true } });

/** Without filters and dates; the words stay. */
export const cleared = state => ({ ...emptyState(state.view), q: state.q, sort: state.sort, speech: state.speech, words: state.words, timeline: state.timeline, scale: state.scale });

export const chosen = (state, facet) => [...(state.filters[facet]?.any ?? []), ...(state.filters[facet]?.all ?? [])];

/** With an option as usual, or not. */
export const option = (state, name, on) => ({ ...state, [name]: on ? CHOICES[name] : '' });

/** The range that the timeline shows: published or mentioned. */
export const shownRange = state => state.timeline || 'published';

/** How many chips the search has. */
export function filterCount(state) {
  const values = FACETS.flatMap(facet => MODES.flatMap(mode => state.filters[facet]?.[mode] ?? []));
  return values.length + RANGES.filter(name => state[name].from || state[name].to || state[name].none).length;
}

export const isEmpty = state => !state.q && filterCount(state) === 0;
