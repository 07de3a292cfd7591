import type { ChangeInContext, SideOfChange } from '../change-in-context.ts';
import type { Rule } from '../rule.ts';

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const JOINS_NAMES = /^(?:of|the|and|de|da|di|al|bin|ibn|van|von|der|la|el)$/;
/** A capital says nothing at the beginning of a sentence, nor in a title or headline in which all words have one. */
const SENTENCE_BEGINS = /(?:^|[.!?…:]["'’”)\]]*\s+|\n\s*)["'‘“([]*$/u;
/** The full stop of a title or of an initial ends no sentence: "said Dr. ", "George W. ". */
const SHORT_TITLE =
  /(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Cmdr|Det|Insp|Supt)\.\s+["'‘“([]*$/u;
const NEVER_NAMES =
  /^(?:The|A|An|It|He|She|They|We|I|You|His|Her|Their|Our|My|But|And|Or|So|In|On|At|For|From|By|With|As|If|When|While|That|This|These|Those|There|Here|Not|No|To|Of|Some|Many|Most|All|Both|However|After|Before|Since|Also|Who|What|Mr|Mrs|Ms|Dr)$/;

export const name: Rule = {
  kind: 'name',
  name: 'Name',
  sentence: 'The name differs, or one article gives more of it.',
  example: { before: 'a flight from Lagos', after: 'a flight from Accra' },
  reason: (change) => {
    const { a, b, alone } = change;
    if (alone !== undefined) {
      return isName(alone) && touchesName(alone)
        ? 'One article gives more of the name or of the title before it.'
        : undefined;
    }
    return isName(a) && isName(b) && !areSameWords(a, b) ? 'The name differs.' : undefined;
  },
};

/** "River Ware" and "Ware River": the order is for the rule of wording to tell. */
function areSameWords(a: SideOfChange, b: SideOfChange): boolean {
  const sorted = ({ words }: SideOfChange) =>
    words
      .filter((word) => !JOINS_NAMES.test(word))
      .sort()
      .join(' ');
  return sorted(a) === sorted(b);
}

function isName(side: SideOfChange): boolean {
  if (side.text.startsWith('(') && side.text.endsWith(')')) return false;
  const words = side.text.replace(/^[,\s"“‘'(]+|[,\s"”’')]+$/gu, '').split(/\s+/);
  const bare = words.map((word) => word.replace(/['’]s$|[,]$/u, ''));
  if (!bare.every((word) => (NAME_WORD.test(word) && !NEVER_NAMES.test(word)) || JOINS_NAMES.test(word))) return false;
  if (!bare.some((word) => NAME_WORD.test(word))) return false;
  return bare.length > 1 || !SENTENCE_BEGINS.test(side.before) || SHORT_TITLE.test(side.before);
}

/** "Kim [Jong Un/]": a capitalised word stands right beside it. */
function touchesName({ before, after }: ChangeInContext['a']): boolean {
  return /(?<![.!?…]["”’]?\s+)(?<!^)\p{Lu}[\p{L}\p{M}'’.-]*\s*$/u.test(before) || /^\s*\p{Lu}/u.test(after);
}
