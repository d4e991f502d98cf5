// Cite: the article, or a quotation in it, as a reference in four formats.

import { h, fill } from './dom.js';
import * as api from './api.js';
import { toast } from './toast.js';
import { quoted } from './quoted.js';

const FORMATS = [['plain', 'Text'], ['bibtex', 'BibTeX'], ['ris', 'RIS'], ['csl', 'CSL-JSON']];

/** @param subject {article} or {article, quote} */
export function content({ article, quote }) {
  const text = h('pre', { tabindex: 0, 'aria-label': 'Reference' });
  const copy = async () => {
    await navigator.clipboard?.writeText(text.textContent);
    toast('Reference copied.');
  };
  const tabs = h('span', { class: 'seg', role: 'group', 'aria-label': 'Format' });
  let asked;
  const show = async format => {
    fill(tabs, FORMATS.map(([value, name]) => h('button', { type: 'button', 'aria-pressed': String(value === format), onclick: () => show(value) }, name)));
    tabs.querySelector('[aria-pressed=true]').focus();
    asked = format;
    const cited = reference => (quote && format === 'plain' ? quoted(quote, reference) : reference);
    const shown = await api.citation(article.id, format).then(cited, e => e.message);
    if (asked === format) text.textContent = shown; // else another was chosen since
  };
  queueMicrotask(() => show('plain'));
  return { title: 'Cite', body: [h('p', { dir: 'auto' }, article.title), tabs, text, h('p', { class: 'acts' }, h('button', { type: 'button', class: 'btn main', onclick: copy }, 'Copy'))] };
}
