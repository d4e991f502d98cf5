// Taking a decision: what it would change, the reason, then Undo. The same for every kind.

import { h, fill } from '../dom.js';
import { openDialog } from '../dialogs.js';
import { toast } from '../toast.js';
import { take, undoAll, dryRun } from './session.js';
import { decidedBy, previewSentence } from './words.js';

/** Opens the dialog of a decision. @param subject {title, ask, decisions, done, fields} */
export const decide = subject => openDialog('decide', subject);

/** Takes decisions and offers to undo them. */
export async function taken(decisions, version, done) {
  const answer = await take(decisions, version);
  offerUndo(answer, done);
  done?.(answer);
  return answer;
}

function offerUndo({ decisions, version }, done) {
  const ids = decisions.map(d => d.id).reverse();
  const said = decisions.length === 1 ? `${decisions[0].says}.` : `${decisions.length} decisions taken.`;
  toast(said.replace(/^./, c => c.toUpperCase()), { label: 'Undo', run: async () => {
    try {
      await undoAll(ids, version, 'undone at once');
      toast('Undone.');
      done?.();
    } catch (problem) {
      toast(problem.message);
    }
  } });
}

/**
 * The body of a decision's dialog. @param subject
 *   ask: words above; fields: [{element, input}] of what has to be said;
 *   decisions: why => proposals, null while something is missing; done: called when it is taken, and, with
 *   nothing, when it is undone; taking: takes the proposals in the place of this
 */
export function content(subject, close) {
  const why = h('input', { type: 'text', class: 'in', maxlength: 2000, required: true, autofocus: !subject.fields?.length, value: subject.why ?? '' });
  const preview = h('div', { class: 'prev', 'aria-live': 'polite' });
  const main = h('button', { type: 'submit', class: 'btn main', disabled: true }, subject.button ?? 'Decide');
  let version = null;
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const decisions = subject.decisions(why.value.trim() || 'not said yet');
    main.disabled = true;
    if (!decisions) return fill(preview);
    try {
      const tried = await dryRun(decisions);
      if (mine !== asked) return null;
      version = tried.version;
      main.disabled = false;
      const standing = tried.before.filter(d => d.holds && d.kind !== 'undo');
      return fill(preview, h('h3', null, 'If you do'), h('p', null, previewSentence(tried.preview)), standing.slice(-3).map(d => h('p', { class: 'sub', dir: 'auto' }, decidedBy(d))));
    } catch (problem) {
      return mine === asked ? fill(preview, h('p', { class: 'said', role: 'alert' }, problem.message)) : null;
    }
  };
  const submit = async e => {
    e.preventDefault();
    main.disabled = true;
    try {
      const proposals = subject.decisions(why.value.trim());
      if (subject.taking) subject.taking(proposals);
      else await taken(proposals, version, subject.done);
      close();
    } catch (problem) {
      if (problem.version) version = problem.version;
      main.disabled = problem.status !== 412;
      fill(preview, h('p', { class: 'said', role: 'alert' }, problem.status === 412 ? overtaken(problem) : problem.message), problem.decisions.slice(-3).map(d => h('p', { class: 'sub', dir: 'auto' }, decidedBy(d))));
    }
  };
  (subject.fields ?? []).forEach(f => f.listen(look));
  look();
  return { title: subject.title, body: h('form', { class: 'desk-form', onsubmit: submit }, subject.ask ? h('p', { dir: 'auto' }, subject.ask) : null, (subject.fields ?? []).map(f => f.element), preview, h('label', null, 'Why', why), h('div', { class: 'acts' }, main, h('button', { type: 'button', class: 'btn', onclick: close }, 'Leave as it is'))) };
}

const overtaken = problem => `Another archivist was faster. Keep that, or decide again. (${problem.message})`;

/** A single line that has to be said. */
export function line(label, value, type = 'text') {
  const input = h('input', { type, class: 'in', value: value ?? '', maxlength: 1000 });
  return { input, element: h('label', null, label, input), listen: f => input.addEventListener('change', f) };
}

