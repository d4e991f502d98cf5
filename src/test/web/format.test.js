import { equal } from './check.js';
import { count, dayBefore, dayOf, isDay, listDate, number, percent, range, textDate, textRange, time, times } from '/js/format.js';

export const tests = {
  'how often'() {
    equal([1, 2, 3, 4812].map(times), ['once', 'twice', '3 times', '4,812 times']);
  },
  'numbers have a comma from 1,000'() {
    equal([number(999), number(1000), number(4812)], ['999', '1,000', '4,812']);
  },
  'counts are in words'() {
    equal([count(0, 'article'), count(1, 'article'), count(2, 'article')], ['No articles', '1 article', '2 articles']);
  },
  'a share that is not nothing is not 0%'() {
    equal([percent(0), percent(0.0004), percent(0.972), percent(1)], ['0%', '<1%', '97%', '100%']);
  },
  'a date is written as far as it is known'() {
    equal(['2022-01-12', '2022-01', '2022'].map(listDate), ['Wed 12 Jan 2022', 'Jan 2022', '2022']);
    equal(['2022-01-12', '2022-01', '2022'].map(textDate), ['12 January 2022', 'January 2022', '2022']);
  },
  'what is no date stays as it is'() {
    equal([listDate('2022-13-01'), listDate('soon'), listDate(null)], ['2022-13-01', 'soon', '']);
  },
  'days that are not in the calendar are no days'() {
    equal(['2022-02-29', '2024-02-29', '2022-13-01', '2022-1-1', ''].map(isDay), [false, true, false, false, false]);
  },
  'today is the day of the place one is at'() {
    equal([new Date(2022, 0, 2, 0, 30), new Date(2022, 0, 2, 23, 30)].map(dayOf), ['2022-01-02', '2022-01-02']);
  },
  'a range says each month and year once'() {
    equal(range('2022-01-10', '2022-01-14'), '10 – 14 Jan 2022');
    equal(range('2022-01-28', '2022-02-03'), '28 Jan – 3 Feb 2022');
    equal(range('2021-12-28', '2022-01-03'), '28 Dec 2021 – 3 Jan 2022');
    equal(range('2022-01-10', '2022-01-10'), '10 Jan 2022');
  },
  'a range may be open'() {
    equal([range('2022-01-10', undefined), range(undefined, '2022-01-14')], ['from 10 Jan 2022', 'until 14 Jan 2022']);
  },
  'a range in running text has whole months'() {
    equal(textRange('2022-01-03', '2022-01-24'), '3 January to 24 January 2022');
    equal(textRange('2021', '2022-01-24'), '2021 to 24 January 2022');
  },
  'the last day of a half-open range is the day before its end'() {
    equal([dayBefore('2022-01-13'), dayBefore('2022-03-01'), dayBefore('2022-01-01')], ['2022-01-12', '2022-02-28', '2021-12-31']);
  },
  'a time is said only where there is one'() {
    equal([time('2022-01-12T19:05:00Z'), time('2022-01-12')], ['19:05 UTC', '']);
  },
};
