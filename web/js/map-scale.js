// The map's arithmetic: what part of the world is shown, where a place lies in it, which labels fit. Pure.

const LEAST = 16; // degrees of longitude shown at least, so that one place is not a dot on nothing
const MARGIN = 0.16;

/** The part of the world that holds all positions: equirectangular, true to scale at its middle. */
export function frameOf(positions, width, height) {
  const lons = positions.map(p => p.longitude);
  const lats = positions.map(p => p.latitude);
  const middle = [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
  const squeeze = Math.max(0.3, Math.cos((middle[1] * Math.PI) / 180));
  const wide = Math.max(LEAST, (Math.max(...lons) - Math.min(...lons)) * (1 + 2 * MARGIN));
  const high = (Math.max(...lats) - Math.min(...lats)) * (1 + 2 * MARGIN);
  const scale = Math.min(width / (wide * squeeze), high > 0 ? height / high : Infinity);
  return { middle, squeeze, scale, width, height };
}

/** [x, y] of a position in the frame. */
export function project({ middle, squeeze, scale, width, height }, { longitude, latitude }) {
  return [width / 2 + (longitude - middle[0]) * squeeze * scale, height / 2 - (latitude - middle[1]) * scale];
}

/** Area tells the count. */
export const radius = (count, top) => Math.max(4, 14 * Math.sqrt(count / top));

const LETTER = 10; // wide enough for any letter: a label is left out rather than cut
const LINE = 17;

/** Labels beside their dots, the greater first; one that would lie on another or over the edge is left out. */
export function labelsThatFit(dots, width, height) {
  const taken = dots.map(d => [d.x - d.r, d.y - d.r, d.x + d.r, d.y + d.r]);
  const out = [];
  dots.forEach((d, i) => {
    const w = d.name.length * LETTER;
    for (const anchor of ['start', 'end']) {
      const x = anchor === 'start' ? d.x + d.r + 5 : d.x - d.r - 5;
      const box = [anchor === 'start' ? x : x - w, d.y - LINE / 2, anchor === 'start' ? x + w : x, d.y + LINE / 2];
      const free = box[0] >= 2 && box[2] <= width - 2 && box[1] >= 2 && box[3] <= height - 2 && taken.every((t, j) => j === i || !overlap(t, box));
      if (!free) continue;
      taken.push(box);
      out.push({ x, y: d.y + 5, anchor, name: d.name });
      return;
    }
  });
  return out;
}

const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
