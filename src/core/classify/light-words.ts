/*
 * English words that carry grammar and no news. Most prepositions do carry some: a toll that rose by 45 did not rise to 45.
 */
const ARTICLES = 'a an the';
const DETERMINERS = 'this that these those';
const RELATIVES = 'that which who whom';
const CONJUNCTIONS = 'and but as while whereas though although';
const PREPOSITIONS =
  'of in on at to for from by with as about into onto toward towards upon among amongst amid between within through throughout around across over until till';
const ADVERBS = 'also however meanwhile';
const HAVE_AND_DO = 'has have had having do does did';
const BE = 'is are was were be been being am';

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));
const LIGHT = setOf(ARTICLES, DETERMINERS, RELATIVES, CONJUNCTIONS, PREPOSITIONS, ADVERBS, HAVE_AND_DO, BE);
const FORMS_OF_BE = setOf(BE);
const RELATIVE = setOf(RELATIVES);

/** What may come or go by itself, wherever it stands. */
const LOOSE = setOf(ARTICLES, 'that', ADVERBS, 'of');
/** What joins two clauses, where the other article has a mark there, or begins a sentence without it. */
const JOINS = setOf(CONJUNCTIONS, 'who which');
/** Words of which each may stand for the others. */
const EQUALS: readonly ReadonlySet<string>[] = [
  setOf(ARTICLES, DETERMINERS),
  setOf('toward towards'),
  setOf('among amongst'),
  setOf('until till'),
  setOf('upon on'),
  setOf('that which who'),
  setOf('though although while'),
  setOf('and while'),
  // A team is one in America and many in Britain; its verb says nothing else.
  setOf('was were'),
  setOf('has have'),
];

/** Whether a word of a change, in lower case, only holds others together. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

/** Whether a word is a form of "be": alone, it turns "killed" into "was killed". */
export function isFormOfBe(word: string): boolean {
  return FORMS_OF_BE.has(word);
}

/** Where light words stand: whether a mark or a sentence's beginning is in their place on the other side, and what follows. */
export interface LightPlace {
  readonly joins: boolean;
  /** The first letters that both print after them, as printed. */
  readonly after: string;
  /** The last letters that both print before them. */
  readonly before: string;
}

/** "a few" is not "few", nor "a million" "million". */
const COUNTED = /^\s*(?:few|little|hundred|thousand|million|billion|dozen|lot|number|couple|\p{Nd})/iu;
/** After these "as" is printed or not: "named [as /]chairman", "refer to each other [as /]brothers". */
const NAMES_AS =
  /\b(?:refer(?:s|red|ring)? to|nam(?:es?|ed|ing)|appoint(?:s|ed|ing)?|elect(?:s|ed|ing)?|re-?elected|consider(?:s|ed|ing)?|dub(?:s|bed)|label(?:s|l?ed)|brand(?:s|ed|ing)|deem(?:s|ed|ing)?)(?: \p{L}+){0,3} $/u;
/** After "help" an infinitive has "to" or not. */
const HELPS = /\bhelp(?:s|ed|ing)?(?: [\p{L}’']+){0,3} $/u;
/** One meets somebody, or with him. */
const MEETS = /\b(?:met|meets?|meeting) $/;
/** What may follow "has", "have" and "had" where they only make a perfect. */
const PARTICIPLE = /^\s*\p{Ll}+(?:ed|en|wn|ne|de|id|ld|lt|nt|pt|ght|me|un|ung|ost)\b/u;
const NUMBER_OR_DATE =
  /^\s*(?:[$£€]?\p{Nd}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/** Prepositions of which each may stand for the other where a place or a subject follows; never before a number or a date. */
const SOFT: readonly ReadonlySet<string>[] = [
  setOf('in on'),
  setOf('in at'),
  setOf('in of'),
  setOf('in within'),
  setOf('in into'),
  setOf('on onto'),
  setOf('on about over'),
  setOf('of for'),
  setOf('across throughout through around'),
];
/** After these a preposition says who did what to whom, or by how much. */
const TELLS =
  /\b(?:attack|assault|strike|raid|threat|sanction|tariff|inquiry|inquirie|investigation|probe|book|bid|abuse|killing|murder|letter|vote|voted|war|ban|curb|ruling|ruled|fire|fired|shot|shoot|flew|went|came|left|rose|fell|cut|grew|rise|fall|increase|increased|decrease|decline|declined|gain|gained|jump|jumped|down|up|call|called|look|looked|shut|run|ran|turn|turned|put|set|take|took|break|broke)s?\s*$/i;

/** Whether words say nothing that others, printed in their place, do not: all are light, and those that differ are loose or equal. */
export function areAlikeLight(some: readonly string[], others: readonly string[], place: LightPlace): boolean {
  if (!some.every(isLight) || !others.every(isLight) || some.length + others.length === 0) return false;
  const [one, other] = [without(some, others), without(others, some)];
  if (one.length === 1 && other.length === 1) return areEqual(one[0]!, other[0]!, place);
  return one.every((word) => isLoose(word, one, place)) && other.every((word) => isLoose(word, other, place));
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function areEqual(one: string, other: string, { after, before, joins }: LightPlace): boolean {
  // "from midnight until 6 a.m." and "from midnight to 6 a.m."
  if (UNTIL.has(one) && UNTIL.has(other)) return /\bfrom\b[^.;]*$/.test(before);
  if (joins && JOINS.has(one) && JOINS.has(other)) return true;
  if (joins && CONTRAST.has(one) && CONTRAST.has(other)) return true;
  const isArticle = EQUALS[0]!.has(one);
  if ((isArticle && COUNTED.test(after)) || (!isArticle && NUMBER_OR_DATE.test(after))) return false;
  const [isEqual, isSoft] = [EQUALS, SOFT].map((sets) => sets.some((equals) => equals.has(one) && equals.has(other)));
  return isEqual === true || (isSoft === true && !TELLS.test(before));
}

function isLoose(word: string, all: readonly string[], { joins, after, before }: LightPlace): boolean {
  if (setOfArticles.has(word) && COUNTED.test(after)) return false;
  if (all.length === 1 && isLooseBehind(word, before.replace(/\s*$/, ' '))) return true;
  if (LOOSE.has(word) || (joins && JOINS.has(word))) return true;
  // "that is headed" is "headed"; "was shot" is not "shot".
  if (FORMS_OF_BE.has(word) || RELATIVE.has(word)) return all.some((one) => RELATIVE.has(one)) && all.some(isFormOfBe);
  if (/^(?:has|have|had)$/.test(word)) return PARTICIPLE.test(after);
  return (
    word === 'in' &&
    all.length === 1 &&
    /^\s*the (?:\p{L}+ )?(?:stage|process|way|course|midst|middle|wake)/u.test(after)
  );
}

function isLooseBehind(word: string, before: string): boolean {
  return (
    (word === 'as' && NAMES_AS.test(before)) ||
    (word === 'to' && HELPS.test(before)) ||
    (word === 'with' && MEETS.test(before))
  );
}

const setOfArticles = setOf(ARTICLES);
const CONTRAST = setOf('but however');
const UNTIL = setOf('until till to');
