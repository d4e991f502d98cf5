// The timeline: bars, brush with two grips, typed range, and the same figures as a table.

import { h, svg, fill } from './dom.js';
import { number, range, listDate, percent } from './format.js';
import { barDate, bars, chosenBars, heights, label, labelled, ticks } from './scale.js';
import { dateFields } from './date-fields.js';

const HEIGHT = 100;
const BASE = 76;
const TOP = 18;
const INTERVALS = { day: ['By day', 'day'], month: ['By month', 'month'], year: ['By year', 'year'] };

const TITLES = { published: 'Published', mentioned: 'Dates mentioned' };
const PARTIAL = {
  published: n => `${number(n)} more ${n === 1 ? 'has' : 'have'} only a month or a year`,
  mentioned: n => `${number(n)} more ${n === 1 ? 'mentions' : 'mention'} only months or years`,
};
const OUTSIDE = {
  published: n => `${number(n)} dated before 1500 or after tomorrow`,
  mentioned: n => `${number(n)} ${n === 1 ? 'mentions' : 'mention'} days too far off to show`,
};
const UNDATED = {
  published: n => `${number(n)} without a date`,
  mentioned: n => `${number(n)} ${n === 1 ? 'mentions' : 'mention'} no date`,
};

/** Buttons of which one is pressed; the focus stays where it was. */
function choice(at, values, chosen, change) {
  const focused = at.contains(document.activeElement) ? [...at.children].indexOf(document.activeElement) : -1;
  fill(at, values.map(([text, value]) => h('button', { type: 'button', 'aria-pressed': String(value === chosen), onclick: () => change(value) }, text)));
  at.children[focused]?.focus();
}

export class Timeline {
  /**
   * @param change called with (from, to), '' where open
   * @param turn called with 'published' or 'mentioned' when the other days are wanted
   * @param undated called with 'published' or 'mentioned' when what has no such date is wanted; only counted when not given
   * @param rescale called with whether the share of the archive is wanted; the timeline's own affair when not given
   */
  constructor(change, { title = 'When', brush = true, height = HEIGHT, turn, rescale, undated } = {}) {
    Object.assign(this, { change, turn, rescale, undated, brush, share: false, typing: false, height, base: height - 24, of: 'published' });
    this.plot = h('div', { class: 'plot' });
    this.note = h('div', { class: 'note' });
    this.table = h('div', { class: 'vh' });
    this.scale = h('span', { class: 'seg end', role: 'group', 'aria-label': 'Scale' });
    this.element = h('section', { class: 'time', 'aria-label': title },
      h('div', { class: 'time-head' }, h('h2', { class: 'vh' }, title), (this.which = h('span', { class: 'seg', role: 'group', 'aria-label': 'Which days' })), this.scale), this.plot, this.note, this.table);
    this.element.hidden = true;
  }

  /** Keeps the room free while the first answer is on its way. */
  reserve() {
    if (!this.all) this.element.hidden = false;
  }

  /** @param of which days the bars are of, published or mentioned; @param share whether they are shares of the archive */
  update(timeline, chosen, { of = 'published', share = this.share } = {}) {
    this.timeline = timeline;
    this.of = of;
    this.share = share;
    this.all = bars(timeline);
    this.element.hidden = this.all.length === 0 && !chosen.from && !chosen.to && of === 'published';
    this.chosen = chosen;
    this.draw();
  }

  draw() {
    this.on = chosenBars(this.all, this.chosen.from, this.chosen.to);
    this.drawWhich();
    this.drawScale();
    this.drawPlot();
    this.drawNote();
    this.drawTable();
  }

  drawWhich() {
    if (!this.brush) return;
    choice(this.which, [['Published', 'published'], ['Dates mentioned', 'mentioned']], this.of, of => this.turn(of));
  }

  drawScale() {
    if (!this.all.some(b => b.total > 0)) return fill(this.scale);
    choice(this.scale, [['Articles', false], ['Share of archive', true]], this.share, share => {
      this.share = share;
      this.draw();
      this.rescale?.(share);
    });
  }

  drawPlot() {
    const n = this.all.length;
    if (n === 0) return fill(this.plot);
    const held = this.plot.contains(document.activeElement) ? document.activeElement.dataset.grip : null;
    const w = 100 / n;
    const wide = Math.min(0.72 * w, 5); // a day alone is a bar, not a wall
    const high = heights(this.all, this.share);
    const space = this.base - TOP;
    const isOn = i => !this.on ? !this.chosen.from && !this.chosen.to && !this.chosen.none : i >= this.on[0] && i <= this.on[1];
    const figures = labelled(this.all, this.on, this.share);
    const y = i => this.base - Math.round(high[i] * space);
    const names = ticks(this.all, this.timeline.interval, this.on);
    this.svg = svg('svg', { height: this.height, role: 'group', 'aria-label': `Articles per ${INTERVALS[this.timeline.interval]?.[1] ?? 'day'}; the table below has the same figures` },
      svg('rect', { class: 'hold', x: 0, y: 0, width: '100%', height: this.base }),
      this.on && svg('rect', { class: 'brush', x: this.on[0] * w + '%', y: 0, width: (this.on[1] - this.on[0] + 1) * w + '%', height: this.base }),
      this.all.map((b, i) => b.count > 0 && svg('rect', { class: isOn(i) ? 'b on' : 'b', x: (i + 0.5) * w - wide / 2 + '%', y: y(i), width: wide + '%', height: this.base - y(i) })),
      figures.map(i => svg('text', { class: 'on', x: (i + 0.5) * w + '%', y: y(i) - 5, 'text-anchor': 'middle' }, label(this.all[i], this.share))),
      svg('line', { class: 'axis', x1: 0, x2: '100%', y1: this.base + 0.5, y2: this.base + 0.5 }),
      names.map(t => svg('text', { class: t.few ? 'few' : null, x: { start: 0, middle: (t.index + 0.5) * w, end: 100 }[t.anchor] + '%', y: this.base + 18, 'text-anchor': t.anchor }, t.text)),
      this.brush && [this.grip('from', this.on?.[0] ?? 0, 0, w), this.grip('to', this.on?.[1] ?? n - 1, 1, w)]);
    if (this.brush) this.svg.addEventListener('pointerdown', e => this.press(e));
    fill(this.plot, this.svg);
    if (held) this.plot.querySelector(`[data-grip=${held}]`)?.focus();
  }

