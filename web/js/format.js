// Numbers and dates in the page's words. Pure.

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December'];
const NUMBER = new Intl.NumberFormat('en');

export const number = n => NUMBER.format(n);

export const percent = share => {
  const p = share * 100;
  return (p > 0 && p < 1 ? '<1' : String(Math.round(p))) + '%';
};

/** "No articles", "1 article", "4,812 articles". */
export function count(n, one, many = one + 's') {
  if (n === 0) return 'No ' + many;
  return number(n) + ' ' + (n === 1 ? one : many);
}

/** "once", "twice", "3 times". */
export const times = n => ['once', 'twice'][n - 1] ?? number(n) + ' times';

/** A date as known: {y}, {y, m} or {y, m, d}; null when it is none. Time of day is cut off. */
export function parts(value) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value ?? '');
  if (!match) return null;
  const [y, m, d] = match.slice(1).map(v => (v === undefined ? undefined : Number(v)));
  if (m !== undefined && (m < 1 || m > 12)) return null;
  if (d !== undefined && (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())) return null;
  return { y, m, d };
}

const two = n => String(n).padStart(2, '0');

/** The reader's own day, which is not everywhere that of Greenwich. */
export const dayOf = time => `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

export const isDay = value => /^\d{4}-\d{2}-\d{2}$/.test(value) && parts(value) !== null;

const short = m => MONTHS[m - 1].slice(0, 3);
const weekday = ({ y, m, d }) => DAYS[new Date(Date.UTC(y, m - 1, d)).getUTCDay()];

/** For lists: "Wed 12 Jan 2022", "Jan 2022", "2022"; the value itself when it is no date. */
export function listDate(value) {
  const p = parts(value);
  if (!p) return value ?? '';
  if (p.d) return `${weekday(p)} ${p.d} ${short(p.m)} ${p.y}`;
  return p.m ? `${short(p.m)} ${p.y}` : String(p.y);
}

/** For running text: "12 January 2022". */
export function textDate(value) {
  const p = parts(value);
  if (!p) return value ?? '';
  if (p.d) return `${p.d} ${MONTHS[p.m - 1]} ${p.y}`;
  return p.m ? `${MONTHS[p.m - 1]} ${p.y}` : String(p.y);
}

/** "12 Jan 2022". */
export function shortDate(value) {
  const p = parts(value);
  if (!p) return value ?? '';
  if (p.d) return `${p.d} ${short(p.m)} ${p.y}`;
  return p.m ? `${short(p.m)} ${p.y}` : String(p.y);
}

/** "19:05 UTC" of an instant, '' when only the day is known. */
export function time(value) {
  const match = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2}).*(?:Z|\+00:00)$/.exec(value ?? '');
  return match ? match[1] + ' UTC' : '';
}

/** Days, both included: "10 – 14 Jan 2022", "28 Jan – 3 Feb 2022", "from 3 Jan 2022". */
export function range(from, to) {
  const a = parts(from);
  const b = parts(to);
  if (!a && !b) return '';
  if (!b) return 'from ' + shortDate(from);
  if (!a) return 'until ' + shortDate(to);
  if (from === to) return shortDate(from);
  if (a.y !== b.y) return `${shortDate(from)} – ${shortDate(to)}`;
  if (a.m !== b.m) return `${a.d} ${short(a.m)} – ${shortDate(to)}`;
  return `${a.d} – ${shortDate(to)}`;
}

/** The range for running text: "3 January to 24 January 2022". */
export function textRange(from, to) {
  const a = parts(from);
  const b = parts(to);
  if (!a || !b || from === to) return textDate(from ?? to);
  return `${a.y === b.y ? `${a.d} ${MONTHS[a.m - 1]}` : textDate(from)} to ${textDate(to)}`;
}

/** Day of the last moment of a half-open range: until 2022-01-13 is 2022-01-12. */
export function dayBefore(day) {
  const p = parts(day);
  return p ? new Date(Date.UTC(p.y, p.m - 1, p.d - 1)).toISOString().slice(0, 10) : day;
}
