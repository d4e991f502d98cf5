// Addresses of the page's views, and the ids in them. Pure.

import { parameters, plain } from './state.js';

/** An id as one segment of a path; it may hold any character. */
export const segment = id => encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2C/g, ',');

/** @param search state the article was found by, null for none */
export function articleAddress(id, search, span) {
  const query = search ? plain(parameters(search)) : '';
  return `/articles/${segment(id)}${query ? '?' + query : ''}${span ? `#c${span[0]}-${span[1]}` : ''}`;
}

/** What an article said at other times. @param asked {from, to} for two states side by side, {at} for one */
export const revisionsAddress = (id, asked = {}) => {
  const query = new URLSearchParams(asked).toString();
  return `/articles/${segment(id)}/revisions${query ? '?' + query : ''}`;
};

/** Of a quotation where it stands in its article. */
export const placeOf = quote => articleAddress(quote.article.id, null, quote.part === 'text' ? [quote.start, quote.end] : null);

export const entityAddress = id => '/entities/' + segment(id);

/** {kind: 'search'} | {kind: 'about'} | {kind: 'compare'} | {kind: 'article', id} | {kind: 'revisions', id} | {kind: 'entity', id} | {kind: 'nothing'} */
export function route(pathname) {
  if (['/', '/quotes', '/names'].includes(pathname)) return { kind: 'search' };
  if (pathname === '/about') return { kind: 'about' };
  if (pathname === '/compare') return { kind: 'compare' };
  if (pathname === '/desk' || pathname.startsWith('/desk/')) return { kind: 'desk', id: pathname.slice(6) || 'same' };
  const [, folder, id] = /^\/(articles|entities)\/(.+)$/.exec(pathname) ?? [];
  if (!id) return { kind: 'nothing' };
  const [, revised] = (folder === 'articles' && /^([^/]+)\/revisions$/.exec(id)) || [];
  try {
    if (revised) return { kind: 'revisions', id: decodeURIComponent(revised) };
    return { kind: folder === 'articles' ? 'article' : 'entity', id: decodeURIComponent(id) };
  } catch {
    return { kind: 'nothing' };
  }
}

/** Offsets of a fragment #c120-186, null when it is none. */
export function spanOf(hash) {
  const match = /^#c(\d+)-(\d+)$/.exec(hash);
  return match && Number(match[1]) < Number(match[2]) ? [Number(match[1]), Number(match[2])] : null;
}
