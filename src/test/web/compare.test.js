import { equal } from './check.js';
import { compareAddress, csv, leftOut, sides, sidesOf, spanOf, together } from '/js/compare.js';
import { address, read } from '/js/state.js';

const at = url => {
  const [path, query = ''] = url.split('?');
  return read(path, query);
};
const found = (interval, ...buckets) => ({ interval, buckets: buckets.map(([from, count, total]) => ({ from, count, total })) });

export const tests = {
  'searches side by side have an address'() {
    const two = [at('/?q=a&speaker=Q1'), at('/quotes?q=b')];
    equal(sides(compareAddress(two).split('?')[1]).map(address), ['/?q=a&speaker=Q1', '/?q=b']);
    equal(compareAddress([]), '/compare');
    equal(sides('').length, 0);
  },
  'several values of a facet stand side by side'() {
    equal(sidesOf(at('/?q=x&speaker=Q1&speaker=Q2&place=P')).map(address), ['/?q=x&speaker=Q1&place=P', '/?q=x&speaker=Q2&place=P']);
    equal(sidesOf(at('/?speaker=Q1&speaker=Q2&speaker.all=Q3&speaker.not=Q4')).map(address), ['/?speaker.all=Q1&speaker.all=Q3&speaker.not=Q4', '/?speaker.all=Q2&speaker.all=Q3&speaker.not=Q4']);
    equal(sidesOf(at('/quotes?q=x')).map(address), ['/?q=x']);
    equal(compareAddress(sidesOf(at('/'))), '/compare');
  },
  'bars have one width, and days in common'() {
    const both = together([found('day', ['2022-01-30', 1, 4], ['2022-02-01', 2, 6]), found('month', ['2022-03-01', 5, 9])], found('month', ['2022-01-01', 20, 20], ['2022-03-01', 9, 9]));
    equal(both.interval, 'month');
    equal(both.bars.map(b => b.from), ['2022-01-01', '2022-02-01', '2022-03-01']);
    equal(both.values, [[1, 2, 0], [0, 0, 5]]);
    equal(both.bars.map(b => b.total), [20, 0, 9]);
    equal(together([found('day', ['2022-01-30', 1, 4], ['2022-02-01', 2, 6])], found('year')).bars.map(b => b.total), [4, null, 6]);
    equal(together([]).bars, []);
  },
  'what an address holds and is not compared is named'() {
    equal(leftOut('?side=q%3Da&speaker=Q1&side=q%3Db'), ['“speaker” is nothing to compare; each search is a “side”.']);
    equal(leftOut('?side=persn%3Da&side=published.from%3D2022-13-01'), ['“persn” is no filter; it is left out.', '“2022-13-01” is not a day; it is left out.']);
    equal(leftOut('?' + Array(7).fill('side=q%3Da').join('&')), ['6 searches stand side by side at most; the others are left out.']);
    equal(sides('?' + Array(7).fill('side=q%3Da').join('&')).length, 6);
  },
  'sides are placed by the days of publication, as the archive beside them is'() {
    equal(sides('?side=q%3Da%26timeline%3Dmentioned').map(address), ['/?q=a']);
  },
  'the archive is asked for over the days that stand side by side'() {
    equal(spanOf([found('day', ['2022-01-30', 1, 4], ['2022-02-01', 2, 6]), undefined, found('day', ['2022-01-04', 5, 9])]), { from: '2022-01-04', to: '2022-02-01' });
    equal(spanOf([found('day')]), null);
    const both = together([found('day', ['2022-01-01', 1, 4], ['2022-01-03', 2, 6])], found('day', ['2022-01-01', 4, 4], ['2022-01-02', 7, 7]));
    equal(both.bars.map(b => b.total), [4, 7, 6]);
  },
  'the series has the archive beside it'() {
    const both = together([found('year', ['2021-01-01', 1, 4]), found('year', ['2021-01-01', 2, 4])]);
    equal(csv(['a, b', '=c'], both).split('\r\n'), ['year,"a, b","\'=c",archive,"a, b (share of archive)","\'=c (share of archive)"', '2021-01-01,1,2,4,0.2500,0.5000', '']);
  },
};
