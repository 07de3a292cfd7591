import { namesTime, saysWhen } from '../calendar.ts';
import type { Rule } from '../rule.ts';

export const date: Rule = {
  kind: 'date',
  name: 'Date or time',
  sentence: 'Another day, date or time is printed, or one of the two gives none.',
  example: { before: 'the court ruled Thursday', after: 'the court ruled' },
  reason: ({ a, b, alone, english }) => {
    if (!english) return undefined;
    if (alone !== undefined) return saysWhen(alone.words) ? 'The time is given in one of the two only.' : undefined;
    const [whenA, whenB] = [saysWhen(a.words), saysWhen(b.words)];
    const differ = (whenA && (whenB || namesTime(b.words))) || (whenB && namesTime(a.words));
    return differ ? 'Another date or time is printed.' : undefined;
  },
};
