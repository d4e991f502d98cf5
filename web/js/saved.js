// Saved searches, kept in this browser: [{name, address, total}].

const KEY = 'dateline.saved';

export function saved() {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const keep = list => localStorage.setItem(KEY, JSON.stringify(list));

/** All of them as a file's text. */
export const asFile = () => JSON.stringify({ dateline: 'saved searches', version: 1, searches: saved() }, null, 2);

/** The searches in a file's text, without what is none; null when it is no such file. */
export function inFile(text) {
  try {
    const { dateline, searches } = JSON.parse(text);
    if (dateline !== 'saved searches' || !Array.isArray(searches)) return null;
    return searches.filter(s => typeof s?.name === 'string' && /^\/(?!\/)/.test(s.address ?? ''))
      .map(s => ({ name: s.name.slice(0, 500), address: s.address.slice(0, 8000), total: Number.isFinite(s.total) ? s.total : 0 }));
  } catch {
    return null;
  }
}

/** Adds searches that are not there yet; returns how many. */
export function add(searches) {
  const known = new Set(saved().map(s => s.address));
  const fresh = searches.filter((s, i) => !known.has(s.address) && searches.findIndex(o => o.address === s.address) === i);
  keep([...fresh, ...saved()]);
  return fresh.length;
}

export const save = search => keep([search, ...saved().filter(s => s.address !== search.address)]);
export const forget = address => keep(saved().filter(s => s.address !== address));
export const seen = (address, total) => keep(saved().map(s => (s.address === address ? { ...s, total } : s)));
