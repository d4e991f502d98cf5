// A question typed as a sentence: who speaks, about what, when, and what is left out. Pure, but for the names, which are looked up.

import { endingDates, readDates } from './typed-dates.js';

const SAY = '(?:say|said|says|saying|tell|told|tells|think|thinks|thought|states|stated|claim|claimed|announce|announced|promise|promised|warn|warned|warns|write|wrote|written|comment|commented|comments|speak|spoke|spoken|speaks|speaking|talk|talked|talks|talking|mention|mentioned|mentions|argue|argued|argues|predict|predicted|reply|replied|respond|responded|react|reacted|remark|remarked|explain|explained|declare|declared|discuss|discussed|suggest|suggested|insist|insisted|testify|testified|complain|complained|have to say|had to say|quoted|call|called|calls)';
/** What is said of something without a word between. */
const OF = '(?:(?:mention|discuss|address|condemn|defend|support|reject|demand|attack|answer|critici[sz]|prais|den[yi]|oppos|welcom|accus|blam|welcom)(?:e?s|e?d|e|ing)?|(?:call(?:s|ed)?|ask(?:s|ed)?) for|comment(?:s|ed)? on|(?:dis)?agree[ds]? with)';
const WORDS = '(?:quotes?|quotations?|statements?|remarks?|comments?|words|speech(?:es)?|interviews?|views?|opinions?|position|stance|reactions?|responses?|answers?|attitude)';
const ON = '(?:about|on|of|regarding|concerning|over|to|towards?|against|for|with regard to|in regard to)';
/** A day, or to whom it was said. */
const BETWEEN = '(?<between>(?:to|with|before|at|in|on|during|since|last|this|yesterday|the|\\p{Lu}).*?)';
/** An article alone is nobody: of "the State Department" the verb is not "state". */
const WHO = '(?<who>(?:(?:the|an?) \\S+|(?!(?:the|an?|been|being) )\\S+).*?)';
const ABOUT = '(?:about|on|of|regarding|concerning|over)';
const THING = '(?:anything|something|nothing|everything|anyone|anybody|all)';
const ASK = '(?:what|when|where|why|how|how often|how many times|what else)';
const DO = '(?:did|does|do|has|have|had|will|would|is|was|were|are)';
const OFTEN = '(?:(?:ever|really|publicly|also|actually|been|already|recently|(?:the )?most(?: often)?|often) )*';
/** Whoever speaks: "who", "which ministers". */
const WHOEVER = '(?:who|(?:which|what) \\p{Ll}+s|(?:which|what) people)';
const TELL = '(?:tell|told|ask|asked|warn|warned|promise|promised|assure|assured|remind|reminded|inform|informed|urge|urged)';
const ARTICLES = '(?<news>(?:all |any |the |latest |which |what )*(?:articles?|stories|story|news|reports?|coverage|pieces))';
/** What somebody speaks is not "what" nor "did". */
const NO_QUESTION = `(?!(?:${ASK}|${DO}|${THING}|who|which)\\b)`;

