import { equal } from './check.js';
import { meant, readQuestion, speakersNamed, topicWords } from '/js/question.js';

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
  'in more ways'() {
    const asked = [
      'tell me what Ann Lee said about ferries', "what's Ann Lee's position on ferries", 'What are Ann Lee’s views on ferries?', 'what is the position of Ann Lee on ferries', 'everything Ann Lee said about ferries',
      'how did Ann Lee react to the ferries', 'did Ann Lee comment on ferries', 'how does Ann Lee see ferries', 'Ann Lee statement on ferries', 'ferries according to Ann Lee', 'according to Ann Lee, ferries',
      'articles in which Ann Lee is quoted on ferries', 'did Ann Lee criticise the ferries', 'what was said about ferries by Ann Lee', 'please find all statements by Ann Lee on ferries'];
    equal(asked.map(read), asked.map(() => ['Ann Lee', 'ferries', null]));
    const anybody = ['who spoke about ferries', 'who is quoted on ferries', "who's talking about ferries", 'Who called for ferries?', 'what do experts say about ferries', 'did anyone mention ferries', 'which politicians talked about ferries', 'what’s said about ferries', 'quotes about ferries'];
    equal(anybody.map(read), anybody.map(() => [null, 'ferries', null]));
  },
  'one of the two, and when'() {
    equal(read('what did Ann Lee say'), ['Ann Lee', null, null]);
    equal(read('who spoke about the harbour tunnel?'), [null, 'harbour tunnel', null]);
    equal(read('what did Ann Lee say last week'), ['Ann Lee', null, '2022-01-10..2022-01-16']);
    const march = [
      'What did Ann Lee say about ferries in March 2019?', 'in March 2019, what did Ann Lee say about ferries', 'what did Ann Lee say in March 2019 about ferries', 'Ann Lee’s remarks on ferries in March 2019'];
    equal(march.map(read), march.map(() => ['Ann Lee', 'ferries', '2019-03-01..2019-03-31']));
    equal(read('what did Ann Lee say about ferries in 2019'), ['Ann Lee', 'ferries', '2019-01-01..2019-12-31']);
    equal(read('what did Ann Lee say about ferries in the second week of January'), ['Ann Lee', 'ferries', '2022-01-08..2022-01-14']);
  },
  'to whom it was said is searched for, too'() {
    equal(read('what did Ann Lee tell the Harbour Board about ferries'), ['Ann Lee', 'ferries and Harbour Board', null]);
    equal(read('what did Ann Lee say to sailors about ferries'), ['Ann Lee', 'ferries and sailors', null]);
  },
  'a body called like a word is a body'() {
    equal(read('what did the WHO say about masks')[0], 'WHO');
    equal(read('what did the US State Department say about masks')[0], 'US State Department');
  },
  'what is no such question is left as it is'() {
    const words = ['ferry tunnel', 'what is a tunnel', '"what did Ann say"', 'title:said about', 'who is Ann Lee', 'Ann AND said about ferries', 'say', 'state department spokesman', 'talks on ferries', 'who built the tunnel', 'call for papers', 'is the tunnel open'];
    equal(words.map(read), words.map(() => null));
    equal(read('Ann Lee about ferries'), ['Ann Lee', 'ferries', null]);
    equal(['what did Ann Lee say', 'ferries according to Ann Lee', 'words of wisdom', 'Ann Lee statement on ferries'].map(text => readQuestion(text, NOW).surely), [true, true, false, false]);
  },
  'articles may be asked for'() {
    equal(['articles about ferries', 'what happened in Hull', 'what did Ann Lee say'].map(text => readQuestion(text, NOW).quoted), [false, false, true]);
  },
  'what is left out, as source, speaker or word'() {
    const left = text => [readQuestion(text, NOW).what, readQuestion(text, NOW).not, readQuestion(text, NOW).dates];
    const march = { from: '2019-03-01', to: '2019-03-31' };
    equal(['articles about ferries in March 2019 not by the Harbour Post', 'articles about ferries not from Harbour Post in March 2019', 'in March 2019 what was said about ferries, but not by Harbour Post'].map(left), Array(3).fill(['ferries', { text: 'Harbour Post', by: true }, march]));
    equal(['articles on ferries without the Harbour Board', 'articles on ferries but not the Harbour Board', 'stories about ferries excluding Harbour Board', 'who spoke about ferries except Harbour Board'].map(left),
      Array(4).fill(['ferries', { text: 'Harbour Board', by: false }, null]));
    equal(readQuestion('what did Ann Lee say about ferries', NOW).not, null);
  },
  'articles of a source, that name or quote somebody'() {
    const of = text => [readQuestion(text, NOW)?.source, readQuestion(text, NOW)?.who, readQuestion(text, NOW)?.what];
    equal(['articles by Harbour Post about ferries', 'find all stories from the Harbour Post on ferries', 'stories on ferries by the Harbour Post'].map(of), Array(3).fill(['Harbour Post', null, 'ferries']));
    equal(of('news from Harbour Post'), ['Harbour Post', null, null]);
    equal(of('which articles quote Ann Lee'), [null, 'Ann Lee', null]);
    equal(['articles that mention ferries', 'reports naming ferries', 'stories which cover ferries'].map(of), Array(3).fill([null, null, 'ferries']));
  },
  async 'words in marks stay together'() {
    const asked = readQuestion('who said "a tunnel too far"', NOW);
    equal([asked.what, asked.verbatim], ['"a tunnel too far"', true]);
    equal(await topicWords('“a tunnel too far” and the ferries', named()), '"a tunnel too far" ferries');
    equal(['"what did Ann say"', 'what did Ann say about "ferries" AND tunnels'].map(text => readQuestion(text, NOW)), [null, null]);
  },
  'to whom it was said is left out where it is anybody'() {
    equal(['what did Ann Lee tell reporters about ferries', 'what did Ann Lee say to the press about ferries', 'what has Ann Lee told us about ferries'].map(read), Array(3).fill(['Ann Lee', 'ferries', null]));
    equal(['who spoke to the press about ferries', 'who talked with the Board about ferries'].map(read), [[null, 'ferries', null], [null, 'ferries and Board', null]]);
    equal(read('what did Ann Lee say on the radio about ferries'), ['Ann Lee', 'ferries and radio', null]);
    equal(read('according to Ann Lee, what happened in Hull'), ['Ann Lee', 'Hull', null]);
  },
  'a name and a topic joined by "on" may be a question'() {
    equal([read('Ann Lee on ferries'), read('Lee on the harbour tunnel')], [['Ann Lee', 'ferries', null], ['Lee', 'harbour tunnel', null]]);
    equal(readQuestion('Ann Lee on ferries', NOW).surely, false);
    equal(['sale on ferries', 'how on earth', 'what is on ferries'].map(read), [null, null, null]);
  },
  'what stands in marks is not parted'() {
    equal(['who said "we will not negotiate"', 'who said “fog, except at noon”', 'who said "a word in articles on ferries"'].map(read), [[null, '"we will not negotiate"', null], [null, '“fog, except at noon”', null], [null, '"a word in articles on ferries"', null]]);
    const both = readQuestion('what did Ann Lee say about "peace, not war" but not Hull', NOW);
    equal([both.what, both.not.text], ['"peace, not war"', 'Hull']);
  },
  'what the articles are about is one more topic'() {
    const asked = ['what did Ann Lee say about guarantees, in articles on the OSCE, in March 2019?', 'what did Ann Lee say about guarantees in March 2019 in articles naming the OSCE', 'Ann Lee on guarantees in reports that mention the OSCE in March 2019'];
    equal(asked.map(read), asked.map(() => ['Ann Lee', 'guarantees and OSCE', '2019-03-01..2019-03-31']));
    equal(['what did Ann Lee say in articles about ferries', 'quotes by Ann Lee in the news on ferries'].map(read), Array(2).fill(['Ann Lee', 'ferries', null]));
  },
  'further ways to ask'() {
    const lee = ['quotes where Ann Lee talks about ferries', 'how many times did Ann Lee mention ferries', 'why did Ann Lee oppose the ferries', 'articles in which Ann Lee was quoted on ferries', 'what did officials at Ann Lee say about ferries', 'quotes where Ann Lee criticises ferries', 'how did Ann Lee answer ferries', 'quotes on ferries by Ann Lee', 'what has been said about ferries by Ann Lee'];
    equal(lee.map(read), lee.map(() => ['Ann Lee', 'ferries', null]));
    equal(['Ann Lee’s speech', 'Ann Lee quotes', 'what did Ann Lee discuss', 'interviews with Ann Lee', 'what did Ann Lee say'].map(read), Array(5).fill(['Ann Lee', null, null]));
    equal([read('Lee and Moe on ferries'), read('what did Ann Lee say after the storm')], [['Lee and Moe', 'ferries', null], ['Ann Lee', 'storm', null]]);
    const anybody = ['which ministers criticised ferries', 'who disagrees with ferries', 'who blamed the ferries', 'who denies ferries', 'who opposes ferries', 'what did people say after the ferries', 'who is quoted most about ferries', 'who spoke most often about ferries'];
    equal(anybody.map(read), anybody.map(() => [null, 'ferries', null]));
    const articles = ['where are ferries mentioned', 'in which articles are ferries named', 'articles where ferries appear', 'what’s new about ferries', 'when did the ferries happen', 'how often were ferries mentioned', 'what is known about ferries'];
    equal(articles.map(text => [...read(text), readQuestion(text, NOW).quoted]), articles.map(() => [null, 'ferries', null, false]));
    equal(['articles from March 2019 about ferries', 'articles of March 2019 on ferries'].map(read), Array(2).fill([null, 'ferries', '2019-03-01..2019-03-31']));
    equal([readQuestion('who was quoted by Harbour Post', NOW).source, readQuestion('who used the phrase "a tunnel too far"', NOW).verbatim], ['Harbour Post', true]);
  },
  'a speaker is meant by the whole name, an alias or the surname, never by the beginning of other names'() {
    const lee = { name: 'Ann Lee', type: 'PERSON' };
    const board = { name: 'Harbour Board', matched: 'the Board', type: 'ORGANIZATION' };
    const office = { name: 'Presidential Harbour Office', type: 'ORGANIZATION' };
    equal(['Ann Lee', 'ann lee', 'Lee'].map(text => meant(text, [office, lee])), [lee, lee, lee]);
    equal([meant('the board', [board]), meant('Board Harbour', [board])], [board, board]);
    equal([meant('president', [office]), meant('Harbour', [board]), meant('Ann', [lee])], [null, null, null]);
    equal(speakersNamed('Ann Lee and Bo Moe'), [['Ann Lee and Bo Moe'], ['Ann Lee', 'Bo Moe']]);
  },
  async 'names among the words are phrases'() {
    const none = named();
    equal(await topicWords('Nord Stream', none), '"Nord Stream"');
    equal(await topicWords('nord stream and the sanctions', named('nord stream')), '"nord stream" sanctions');
    equal(await topicWords('security guarantees', none), 'security guarantees');
    equal(await topicWords('Bank of England rates', named('Bank of England')), '"Bank of England" rates');
  },
};
