import { equal } from './check.js';
import { read } from '/js/state.js';
import { plainText, REFUSED } from '/js/sentence-words.js';

const NAMES = { a: 'Ann', b: 'Bob', c: 'Cat', o: 'OSCE', n: 'NATO', k: 'Kazakhstan' };
const say = (url, total = 23) => {
  const [path, query = ''] = url.split('?');
  return plainText(read(path, query), total, (_, id) => NAMES[id] ?? id);
};

export const tests = {
  'words, speaker, names, exclusion and dates in order'() {
    equal(say('/?q=guarantees&speaker=a&organization.all=o&organization.all=n&place.not=k&published.from=2022-01-10&published.to=2022-01-14'),
      '23 articles with “guarantees”, quoting Ann naming both OSCE and NATO without Kazakhstan published 10 – 14 Jan 2022');
  },
  'what has no date is said so'() {
    equal(say('/?q=guarantees&published=none'), '23 articles with “guarantees”, undated');
    equal(say('/?person=a&mentioned=none'), '23 articles naming Ann mentioning no date');
  },
  'any-of is said with or'() {
    equal(say('/?person=a&person=b'), '23 articles naming Ann or Bob');
    equal(say('/?person=a&person=b&person=c'), '23 articles naming Ann, Bob or Cat');
  },
  'all-of is said with both, or all of'() {
    equal(say('/?person.all=a&person.all=b'), '23 articles naming both Ann and Bob');
    equal(say('/?person.all=a&person.all=b&person.all=c'), '23 articles naming all of Ann, Bob and Cat');
  },
  'any-of beside another facet is not read as one list'() {
    equal(say('/?person=a&person=b&organization=o'), '23 articles naming OSCE and either Ann or Bob');
  },
  'what is left out'() {
    equal(say('/?speaker.not=a&place.not=k&source.not=The+Fathom'), '23 articles not quoting Ann without Kazakhstan not in The Fathom');
  },
  'nothing, one, and not yet known'() {
    equal([say('/?q=x', 0), say('/?q=x', 1), say('/?q=x', null)], ['No articles with “x”', '1 article with “x”', 'Searching “x”']);
  },
  'a search that cannot be read was not made'() {
    equal(say('/?q=x', REFUSED), 'Not searched with “x”');
  },
  'quotations and names say where the words stand'() {
    equal(say('/quotes?q=x&about=k&words=quotation'), '23 quotations with “x” in the words quoted, about Kazakhstan');
    equal(say('/quotes?q=x&about=k'), '23 quotations in articles with “x”, about Kazakhstan');
    equal(say('/names?q=x&person=a'), '23 names in articles with “x”, naming Ann');
    equal(say('/quotes?speaker=a&place=k'), '23 quotations quoting Ann in articles naming Kazakhstan');
  },
  'what articles quote is not what they are about'() {
    equal(say('/?speaker=a&about=k'), '23 articles quoting Ann about Kazakhstan');
    equal(say('/?about=k'), '23 articles with quotations about Kazakhstan');
    equal(say('/?q=x&kind=Direct'), '23 articles with “x”, with quotations of kind Direct');
  },
  'who quotes nobody is not who quotes somebody that is not named'() {
    equal([say('/?speaker=nobody'), say('/?speaker=unnamed')], ['23 articles quoting nobody', '23 articles quoting somebody who is not named']);
  },
  'dates mentioned'() {
    equal(say('/?mentioned.from=2022-01-10'), '23 articles mentioning dates from 10 Jan 2022');
  },
};
