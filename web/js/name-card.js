// The card of a name in the text: what it is linked to, why, and where to go from there.

import { h, fill, link, shape, TYPE_WORDS } from './dom.js';
import * as api from './api.js';
import { count, percent } from './format.js';
import { address, choose, emptyState, FACET_OF } from './state.js';
import { entityAddress } from './addresses.js';

const HOVER = 400;

export class NameCard {
  /** @param story the element whose marked names get cards; @param mentions of the article; @param more what else can be done about one */
  constructor(story, mentions, more = () => null) {
    this.mentions = mentions;
    this.more = more;
    this.element = h('div', { class: 'pop', id: 'card', role: 'dialog', tabindex: -1, hidden: true });
    this.known = new Map();
    story.append(this.element);
    story.addEventListener('click', e => this.clicked(e));
    story.addEventListener('pointerover', e => this.hover(e));
    story.addEventListener('pointerout', () => clearTimeout(this.timer));
    story.addEventListener('keydown', e => {
      if (e.key === 'Escape' && !this.element.hidden) {
        e.stopPropagation();
        this.close(true);
      }
    });
    this.element.addEventListener('focusout', e => {
      if (e.relatedTarget && !this.element.contains(e.relatedTarget) && e.relatedTarget !== this.name) this.close();
    });
    this.outside = e => {
      if (!this.element.hidden && !this.element.contains(e.target) && !e.target.closest?.('.n')) this.close();
    };
    document.addEventListener('pointerdown', this.outside);
  }

  clicked(event) {
    const name = event.target.closest('a.n');
    if (!name || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (this.name === name && !this.element.hidden && this.focused) return this.close(true);
    this.open(name, true);
  }

  hover(event) {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(this.timer);
    const name = event.target.closest('a.n');
    if (name && name !== this.name) this.timer = setTimeout(() => this.open(name, false), HOVER);
  }

  async open(name, focus) {
    this.name?.classList.remove('open');
    this.name = name;
    this.focused = focus;
    name.classList.add('open');
    const mention = this.mentions.find(m => m.part === 'text' && m.start === Number(name.dataset.start));
    const { element } = this;
    element.setAttribute('aria-label', mention.name);
    this.draw(mention, this.known.get(mention.entity));
    element.hidden = false;
    this.place(name);
    if (focus) element.focus({ preventScroll: true });
    if (this.known.has(mention.entity)) return;
    try {
      this.known.set(mention.entity, await api.entity(mention.entity));
    } catch {
      if (this.name === name && !element.hidden) fill(element.querySelector('.ds'), 'The archive is not answering. The text says: ', h('q', null, mention.surface));
      return;
    }
    if (this.name === name && !element.hidden) {
      this.draw(mention, this.known.get(mention.entity));
      this.place(name);
    }
  }

  draw(mention, entity) {
    const held = this.element.contains(document.activeElement);
    fill(this.element,
      h('span', { class: 'ty' }, shape(mention.type), TYPE_WORDS[mention.type].replace(/^./, c => c.toUpperCase())),
      h('span', { class: 'nm', dir: 'auto' }, entity?.name ?? mention.name),
      h('span', { class: 'ds', dir: 'auto' }, entity ? describe(entity, mention) : '…'),
      why(mention, entity),
      entity ? actions(mention, entity) : null,
      this.more(mention));
    if (held) this.element.focus({ preventScroll: true });
  }

  /** Below the name; above it when there is no room below. */
  place(name) {
    const at = name.getClientRects()[0];
    const story = this.element.parentElement.getBoundingClientRect();
    const width = Math.min(332, innerWidth - 16);
    const left = Math.max(8 - story.left, Math.min(at.left - story.left - 18, innerWidth - story.left - width - 24));
    const below = at.bottom + 8 + this.element.offsetHeight < innerHeight;
    this.element.classList.toggle('above', !below);
    this.element.style.left = `${left}px`;
    this.element.style.top = below ? `${at.bottom - story.top + 8}px` : `${at.top - story.top - this.element.offsetHeight - 8}px`;
  }

  close(back) {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.name?.classList.remove('open');
    if (back) this.name?.focus({ preventScroll: true });
    this.name = null;
  }

  dispose() {
    document.removeEventListener('pointerdown', this.outside);
    clearTimeout(this.timer);
  }
}

function describe(entity, mention) {
  const other = entity.surfaces?.map(s => s.surface).find(s => s !== mention.surface && s !== entity.name);
  const known = entity.description ?? (entity.knownFrom?.includes('archive') ? 'First met in this archive. Nothing known.' : 'Nothing known.');
  return `${known.replace(/([^.])$/, '$1.')}${other ? ` Elsewhere also “${other}”.` : ''}`;
}

function why(mention, entity) {
  const reasons = mention.reasons ?? [];
  const others = (mention.runnersUp ?? []).filter(o => o.confidence >= 0.005); // a namesake at 0% is no reason
  const list = h('span', { class: 'why-list', hidden: true },
    reasons.map(r => h('span', null, r)),
    others.map(o => h('span', null, `${o.name}, ${percent(o.confidence)}`)));
  const toggle = e => {
    list.hidden = !list.hidden;
    e.currentTarget.setAttribute('aria-expanded', String(!list.hidden));
  };
  const known = mention.wikidata || mention.wikipedia || (entity && !entity.knownFrom?.includes('archive'));
  return h('span', { class: 'lk' }, known ? `Linked, ${percent(mention.confidence)}. ` : 'Known only from this archive. ',
    reasons.length + others.length ? [h('button', { type: 'button', class: 'link', 'aria-expanded': 'false', onclick: toggle }, mention.type === 'PERSON' ? 'Why this person' : 'Why this'), list] : null);
}

function actions(mention, entity) {
  const facet = FACET_OF[mention.type];
  const all = facet ? address(choose(emptyState(), facet, entity.id)) : null;
  return h('span', { class: 'do' },
    all ? link(all, null, entity.articles === 1 ? 'Its 1 article' : `All ${count(entity.articles, 'article')}`) : null,
    entity.quotesBy > 0 ? link(address(choose(emptyState('quotations'), 'speaker', entity.id)), null, count(entity.quotesBy, 'quotation')) : null,
    link(entityAddress(entity.id), null, 'Page'));
}
