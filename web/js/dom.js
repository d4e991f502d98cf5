// Nodes. Text from the archive becomes text nodes and attributes, never markup.

/**
 * An element: h('p', {class: 'x', onclick: f, hidden: true, 'aria-label': 'y'}, 'text', node, null, [more]).
 * An attribute that is null, undefined or false is left out.
 */
export const h = (tag, attributes, ...children) => build(document.createElement(tag), attributes, children);

export const svg = (tag, attributes, ...children) =>
  build(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false && c !== ''));
  return element;
}

export const SHAPES = { PERSON: 'person', ORGANIZATION: 'org', PLACE: 'place', OTHER: 'other' };
export const TYPE_WORDS = { PERSON: 'person', ORGANIZATION: 'organization', PLACE: 'place', OTHER: 'other name' };

/** The shape that tells a name's type; words tell it to who cannot see it. */
export const shape = type => (type ? h('span', { class: 'g ' + (SHAPES[type] ?? type), 'aria-hidden': 'true' }) : null);

/** Text with spans [[start, end], ...] of it marked. */
export function marked(text, spans) {
  const out = [];
  let at = 0;
  for (const [start, end] of [...(spans ?? [])].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > text.length) continue;
    out.push(text.slice(at, start), h('mark', null, text.slice(start, end)));
    at = end;
  }
  out.push(text.slice(at));
  return out;
}

/** Replaces what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false && c !== ''));
  return element;
}

export const byId = id => document.getElementById(id);

/** A link inside the page; the router takes the click. */
export const link = (href, attributes, ...children) => h('a', { href, ...attributes }, ...children);
