import { equal } from './check.js';
import { withoutCopies, withoutRepeats, withoutParts } from '/js/copies.js';

const ids = list => list.map(one => one.id ?? one.article.id);
const quote = (article, text, speaker, ...copies) => ({ article: { id: article }, text, speaker: speaker && { name: speaker }, copies: copies.map(id => ({ id })) });

export const tests = {
  'an article that another names as its copy is under that one'() {
    equal(ids(withoutCopies([{ id: 'a', copies: [{ id: 'c' }] }, { id: 'b' }, { id: 'c', copies: [{ id: 'a' }] }])), ['a', 'b']);
    equal(ids(withoutCopies([{ id: 'a', copies: [] }, { id: 'b' }])), ['a', 'b']);
  },
  'the same words of the same speaker stand once'() {
    equal(ids(withoutRepeats([quote('a', '“We will sail.”', 'Ann', 'b'), quote('b', '"We will sail"', 'Ann', 'a'), quote('c', '“We will not.”', 'Ann')])), ['a', 'c']);
  },
  'another speaker, or words that the archive does not count as copies, stand for themselves'() {
    equal(ids(withoutRepeats([quote('a', '“We will sail.”', 'Ann', 'b'), quote('b', '“We will sail.”', 'Bo', 'a')])), ['a', 'b']);
    equal(ids(withoutRepeats([quote('a', '“No.”', 'Ann'), quote('b', '“No.”', 'Ann')])), ['a', 'b']);
  },
  'words in marks are not listed beside the report they stand in'() {
    const list = [{ id: 'report', within: null }, { id: 'marks', within: 'report' }, { id: 'other', within: 'elsewhere' }];
    equal(withoutParts(list).map(q => q.id), ['report', 'other']);
    equal(withoutParts([{ text: 'without ids' }]).length, 1);
  },
};
