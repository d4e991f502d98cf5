// What was typed, read as filters: a question's speaker and topic, the days at its end.

import * as api from './api.js';
import { between, choose, emptyState, exclude, inView, FACET_OF } from './state.js';
import { learn } from './known-names.js';
import { meant, readQuestion, speakersNamed, topicWords } from './question.js';
import { days } from './reader-day.js';
import { endingDates } from './typed-dates.js';

/**
 * {state, unread}: what the text stands for under the filters of another state, null where it is words and no more; and the words
 * at its end that look like a date and are none.
 */
export async function readAsFilters(text, base) {
  const { now, newest } = days();
  const ending = endingDates(text, now, /^\d{4}$/.test(text), newest);
  const question = readQuestion(text, now, newest);
  const state = question && (await asked(question, base));
  const { dates, rest, unread } = ending ?? {};
  return { state: state || (dates ? within({ ...base, q: rest }, dates) : null), unread };
}

/** A speaker whom the archive does not know is one of the words; null where the text may be words alone. */
async function asked({ who, what, source, not, dates, quoted, verbatim, surely }, base) {
  const [speakers, words, paper] = await Promise.all([who ? speaking(who) : [], what ? topicWords(what, isName) : '', source ? sourceNamed(source) : null]);
  const unknown = who && speakers.length === 0 ? await topicWords(who, isName) : source && !paper ? await topicWords(source, isName) : '';
  if (unknown && who && !surely) return null;
  const { speaker: _, ...others } = base.filters;
  const view = quoted && !unknown ? 'quotations' : 'articles';
  let state = { ...inView({ ...base, sort: '' }, view), q: `${unknown} ${words}`.trim(), filters: others };
  if (verbatim && view === 'quotations') state.words = 'quotation';
  if (paper) state = choose(state, 'source', paper);
  for (const speaker of speakers) state = choose(state, 'speaker', met(speaker));
  if (not) for (const one of await leftOut(not.text)) state = await leaveOut(state, one, not.by);
  return dates ? within(state, dates) : state;
}

const met = name => {
  learn(name.id, name.name, name.type);
  return name.id;
};

/** "Russia and China" are two names, if they are not one. */
const leftOut = async text => ((await named(text)) ? [text] : speakersNamed(text).at(-1));

/** Without a source or speaker, where that is asked for, without articles that name somebody, or without the words. */
async function leaveOut(state, text, by) {
  const paper = by ? await sourceNamed(text) : null;
  if (paper || (by && state.view === 'articles')) return exclude(state, 'source', paper ?? text);
  const name = await named(text);
  if (!name) return { ...state, q: `${state.q} NOT "${text}"`.trim() };
  const facet = by ? 'speaker' : state.view === 'quotations' ? 'about' : FACET_OF[name.type];
  return exclude(state, facet, met(name));
}

/** The source that is called so or, if it is the only one, begins so; null when there is none. */
async function sourceNamed(text) {
  const { buckets } = await api.facet(emptyState(), 'source', { prefix: text, size: 5 }).catch(() => ({ buckets: [] }));
  const same = buckets.find(bucket => bucket.id.toLowerCase() === text.toLowerCase());
  return (same ?? (buckets.length === 1 ? buckets[0] : null))?.id ?? null;
}

async function speaking(who) {
  for (const several of speakersNamed(who)) {
    const found = await Promise.all(several.map(one => named(one).then(found => found ?? named(one.replace(/^\S+ (?=\S)/, '')))));
    if (found.every(Boolean)) return found;
  }
  return [];
}

const within = (state, { from, to }) => between(state, 'published', from, to);

const named = words => api.suggest(words).then(answer => meant(words, answer.names), () => null);

const isName = async words => (await named(words)) !== null;

/** A search for the words as they stand. */
export const asWords = text => ({ ...emptyState(), q: text });
