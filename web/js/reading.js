// What was typed, read as filters: a question's speaker and topic, the days at its end.

import * as api from './api.js';
import { between, choose, emptyState, inView } from './state.js';
import { learn } from './known-names.js';
import { meant, readQuestion, speakersNamed, topicWords } from './question.js';
import { days } from './reader-day.js';
import { endingDates } from './typed-dates.js';

/** The state that the text stands for under the filters of another, null where it is words and no more. */
export async function readAsFilters(text, base) {
  const { now, newest } = days();
  const question = readQuestion(text, now, newest);
  const state = question && (await asked(question, base));
  if (state) return state;
  const ending = endingDates(text, now, /^\d{4}$/.test(text), newest);
  return ending ? within({ ...base, q: ending.rest }, ending.dates) : null;
}

/** A speaker whom the archive does not know is one of the words; null where the text may be words alone. */
async function asked({ who, what, dates, quoted, surely }, base) {
  const [speakers, words] = await Promise.all([who ? speaking(who) : [], what ? topicWords(what, isName) : '']);
  const unknown = who && speakers.length === 0 ? await topicWords(who, isName) : '';
  if (unknown && !surely) return null;
  const { speaker: _, ...others } = base.filters;
  let state = { ...inView({ ...base, sort: '' }, quoted && !unknown ? 'quotations' : 'articles'), q: `${unknown} ${words}`.trim(), filters: others };
  for (const speaker of speakers) {
    learn(speaker.id, speaker.name, speaker.type);
    state = choose(state, 'speaker', speaker.id);
  }
  return dates ? within(state, dates) : state;
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
