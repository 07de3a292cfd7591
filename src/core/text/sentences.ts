import type { Range } from '../model.ts';
import { ABBREVIATIONS, CAPITALISED_ABBREVIATIONS } from './abbreviations.ts';

/** An end of sentence: closing marks and what closes after them, then white space (none in scripts without spaces). */
const END =
  /(?:[.!?\u2026\u061F\u06D4\u0589\u1362\u17D4]+["'\u2019\u201D\u00BB)\]]*(?=\s)|[\u3002\uFF01\uFF1F\uFF61]+["'\u2019\u201D\u300D\u300F\uFF09)]*|[\u0964\u0965]+["'\u2019\u201D)]*|\n)/gu;
/** Marks that end a sentence whatever comes after them: those of scripts that have no capitals. */
const ALWAYS_ENDS = /[\n\u3002\uFF01\uFF1F\uFF61\u0964\u0965\u061F\u06D4]/u;
const LAST_WORD = /([\p{L}\p{M}\u00BA\u00AA]+(?:\.\p{L}+)*)\.["'\u2019\u201D\u00BB)\]]*$/u;
const LAST_NUMBER = /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u;
/** "am 3. Tag", "der 2. Weltkrieg": German again, whatever follows. */
const GERMAN_ORDINAL = /(?:^|\s)(?:am|beim|bis|das|dem|den|der|des|ihr|im|sein|seit|vom|zum|zur)\s\d{1,3}\.$/iu;
/** A capital, a letter of a script without capitals, a figure, a sum of money or a name like "iPhone". */
const OPENS_SENTENCE = /^\s+["'\u2018\u201C\u00AB\u300C(¿¡[]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{Nd}\p{Sc}]|\p{Ll}\p{Lu})/u;
/** A quotation that begins in the middle of a sentence, after a full stop that no abbreviation needs, opens one. */
const OPENS_QUOTATION = /^\s+[\u201C\u00AB]/u;
const NEXT_WORD = /^\s+["'\u2018\u201C\u00AB(¿¡[]*([\p{L}\p{M}'’]+)(\.?)/u;
const NEXT_FIGURE = /^\s+\d{1,3}(?!\d)/u;
/** "「…」と言った": what is quoted goes on with who said it. */
const QUOTED_IN_JAPANESE = /^[\u300D\u300F]\s*(?:と|って|など)/u;
/** Characters before an end in which its last word is looked for; the longest abbreviations are shorter. */
const LONGEST_WORD = 40;
/** Letters of an abbreviation before a figure: "art. 5", "Abs. 2", "str. 12". */
const LONGEST_BEFORE_FIGURE = 4;
/**
 * Articles, pronouns, prepositions and conjunctions. With a capital after an abbreviation they open a sentence ("in the U.S.
 * The law"), where a name does not ("the U.S. Congress"). They are closed classes: a language gains no new ones.
 */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those there he she it they we you i his her its their our my it's he's she's they're " +
    'i’m it’s he’s she’s they’re who what when where why how if while after before as since because although though until ' +
    'in on at by for from with to of about into over under between among during despite and but or nor so yet no not ' +
    'none nobody nothing both some many most each every all any few several another other others such one two three then ' +
    'now here also however meanwhile later still only ' +
    'der die das den dem ein eine einer er sie es wir ihr sein seine ihre im am auf mit von bei nach und aber auch doch ' +
    'el la los las un una ella ellos su sus en con por para pero y le les une des il elle ils elles ce cette ces dans ' +
    'avec pour mais et lo gli uno nel nella con per ma e o os as um uma ele ela no na nos nas com mas'
  ).split(' '),
);
let months: ReadonlySet<string> | undefined;

/**
 * The sentences of a paragraph, as ranges that cover its text without gap or overlap, in UTF-16 units.
 *
 * White space after a sentence belongs to it. After an abbreviation, an initial or letters with full stops ("Dr.", "J.",
 * "U.S.", "a.m.") a sentence ends only where a word follows that opens one; before a figure ("art. 5") and between the
 * number of a day and its month ("1. Januar") none ends. The abbreviations are those of compromise and CLDR.
 */
export function sentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(text, start, end)) continue;
    const next = afterSpaces(text, end);
    if (next >= text.length) break;
    ranges.push({ start, end: next });
    start = next;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

function afterSpaces(text: string, from: number): number {
  let place = from;
  while (place < text.length && /\s/u.test(text.charAt(place))) place += 1;
  return place;
}

function endsSentence(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(start, end - LONGEST_WORD), end);
  const rest = text.slice(end, end + LONGEST_WORD);
  if (ALWAYS_ENDS.test(head.slice(-3))) return !QUOTED_IN_JAPANESE.test(head.slice(-1) + rest);
  const isStop = /\.["'\u2019\u201D\u00BB)\]]*$/u.test(head);
  const word = isStop ? LAST_WORD.exec(head.slice(head.lastIndexOf(' ') + 1))?.[1] : undefined;
  const isShortened = word !== undefined && isAbbreviation(word);
  if (!OPENS_SENTENCE.test(rest)) return isStop && !isShortened && head.endsWith('.') && OPENS_QUOTATION.test(rest);
  if (!isStop) return true;
  if (word === undefined) return !isDayBeforeMonth(head, rest);
  if (NEXT_FIGURE.test(rest)) return !isShortened && !isBeforeFigure(word);
  return !isShortened || opensAfterAbbreviation(rest);
}

function isAbbreviation(word: string): boolean {
  if (word.includes('.') || /^(?:\p{Lu}{1,2}|\p{L})$/u.test(word)) return true;
  const lower = word.toLowerCase();
  return ABBREVIATIONS.has(lower) || (word !== lower && CAPITALISED_ABBREVIATIONS.has(lower));
}

/** "Strand Co. Her brother" opens one; "J. A. Lee" and "the U.S. Congress" do not. */
function opensAfterAbbreviation(rest: string): boolean {
  const [, next = '', stop = ''] = NEXT_WORD.exec(rest) ?? [];
  return OPENERS.has(next.toLowerCase()) && !(stop === '.' && next.length === 1);
}

/** "art. 5", "No. 4": a short word that ends in a consonant. Newspapers spell out a number that opens a sentence. */
function isBeforeFigure(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'no') return true;
  return lower.length <= LONGEST_BEFORE_FIGURE && !OPENERS.has(lower) && /[^aeiouy]$/u.test(lower);
}

/** "1. Januar": German prints the number of a day with a full stop, and months with a capital. */
function isDayBeforeMonth(head: string, rest: string): boolean {
  if (GERMAN_ORDINAL.test(head)) return true;
  if (!LAST_NUMBER.test(head)) return false;
  months ??= germanMonths();
  return months.has(NEXT_WORD.exec(rest)?.[1] ?? '');
}

function germanMonths(): ReadonlySet<string> {
  const names = ['de', 'de-AT'].flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)));
  });
  return new Set(names);
}
