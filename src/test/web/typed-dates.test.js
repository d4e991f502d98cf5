import { equal } from './check.js';
import { readFields } from '/js/date-fields.js';
import { endingDates, readDates } from '/js/typed-dates.js';

const NOW = '2022-01-19'; // a Wednesday
const read = text => {
  const dates = readDates(text, NOW);
  return dates && `${dates.from ?? ''}..${dates.to ?? ''}`;
};
const all = (texts, expected) => equal(texts.map(read), texts.map(() => expected));

export const tests = {
  'a day in the ways people write it'() {
    all(['2022-01-10', '10 Jan 2022', '10 January 2022', '10th of January 2022', 'Jan 10, 2022', 'January 10 2022', 'Jan. 10th, 2022', '10.1.2022', 'on 10 Jan 2022', '2022-1-10', '2022/01/10', '20220110', '10-Jan-2022', '10 Jan 22', "10 Jan '22", 'Mon 10 Jan 2022', 'Monday, 10 January 2022', 'Monday, January 10, 2022', '2022 Jan 10'], '2022-01-10..2022-01-10');
  },
  'a month, a year, a quarter, ten years'() {
    all(['2022-02', 'Feb 2022', 'february 2022', 'February, 2022', '2022/2', 'in Feb 2022', '2022 February', '2/2022', '02/2022', 'Feb-2022', "Feb '22"], '2022-02-01..2022-02-28');
    all(['2022', 'in 2022', 'during 2022'], '2022-01-01..2022-12-31');
    all(['Q2 2021', 'the second quarter of 2021'], '2021-04-01..2021-06-30');
    all(['1990s', 'in the 1990s'], '1990-01-01..1999-12-31');
    all(['2021 Q2', 'Q2/2021'], '2021-04-01..2021-06-30');
  },
  'a part of them'() {
    all(['early 2021', 'at the beginning of 2021', 'the start of 2021'], '2021-01-01..2021-04-30');
    all(['mid-March 2019', 'the middle of March 2019'], '2019-03-11..2019-03-20');
    all(['late March 2019', 'the end of March 2019'], '2019-03-21..2019-03-31');
    all(['the first half of 2021', 'first half 2021'], '2021-01-01..2021-06-30');
    all(['the second week of January 2022', '2nd week of January 2022'], '2022-01-08..2022-01-14');
    equal(['the last week of February 2022', 'the late 1990s', 'spring 2021', 'winter 2021/22', 'the last quarter of 2021'].map(read),
      ['2022-02-22..2022-02-28', '1997-01-01..1999-12-31', '2021-03-01..2021-05-31', '2021-12-01..2022-02-28', '2021-10-01..2021-12-31']);
    all(['2022-W02', 'week 2 of 2022', 'the week of 12 January 2022'], '2022-01-10..2022-01-16');
  },
  'from one to another'() {
    all(['1-15 March 2019', '1 – 15 March 2019', '1 to 15 March 2019', 'March 1-15, 2019', '1 March - 15 March 2019', 'from 1 March 2019 to 15 March 2019', 'between 1 and 15 March 2019', '2019-03-01 to 2019-03-15', '2019-03-01/2019-03-15', '2019-03-01..2019-03-15', '1.3.-15.3.2019', '1.3.2019 – 15.3.2019', 'between the 1st and the 15th of March 2019'], '2019-03-01..2019-03-15');
    all(['March-May 2019', 'March to May 2019', 'March 2019 – May 2019', '2019-03 to 2019-05'], '2019-03-01..2019-05-31');
    all(['2019-2021', '2019 to 2021', 'between 2019 and 2021', '2019–21', '2019-21'], '2019-01-01..2021-12-31');
  },
  'two in a row, by "and"'() {
    all(['January and February 2022', 'January/February 2022'], '2022-01-01..2022-02-28');
    equal(read('January and March 2022'), null);
  },
  'without a year it is the last before the end of the archive'() {
    const of = text => readDates(text, '2026-11-29', NOW);
    equal(['10 January', 'on January 10', '20 January', '1-15 March', 'Monday 10 January', 'December'].map(of),
      [['2022-01-10', '2022-01-10'], ['2022-01-10', '2022-01-10'], ['2021-01-20', '2021-01-20'], ['2021-03-01', '2021-03-15'], ['2022-01-10', '2022-01-10'], ['2021-12-01', '2021-12-31']].map(([from, to]) => ({ from, to })));
  },
  'with one end open'() {
    all(['March 2019 onwards', 'from March 2019 on', 'March 2019 or later'], '2019-03-01..');
    equal(['since March 2019', 'after 2019-03-15', 'until 15 March 2019', 'before 2019'].map(read), ['2019-03-01..', '2019-03-16..', '..2019-03-15', '..2018-12-31']);
  },
  'counted from today'() {
    equal(['today', 'yesterday', 'last week', 'this week', 'last month', 'last year', 'in the last 7 days', 'the past two weeks', 'last 3 months', 'last Monday', 'last Wednesday'].map(read),
      ['2022-01-19..2022-01-19', '2022-01-18..2022-01-18', '2022-01-10..2022-01-16', '2022-01-17..2022-01-23', '2021-12-01..2021-12-31', '2021-01-01..2021-12-31', '2022-01-13..2022-01-19', '2022-01-06..2022-01-19', '2021-10-19..2022-01-19', '2022-01-17..2022-01-17', '2022-01-12..2022-01-12']);
  },
  'ago, and on a day of the week'() {
    equal(['the day before yesterday', '3 days ago', 'two weeks ago', 'a month ago', 'Monday', 'on Friday', 'last weekend', 'last quarter', 'over the past year', 'the past month', 'earlier this year'].map(read),
      ['2022-01-17..2022-01-17', '2022-01-16..2022-01-16', '2022-01-03..2022-01-09', '2021-12-01..2021-12-31', '2022-01-17..2022-01-17', '2022-01-14..2022-01-14', '2022-01-15..2022-01-16', '2021-10-01..2021-12-31', '2021-01-19..2022-01-19', '2021-12-19..2022-01-19', '2022-01-01..2022-01-19']);
  },
  'what is no date, or could be two'() {
    equal(['', 'soon', '2022-13', '31 February 2022', '3/1/2022', '3-1-22', '15-1 March 2019', 'boeing 737', '12', 'fifth week of March 2019', '2022-W53', '20221301', '2019–11'].map(read), Array(13).fill(null));
    all(['13/1/2022', '1/13/2022'], '2022-01-13..2022-01-13');
  },
  'one field may hold a range, two its ends'() {
    const fields = (from, to) => readFields(from, to, { now: NOW, newest: NOW });
    equal(fields('March 2019', ''), { from: '2019-03-01', to: '2019-03-31' });
    equal(fields('March 2019', '2020'), { from: '2019-03-01', to: '2020-12-31' });
    equal(fields('2019-03-01', ''), { from: '2019-03-01', to: '' });
    equal(fields('1 March 2019', ''), { from: '2019-03-01', to: '' });
    equal(fields('', 'Mar 2019'), { from: '', to: '2019-03-31' });
    equal(fields('1 March', '15 March 2019'), { from: '2019-03-01', to: '2019-03-15' });
    equal(fields('3/1/2022', '').wrong, '“3/1/2022” may be two days. Write the month as a word: 3 Jan 2022.');
    equal([fields('2020', '2019').at, fields('soon', '').at, fields('2020', 'soon').at], [1, 0, 1]);
    equal(fields('2022-13-01', '').wrong, '“2022-13-01” is not a day. Write it as 2022-01-13.');
  },
  'a text may end with one'() {
    equal(endingDates('guarantees in January 2022', NOW), { rest: 'guarantees', dates: { from: '2022-01-01', to: '2022-01-31' }, said: 'in January 2022' });
    equal(endingDates('talks, last week', NOW).rest, 'talks');
    const words = ['election 2020', 'the may sayings', 'black friday', 'troops in March', 'win 10 march', 'area 51'];
    equal(words.map(text => endingDates(text, NOW)), words.map(() => null));
    equal(endingDates('protest on 10 January', NOW).rest, 'protest');
    equal(endingDates('troops in March', NOW, true).dates, { from: '2021-03-01', to: '2021-03-31' });
    equal(endingDates('election 2020', NOW, true).rest, 'election');
  },
};
