// A question typed as a sentence: who speaks, about what, when. Pure, but for the names, which are looked up.

import { endingDates } from './typed-dates.js';

const SAY = '(?:say|said|says|saying|tell|told|think|thinks|thought|state|stated|claim|claimed|announce|announced|promise|promised|warn|warned|write|wrote|written|comment|commented|speak|spoke|spoken|talk|talked|mention|mentioned|argue|argued|predict|predicted|reply|replied|respond|responded|react|reacted|demand|demanded|have to say|had to say)';
const WORDS = '(?:quotes?|quotations?|statements?|remarks?|comments?|words|speech(?:es)?|views?|opinions?|position|stance|reaction|response|answers?)';
const ON = '(?:about|on|of|regarding|concerning|over|to|against|with regard to|in regard to)';
const THING = '(?:anything|something|nothing|everything|anyone|anybody)';
const ASK = '(?:what|when|where|why|how|how often)';
const DO = '(?:did|does|do|has|have|had|will|would|is|was|were)';
const OFTEN = '(?:(?:ever|really|publicly|also|actually|been) )*';

/** Each pattern names what it finds: who, what. */
const PATTERNS = [
  `${ASK} (?:else )?${DO} (?<who>.+?) ${OFTEN}${SAY}(?: ${THING})?(?: (?:${ON}|that) (?<what>.+))?`,
  `${DO} (?<who>.+?) ${OFTEN}${SAY}(?: ${THING})? ${ON} (?<what>.+)`,
  `what (?:was|were|has been|is) said (?:by (?<who>.+?) )?${ON} (?<what>.+)`,
  `what (?<who>.+?) (?:has |have |had )?${OFTEN}${SAY}(?: ${ON} (?<what>.+))?`,
  `(?:all |any |the |show me |find )*(?:${WORDS}|${THING}) (?:said |made |given )?(?:by|from|of) (?<who>.+?)(?: ${ON} (?<what>.+))?`,
  `(?<who>.+?)(?:['’]s|s['’]) ${WORDS} ${ON} (?<what>.+)`,
  `(?<who>.+?) (?:said|says|spoke|talked|commented) (?:about|on|of) (?<what>.+)`,
  `who (?:has |have )?${OFTEN}${SAY}(?: ${THING})?(?: ${ON})? (?<what>.+)`,
];

const SMALL = new Set('a an the of in on at to for and or by with from its his her their this that these those is are was were'.split(' '));

/** {who, what, dates} of a question, each null where it says none; null when the text is no question of that kind. */
export function readQuestion(text, now) {
  const plain = text.trim().replace(/\s+/g, ' ').replace(/\s*[?.!]+$/, '');
  if (/["“”:*=()]|\b(?:AND|OR|NOT|NEAR)\b/.test(plain)) return null; // the query language says what it means
  const ending = endingDates(plain, now, true);
  const sentence = ending?.rest ? ending.rest : plain;
  for (const pattern of PATTERNS) {
    const match = new RegExp(`^${pattern}$`, 'i').exec(sentence);
    if (match) {
      const { who, what } = match.groups;
      const speaker = who && !/^(?:who|anyone|anybody|somebody|someone|people|they|he|she|it|you|we|i)$/i.test(who) ? bare(who) : null;
      if (!speaker && !what) return null;
      return { who: speaker, what: what ? bare(what) : null, dates: ending?.rest ? ending.dates : null };
    }
  }
  return null;
}

const bare = text => text.trim().replace(/^(?:the|a|an) (?=\S)/i, '').replace(/[,;]$/, '');

/** So many looked up at once: on a slow line each costs a second, one after the other. */
const LOOKED_UP = 8;

/**
 * The words to search for, names among them as phrases. Words with capitals are taken for a name as they stand; others where
 * the archive knows them as one.
 *
 * @param isName tells of some words side by side whether they are a name of the archive's
 */
export async function topicWords(what, isName) {
  const words = what.split(/\s+/).map(w => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(w => w);
  const runs = sideBySide(words);
  const small = runs.filter(run => !isCapital(run.words)).sort((a, b) => a.words.length - b.words.length).slice(0, LOOKED_UP);
  const known = new Set((await Promise.all(small.map(async run => ((await isName(run.words.join(' '))) ? run : null)))).filter(Boolean));
  const names = runs.filter(run => isCapital(run.words) || known.has(run)).sort((a, b) => b.words.length - a.words.length);
  const out = [];
  for (let at = 0; at < words.length;) {
    const name = names.find(run => run.at === at);
    if (name) out.push(`"${name.words.join(' ')}"`);
    else if (!SMALL.has(words[at].toLowerCase()) || words.length === 1) out.push(words[at]);
    at += name?.words.length ?? 1;
  }
  return out.join(' ');
}

const isCapital = words => words.every(w => /^\p{Lu}/u.test(w));

/** Every two to five words side by side that neither begin nor end with a small one. */
function sideBySide(words) {
  const runs = [];
  for (let at = 0; at < words.length; at++)
    for (let length = 2; length <= 5 && at + length <= words.length; length++) {
      const some = words.slice(at, at + length);
      if (!SMALL.has(some[0].toLowerCase()) && !SMALL.has(some[length - 1].toLowerCase())) runs.push({ at, words: some });
    }
  return runs;
}
