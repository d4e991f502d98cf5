// Cite: the article, or a quotation in it, as a reference in four formats.

import { h, fill } from './dom.js';
import * as api from './api.js';
import { copyText } from './clipboard.js';
import { toast } from './toast.js';
import { quoted } from './quoted.js';

const FORMATS = [['plain', 'Text'], ['bibtex', 'BibTeX'], ['ris', 'RIS'], ['csl', 'CSL-JSON']];

/** @param subject {article} or {article, quote} */
export function content({ article, quote }) {
  const text = h('pre', { tabindex: 0, 'aria-label': 'Reference' });
  const copy = async () => {
    const copied = await copyText(text.textContent);
    if (!copied) getSelection().selectAllChildren(text);
    toast(copied ? 'Reference copied.' : 'This browser does not let the page copy. The reference is selected: copy it with the keyboard.');
  };
  const tabs = h('span', { class: 'seg', role: 'group', 'aria-label': 'Format' });
  const names = Object.fromEntries(FORMATS);
  const wrong = h('p', { class: 'wrong', role: 'alert' });
  const copyButton = h('button', { type: 'button', class: 'btn main', disabled: true, onclick: copy }, 'Copy');
  let asked;
  const show = async format => {
    fill(tabs, FORMATS.map(([value, name]) => h('button', { type: 'button', 'aria-pressed': String(value === format), onclick: () => show(value) }, name)));
    tabs.querySelector('[aria-pressed=true]').focus();
    asked = format;
    const cited = reference => (quote && format === 'plain' ? quoted(quote, reference) : reference);
    const shown = await api.citation(article.id, format).then(cited, () => null);
    if (asked !== format) return; // another was chosen since
    wrong.textContent = shown === null ? `The archive is not answering, so there is no ${names[format]}. What stood here before is kept; choose the format again to try again.` : '';
    if (shown !== null) text.textContent = shown;
    copyButton.disabled = text.textContent === '';
  };
  queueMicrotask(() => show('plain'));
  return { title: 'Cite', body: [h('p', { dir: 'auto' }, article.title), tabs, wrong, text, h('p', { class: 'acts' }, copyButton)] };
}
