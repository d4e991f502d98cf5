// Names of ids met in answers, so that a chip can be written before the next answer comes.

const names = new Map();

// A speaker may be a person or a body: the facet does not tell.
const FACET_TYPES = { person: 'PERSON', organization: 'ORGANIZATION', place: 'PLACE', other: 'OTHER' };
const KINDS = { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect' };
export const NONE = '-';
export const UNNAMED = 'unnamed';
export const NOBODY_QUOTED = 'nobody';
const SPEAKERS = { [UNNAMED]: 'Speaker not named', [NOBODY_QUOTED]: 'Nobody is quoted' };
const NOBODY = { speaker: 'No speaker known', place: 'No place named', person: 'No person named', organization: 'No organization named', source: 'Source not known', subject: 'No subject given', about: 'Nobody and nothing named' };

/** Whether the values of a facet are words, not ids of names. */
export const isWord = facet => ['source', 'subject', 'kind'].includes(facet);

export function learn(id, name, type) {
  const known = names.get(id);
  names.set(id, { name: name ?? known?.name, type: type ?? known?.type });
}

export function learnFrom(answer) {
  for (const [facet, result] of Object.entries(answer.facets ?? {}))
    for (const b of result.buckets) if (!isWord(facet)) learn(b.id, b.name, b.type ?? FACET_TYPES[facet]);
  for (const hit of answer.hits ?? []) for (const n of hit.names ?? hit.about ?? []) learn(n.id, n.name, n.type);
}

/** What is said of a name of which nothing is known: '' when it is known elsewhere. */
export const firstMet = id => (id.startsWith('archive:') ? 'first met in this archive' : '');

/** Whether a value stands for having none. */
export const isNone = (facet, id) => id === NONE || (facet === 'speaker' && id in SPEAKERS);

/** Whether the name of a value is known yet. */
export const isNamed = (facet, id) => isNone(facet, id) || isWord(facet) || names.has(id);

/** What a value of a facet is called; the id itself while nothing is known of it. */
export function nameOf(facet, id) {
  if (facet === 'speaker' && id in SPEAKERS) return SPEAKERS[id];
  if (id === NONE) return NOBODY[facet] ?? 'None';
  if (facet === 'kind') return KINDS[id] ?? id;
  if (isWord(facet)) return id;
  return names.get(id)?.name ?? id;
}

export const typeOf = (facet, id) =>
  isNone(facet, id) || isWord(facet) ? null : names.get(id)?.type ?? FACET_TYPES[facet] ?? (facet === 'speaker' ? 'PERSON' : null);
