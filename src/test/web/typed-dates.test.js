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
    all(['2022-01-10', '10 Jan 2022', '10 January 2022', '10th of January 2022', 'Jan 10, 2022', 'January 10 2022', 'Jan. 10th, 2022', '10.1.2022', 'on 10 Jan 2022'], '2022-01-10..2022-01-10');
  },
  'a month, a year, a quarter, ten years'() {
    all(['2022-02', 'Feb 2022', 'february 2022', 'February, 2022', '2022/2', 'in Feb 2022', '2022 February'], '2022-02-01..2022-02-28');
    all(['2022', 'in 2022', 'during 2022'], '2022-01-01..2022-12-31');
    all(['Q2 2021', 'the second quarter of 2021'], '2021-04-01..2021-06-30');
    all(['1990s', 'in the 1990s'], '1990-01-01..1999-12-31');
  },
  'from one to another'() {
    all(['1-15 March 2019', '1 – 15 March 2019', '1 to 15 March 2019', 'March 1-15, 2019', '1 March - 15 March 2019', 'from 1 March 2019 to 15 March 2019', 'between 1 and 15 March 2019', '2019-03-01 to 2019-03-15'], '2019-03-01..2019-03-15');
    all(['March-May 2019', 'March to May 2019', 'March 2019 – May 2019', '2019-03 to 2019-05'], '2019-03-01..2019-05-31');
    all(['2019-2021', '2019 to 2021', 'between 2019 and 2021'], '2019-01-01..2021-12-31');
  },
  'with one end open'() {
    equal(['since March 2019', 'after 2019-03-15', 'until 15 March 2019', 'before 2019'].map(read), ['2019-03-01..', '2019-03-16..', '..2019-03-15', '..2018-12-31']);
  },
  'counted from today'() {
    equal(['today', 'yesterday', 'last week', 'this week', 'last month', 'last year', 'in the last 7 days', 'the past two weeks', 'last 3 months', 'last Monday', 'last Wednesday'].map(read),
      ['2022-01-19..2022-01-19', '2022-01-18..2022-01-18', '2022-01-10..2022-01-16', '2022-01-17..2022-01-23', '2021-12-01..2021-12-31', '2021-01-01..2021-12-31', '2022-01-13..2022-01-19', '2022-01-06..2022-01-19', '2021-10-19..2022-01-19', '2022-01-17..2022-01-17', '2022-01-12..2022-01-12']);
  },
  'what is no date, or could be two'() {
    equal(['', 'soon', '2022-13', '31 February 2022', '3/1/2022', 'May', '15-1 March 2019', 'boeing 737', '12'].map(read), Array(9).fill(null));
    all(['13/1/2022', '1/13/2022'], '2022-01-13..2022-01-13');
  },
  'one field may hold a range, two its ends'() {
    const fields = (from, to) => readFields(from, to, NOW);
    equal(fields('March 2019', ''), { from: '2019-03-01', to: '2019-03-31' });
    equal(fields('March 2019', '2020'), { from: '2019-03-01', to: '2020-12-31' });
    equal(fields('2019-03-01', ''), { from: '2019-03-01', to: '' });
    equal(fields('1 March 2019', ''), { from: '2019-03-01', to: '' });
    equal(fields('', 'Mar 2019'), { from: '', to: '2019-03-31' });
    equal([fields('2020', '2019').at, fields('soon', '').at, fields('2020', 'soon').at], [1, 0, 1]);
    equal(fields('2022-13-01', '').wrong, '“2022-13-01” is not a day. Write it as 2022-01-13.');
  },
  'a text may end with one'() {
    equal(endingDates('guarantees in January 2022', NOW), { rest: 'guarantees', dates: { from: '2022-01-01', to: '2022-01-31' }, said: 'in January 2022' });
    equal(endingDates('talks, last week', NOW).rest, 'talks');
    equal([endingDates('election 2020', NOW), endingDates('the may sayings', NOW)], [null, null]);
    equal(endingDates('election 2020', NOW, true).rest, 'election');
  },
};
