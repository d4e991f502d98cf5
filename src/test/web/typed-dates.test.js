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
    const words = ['election 2020', 'the may sayings', 'black friday', 'may', 'win 10 march', 'area 51', 'tunnel -2015', 'harbour post 2015', 'what happens now'];
    equal(words.map(text => endingDates(text, NOW)), words.map(() => null));
    equal(endingDates('protest on 10 January', NOW).rest, 'protest');
    equal(['troops since March', 'troops before June', 'troops 10th March'].map(text => endingDates(text, NOW)?.dates), [{ from: '2021-03-01' }, { to: '2021-05-31' }, { from: '2021-03-10', to: '2021-03-10' }]);
    equal(['10 March', 'early March'].map(text => endingDates(text, NOW).rest), ['', '']);
    equal(endingDates('troops in March', NOW).dates, { from: '2021-03-01', to: '2021-03-31' });
    equal(endingDates('election 2020', NOW, true).rest, 'election');
  },
  'what looks like a date and is none is told, and no part of it is read'() {
    const ends = ['31 February 2022', '00 Jan 2022', '3/1/2022', '2022-13-01', '13/13/2022', 'around 10 January 2022', 'circa 2 March 2019', '3rd and 4th and 9 May 2019', 'in the run-up to March 2019', 'week before 5 May 2019', 'Jan, March 2019'];
    equal(ends.map(end => endingDates('ferries ' + end, NOW)?.unread !== undefined), ends.map(() => true));
    equal(endingDates('ferries 31 February 2022', NOW).unread, '31 February 2022');
    equal(['apollo 11 in July 1969', 'the 39 of 5 May 1990'].map(text => endingDates(text, NOW)?.rest), ['apollo 11', 'the 39 of']);
  },
  'signs and words for an open end'() {
    all(['> 2015', '>2015', 'post-2015', 'later than 2015', 'after 2015', 'following 2015'], '2016-01-01..');
    all(['>= 2015', '≥2015', 'not before 2015', 'no earlier than 2015', '2015-', '2015 –', 'from 2015 on', '2015 to date', '2015 at the earliest', 'since the beginning of 2015'], '2015-01-01..');
    all(['<= 2015-05', 'no later than May 2015', 'by the end of May 2015', '-May 2015', 'May 2015 or earlier', 'May 2015 at the latest', 'not after May 2015'], '..2015-05-31');
    all(['< 2015', 'pre-2015', 'prior to 2015', 'earlier than 2015'], '..2014-12-31');
    all(['2021–present', '2021 to now', '2021 until today'], '2021-01-01..2022-01-19');
  },
  'ranges of quarters and over the turn of a year'() {
    equal(['Q1-Q2 2019', 'Q1 to Q3 2019', 'H1 2019', '2H 2019', 'Dec - Feb 2019', '28 Dec – 3 Jan 2019', '2014/2015', '2014 or 2015'].map(read),
      ['2019-01-01..2019-06-30', '2019-01-01..2019-09-30', '2019-01-01..2019-06-30', '2019-07-01..2019-12-31', '2018-12-01..2019-02-28', '2018-12-28..2019-01-03', '2014-01-01..2015-12-31', '2014-01-01..2015-12-31']);
    equal(['Mar to May', 'Nov to Feb'].map(text => readDates(text, NOW, NOW)), [{ from: '2021-03-01', to: '2021-05-31' }, { from: '2020-11-01', to: '2021-02-28' }]);
  },
  'the first and last of a month or year, and a week by one of its days'() {
    equal(['first three months of 2019', 'the last ten days of December 2019', 'last day of June 2019', 'first few days of May 2019', 'the last 2 years of the 1990s', 'late summer 2019'].map(read),
      ['2019-01-01..2019-03-31', '2019-12-22..2019-12-31', '2019-06-30..2019-06-30', '2019-05-01..2019-05-03', '1998-01-01..1999-12-31', '2019-08-01..2019-08-31']);
    equal(['w/c 10 January 2022', 'week commencing 10 January 2022', 'week ending 14 January 2022', '2022 week 3'].map(read), ['2022-01-10..2022-01-16', '2022-01-10..2022-01-16', '2022-01-08..2022-01-14', '2022-01-17..2022-01-23']);
    equal(['first 40 days of May 2019', 'first 13 months of 2019'].map(read), [null, null]);
  },
  'several in a row, seasons and decades counted from today'() {
    all(['14/16 June 2019', '14th-16th June 2019'], '2019-06-14..2019-06-16');
    all(['Jan, Feb 2019', 'Jan + Feb 2019', 'Jan & Feb 2019'], '2019-01-01..2019-02-28');
    equal(['last summer', 'last winter', 'this spring', 'last decade', 'last century', '1980s-1990s', 'end 2019', 'sometime in 2019', 'up to and including March 2019'].map(read),
      ['2021-06-01..2021-08-31', '2021-12-01..2022-02-28', '2022-03-01..2022-05-31', '2010-01-01..2019-12-31', '1901-01-01..2000-12-31', '1980-01-01..1999-12-31', '2019-09-01..2019-12-31', '2019-01-01..2019-12-31', '..2019-03-31']);
    equal(['Jan, March 2019', 'Jan + March 2019'].map(read), [null, null]);
  },
  'decades, centuries and feasts'() {
    all(['the nineties', '90s', "the '90s", '1990s'], '1990-01-01..1999-12-31');
    equal(['the late 90s', 'the 20th century', 'Christmas Day 2019', "New Year's Eve 2018", 'Christmas 2019'].map(read),
      ['1997-01-01..1999-12-31', '1901-01-01..2000-12-31', '2019-12-25..2019-12-25', '2018-12-31..2018-12-31', '2019-12-24..2019-12-26']);
  },
  'hours, and what says nothing more'() {
    equal(['last 24 hours', 'past 48 hours', 'year to date', 'Tuesday last week', 'last couple of weeks'].map(read), ['2022-01-18..2022-01-19', '2022-01-17..2022-01-19', '2022-01-01..2022-01-19', '2022-01-11..2022-01-11', '2022-01-06..2022-01-19']);
    all(['13 January 2022 14:30', '2022-01-13T14:30', '13 Jan 2022 at 2:30 pm'], '2022-01-13..2022-01-13');
    all(['yesterday morning', 'last night', 'yesterday in the evening'], '2022-01-18..2022-01-18');
    all(['this morning', 'tonight'], '2022-01-19..2022-01-19');
    all(['6 March 1987, Friday', 'Friday 6 March 1987'], '1987-03-06..1987-03-06');
    all(['the month of March 2014', 'all of March 2014', 'throughout March 2014'], '2014-03-01..2014-03-31');
    all(["'14", 'the year 2014', 'year 2014', 'all 2014'], '2014-01-01..2014-12-31');
  },
};