  grip(which, index, edge, w) {
    const x = (index + edge) * w + '%';
    const bar = this.all[index];
    const say = which === 'from' ? bar.from : bar.to;
    return svg('g', { class: this.on ? 'grip-at' : 'grip-at idle', tabindex: 0, role: 'slider', 'data-grip': which, 'aria-label': which === 'from' ? 'First day' : 'Last day', 'aria-valuemin': 0, 'aria-valuemax': this.all.length - 1, 'aria-valuenow': index, 'aria-valuetext': listDate(say), onkeydown: e => this.keys(e, which) },
      svg('line', { class: 'edge', x1: x, x2: x, y1: 0, y2: this.base }),
      svg('circle', { class: 'hold', cx: x, cy: this.base / 2, r: 14 }),
      svg('circle', { class: 'grip', cx: x, cy: this.base / 2, r: 5 }));
  }

  indexAt(clientX) {
    const box = this.svg.getBoundingClientRect();
    return Math.max(0, Math.min(this.all.length - 1, Math.floor(((clientX - box.left) / box.width) * this.all.length)));
  }

  press(event) {
    if (event.button !== 0) return;
    const at = this.indexAt(event.clientX);
    const grip = event.target.closest('[data-grip]')?.dataset.grip;
    const anchor = !grip || !this.on ? at : grip === 'from' ? this.on[1] : this.on[0];
    event.preventDefault();
    const move = e => this.preview(anchor, this.indexAt(e.clientX));
    const up = e => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
      if (e.type === 'pointerup') this.commit(anchor, this.indexAt(e.clientX));
      else this.draw();
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
  }

  preview(a, b) {
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    this.chosen = { from: this.all[first].from, to: this.all[last].to };
    this.on = [first, last];
    this.drawPlot();
    this.drawNote();
  }

  commit(a, b) {
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    this.change(this.all[first].from, this.all[last].to);
  }

  keys(event, which) {
    const n = this.all.length;
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 7, PageDown: -7, Home: -n, End: n };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    let [first, last] = this.on ?? [0, n - 1];
    const clamp = (v, low, high) => Math.max(low, Math.min(high, v));
    if (event.shiftKey) {
      const by = clamp(step, -first, n - 1 - last);
      [first, last] = [first + by, last + by];
    } else if (which === 'from') first = clamp(first + step, 0, last);
    else last = clamp(last + step, first, n - 1);
    this.preview(first, last);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.commit(first, last), 400);
  }

  drawNote() {
    if (!this.brush) return fill(this.note);
    const { from, to } = this.chosen;
    const whole = this.all.length ? range(this.all[0].from, this.all[this.all.length - 1].to) : '';
    const partial = this.timeline?.partial ?? 0;
    const open = () => {
      this.typing = true;
      this.drawNote();
      this.note.querySelector('input').focus();
    };
    const apply = (a, b) => {
      this.typing = false;
      this.change(a, b);
    };
    fill(this.note,
      h('span', null, (INTERVALS[this.timeline?.interval] ?? INTERVALS.day)[0] + '. Drag across the bars, or type: ',
        h('button', { type: 'button', class: 'link', 'aria-expanded': String(this.typing), onclick: open }, range(from, to) || whole || 'days')),
      partial > 0 ? h('span', { class: 'few' }, PARTIAL[this.of](partial)) : null,
      (this.timeline?.outside ?? 0) > 0 ? h('span', { class: 'few' }, OUTSIDE[this.of](this.timeline.outside)) : null,
      (this.timeline?.undated ?? 0) > 0 ? this.undatedNote() : null,
      this.typing ? dateFields(TITLES[this.of], this.chosen, apply) : null);
  }

  undatedNote() {
    const text = UNDATED[this.of](this.timeline.undated);
    return this.undated ? h('button', { type: 'button', class: 'link', onclick: () => this.undated(this.of) }, text) : h('span', { class: 'few' }, text);
  }

  drawTable() {
    const interval = this.timeline?.interval ?? 'day';
    const rows = this.all.filter(b => b.count > 0);
    fill(this.table, h('table', null, h('caption', null, 'Articles over time'),
      h('thead', null, h('tr', null, h('th', { scope: 'col' }, { day: 'Day', month: 'Month', year: 'Year' }[interval]), h('th', { scope: 'col' }, 'Articles'), h('th', { scope: 'col' }, 'Share of archive'))),
      h('tbody', null, rows.map(b => h('tr', null, h('th', { scope: 'row' }, barDate(b, interval)), h('td', null, number(b.count)), h('td', null, b.total ? percent(b.count / b.total) : ''))))));
  }

  focus() {
    this.plot.querySelector('[data-grip]')?.focus();
  }
}
