import { equal } from './check.js';
import { barDate, bars, chosenBars, heights, labelled, nextFrom, ticks } from '/js/scale.js';

const days = (...counts) => bars({ interval: 'day', buckets: counts.map((count, i) => ({ from: `2022-01-${String(i + 3).padStart(2, '0')}`, count, total: 10 })) });

export const tests = {
  'days without articles have a bar too'() {
    const all = bars({ interval: 'day', buckets: [{ from: '2022-01-30', count: 2, total: 4 }, { from: '2022-02-02', count: 1, total: 1 }] });
    equal(all.map(b => [b.from, b.count]), [['2022-01-30', 2], ['2022-01-31', 0], ['2022-02-01', 0], ['2022-02-02', 1]]);
  },
  'a bar of a month ends on its last day'() {
    const all = bars({ interval: 'month', buckets: [{ from: '2024-02-01', count: 1, total: 1 }, { from: '2024-03-01', count: 1, total: 1 }] });
    equal(all.map(b => [b.from, b.to]), [['2024-02-01', '2024-02-29'], ['2024-03-01', '2024-03-31']]);
  },
  'bars follow each other over the turn of the year'() {
    equal([nextFrom('2021-12-31', 'day'), nextFrom('2021-12-01', 'month'), nextFrom('2021-01-01', 'year')], ['2022-01-01', '2022-01-01', '2022-01-01']);
  },
  'the chosen bars are those the range touches'() {
    const all = days(1, 1, 1, 1, 1);
    equal(chosenBars(all, '2022-01-04', '2022-01-06'), [1, 3]);
    equal(chosenBars(all, undefined, '2022-01-04'), [0, 1]);
    equal(chosenBars(all, undefined, undefined), null);
    equal(chosenBars(all, '2023-01-01', undefined), null);
  },
  'a bar that counts anything can be seen'() {
    equal(heights(days(1000, 1, 0), false).map(h => h > 0), [true, true, false]);
  },
  'the share is of what the archive holds that day'() {
    equal(heights(days(10, 5), true), [1, 0.5]);
  },
  'the figures of chosen bars are written, else the highest'() {
    equal(labelled(days(1, 4, 2), [0, 2], false), [0, 1, 2]);
    equal(labelled(days(1, 4, 2), null, false), [1]);
    equal(labelled(days(0, 0), null, false), []);
  },
  'the axis names its first and last day and does not crowd'() {
    const words = ticks(days(...Array(22).fill(1)), 'day', null);
    equal([words[0].text, words[words.length - 1].text], ['3 Jan', '24 Jan']);
    equal(words.every((t, i) => i === 0 || t.index - words[i - 1].index >= 3), true);
  },
  'a date stands below its bar where bars are wide, else within the edges'() {
    equal(ticks(days(1), 'day', null).map(t => t.anchor), ['middle']);
    equal(ticks(days(1, 1, 1), 'day', null).map(t => t.anchor), ['middle', 'middle', 'middle']);
    const many = ticks(days(...Array(22).fill(1)), 'day', null).map(t => t.anchor);
    equal([many[0], many[1], many[many.length - 1]], ['start', 'middle', 'end']);
  },
  'no articles, no bars'() {
    equal([bars({ interval: 'day', buckets: [] }), ticks([], 'day', null)], [[], []]);
  },
  'a bar is called as wide as it is'() {
    equal(['day', 'month', 'year'].map(interval => barDate({ from: '2022-01-12' }, interval)), ['Wed 12 Jan 2022', 'Jan 2022', '2022']);
  },
};
