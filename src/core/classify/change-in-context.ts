import type { Edit, Range, Side } from '../model.ts';
import { foldTypography } from '../text/fold.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import type { Lexicon } from './lexicon.ts';

/** The two sides' texts, to which the edits belong, and the language whose rules hold for both. */
export interface Context {
  readonly a: string;
  readonly b: string;
  readonly lang: string;
  /** Where each side quotes someone; absent where the marks in the texts tell it. */
  readonly speech?: Readonly<Record<Side, readonly Range[]>>;
  /** A dictionary of English, where there is one. */
  readonly lexicon?: Lexicon;
  /** When each side was published, as ISO 8601 dates; absent where that is not known of both. */
  readonly published?: Readonly<Record<Side, string>>;
}

/** What one side prints in place of a change, and what stands around it. */
export interface SideOfChange extends Range {
  /** As printed, without the white space at its borders, and single spaces inside. */
  readonly text: string;
  /** `text` with typography folded. */
  readonly folded: string;
  /** `folded` without capitals. */
  readonly key: string;
  /** The words of `key`: no marks of punctuation but those inside a word or number. */
  readonly words: readonly string[];
  /** What stands right before and after, as printed; no more than a phrase. */
  readonly before: string;
  readonly after: string;
  /** The whole text of this side of the passage. */
  readonly passage: string;
}

/** An edit as the rules see it. */
export interface ChangeInContext {
  readonly edit: Edit;
  readonly a: SideOfChange;
  readonly b: SideOfChange;
  /** The side that prints something where the other prints nothing, or words where the other has a comma or the like. */
  readonly alone: SideOfChange | undefined;
  /** BCP 47 language tag; "und" where the two sides have different ones. */
  readonly lang: string;
  readonly english: boolean;
  /** True of German, which prints every noun as English prints names. */
  readonly nounsHaveCapitals: boolean;
  readonly lexicon: Lexicon | undefined;
  readonly published: Context['published'];
  /** True where a word of the change stands inside quotation marks, on either side. */
  readonly quoted: boolean;
  /** True where the place stands inside quotation marks on that side. */
  readonly quotedAt: (side: Side, place: number) => boolean;
}

/** How much of the text around is looked at: less cuts "the Korean Central News Agency", more costs time only. */
const AROUND = 80;
/** Nothing to fold: most words. */
const PLAIN = /^[\w ,.;:()!?-]*$/;
/** White space that is no single space. */
const SPACED = /[^\S ]| {2}/;
const SPACES = /\s+/g;
const NOUNS_HAVE_CAPITALS = /^(?:de|lb|gsw|nds)\b/i;
const ONLY_STOPS = /^[,.;:]+$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}$£€¥%][\p{L}\p{M}\p{N}$£€¥%]*(?:['.,:/][\p{L}\p{N}]+)*/gu;

/** Reads edits in their context; what is found out about the whole passage is found out once. */
export function inContext(context: Context): (edit: Edit) => ChangeInContext {
  const english = /^en\b/i.test(context.lang);
  const speech = new Speech(context);
  return (edit) => new EditInContext(edit, context, english, speech);
}

/** Where the two sides of a passage quote someone. */
class Speech {
  readonly #context: Context;
  readonly #spans: { a?: readonly Range[]; b?: readonly Range[] } = {};

  constructor(context: Context) {
    this.#context = context;
  }

  readonly quotedAt = (side: Side, place: number): boolean => this.#at(side, place) !== undefined;

  /** A whole quotation that only one side prints was left out or added; nobody's words were altered. */
  isTouchedBy(side: Side, { start, end, text }: Edit['a'], isAlone: boolean): boolean {
    const first = text.search(LETTER_OR_DIGIT);
    const quotation = first < 0 ? undefined : this.#at(side, start + first);
    return quotation !== undefined && !(isAlone && start < quotation.start && quotation.end < end);
  }

  #at(side: Side, place: number): Range | undefined {
    const spans = this.#spans[side] ?? this.#context.speech?.[side] ?? quotedSpans(this.#context[side]);
    this.#spans[side] = spans;
    return spans.find(({ start, end }) => start <= place && place <= end);
  }
}

/** A class, as the one below it: most edits are decided by a few of their properties, and the others are never worked out. */
class EditInContext implements ChangeInContext {
  readonly edit: Edit;
  readonly a: SideOfChange;
  readonly b: SideOfChange;
  readonly alone: SideOfChange | undefined;
  readonly lang: string;
  readonly english: boolean;
  readonly nounsHaveCapitals: boolean;
  readonly lexicon: Lexicon | undefined;
  readonly published: Context['published'];
  readonly quotedAt: ChangeInContext['quotedAt'];
  readonly #speech: Speech;

  constructor(edit: Edit, context: Context, english: boolean, speech: Speech) {
    this.edit = edit;
    const next = lengthOfNextWord(edit);
    this.a = new PrintedSide(context.a, shortened(edit.a, next));
    this.b = new PrintedSide(context.b, shortened(edit.b, next));
    this.alone = standsAlone(this.a, this.b) ? this.a : standsAlone(this.b, this.a) ? this.b : undefined;
    this.lang = context.lang;
    this.english = english;
    this.nounsHaveCapitals = NOUNS_HAVE_CAPITALS.test(context.lang);
    this.lexicon = context.lexicon;
    this.published = context.published;
    this.quotedAt = speech.quotedAt;
    this.#speech = speech;
  }

  get quoted(): boolean {
    const isAlone = this.alone !== undefined;
    return this.#speech.isTouchedBy('a', this.edit.a, isAlone) || this.#speech.isTouchedBy('b', this.edit.b, isAlone);
  }
}

/**
 * The letters of a word at the end of both sides that only took or lost the capital of a sentence: it is part of the change, and
 * tells nothing of its kind. "[Officials/The officials] left"
 */
function lengthOfNextWord({ a, b }: Edit): number {
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  const { length } = short;
  if (length === 0 || long.length === length || !/^\p{L}+$/u.test(short) || !/\s$/u.test(long.slice(0, -length)))
    return 0;
  const end = long.slice(-length);
  return end !== short && end.toLowerCase() === short.toLowerCase() ? length : 0;
}

function shortened({ start, end, text }: Edit['a'], by: number): Edit['a'] {
  return by === 0 ? { start, end, text } : { start, end: end - by, text: text.slice(0, -by) };
}

function standsAlone(side: SideOfChange, other: SideOfChange): boolean {
  return other.text === '' ? side.text !== '' : ONLY_STOPS.test(other.text) && side.words.length > 1;
}

class PrintedSide implements SideOfChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly #whole: string;
  #folded: string | undefined;
  #key: string | undefined;
  #words: readonly string[] | undefined;

  constructor(whole: string, { start, end, text }: Edit['a']) {
    this.start = start;
    this.end = end;
    const trimmed = text.trim();
    this.text = SPACED.test(trimmed) ? trimmed.replace(SPACES, ' ') : trimmed;
    this.#whole = whole;
  }

  get folded(): string {
    this.#folded ??= PLAIN.test(this.text) ? this.text : foldTypography(this.text);
    return this.#folded;
  }

  get key(): string {
    this.#key ??= this.folded.toLowerCase();
    return this.#key;
  }

  get words(): readonly string[] {
    this.#words ??= this.key === '' ? [] : (this.key.match(WORD) ?? []);
    return this.#words;
  }

  get passage(): string {
    return this.#whole;
  }

  get before(): string {
    return this.#whole.slice(Math.max(0, this.start - AROUND), this.start);
  }

  get after(): string {
    return this.#whole.slice(this.end, this.end + AROUND);
  }
}
