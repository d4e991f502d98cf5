// A text cut into paragraphs, and each paragraph into stretches under the same marks. Pure.
// Offsets stay those of the whole text; no character is added, dropped or changed.

/** Paragraphs as [start, end]. Lines wrapped by hand, as on a wire, are not taken for paragraphs. */
export function paragraphs(text) {
  const gap = /\n\s*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : wrapped(text) ? /\n(?=[^\S\n]{2,})/g : /\n+/g;
  const out = [];
  let at = 0;
  for (const match of text.matchAll(gap)) {
    out.push([at, match.index]);
    at = match.index + match[0].length;
  }
  out.push([at, text.length]);
  return out.filter(([start, end]) => text.slice(start, end).trim() !== '');
}

const wrapped = text => {
  const lines = text.split('\n');
  return lines.length > 3 && lines.every(line => line.length < 90) && lines.some(line => /^\s{2,}\S/.test(line));
};

/**
 * Stretches of [start, end) in order: {start, end, marks: {kind: item}}.
 *
 * @param layers {kind: [{start, end, ...}]}; of two of a kind at one place the first counts
 */
export function stretches(start, end, layers) {
  const cuts = new Set([start, end]);
  const inside = {};
  for (const [kind, items] of Object.entries(layers)) {
    inside[kind] = items.filter(i => i.start < end && i.end > start);
    for (const i of inside[kind]) {
      cuts.add(Math.max(start, i.start));
      cuts.add(Math.min(end, i.end));
    }
  }
  const points = [...cuts].sort((a, b) => a - b);
  const out = [];
  for (let p = 0; p + 1 < points.length; p++) {
    const marks = {};
    for (const [kind, items] of Object.entries(inside)) {
      const item = items.find(i => i.start <= points[p] && i.end >= points[p + 1]);
      if (item) marks[kind] = item;
    }
    out.push({ start: points[p], end: points[p + 1], marks });
  }
  return out;
}

/** Runs of neighbouring stretches that share their mark of one kind: [{mark, parts}]. */
export function runs(parts, kind) {
  const out = [];
  for (const part of parts) {
    const last = out[out.length - 1];
    const mark = part.marks[kind] ?? null;
    if (last && last.mark === mark) last.parts.push(part);
    else out.push({ mark, parts: [part] });
  }
  return out;
}

/**
 * Speakers of the quotations that begin in [start, end): [{name, entity, surface, quotes}] in order.
 * Stretches of one broken quotation are one.
 */
export function speakersIn(start, end, quotes) {
  const out = [];
  const groups = new Set();
  for (const q of quotes) {
    if (q.start < start || q.start >= end) continue;
    if (q.group !== undefined && groups.has(q.group)) continue;
    if (q.group !== undefined) groups.add(q.group);
    const key = q.speaker?.entity ?? null;
    let speaker = out.find(s => s.entity === key);
    if (!speaker) out.push((speaker = { entity: key, name: key ? q.speaker.name : null, surface: q.speaker?.surface ?? null, quotes: [] }));
    speaker.quotes.push(q);
  }
  return out;
}
