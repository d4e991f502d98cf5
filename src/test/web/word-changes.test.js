import { equal } from './check.js';
import { rewritten, wordChanges } from '/js/word-changes.js';

const paragraph = (kind, text) => ({ kind, text });

export const tests = {
  'of a rewritten sentence the words are told, what was taken out first'() {
    equal(wordChanges('Two boats sail on Monday at noon.', 'Three boats sail on Friday night at noon.'),
      [['removed', 'Two '], ['added', 'Three '], ['same', 'boats sail on '], ['removed', 'Monday '], ['added', 'Friday night '], ['same', 'at noon.']]);
  },
  'the same text is one piece, and so is no text'() {
    equal(wordChanges('Two boats.', 'Two boats.'), [['same', 'Two boats.']]);
    equal(wordChanges('', ''), []);
  },
  'texts that share too little are not compared by words'() {
    equal(wordChanges('The council met.', 'Boats were seen off the coast.'), null);
  },
  'what is put together again is the later text, or the earlier one'() {
    const before = 'a b c d e f g h';
    const after = 'a x c d f y g h z';
    const pieces = wordChanges(before, after);
    const of = kinds => pieces.filter(([kind]) => kinds.includes(kind)).map(([, text]) => text).join('').trim().split(/\s+/);
    equal(of(['same', 'added']), after.split(' '));
    equal(of(['same', 'removed']), before.split(' '));
  },
  'a paragraph that was rewritten stands once, between those that stayed'() {
    equal(rewritten([paragraph('same', 'One.'), paragraph('removed', 'The boats sail on Monday.'), paragraph('added', 'The boats sail on Friday.'), paragraph('same', 'Two.')]),
      [[['same', 'One.']], [['same', 'The boats sail on '], ['removed', 'Monday.'], ['added', 'Friday.']], [['same', 'Two.']]]);
  },
  'paragraphs put in before and after it keep their order'() {
    equal(rewritten([paragraph('removed', 'The boats sail on Monday.'), paragraph('added', 'News of the evening.'), paragraph('added', 'The boats sail on Friday.'), paragraph('added', 'The end.')]),
      [[['added', 'News of the evening.']], [['same', 'The boats sail on '], ['removed', 'Monday.'], ['added', 'Friday.']], [['added', 'The end.']]]);
  },
  'a paragraph that nothing took the place of is taken out'() {
    equal(rewritten([paragraph('removed', 'The council met.'), paragraph('same', 'One.')]), [[['removed', 'The council met.']], [['same', 'One.']]]);
  },
  'texts too long to compare are told paragraph by paragraph'() {
    const long = letter => Array.from({ length: 2100 }, (_, i) => letter + i).join(' ');
    equal(wordChanges(`a ${long('x')}`, `a ${long('y')}`), null);
  },
};
