// What an archivist can do about an article: correct what is said of it, withdraw it.

import { h } from '../dom.js';
import { go } from '../router.js';
import { may } from './session.js';
import { decide, line } from './decide.js';

const FIELDS = [['title', 'Title'], ['published', 'Day of publication, such as 2022-01-13'], ['source', 'Source'], ['author', 'Byline']];

export function articleActions(article, done) {
  if (!may('archivist')) return null;
  return h('p', { class: 'desk-do off-paper' },
    h('button', { type: 'button', class: 'link', onclick: () => correct(article, done) }, 'Correct'), ' ',
    h('button', { type: 'button', class: 'link', onclick: () => withdraw(article) }, 'Withdraw'));
}

function correct(article, done) {
  const lines = FIELDS.map(([field, label]) => Object.assign(line(label, article[field]), { field }));
  decide({
    title: 'Correct this article', button: 'Correct', done, fields: lines,
    ask: 'The text itself is never changed.',
    decisions: why => {
      const otherwise = lines.filter(l => l.input.value.trim() !== (article[l.field] ?? ''));
      return otherwise.length ? otherwise.map(l => ({ kind: 'correct', article: article.id, field: l.field, value: l.input.value.trim() || null, why })) : null;
    },
  });
}

function withdraw(article) {
  decide({
    title: 'Withdraw this article', button: 'Withdraw',
    ask: 'Nobody finds it any more; its address says who withdrew it and why.',
    done: answer => go(answer ? '/' : `/articles/${encodeURIComponent(article.id)}`),
    decisions: why => [{ kind: 'withdraw', article: article.id, why }],
  });
}
