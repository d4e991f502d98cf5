// A quotation as a reference: the words, who said them, the article, its place there. Pure but for the page's own address.

import { placeOf } from './addresses.js';

export function quoted(quote, reference, origin = location.origin) {
  const who = quote.speaker?.name ?? (quote.speaker?.surface ? `speaker not named, in the text “${quote.speaker.surface}”` : 'speaker not named');
  const words = quote.kind === 'indirect' ? `${who}, as reported${saying(quote)}: ${quote.text}` : `${quote.text} (${who})`;
  return `${words}\nIn: ${reference.trim()}\n${origin}${placeOf(quote)}\n`;
}

/** The word that reports, where it stands near: what somebody denied is not what they said. */
function saying({ cue, before = '', text, after = '', start }) {
  const from = start - before.length;
  const word = cue && cue[0] >= from ? (before + text + after).slice(...cue.map(o => o - from)) : '';
  return word ? ` (“${word}”)` : '';
}
