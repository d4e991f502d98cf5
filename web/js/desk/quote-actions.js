// What an archivist can do about a quotation: another speaker, none that is told, no speech, other bounds.

import { h } from '../dom.js';
import { may } from './session.js';
import { decide, line } from './decide.js';
import { chooser } from './chooser.js';

/** A button for a quotation. @param quote {part, start, end, speaker}; @param article {id, text, title} */
export function quoteAction(quote, article, done) {
  if (!may('archivist')) return null;
  return h('button', { type: 'button', class: 'link wrong', onclick: () => wrongSpeaker(quote, article, done) }, 'Wrong speaker');
}

function wrongSpeaker(quote, article, done) {
  const at = { article: article.id, part: quote.part ?? 'text', start: quote.start, end: quote.end };
  const text = article[at.part];
  const words = text.slice(quote.start, quote.end);
  const what = choice([['other', 'Somebody else says it'], ['nobody', 'The article does not tell who says it'], ['none', 'Nobody says it: it is no speech'], ['bounds', 'It begins or ends elsewhere']]);
  const whom = chooser({ label: 'Who says it', except: quote.speaker?.entity });
  const whole = line('The words that are said, as they stand in the article', words);
  const show = () => {
    whom.element.hidden = what.value !== 'other';
    whole.element.hidden = what.value !== 'bounds';
  };
  what.listen(show);
  show();
  decide({
    title: 'Wrong speaker', ask: words.length > 160 ? words.slice(0, 160) + '…' : words, button: 'Decide', done, fields: [what, whom, whole],
    decisions: why => {
      if (what.value === 'other') return whom.value ? [{ kind: 'set-speaker', ...at, entity: whom.value, why }] : null;
      if (what.value === 'bounds') {
        const start = nearest(text, whole.input.value, quote.start);
        return start < 0 || whole.input.value === words ? null : [{ kind: 'set-bounds', ...at, bounds: { start, end: start + whole.input.value.length }, why }];
      }
      return [{ kind: what.value === 'nobody' ? 'clear-speaker' : 'not-speech', ...at, why }];
    },
  });
}

/** Where the words stand that begin nearest to a place, -1 for nowhere. */
export function nearest(text, words, place) {
  if (!words) return -1;
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  if (before < 0 || after < 0) return Math.max(before, after);
  return place - before <= after - place ? before : after;
}

function choice(options) {
  const inputs = options.map(([value], i) => h('input', { type: 'radio', name: 'what', value, checked: i === 0 }));
  return {
    get value() { return inputs.find(i => i.checked).value; },
    element: h('fieldset', { class: 'reach' }, h('legend', null, 'What is right'), inputs.map((input, i) => h('label', null, input, ' ', options[i][1]))),
    listen: f => inputs.forEach(i => i.addEventListener('change', f)),
  };
}
