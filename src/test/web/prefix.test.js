import { equal } from './check.js';
import { prefixSpans } from '/js/prefix.js';

export const tests = {
  'letters are found at the start of any word'() {
    equal([prefixSpans('Alexander Grushko', 'gr'), prefixSpans('NATO-Russia Council', 'rus')], [[[10, 12]], [[5, 8]]]);
  },
  'not inside a word'() {
    equal(prefixSpans('Kongress', 'gress'), []);
  },
  'accents and case do not matter'() {
    equal([prefixSpans('Élysée', 'ely'), prefixSpans('Orbán', 'ORBÁ')], [[[0, 3]], [[0, 4]]]);
  },
  'several words at once'() {
    equal(prefixSpans('Organization for Security', 'organization for s'), [[0, 18]]);
  },
  'nothing typed, nothing marked'() {
    equal(prefixSpans('Kyiv', ''), []);
  },
};
