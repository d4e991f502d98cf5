import { equal } from './check.js';
import { sentenceAfter, sentenceBefore } from '/js/context.js';

export const tests = {
  'before a quotation the words of its own sentence are kept'() {
    equal(sentenceBefore('The talks ended. It was late. Mr. Vogt called it '), 'Mr. Vogt called it ');
    equal(sentenceBefore('A heading\nShe said: '), 'She said: ');
    equal(sentenceBefore('cut off in the middle '), 'cut off in the middle ');
  },
  'a sentence that ended before it leaves nothing'() {
    equal(sentenceAfter(' he said. The boats left at noon.'), ' he said.');
    equal(sentenceBefore('The boats left. '), '');
  },
  'a quotation that ends its sentence has nothing after it but its cue'() {
    equal(sentenceAfter(' The boats left. It rained.', '“Never.”'), '');
    equal(sentenceAfter(' Vogt said. It rained.', '“Never!”', 6), ' Vogt said.');
  },
  'an initial or a title ends no sentence'() {
    equal(sentenceAfter(', said John J. Sullivan in Port Ester. He left.'), ', said John J. Sullivan in Port Ester.');
  },
  'a line end ends a sentence'() {
    equal(sentenceAfter(' she added.\nNext'), ' she added.');
  },
};
