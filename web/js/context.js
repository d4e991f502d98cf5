// How much of the words around a quotation is shown: the rest of its own sentence. Pure.

// A sentence ends at a stop that a capital follows, but not after an initial or a title ("Mr. Ryabkov").
const END = /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|U\.S|U\.N))[.!?]["”’]?\s+(?=["“‘]?\p{Lu}|$)|\n+/gu;

/** The end of the text before a quotation, from the last sentence break on. */
export function sentenceBefore(text) {
  let from = 0;
  for (const m of text.matchAll(END)) from = m.index + m[0].length;
  return text.slice(from);
}

/**
 * The start of the text after a quotation, up to the first sentence break; nothing when the quotation
 * itself ended the sentence, unless its cue stands there (“Never!” Vogt said).
 *
 * @param cue where the cue begins in the text, beyond it when it stands elsewhere
 */
export function sentenceAfter(text, quotation = '', cue = Infinity) {
  const first = untilBreak(text);
  const ended = /[.!?]["”’]?$/.test(quotation) && /^\s+["“‘]?\p{Lu}/u.test(text);
  return ended && !(cue >= 0 && cue < first.length) ? '' : first;
}

function untilBreak(text) {
  const [m] = text.matchAll(END);
  return m ? text.slice(0, m.index + m[0].length).trimEnd() : text;
}
