// What decisions are called and what they change, in words. Pure.

import { count } from '../format.js';

/** “3 articles, 12 mentions and 1 quotation” */
export function extent({ articles, mentions, quotations }) {
  const parts = [count(articles, 'article'), mentions ? count(mentions, 'mention') : '', quotations ? count(quotations, 'quotation') : ''].filter(Boolean);
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}` : parts[0];
}

export const previewSentence = preview =>
  preview.articles === 0 ? 'Nothing stored changes now; it holds for what is added later.' : `${extent(preview)} will change, now and for all that is added later. You can undo this at any time.`;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export const dayOf = when => DAY.format(new Date(when));

/** Minutes or hours ago within a day, else the day. */
export function ago(when, now = Date.now()) {
  const minutes = Math.floor((now - new Date(when).getTime()) / 60000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${count(minutes, 'minute')} ago`;
  return minutes < 24 * 60 ? `${count(Math.floor(minutes / 60), 'hour')} ago` : `on ${dayOf(when)}`;
}

export const decidedBy = decision => `${decision.who} decided ${ago(decision.when)}: ${decision.says}.`;
