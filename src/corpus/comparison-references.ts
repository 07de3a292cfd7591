import { risOf } from '../core/link/ris.ts';
import type { Pair } from './stories.ts';

/** A comparison and its articles as RIS; `address` is that of its page, `published` the day on which that was. */
export function comparisonReferences({ story, a, b }: Pair, address: string, published: string | undefined): string {
  return risOf({ title: `${story.title}: ${a.label} and ${b.label}`, address, published, articles: [a, b] });
}
