// Who is signed in, and writes in their name.

import { Problem } from '../api.js';
import { segment } from '../addresses.js';

let session = null;
const RANKS = ['reader', 'archivist', 'admin'];

/** {name, role, csrf, access}, all null while nobody is signed in. */
export const who = () => session;

/** Whether the one who is signed in may do what this role may. */
export const may = role => session?.role !== undefined && session?.role !== null && RANKS.indexOf(session.role) >= RANKS.indexOf(role);

function know(next) {
  session = next;
  document.dispatchEvent(new CustomEvent('session', { detail: session }));
  return session;
}

/** Asks who is signed in; nobody, where that cannot be told. */
export async function loadSession() {
  try {
    const response = await fetch('/api/session', { headers: { Accept: 'application/json' } });
    return know(response.ok ? await response.json() : null);
  } catch {
    return know(null);
  }
}

/** Sends a write. @param match the version that was seen, '*' for any */
export async function send(method, path, body, match) {
  const headers = { Accept: 'application/json' };
  if (session?.csrf) headers['X-CSRF-Token'] = session.csrf;
  if (match) headers['If-Match'] = match === '*' ? '*' : `"${match}"`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Problem(0, 'The archive is not answering.');
  }
  if (response.status === 401 && session?.name) await loadSession();
  if (response.status === 204) return null;
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw Object.assign(new Problem(response.status, answer.detail ?? answer.title ?? '', answer.parameter), { decisions: answer.decisions ?? [], version: answer.version });
  return answer;
}

/** A key of one's own, so that what is sent twice is added once. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');

/** Sends a file. @param progress told the share that was sent */
export function upload(path, file, progress) {
  return new Promise((good, bad) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', newKey());
    if (session?.csrf) request.setRequestHeader('X-CSRF-Token', session.csrf);
    request.upload.onprogress = e => progress(e.lengthComputable ? e.loaded / e.total : 0);
    request.onerror = () => bad(new Problem(0, 'The archive is not answering. It was not sent.'));
    request.onload = () => {
      let answer = {};
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        // an answer of something between us and the archive
      }
      if (request.status === 401 && session?.name) loadSession();
      if (request.status === 202) good(answer);
      else bad(new Problem(request.status, answer.detail ?? answer.title ?? `It was not taken (${request.status}).`, answer.parameter));
    };
    request.send(file);
  });
}

export const signIn = async (name, password) => know(await send('POST', '/api/session', { name, password }));

export async function signOut() {
  await send('DELETE', '/api/session');
  return loadSession();
}

export const changePassword = async (present, password) => know(await send('POST', '/api/session/password', { present, password }));

/** What decisions would change. */
export const dryRun = decisions => send('POST', '/api/decisions', { decisions, dryRun: true });

export const take = (decisions, version) => send('POST', '/api/decisions', { decisions }, version);

/** Undoes a decision. @param decision {id, version} as it was seen */
export const undo = (decision, why) => send('DELETE', `/api/decisions/${segment(decision.id)}?why=${encodeURIComponent(why)}`, undefined, decision.version);

/** Undoes decisions that were taken together, all or none. @param version of all that they are on */
export const undoAll = (ids, version, why) => take(ids.map(decision => ({ kind: 'undo', decision, why })), version);
