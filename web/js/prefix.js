// Where typed letters stand in a name: at the start of a word, case and accents aside. Pure.

const fold = c => c.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The first place [[start, end]] where a word of `name` begins with `typed`; [] when none does. */
export function prefixSpans(name, typed) {
  const wanted = fold(typed);
  if (!wanted) return [];
  for (let i = 0; i < name.length; i++) {
    if (i > 0 && /[\p{L}\p{N}]/u.test(name[i - 1])) continue;
    let seen = '';
    for (let j = i; j < name.length && seen.length < wanted.length; j++) {
      seen += fold(name[j]);
      if (seen === wanted) return [[i, j + 1]];
      if (!wanted.startsWith(seen)) break;
    }
  }
  return [];
}
