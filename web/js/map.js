// Places on a map of our own: a coarse outline, one dot a place, its size the square root of its articles.

import { h, fill, svg, link } from './dom.js';
import { number } from './format.js';
import { entityAddress } from './addresses.js';
import { land, water } from './outline.js';
import { frameOf, project, radius, labelsThatFit } from './map-scale.js';

const WIDTH = 560;
const HEIGHT = 330;

export function drawMap(at, entity, places) {
  const frame = frameOf(places.map(p => p.position), WIDTH, HEIGHT);
  const path = coast => 'M' + coast.map(([lon, lat]) => project(frame, { longitude: lon, latitude: lat }).map(v => v.toFixed(1)).join(' ')).join('L') + 'Z';
  const top = Math.max(...places.map(p => p.count));
  const dots = places.map(p => {
    const [x, y] = project(frame, p.position);
    return { x, y, r: radius(p.count, top), name: p.name };
  }).sort((a, b) => b.r - a.r);
  const map = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `Places named with ${entity.name}; the table of places has the same figures` },
    svg('path', { class: 'land', d: land.map(path).join('') }),
    svg('path', { class: 'water', d: water.map(path).join('') }),
    dots.map(d => svg('circle', { class: 'dot', cx: d.x, cy: d.y, r: d.r }, svg('title', null, d.name))),
    labelsThatFit(dots, WIDTH, HEIGHT).map(l => svg('text', { x: l.x, y: l.y, 'text-anchor': l.anchor }, l.name)));
  fill(at, h('h2', null, `Places named with ${entity.name}`), h('div', { class: 'map' }, map),
    h('details', { class: 'sub' }, h('summary', null, 'As a table'),
      h('table', { class: 'rows' }, h('tbody', null, places.map(p => h('tr', null, h('th', { scope: 'row', dir: 'auto' }, link(entityAddress(p.id), null, p.name)), h('td', { class: 'num' }, number(p.count))))))));
}
