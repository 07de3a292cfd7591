import { namesTime, saysWhen } from '../calendar.ts';
import { dayInWords, daysMeant } from '../days-meant.ts';
import type { Rule } from '../rule.ts';

export const date: Rule = {
  kind: 'date',
  name: 'Date or time',
  sentence: 'The day, date or time differs, or only one article gives it.',
  example: { before: 'the court ruled Thursday', after: 'the court ruled' },
  reason: ({ a, b, alone, english, published }) => {
    if (!english) return undefined;
    if (alone !== undefined) return saysWhen(alone.words) ? 'Only one article says when.' : undefined;
    const days = published && [daysMeant(a.key, published.a), daysMeant(b.key, published.b)];
    if (days?.every((some) => some?.length === 1) === true && days[0]![0] !== days[1]![0])
      return `The articles name two days: ${dayInWords(days[0]![0]!)} and ${dayInWords(days[1]![0]!)}.`;
    const [whenA, whenB] = [saysWhen(a.words), saysWhen(b.words)];
    const differ = (whenA && (whenB || namesTime(b.words))) || (whenB && namesTime(a.words));
    return differ ? 'The date or time differs.' : undefined;
  },
};
