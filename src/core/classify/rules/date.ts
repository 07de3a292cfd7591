import { namesTime, saysWhen } from '../calendar.ts';
import type { Rule } from '../rule.ts';

export const date: Rule = {
  kind: 'date',
  name: 'Date or time',
  sentence: 'The day, date or time differs, or only one article gives it.',
  example: { before: 'the court ruled Thursday', after: 'the court ruled' },
  reason: ({ a, b, alone, english }) => {
    if (!english) return undefined;
    if (alone !== undefined) return saysWhen(alone.words) ? 'Only one article says when.' : undefined;
    const [whenA, whenB] = [saysWhen(a.words), saysWhen(b.words)];
    const differ = (whenA && (whenB || namesTime(b.words))) || (whenB && namesTime(a.words));
    return differ ? 'The date or time differs.' : undefined;
  },
};
