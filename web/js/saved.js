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

export const save = search => keep([search, ...saved().filter(s => s.address !== search.address)]);
export const forget = address => keep(saved().filter(s => s.address !== address));
export const seen = (address, total) => keep(saved().map(s => (s.address === address ? { ...s, total } : s)));
