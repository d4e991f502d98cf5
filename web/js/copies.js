// Copies of what stands above: other articles with nearly the same text, the same words again. Pure.

const same = quote => `${quote.speaker?.entity ?? quote.speaker?.name ?? ''}|${quote.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;

/** Without the articles that another one above names as its copies. */
export function withoutCopies(hits) {
  const copies = new Set();
  return hits.filter(hit => {
    if (copies.has(hit.id)) return false;
    for (const copy of hit.copies ?? []) copies.add(copy.id);
    return true;
  });
}

/** Without the quotations whose words the same speaker has said above, in another article that carries them. */
export function withoutRepeats(hits) {
  const first = new Map();
  return hits.filter(hit => {
    const key = same(hit);
    const above = first.get(key);
    if (above && (above.article.id === hit.article.id || above.copies?.some(copy => copy.id === hit.article.id))) return false;
    if (!above) first.set(key, hit);
    return true;
  });
}

/** Without the words in marks whose whole report stands in the list, too: one utterance. */
export function withoutParts(hits) {
  const reports = new Set(hits.map(hit => hit.id));
  return hits.filter(hit => !hit.within || !reports.has(hit.within));
}
