import { equal } from './check.js';
import { address, also, asked, between, choose, cleared, combine, drop, exclude, filterCount, inView, instead, modeOf, option, parameters, read, sameQuestion, shownRange, undated } from '/js/state.js';

const at = (url) => {
  const [path, query = ''] = url.split('?');
  return read(path, query);
};
const there = url => address(at(url));

export const tests = {
  'an address is read and written back'() {
    const url = '/?q=guarantees&speaker=Q1&organization.all=Q2&organization.all=Q3&place.not=Q4&published.from=2022-01-10&published.to=2022-01-14&sort=newest';
    equal(there(url), url);
  },
  'equal searches have equal addresses'() {
    equal(there('/?place=b&q=x&place=a&person=c'), there('/?person=c&place=a&place=b&q=+x+'));
  },
  'articles without a date have an address'() {
    equal(address(undated(at('/?q=x&published.from=2022-01-10'), 'published')), '/?q=x&published=none');
    equal(there('/?published=none'), '/?published=none');
    equal(filterCount(at('/?published=none')), 1);
    equal(address(between(at('/?published=none'), 'published', '2022-01-10', '')), '/?published.from=2022-01-10');
    equal(at('/?published=soon').wrong, ['soon']);
  },
  'one value under all-of is the value alone'() {
    equal(there('/?person.all=a'), '/?person=a');
  },
  'a value stands in one mode only'() {
    equal(there('/?person=a&person.not=a'), '/?person.not=a');
  },
  'a value takes the place of another, in the way that one was chosen'() {
    const there = (url, facet, id, other) => address(instead(at(url), facet, id, other));
    equal(there('/?person=a&person=b', 'person', 'a', 'c'), '/?person=b&person=c');
    equal(there('/?person.not=a', 'person', 'a', 'c'), '/?person.not=c');
    equal(there('/?person=a&person=c', 'person', 'a', 'c'), '/?person=c');
    const state = at('/?person=a');
    equal(instead(state, 'person', 'a', 'a') === state && instead(state, 'speaker', 'a', 'c') === state, true);
  },
  'what facets and timeline count stands in the address, unless it is as usual'() {
    equal(there('/?timeline=mentioned&places=within&q=x'), '/?q=x&places=within&timeline=mentioned');
    equal(there('/?timeline=published&places=named&speech=all'), '/');
    equal(there('/?speech=quoted'), '/?speech=quoted');
    equal(address(option(at('/?places=within'), 'places', false)), '/');
    equal([shownRange(at('/')), shownRange(at('/?timeline=mentioned'))], ['published', 'mentioned']);
  },
  'how the timeline is drawn stands in the address, and is not asked of the archive'() {
    equal(there('/?scale=share&q=x'), '/?q=x&scale=share');
    equal(parameters(at('/?scale=share&q=x')).toString(), 'q=x');
    equal(asked(at('/?scale=share&q=x')).toString(), 'q=x&speech=all');
  },
  'what differs in its look alone is the same question'() {
    equal(sameQuestion(at('/?scale=share&q=x'), at('/?q=x')), true);
    equal(sameQuestion(at('/?timeline=mentioned&q=x'), at('/?q=x')), false);
    equal(sameQuestion(at('/quotes?q=x'), at('/?q=x')), false);
  },
  'what can be given once is asked twice where the address has it twice'() {
    equal(asked(at('/?q=a&person=p&q=b')).toString(), 'q=b&person=p&speech=all&q=a');
    equal(asked(at('/?q=a&q=&sort=newest')).toString(), 'q=a&sort=newest&speech=all');
    equal(there('/?q=a&q=b'), '/?q=b');
  },
  'a value may narrow what is found, whatever is chosen beside it'() {
    const there = (url, id) => address(also(at(url), 'person', id));
    equal([there('/', 'a'), there('/?person=a', 'a'), there('/?person=a', 'b'), there('/?person=a&person=b', 'c'), there('/?person.not=a', 'b')],
      ['/?person=a', '/?person=a', '/?person.all=a&person.all=b', '/?person=a&person=b&person.all=c', '/?person=b&person.not=a']);
  },
  'what is no filter is named'() {
    equal(at('/?persn=a&person.some=b&q=x').unknown, ['persn', 'person.some']);
  },
  'what is no day is named and left out'() {
    const state = at('/?published.from=2022-13-01&published.to=2022-01-14');
    equal(state.wrong, ['2022-13-01']);
    equal(address(state), '/?published.to=2022-01-14');
  },
  'choosing adds to any-of, to all-of where the facet combines so'() {
    equal(address(choose(at('/?person=a'), 'person', 'b')), '/?person=a&person=b');
    equal(address(choose(at('/?person.all=a&person.all=b'), 'person', 'c')), '/?person.all=a&person.all=b&person.all=c');
  },
  'beside all-of, one value under any-of is one more; several are any-of, and so is what is chosen then'() {
    equal(there('/?subject=gnp&subject.all=wheat'), '/?subject.all=gnp&subject.all=wheat');
    equal(address(choose(at('/?subject=gnp&subject.all=wheat'), 'subject', 'corn')), '/?subject.all=corn&subject.all=gnp&subject.all=wheat');
    equal(address(choose(at('/?subject=gnp&subject=oil&subject.all=wheat'), 'subject', 'corn')), '/?subject=corn&subject=gnp&subject=oil&subject.all=wheat');
    equal(there('/?subject=gnp&subject.not=wheat'), '/?subject=gnp&subject.not=wheat');
  },
  'any-of and all-of turn into each other'() {
    const all = combine(at('/?person=a&person=b&person.not=c'), 'person', 'all');
    equal(address(all), '/?person.all=a&person.all=b&person.not=c');
    equal(address(combine(all, 'person', 'any')), '/?person=a&person=b&person.not=c');
  },
  'leaving out replaces a choice, dropping ends both'() {
    const out = exclude(at('/?person=a'), 'person', 'a');
    equal([modeOf(out, 'person', 'a'), address(out), address(drop(out, 'person', 'a'))], ['not', '/?person.not=a', '/']);
  },
  'clear all keeps words and order'() {
    equal(address(cleared(at('/?q=x&person=a&published.to=2022-01-14&sort=oldest'))), '/?q=x&sort=oldest');
  },
  'a range of dates is one chip'() {
    equal(filterCount(between(at('/?person=a&place.not=b'), 'published', '2022-01-10', '2022-01-14')), 3);
  },
  'the three views take the search along, each without what it has no filter for'() {
    equal(address(inView(at('/quotes?q=x&about=a&kind=direct&place=b&sort=speaker&words=quotation'), 'articles')), '/?q=x&about=a&place=b&kind=direct');
    equal(address(inView(at('/?speaker.all=a&speaker.all=b&sort=newest'), 'quotations')), '/quotes?speaker.all=a&speaker.all=b&sort=newest');
    equal(asked(at('/quotes?q=x&words=quotation')).toString(), 'q=x&words=quotation&speech=all&scope=article');
    equal(there('/quotes?q=x&scope=article&speech=all'), '/quotes?q=x');
    equal(address(inView(at('/?q=x&sort=newest'), 'names')), '/names?q=x');
  },
  'ids with any character come back'() {
    const state = choose(at('/'), 'place', 'dbp:A&B=C#/é +%');
    equal(read('/', address(state).slice(1)).filters, state.filters);
  },
};
