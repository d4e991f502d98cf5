import { equal } from './check.js';
import { FacetBox } from '/js/facet.js';

export const tests = {
  'the field in which values are found has a name before there are values'() {
    const fields = ['speaker', 'place'].map(facet => new FacetBox(facet, () => {}, () => {}).finder);
    equal(fields.map(field => field.querySelector('input').getAttribute('aria-label')), ['Find in Speaker', 'Find in Place']);
    equal(fields.map(field => field.hidden), [false, false]);
  },
  'kinds are too few to be looked for'() {
    equal(new FacetBox('kind', () => {}, () => {}).finder.hidden, true);
  },
};
