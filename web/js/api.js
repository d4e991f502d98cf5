// The API, one function a call. Answers are JSON; a failure is a Problem.

import { asked, filtersOnly, plain } from './state.js';
import { segment } from './addresses.js';

/** A request that failed: `status` 0 when nothing answered. */
export class Problem extends Error {
  constructor(status, detail, parameter, suggestion) {
    super(detail);
    this.status = status;
    this.parameter = parameter;
    this.suggestion = suggestion;
  }

  /** Whether asking again later can help. */
  get passing() {
    return this.status === 0 || this.status >= 500;
  }
}

export async function get(path, signal) {
  let response;
  try {
    response = await fetch(path, { signal, headers: { Accept: 'application/json' } });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Problem(0, 'The archive is not answering.');
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    if (response.status === 401) document.dispatchEvent(new CustomEvent('unknown', { detail: problem.detail }));
    throw Object.assign(new Problem(response.status, problem.detail ?? problem.title ?? '', problem.parameter, problem.suggestion), { version: problem.version });
  }
  return response.json();
}

function query(base, more = {}) {
  const all = new URLSearchParams(base);
  for (const [key, value] of Object.entries(more)) if (value !== undefined && value !== '') all.append(key, value);
  const text = plain(all);
  return text ? '?' + text : '';
}

const LISTS = { articles: '/api/search', quotations: '/api/quotes', names: '/api/names' };

/** One page of what the state's view lists, with facets and timeline where it has them. */
export const list = (state, { after, size, bars } = {}, signal) =>
  get(LISTS[state.view] + query(asked(state), { after, size, bars, copies: state.view === 'articles' ? 'yes' : undefined }), signal);

export const overview = (state, signal) =>
  get('/api/overview' + query(filtersOnly({ ...state, view: 'quotations' })), signal);

export const facet = (state, name, { prefix, order, size, after }, signal) =>
  get(`/api/facets/${name}` + query(filtersOnly(state), { of: state.view === 'quotations' ? 'quotes' : 'articles', prefix, order, size, after }), signal);

export const article = (id, q, signal) => get(`/api/articles/${segment(id)}` + query({}, { q }), signal);
export const related = (id, signal) => get(`/api/articles/${segment(id)}/related`, signal);
export const revisions = (id, asked, signal) => get(`/api/articles/${segment(id)}/revisions` + query({}, asked), signal);
export const entity = (id, signal) => get(`/api/entities/${segment(id)}`, signal);
export const suggest = (q, signal) => get('/api/suggest' + query({}, { q }), signal);
export const archive = signal => get('/api/archive', signal);

export const quotesOf = (parameter, id, size, signal) =>
  get('/api/quotes' + query({}, { [parameter]: id, sort: 'newest', size }), signal);

export async function citation(id, format, signal) {
  const response = await fetch(`/api/articles/${segment(id)}/cite` + query({}, { format }), { signal }).catch(() => ({ ok: false, status: 0 }));
  if (!response.ok) throw new Problem(response.status, 'The reference did not load.');
  return response.text();
}

/** @param form csv, jsonl, or about for the file that says what the others hold */
export const exportAddress = (state, what, form) =>
  form === 'about' ? '/api/export/about' + query(filtersOnly(state), { what }) : '/api/export' + query(filtersOnly(state), { what, format: form, header: form === 'jsonl' ? 'yes' : undefined });
