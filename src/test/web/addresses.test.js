import { equal } from './check.js';
import { articleAddress, entityAddress, revisionsAddress, route, spanOf } from '/js/addresses.js';
import { read } from '/js/state.js';

export const tests = {
  'an id with slashes is one segment and comes back'() {
    const id = 'wire/2022/01/12/50% of what?';
    equal(route(articleAddress(id)), { kind: 'article', id });
  },
  'its revisions have an address of their own, whatever the id'() {
    equal(revisionsAddress('wire/2022/7', { from: 1, to: 3 }), '/articles/wire%2F2022%2F7/revisions?from=1&to=3');
    equal(route('/articles/wire%2F2022%2F7/revisions'), { kind: 'revisions', id: 'wire/2022/7' });
    equal(route(articleAddress('wire/revisions')), { kind: 'article', id: 'wire/revisions' });
    equal(route('/entities/a/revisions'), { kind: 'entity', id: 'a/revisions' });
  },
  'an article keeps the search that found it and the place in it'() {
    equal(articleAddress('a1', read('/', 'q=x&person=b'), [120, 186]), '/articles/a1?q=x&person=b#c120-186');
  },
  'the views of a search, a name, and nothing'() {
    equal(['/', '/quotes', '/names', entityAddress('Q1'), '/nowhere', '/articles/'].map(p => route(p).kind), ['search', 'search', 'search', 'entity', 'nothing', 'nothing']);
  },
  'a broken escape leads nowhere and does not fail'() {
    equal(route('/articles/%E0%A4%A').kind, 'nothing');
  },
  'offsets of a fragment'() {
    equal([spanOf('#c120-186'), spanOf('#c5-5'), spanOf('#main'), spanOf('')], [[120, 186], null, null, null]);
  },
};
