// Addresses of the page's views, and the ids in them. Pure.

import { parameters, plain } from './state.js';

/** An id as one segment of a path; it may hold any character. */
export const segment = id => encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2C/g, ',');

/** @param search state the article was found by, null for none */
export function articleAddress(id, search, span) {
  const query = search ? plain(parameters(search)) : '';
  return `/articles/${segment(id)}${query ? '?' + query : ''}${span ? `#c${span[0]}-${span[1]}` : ''}`;
}

/** Of a quotation where it stands in its article. */
export const placeOf = quote => articleAddress(quote.article.id, null, quote.part === 'text' ? [quote.start, quote.end] : null);

export const entityAddress = id => '/entities/' + segment(id);

/** {kind: 'search'} | {kind: 'about'} | {kind: 'compare'} | {kind: 'article', id} | {kind: 'entity', id} | {kind: 'nothing'} */
export function route(pathname) {
  if (['/', '/quotes', '/names'].includes(pathname)) return { kind: 'search' };
  if (pathname === '/about') return { kind: 'about' };
  if (pathname === '/compare') return { kind: 'compare' };
  if (pathname === '/desk' || pathname.startsWith('/desk/')) return { kind: 'desk', id: pathname.slice(6) || 'same' };
  const match = /^\/(articles|entities)\/(.+)$/.exec(pathname);
  if (!match) return { kind: 'nothing' };
  try {
    return { kind: match[1] === 'articles' ? 'article' : 'entity', id: decodeURIComponent(match[2]) };
  } catch {
    return { kind: 'nothing' };
  }
}

/** Offsets of a fragment #c120-186, null when it is none. */
export function spanOf(hash) {
  const match = /^#c(\d+)-(\d+)$/.exec(hash);
  return match && Number(match[1]) < Number(match[2]) ? [Number(match[1]), Number(match[2])] : null;
}
