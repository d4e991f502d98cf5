import { equal } from './check.js';
import { quoted } from '/js/quoted.js';

const quote = { kind: 'direct', part: 'text', start: 4, end: 14, text: '“Not yet,”', speaker: { name: 'Ada Lindqvist' }, article: { id: 'a 1' } };

export const tests = {
  'words, speaker, article and place'() {
    equal(quoted(quote, '“Ferries.” Post.\n', 'http://here'), '“Not yet,” (Ada Lindqvist)\nIn: “Ferries.” Post.\nhttp://here/articles/a%201#c4-14\n');
  },
  'a speaker without a name stays as the text has it'() {
    equal(quoted({ ...quote, speaker: { surface: 'an official' } }, 'X', '').split('\n')[0], '“Not yet,” (speaker not named, in the text “an official”)');
  },
  'what is denied is not told as said'() {
    const denied = { ...quote, kind: 'indirect', text: 'that it rained', before: 'She denied ', start: 11, end: 25, cue: [4, 10] };
    equal(quoted(denied, 'X', '').split('\n')[0], 'Ada Lindqvist, as reported (“denied”): that it rained');
  },
  'reported speech is not put in marks'() {
    equal(quoted({ ...quote, kind: 'indirect', text: 'that it rained' }, 'X', '').split('\n')[0], 'Ada Lindqvist, as reported: that it rained');
  },
};
