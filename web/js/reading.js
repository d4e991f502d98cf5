// What was typed, read as filters: a question's speaker and topic, the days at its end.

import * as api from './api.js';
import { between, choose, emptyState, inView } from './state.js';
import { dayOf } from './format.js';
import { learn } from './known-names.js';
import { readQuestion, topicWords } from './question.js';
import { endingDates } from './typed-dates.js';

const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The state that the text stands for under the filters of another, null where it is words and no more. */
export async function readAsFilters(text, base) {
  const now = dayOf(new Date());
  const question = readQuestion(text, now);
  if (question) {
    const state = await asked(question, base);
    if (state) return state;
  }
  const ending = endingDates(text, now, /^\d{4}$/.test(text));
  return ending ? within({ ...base, q: ending.rest }, ending.dates) : null;
}

/** Null where the archive has nobody of that name. */
async function asked({ who, what, dates }, base) {
  const isName = async words => fold((await named(words))?.matched ?? '') === fold(words);
  const [speaker, q] = await Promise.all([who ? named(who) : null, what ? topicWords(what, isName) : '']);
  if (who && !speaker) return null;
  const { speaker: _, ...others } = base.filters;
  let state = { ...inView({ ...base, sort: '' }, 'quotations'), q, filters: others };
  if (speaker) {
    learn(speaker.id, speaker.name, speaker.type);
    state = choose(state, 'speaker', speaker.id);
  }
  return dates ? within(state, dates) : state;
}

const within = (state, { from, to }) => between(state, 'published', from, to);

const named = words => api.suggest(words).then(answer => answer.names[0] ?? null, () => null);

/** A search for the words as they stand. */
export const asWords = text => ({ ...emptyState(), q: text });
