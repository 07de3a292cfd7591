import { mergeEdits } from '../../compare/join-edits.ts';
import type { ChangeKind, Edit } from '../../model.ts';
import type { ChangeInContext, Context } from '../change-in-context.ts';
import { styleOfWords } from '../decide.ts';
import { nameForm } from '../rules/name-form.ts';
import { time } from '../rules/time.ts';

/** The kinds that are told by what a whole phrase means, and not by its words one by one. */
const BY_MEANING: ReadonlySet<ChangeKind> = new Set(['date-style', 'number-style', 'abbreviation', 'contraction']);
/** What stands between the halves of a date or quantity: "20", " 20, ". A longer stretch holds other words. */
const LONGEST_BETWEEN = 12;
/** Kinds of wording that the words before and after a name or day make together. */
const BY_PLACE = [time, nameForm] as const;
const CAPITALISED = /^\s?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}\s?$/u;
/** "[on/March] 3[ March/,] 2024": the comma of a date is no half of it. */
const NO_WORD = /^[\s,]*$/;

/**
 * The edits with those joined that make sense only as one.
 *
 * Before: "on [Jan. /]20[/ January]"; after: "on [Jan. 20/20 January]".
 */
export function joinHalves(
  edits: readonly Edit[],
  read: (edit: Edit) => ChangeInContext,
  { a, b }: Context,
): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const before = result.at(-1);
    const whole = before === undefined ? undefined : asOne(before, edit);
    if (whole === undefined) result.push(edit);
    else result[result.length - 1] = whole;
  }
  return result;

  /** "[on/late] Thursday[ night/]", "[the /]San Bernardino[ attack/]": one time, one name. */
  function isTimeOrName(first: Edit, second: Edit): boolean {
    const between = a.slice(first.a.end, second.a.start);
    if (
      !CAPITALISED.test(between) ||
      [first, second].some((edit) => Math.max(edit.a.text.length, edit.b.text.length) > 20)
    )
      return false;
    const change = read(mergeEdits(first, second, a, b));
    return change.english && !change.quoted && BY_PLACE.some(({ reason }) => reason(change) !== undefined);
  }

  function asOne(first: Edit, second: Edit): Edit | undefined {
    if (areCapitals(first) && areCapitals(second) && /^[ \u00A0]$/.test(a.slice(first.a.end, second.a.start))) {
      return mergeEdits(first, second, a, b);
    }
    if (isTimeOrName(first, second)) return mergeEdits(first, second, a, b);
    const length = second.a.start - first.a.end;
    if (length > LONGEST_BETWEEN || !mayBeHalves(first, second, a.slice(first.a.end, second.a.start))) return undefined;
    const whole = mergeEdits(first, second, a, b);
    const kind = styleOfWords(read(whole));
    if (kind === undefined || !BY_MEANING.has(kind)) return undefined;
    // The full stop behind a word that both print ends the sentence, and no abbreviation.
    const partsWords = /[\p{L}\p{N}]/u.test(a.slice(first.a.end, second.a.start));
    return kind === 'abbreviation' && partsWords ? undefined : whole;
  }
}

/** "[Foreign/foreign] [Ministry/ministry]": two edits that differ in nothing but capitals. */
function areCapitals({ a, b }: Edit): boolean {
  return a.text.length === b.text.length && a.text !== b.text && a.text.toLowerCase() === b.text.toLowerCase();
}

/** Cheap, because it is asked of all neighbours: words on both sides in all, a number or only one side printed in each. */
function mayBeHalves(first: Edit, second: Edit, between: string): boolean {
  if (between.includes('\n')) return false;
  const texts = [first.a.text, first.b.text, second.a.text, second.b.text];
  if (texts.some((text) => text.includes('\n') || text.length > 30)) return false;
  const isBare = ({ text }: Edit['a']): boolean => NO_WORD.test(text);
  const lone = [first, second].filter((edit) => isBare(edit.a) !== isBare(edit.b));
  return lone.length > 0 && /[\p{L}\p{N}]/u.test(texts.join(''));
}
