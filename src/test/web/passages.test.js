import { equal } from './check.js';
import { paragraphs, runs, speakersIn, stretches } from '/js/passages.js';

const texts = text => paragraphs(text).map(([start, end]) => text.slice(start, end));

export const tests = {
  'a line is a paragraph'() {
    equal(texts('One.\nTwo.\n'), ['One.', 'Two.']);
  },
  'where blank lines part, single line ends do not'() {
    equal(texts('One\nmore.\n\nTwo.'), ['One\nmore.', 'Two.']);
  },
  'lines wrapped by hand are joined, an indented one begins a paragraph'() {
    equal(texts('    The first line\nof the first.\n    The second\none.').length, 2);
  },
  'an empty text has no paragraphs'() {
    equal([texts(''), texts('\n \n')], [[], []]);
  },
  'stretches keep every character once'() {
    const text = 'He said NATO must “act now” in Kyiv.';
    const layers = { mention: [{ start: 8, end: 12 }, { start: 31, end: 35 }], quote: [{ start: 18, end: 27 }], hit: [{ start: 10, end: 22 }] };
    equal(stretches(0, text.length, layers).map(s => text.slice(s.start, s.end)).join(''), text);
  },
  'marks that overlap are cut, not lost'() {
    const out = stretches(0, 10, { mention: [{ start: 2, end: 6 }], hit: [{ start: 4, end: 8 }] });
    equal(out.map(s => [s.start, s.end, Object.keys(s.marks)]), [[0, 2, []], [2, 4, ['mention']], [4, 6, ['mention', 'hit']], [6, 8, ['hit']], [8, 10, []]]);
  },
  'a mark over a paragraph end stands in both'() {
    const quote = { start: 3, end: 12 };
    equal([stretches(0, 6, { quote: [quote] }).length, stretches(7, 14, { quote: [quote] }).length], [2, 2]);
  },
  'neighbours under one mark are one run'() {
    const quote = { start: 0, end: 9 };
    const out = runs(stretches(0, 12, { quote: [quote], mention: [{ start: 3, end: 5 }] }), 'quote');
    equal(out.map(r => [r.mark !== null, r.parts.length]), [[true, 3], [false, 1]]);
  },
  'speakers of a paragraph in order, a broken quotation once'() {
    const by = (entity, surface) => ({ entity, name: entity && entity.toUpperCase(), surface });
    const quotes = [
      { start: 1, group: 1, speaker: by('a', 'he') }, { start: 9, group: 1, speaker: by('a', 'he') },
      { start: 20, group: 2, speaker: by(null, 'an official') }, { start: 30, group: 3, speaker: by('a', 'A') },
      { start: 90, group: 4, speaker: by('b', 'B') }];
    equal(speakersIn(0, 50, quotes).map(s => [s.name, s.surface, s.quotes.length]), [['A', 'he', 2], [null, 'an official', 1]]);
  },
};
