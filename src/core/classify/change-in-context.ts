import type { Edit, Range, Side } from '../model.ts';
import { foldTypography } from '../text/fold.ts';
import { type QuotedSpan, quotedSpans } from '../text/quoted-spans.ts';

/** The two sides of the passage that the edits belong to, and the language of `a`. */
export interface Context {
  readonly a: string;
  readonly b: string;
  readonly lang: string;
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
}

/** An edit as the rules see it. */
export interface ChangeInContext {
  readonly edit: Edit;
  readonly a: SideOfChange;
  readonly b: SideOfChange;
  /** The side that prints something where the other prints nothing, or words where the other has a comma or the like. */
  readonly alone: SideOfChange | undefined;
  readonly english: boolean;
  /** True where a word of the change stands inside quotation marks, on either side. */
  readonly quoted: boolean;
  /** True where the place stands inside quotation marks on that side. */
  readonly quotedAt: (side: Side, place: number) => boolean;
}

/** How much of the text around is looked at: less cuts "the Korean Central News Agency", more costs time only. */
const AROUND = 80;
/** Nothing to fold: most words. */
const PLAIN = /^[\w ,.;:()!?-]*$/;
const ONLY_STOPS = /^[,.;:]+$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}$£€¥%][\p{L}\p{M}\p{N}$£€¥%]*(?:['.,:/][\p{L}\p{N}]+)*/gu;

/** Reads edits in their context; what is found out about the whole passage is found out once. */
export function inContext(context: Context): (edit: Edit) => ChangeInContext {
  const english = /^en\b/i.test(context.lang);
  const spans: { a?: readonly QuotedSpan[]; b?: readonly QuotedSpan[] } = {};
  const quotationAt = (side: Side, place: number) => {
    const found = spans[side] ?? quotedSpans(context[side]);
    spans[side] = found;
    return found.find(({ start, end }) => start <= place && place <= end);
  };
  /** A whole quotation that only one side prints was left out or added; nobody's words were altered. */
  const touchesSpeech = (side: Side, { start, end, text }: Edit['a'], isAlone: boolean) => {
    const first = text.search(LETTER_OR_DIGIT);
    const quotation = first < 0 ? undefined : quotationAt(side, start + first);
    return quotation !== undefined && !(isAlone && start < quotation.start && quotation.end < end);
  };
  return (edit) => {
    const [a, b] = [sideOf(context.a, edit.a), sideOf(context.b, edit.b)];
    const alone = standsAlone(a, b) ? a : standsAlone(b, a) ? b : undefined;
    return {
      edit,
      a,
      b,
      alone,
      english,
      quotedAt: (side, place) => quotationAt(side, place) !== undefined,
      get quoted() {
        return touchesSpeech('a', edit.a, alone !== undefined) || touchesSpeech('b', edit.b, alone !== undefined);
      },
    };
  };
}

function standsAlone(side: SideOfChange, other: SideOfChange): boolean {
  return other.text === '' ? side.text !== '' : ONLY_STOPS.test(other.text) && side.words.length > 1;
}

function sideOf(whole: string, { start, end, text: printed }: Edit['a']): SideOfChange {
  const text = printed.trim().replace(/\s+/g, ' ');
  let folded: string | undefined;
  let key: string | undefined;
  let words: readonly string[] | undefined;
  return {
    start,
    end,
    text,
    get folded() {
      folded ??= PLAIN.test(text) ? text : foldTypography(text);
      return folded;
    },
    get key() {
      key ??= this.folded.toLowerCase();
      return key;
    },
    get words() {
      words ??= this.key.match(WORD) ?? [];
      return words;
    },
    get before() {
      return whole.slice(Math.max(0, start - AROUND), start);
    },
    get after() {
      return whole.slice(end, end + AROUND);
    },
  };
}
