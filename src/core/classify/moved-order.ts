import { VERB_OF_REPORTING } from '../text/verbs-of-saying.ts';
import { maySayWhen } from './calendar.ts';
import { isLight } from './light-words.ts';

/** What belongs to the words beside it: it says something else wherever it goes. */
const BOUND =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|without|only|even|almost|nearly|just|all|both|every|alleged(?:ly)?|former|acting|late|suspected|more than|less than|at least|at most|up to|about)\b|n't\b|\p{N}/u;
const SOURCE = new RegExp(`${VERB_OF_REPORTING}|according to`, 'u');
const RELATIVE = /^(?:who|whom|whose|which|that|aged|and|or|but)\b/;
/** In words: a whole clause that goes to another place of its sentence is the same clause. */
const CLAUSE = 4;
const LOOSE_ADVERBS = new Set(['also', 'however', 'meanwhile', 'too', 'instead', 'later', 'earlier']);

/** Whether words, in lower case, say the same at another place of their sentence: a source, a time, a clause, a free adverb. */
export function mayMove(words: string): boolean {
  const all = words.split(' ').filter((word) => word !== '');
  const isTime = all.every((word) => isLight(word) || maySayWhen(word)) && all.some((word) => maySayWhen(word));
  if (isTime) return true;
  if (BOUND.test(words) || RELATIVE.test(words)) return false;
  if (SOURCE.test(words)) return true;
  return all.length >= CLAUSE || all.every((word) => LOOSE_ADVERBS.has(word));
}

/**
 * Whether some words are others in another order because one stretch of them moved; and not because two changed places around a
 * third, as in "Reed beat Hale" and "Hale beat Reed". Around "and" two may.
 */
export function isOneMove(some: readonly string[], others: readonly string[]): boolean {
  const one = some.join(' ');
  if (one === others.join(' ') || [...some].sort().join(' ') !== [...others].sort().join(' ')) return false;
  if (isSwapAround(some, others)) return true;
  for (let from = 0; from < some.length; from++) {
    for (let to = from + 1; to <= some.length; to++) {
      const block = some.slice(from, to);
      const rest = [...some.slice(0, from), ...some.slice(to)];
      for (let at = 0; at <= rest.length; at++) {
        if (at === from) continue;
        if ([...rest.slice(0, at), ...block, ...rest.slice(at)].join(' ') === others.join(' '))
          return !BOUND.test(one) && isFree(block, rest);
      }
    }
  }
  return false;
}

/** What moved is a time, an adverb or a source; or a verb and its subject, or two words of one name, changed places. */
function isFree(block: readonly string[], rest: readonly string[]): boolean {
  return (
    mayMove(block.join(' ')) ||
    mayMove(rest.join(' ')) ||
    block.length + rest.length === 2 ||
    block.every((word) => /ly$/.test(word) || isLight(word))
  );
}

function isSwapAround(some: readonly string[], others: readonly string[]): boolean {
  const [at, to] = [some.indexOf('and'), others.indexOf('and')];
  if (at < 0 || to < 0) return false;
  const turned = [...some.slice(at + 1), 'and', ...some.slice(0, at)];
  return turned.join(' ') === others.join(' ');
}
