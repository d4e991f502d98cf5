import { equal } from './check.js';
import { readQuestion, topicWords } from '/js/question.js';

const NOW = '2022-01-19';
const read = text => {
  const q = readQuestion(text, NOW);
  return q && [q.who, q.what, q.dates ? `${q.dates.from}..${q.dates.to}` : null];
};
const named = (...names) => async words => names.includes(words);

export const tests = {
  'who said what, in the ways people ask'() {
    const asked = [
      'what did the State Department say about Nord Stream', 'What has the State Department said about Nord Stream?', 'did the State Department ever say anything about Nord Stream',
      'what the State Department said on Nord Stream', 'statements by the State Department about Nord Stream', 'State Department’s position on Nord Stream',
      'what was said by the State Department about Nord Stream', 'State Department said about Nord Stream', 'what does the State Department think of Nord Stream'];
    equal(asked.map(read), asked.map(() => ['State Department', 'Nord Stream', null]));
  },
  'one of the two, and when'() {
    equal(read('what did Ann Lee say'), ['Ann Lee', null, null]);
    equal(read('who spoke about the harbour tunnel?'), [null, 'harbour tunnel', null]);
    equal(read('what did Ann Lee say last week'), ['Ann Lee', null, '2022-01-10..2022-01-16']);
    equal(read('What did Ann Lee say about ferries in March 2019?'), ['Ann Lee', 'ferries', '2019-03-01..2019-03-31']);
    equal(read('what did Ann Lee say about ferries in 2019'), ['Ann Lee', 'ferries', '2019-01-01..2019-12-31']);
  },
  'what is no such question is left as it is'() {
    equal(['ferry tunnel', 'what is a tunnel', '"what did Ann say"', 'title:said about', 'who is Ann Lee', 'Ann AND said about ferries', 'say'].map(read), Array(7).fill(null));
  },
  async 'names among the words are phrases'() {
    const none = named();
    equal(await topicWords('Nord Stream', none), '"Nord Stream"');
    equal(await topicWords('nord stream and the sanctions', named('nord stream')), '"nord stream" sanctions');
    equal(await topicWords('security guarantees', none), 'security guarantees');
    equal(await topicWords('Bank of England rates', named('Bank of England')), '"Bank of England" rates');
  },
};