/** Each pattern names what it finds: who, what, and what stands between: a day, or to whom it was said. */
const PATTERNS = [
  `(?<news>where|when|how often|how many times|(?:in )?(?:which|what) (?:articles|stories|reports)) (?:is|are|was|were|has|have) (?<what>.+?) (?:been )?(?:mentioned|named|discussed|talked about|referred to)`,
  `(?:where|(?:in )?(?:which|what) (?:articles|stories|reports)|(?:articles|stories|reports) (?:where|in which)) (?:is |are |was |were )?${WHO} (?:is |are |was |were )?quoted(?: ${ON} (?<what>.+))?`,
  `${ASK} ${DO} (?:the )?${WORDS} (?:of|by|from) ${WHO} ${ON} (?<what>.+)`,
  `${ASK} (?:is|was|are|were) ${WHO}(?:['’]s|(?<=s)['’]) ${WORDS} ${ON} (?<what>.+)`,
  `${ASK} ${DO} ${WHO} ${OFTEN}${TELL} (?<told>.+?) ${ABOUT} (?<what>.+)`,
  `${ASK} ${DO} ${WHO} ${OFTEN}${SAY} ${BETWEEN} ${ABOUT} (?<what>.+)`,
  `${ASK} ${DO} ${WHO} ${OFTEN}${SAY}(?: ${THING})?(?: (?:${ON}|that|after|before|during|when|in|at) (?<what>.+))?`,
  `${ASK} ${DO} ${WHO} (?:see|view|regard|judge|feel about) (?<what>.+)`,
  `${DO} ${WHO} ${OFTEN}${SAY} ${BETWEEN} ${ABOUT} (?<what>.+)`,
  `${DO} ${WHO} ${OFTEN}${SAY}(?: ${THING})? ${ON} (?<what>.+)`,
  `(?:${ASK} )?${DO} ${WHO} ${OFTEN}${OF} (?<what>.+)`,
  `what (?:was|were|has been|is|are) (?:being )?said ${ON} (?<what>.+) by (?<who>.+)`,
  `what (?:was|were|has been|is|are) (?:being )?said (?:by ${WHO} )?${ON} (?<what>.+)`,
  `${THING} (?:that |which )?${WHO} (?:has |have |had |ever )?${OFTEN}${SAY}(?: ${ON} (?<what>.+))?`,
  `what ${WHO} (?:has |have |had )?${OFTEN}${SAY} ${BETWEEN} ${ABOUT} (?<what>.+)`,
  `what ${WHO} (?:has |have |had )?${OFTEN}${SAY}(?: ${THING})?(?: ${ON} (?<what>.+))?`,
  `(?:all |any |the )*(?:quotes|quotations) ${ABOUT} (?<what>.+) by ${WHO}`,
  `(?:all |any |the )*(?:quotes|quotations) ${ABOUT} (?<what>.+)`,
  `(?:all |any |the )*(?:${WORDS}|${THING}) (?:said |made |given )?(?:by|from|of|with) ${WHO}(?: ${ON} (?<what>.+))?`,
  `${WHO}(?:['’]s|(?<=s)['’]) ${WORDS}(?: ${ON} (?<what>.+))?`,
  `${WHO} ${WORDS} (?:on|about|regarding|concerning) (?<what>.+)`,
  `(?:all |any |the )*(?:${WORDS}) (?:where|in which) ${WHO} (?:${OF}|${SAY} ${ON}) (?<what>.+)`,
  `(?:which )?${ARTICLES} (?:that |which )?(?:quote|quotes|quoting|quoted) ${WHO}(?: ${ABOUT} (?<what>.+))?`,
  `who (?:is|are|was|were|gets|got) quoted (?:by|in) (?<source>.+)`,
  `who (?:first )?(?:used|uses|coined) (?:the )?(?:phrase|words?|term|expression) (?<what>.+)`,
  `${WHOEVER} (?:is |was |are |were |gets |got |has |have |had )*${OFTEN}${SAY} ${BETWEEN} ${ABOUT} (?<what>.+)`,
  `${WHOEVER} (?:is |was |are |were |gets |got |has |have |had )*${OFTEN}${SAY}(?: ${THING})?(?: (?:the )?most(?: often)?)?(?: ${ON})? (?<what>.+)`,
  `${WHOEVER} ${OFTEN}${OF} (?<what>.+)`,
  `${WHO} (?:said|says|spoke|talked|commented) (?:about|on|of) (?<what>.+)`,
  `according to ${WHO}, (?:what (?:has )?(?:happened|is happening|happens) (?:in|at|to|with|on) )?(?<what>.+)`,
  `(?<what>.+?),? according to (?<who>.+)`,
  `${ARTICLES} (?:about|on|regarding|concerning) (?<what>.+) by (?<source>.+)`,
  `${ARTICLES} (?:published |written )?(?:by|from|in|of) (?<source>(?:(?! (?:about|on|regarding|concerning) ).)+)(?: (?:about|on|regarding|concerning) (?<what>.+))?`,
  `${ARTICLES} (?:where|in which) (?<what>.+?) (?:appears?|(?:is|are) (?:mentioned|named)|occurs?)`,
  `${ARTICLES} (?:that |which )?(?:mention|mentions|mentioning|name|names|naming|contain|contains|containing|discuss|discusses|discussing|cover|covers|covering|talk about|talking about|deal with) (?<what>.+)`,
  `(?<news>(?:all |any |the |latest |which |what )*(?:articles|stories|news|reports|coverage|${THING})|what (?:has )?(?:happened|is happening|is going on|went on|is new|is known|do we know)) (?:about|on|of|from|in|at|to|with|during|regarding|concerning) (?<what>.+)`,
  `(?<news>why|when|where|how) ${DO} (?<what>.+?)(?: (?:happen|occur|take place))?`,
  `${NO_QUESTION}(?<capital>\\S+(?: \\S+){0,3}?) (?:quotes|quotations|statements|speeches)`,
  `${NO_QUESTION}${WHO} about (?<what>.+)`,
  `${NO_QUESTION}(?<capital>\\S+(?: \\S+){0,3}?) on (?<what>.+)`,
];
const SENTENCES = PATTERNS.map(pattern => new RegExp(`^${pattern}$`, 'iu'));

