// What became of a text, word by word. Pure.

/** Beyond so many pairs of words a paragraph counts as written anew. */
const MOST_PAIRS = 4_000_000;

/** Paragraphs that share less than this of their words are two, not one that was rewritten. */
const LEAST_SHARED = 0.4;

const words = text => text.match(/\S+\s*|^\s+/gu) ?? [];
const same = (a, b) => a.trim() === b.trim();

/**
 * Paragraphs of two texts, as the API has them, in pieces [[kind, text], ...] of the kinds same, removed and added:
 * one that was rewritten stands once, with its words marked.
 */
export function rewritten(changes) {
  const out = [];
  for (let i = 0; i < changes.length;) {
    if (changes[i].kind === 'same') {
      out.push([['same', changes[i++].text]]);
      continue;
    }
    const removed = [];
    const added = [];
    for (; i < changes.length && changes[i].kind !== 'same'; i++) (changes[i].kind === 'removed' ? removed : added).push(changes[i].text);
    out.push(...paired(removed, added));
  }
  return out;
}

/** Each paragraph taken out with the one that took its place, if that is close to it. */
function paired(removed, added) {
  const out = [];
  let next = 0;
  for (const before of removed) {
    const found = added.slice(next).findIndex(after => wordChanges(before, after));
    if (found < 0) {
      out.push([['removed', before]]);
      continue;
    }
    for (const after of added.slice(next, next + found)) out.push([['added', after]]);
    out.push(wordChanges(before, added[next + found]));
    next += found + 1;
  }
  for (const after of added.slice(next)) out.push([['added', after]]);
  return out;
}

/** The pieces of a text that was rewritten, null where the two have too little in common. */
export function wordChanges(before, after) {
  const a = words(before);
  const b = words(after);
  let head = 0;
  while (head < Math.min(a.length, b.length) && same(a[head], b[head])) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && same(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  if (!middle) return null;
  const kept = word => ['same', word];
  const all = [...b.slice(0, head).map(kept), ...middle, ...b.slice(b.length - tail).map(kept)];
  const shared = all.filter(([kind]) => kind === 'same').length;
  return shared >= LEAST_SHARED * Math.max(a.length, b.length) ? joined(all) : null;
}

/** By their longest common subsequence. */
function between(a, b) {
  if (a.length * b.length > MOST_PAIRS) return null;
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = same(a[i], b[j]) ? common[(i + 1) * width + j + 1] + 1 : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const out = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      out.push(['same', b[j++]]);
      i++;
    } else if (j === b.length || (i < a.length && common[(i + 1) * width + j] >= common[i * width + j + 1])) out.push(['removed', a[i++]]);
    else out.push(['added', b[j++]]);
  }
  return out;
}

/** Words of one kind in a row are one piece; what was taken out stands before what took its place. */
function joined(parts) {
  const out = [];
  for (const [kind, text] of parts) {
    const last = out[out.length - 1];
    const before = out[out.length - 2];
    if (last?.[0] === kind) last[1] += text;
    else if (kind === 'removed' && last?.[0] === 'added' && before?.[0] === 'removed') before[1] += text;
    else out.push([kind, text]);
  }
  return out;
}
