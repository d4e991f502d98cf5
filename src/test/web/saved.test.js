import { equal } from './check.js';
import { inFile } from '/js/saved.js';

const file = searches => JSON.stringify({ dateline: 'saved searches', version: 1, searches });

export const tests = {
  'a file of saved searches is read'() {
    equal(inFile(file([{ name: 'Ferries', address: '/?q=ferry', total: 3 }])), [{ name: 'Ferries', address: '/?q=ferry', total: 3 }]);
  },
  'what is no search of this page is left out'() {
    equal(inFile(file([{ name: 'x', address: 'https://example.org/' }, { name: 'x', address: '//example.org' }, { address: '/' }, null, { name: 'y', address: '/quotes' }])), [{ name: 'y', address: '/quotes', total: 0 }]);
  },
  'another file is none'() {
    equal(['', '{', '[]', '{"searches": []}', file('x')].map(inFile), Array(5).fill(null));
  },
};