/** What asks for an answer and says nothing of it. */
const ASKING = /^(?:(?:please|can you|could you|do you know|i(?:['’]d like| want| would like| need) to (?:know|see|find|read)|(?:tell|show|give) me|show|find(?: me)?|search(?: for)?|look (?:for|up)|list|get|let me (?:know|see)) )+/i;
/** Whoever: a question that names nobody. */
const ANYBODY = /^(?:(?:which|what|any|some|other|the) )?(?:who|anyone|anybody|somebody|someone|nobody|everybody|everyone|people|they|he|she|it|you|we|i|person|experts?|politicians?|officials?|scientists?|critics|leaders|analysts|observers|speakers?|sources|papers|media)$/i;
/** Whom things are told, whatever they are about. */
const AUDIENCE = /^(?:the )?(?:reporters?|journalists?|press|media|public|nation|us|me|them|him|her|people|crowds?|audience|voters|everyone|everybody)$/i;
/** Who of a body spoke, "officials at the Pentagon": the words are the body's. */
const OF_BODY = /^(?:anyone|anybody|someone|somebody|people|officials?|scientists?|experts?|researchers?|spokes\w+|diplomats?|politicians?|members?|leaders?|ministers?) (?:from|at|of|in|for) (?:the )?/i;
const SMALL = new Set('both either about over against regarding concerning a an the of in on at to for and or by with from its his her their this that these those is are was were be been do does did has have had how many much what which who whom whose when where why whether if there'.split(' '));

/** What a question begins with, or a sentence that tells of somebody's words; "words of wisdom" may be any words. */
const SURELY = new RegExp(`^(?:${ASK}|${DO}|${THING}|who|all|any|according)\\b|\\b(?:said|quoted|according)\\b`, 'i');

/** The least before something else; what stands in marks is not parted: “we will not negotiate” leaves nothing out. */
const OUTSIDE_MARKS = '((?:["“][^"“”]*["”]|[^"“”])+?)';
/** What is left out, and whether as the source of an article. */
const LEFT_OUT = new RegExp(`^${OUTSIDE_MARKS},? (?:(?:but|and) )?(?:not|without|except(?: for)?|excluding|other than|apart from)(?: (by|from|in|about|on|with|naming|mentioning|quoting))? (.+)$`, 'i');
/** What the articles are about in which it was said: one more topic. */
const IN_ARTICLES = new RegExp(`^${OUTSIDE_MARKS},? in (?:the |all )?(?:articles|stories|reports|news|coverage) (?:on|about|regarding|concerning|naming|mentioning|(?:that|which) (?:name|mention)) (.+)$`, 'i');
/** Where marks may stand around somebody's words: in a question, not in words of the query language. */
const ASKS = new RegExp(`^(?:${ASK}|${DO}|who|which|articles|quotes|quotations) .*["“]`, 'i');

const isQueryLanguage = text => /[:*=()]|\b(?:AND|OR|NOT|NEAR)\b/.test(text) || (/["“”]/.test(text) && !ASKS.test(text));

/**
 * {who, what, source, not, dates} of a question, each null where it says none; `not` is {text, by}: what is left out, and whether as
 * who speaks or writes; `quoted` tells whether it asks for quotations, `verbatim` whether for these words of them, `surely` whether
 * it is a question whoever is named in it. Null when the text is no question of that kind.
 */
export function readQuestion(text, now, newest = now) {
  const plain = text.trim().replace(/\s+/g, ' ').replace(/\s*[?.!]+$/, '').replace(ASKING, '').replace(/^(what|who|where|when|how)['’]s /i, '$1 is ');
  if (isQueryLanguage(plain)) return null; // it says what it means
  const { sentence, dates } = withoutDates(plain, now, newest);
  const [, rest, by, left] = LEFT_OUT.exec(sentence) ?? [];
  const before = rest && withoutDates(rest, now, newest);
  const asked = before && readClauses(before.sentence, now, newest);
  const read = asked ? { ...asked, dates: before.dates ?? asked.dates, not: { text: bare(left), by: /^(?:by|from|quoting)$/i.test(by ?? '') } } : readClauses(sentence, now, newest);
  return read && { ...read, dates: dates ?? read.dates, surely: SURELY.test(plain) };
}

function readClauses(sentence, now, newest) {
  const [, rest, topic] = IN_ARTICLES.exec(sentence) ?? [];
  const before = rest && withoutDates(rest, now, newest);
  const read = before && readSentence(before.sentence, now, newest);
  if (!read) return readSentence(sentence, now, newest);
  return { ...read, what: [read.what, bare(topic)].filter(Boolean).join(' and '), dates: before.dates ?? read.dates, verbatim: false };
}

function readSentence(sentence, now, newest) {
  for (const sentenceForm of SENTENCES) {
    const found = sentenceForm.exec(sentence)?.groups;
    const said = found && between(found.between, now, newest);
    if (!said || (found.capital && !isCapital(found.capital.split(' ').filter(word => !SMALL.has(word))))) continue;
    const speaker = found.who ?? found.capital;
    const who = speaker && (isShort(speaker) || !ANYBODY.test(speaker)) ? bare(speaker).replace(OF_BODY, '') : null;
    const what = [found.what, said.to, found.told].filter(words => words && !AUDIENCE.test(words)).map(bare).join(' and ') || null;
    const days = found.source ? readDates(found.source, now, newest) : null; // "articles from 2019", not of a source called so
    const source = found.source && !days ? bare(found.source) : null;
    if (!who && !what && !source) return null;
    return { who, what, source, not: null, dates: days ?? said.dates, quoted: !found.news, verbatim: /^["“][^"“”]+["”]$/.test(what ?? '') };
  }
  return null;
}

/** A sentence and the days before or behind it. */
function withoutDates(plain, now, newest) {
  const ending = endingDates(plain, now, true, newest);
  if (ending?.rest) return { sentence: ending.rest, dates: ending.dates };
  const lead = /^(.{4,40}?),? (?=(?:what|who|where|when|how|did|has|have)\b)/i.exec(plain);
  const dates = lead && readDates(lead[1], now, newest);
  return dates ? { sentence: plain.slice(lead[0].length), dates } : { sentence: plain, dates: null };
}

/** What stands between saying and its topic: nothing, a day, or to whom it was said; null when it is none of these. */
function between(words, now, newest) {
  if (!words) return { dates: null };
  const dates = readDates(words, now, newest);
  const to = /^(?:to|with|at|before|on|in|after) (.+)$/i.exec(words)?.[1] ?? (/^(?:the )?\p{Lu}/u.test(words) ? words : null);
  return dates ? { dates } : to && { to, dates: null };
}

/** The WHO, the IT of a firm. */
const isShort = text => /^\p{Lu}{2,}$/u.test(bare(text));

const bare = text => text.trim().replace(/^(?:the|a|an) (?=\S)/i, '').replace(/[,;]$/, '');

/** So many looked up at once: on a slow line each costs a second, one after the other. */
const LOOKED_UP = 8;

/**
 * The words to search for, names among them as phrases, phrases as they stand. Words with capitals are taken for a name as they
 * stand; others where the archive knows them as one.
 *
 * @param isName tells of some words side by side whether they are a name of the archive's
 */
export async function topicWords(what, isName) {
  const pieces = what.split(/(["“][^"“”]+["”])/).filter(piece => piece.trim());
  const read = await Promise.all(pieces.map(piece => (/^["“]/.test(piece) ? `"${piece.slice(1, -1)}"` : plainWords(piece, isName))));
  return read.filter(Boolean).join(' ');
}

async function plainWords(what, isName) {
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

/** The speakers that a question may name: "Ann Lee and Bo Moe" is one name or two, "President Lee" is Lee. */
export function speakersNamed(who) {
  const several = who.split(/,? (?:and|or) |, /).filter(Boolean);
  return several.length > 1 ? [[who], several] : [[who]];
}

const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, "'").toLowerCase();

/** Of the names that begin with some words, the one they stand for; null when they are the beginning of other names alone. */
export function meant(words, names) {
  const typed = fold(words);
  const called = name => [name.name, name.matched].filter(Boolean).map(fold);
  return names.find(name => called(name).includes(typed))
    ?? names.find(name => called(name).some(full => name.type === 'PERSON' && full.endsWith(' ' + typed)))
    ?? (typed.includes(' ') ? names.find(name => called(name).some(full => typed.split(' ').every(word => full.split(/[^\p{L}\p{N}']+/u).includes(word)))) : null)
    ?? null;
}
