import type { Citation } from '../core/link/citation.ts';
import { filledReference, type ReferenceStyle, type References } from '../core/link/reference.ts';
import { dataLink } from './citable-data.ts';

let loaded: Promise<Readonly<Record<string, References>>> | undefined;

/** The references of a citation in a style, in alphabetical order; throws if they cannot be loaded. */
export async function referencesIn(style: ReferenceStyle, citation: Citation): Promise<string> {
  loaded ??= load().catch((error: unknown) => {
    // The next attempt may succeed.
    loaded = undefined;
    throw error;
  });
  const all = await loaded;
  const { printings, address, accessed = '' } = citation;
  return printings
    .filter(({ words }) => words !== '')
    .map(({ article, address: own = address }) =>
      filledReference(all[article.id]?.[style] ?? '', { address: own, accessed }),
    )
    .sort((p, q) => p.localeCompare(q, 'en'))
    .join('\n\n');
}

/** They are one file for a story, beside the folders of its comparisons. */
async function load(): Promise<Readonly<Record<string, References>>> {
  const data = dataLink().href;
  const answer = await fetch(new URL(data.endsWith('/story.json') ? 'references.json' : '../references.json', data));
  if (!answer.ok) throw new Error(`The references answer ${answer.status}.`);
  return (await answer.json()) as Readonly<Record<string, References>>;
}
