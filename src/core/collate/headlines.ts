import { isLight } from '../classify/light-words.ts';
import { CHANGE_KINDS, type Change, type Paragraph } from '../model.ts';
import { wordKeys } from '../text/words.ts';

/**
 * The share of the longer headline's words below which two headlines are two. With a lower one, headlines that share "Trump"
 * and "in" come out as shreds of one another; with a higher one, a headline that was cut short is another one.
 */
const IN_COMMON = 1 / 3;

/** Whether the paragraphs of both sides of a passage are headlines. */
export function areHeadlines(...sides: readonly (readonly (Pick<Paragraph, 'kind'> | undefined)[])[]): boolean {
  return sides.every((side) => side.length === 1 && side[0]?.kind === 'headline');
}

/** Two headlines as one change, where they have little in common: each outlet wrote its own. Undefined where they do not. */
export function headlinesDiffer(a: string, b: string): Change | undefined {
  if (a.trim() === '' || b.trim() === '') return undefined;
  const [inA, inB] = [a, b].map((text) => {
    const keys = wordKeys(text);
    const news = keys.filter((key) => !isLight(key));
    return new Set(news.length > 0 ? news : keys);
  }) as [Set<string>, Set<string>];
  const shared = [...inA].filter((key) => inB.has(key)).length;
  if (shared >= IN_COMMON * Math.max(inA.size, inB.size)) return undefined;
  const whole = (text: string) => ({ start: 0, end: text.length, text });
  const reason = 'Each outlet has a headline of its own.';
  return { a: whole(a), b: whole(b), kind: 'headline', group: CHANGE_KINDS.headline, reason };
}
