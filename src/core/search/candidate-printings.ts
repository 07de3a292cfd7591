import { type FoldedWord, foldedWords } from './folded-words.ts';
import { inOneStyle } from './house-style.ts';
import type { Known } from './look-up-words.ts';
import type { Manifest, TextShard } from './manifest.ts';
import type { IndexedMatter, IndexedPrinting, IndexedStory } from './search-index.ts';
import type { ShardReader } from './shard-reader.ts';
import { type Meaning, vocabulary } from './vocabulary.ts';

/** One printing of a matter as examined: its words by number. */
export interface CandidatePrinting {
  readonly story: IndexedStory;
  readonly matter: IndexedMatter;
  readonly printing: IndexedPrinting;
  readonly words: readonly (readonly FoldedWord[])[];
  readonly text: Uint32Array;
  /** Places printed in one word with the place before: the "not" of "didn't". */
  readonly joined: ReadonlySet<number>;
}

type Read = Omit<CandidatePrinting, 'text' | 'joined'>;

/** No word has zero weight, or the order of words that all texts contain could not be compared. */
const LEAST_WEIGHT = 0.1;

/** Fetches the texts of matters, with every printing of each, from the first `most` shards needed. */
export async function readPrintings(
  reader: ShardReader,
  manifest: Manifest,
  matters: readonly number[],
  most: number,
  failed: Set<string>,
): Promise<readonly Read[]> {
  const shardOf = (matter: number) => `t${Math.floor(matter / manifest.perText)}`;
  const shards = await reader.read<TextShard>(
    [...new Set(matters.map(shardOf))].slice(0, manifest.inline === undefined ? most : undefined),
    failed,
  );
  return matters.flatMap((number) => {
    const shard = shards.get(shardOf(number));
    const matter = shard?.matters[number % manifest.perText];
    const story = shard?.stories.find(([place]) => place === matter?.story)?.[1];
    if (matter === undefined || story === undefined) return [];
    return matter.printings.map((printing) => {
      const words = printing.paragraphs.map(({ text }) => foldedWords(text));
      return { story, matter, printing, words };
    });
  });
}

/** Numbers the words of the texts, and says what those of the query mean in them. */
export function numbered(
  found: readonly Read[],
  words: readonly FoldedWord[],
  typing: boolean,
  known: ReadonlyMap<string, Known>,
  matters: number,
): { readonly entries: readonly CandidatePrinting[]; readonly meanings: readonly Meaning[] } {
  const { numberedIn, meaningOf } = vocabulary();
  const { query, texts } = inOneStyle(
    words,
    found.flatMap((entry) => entry.words),
    typing,
  );
  // "Five hundred" is searched as 500 and begins no 5000.
  const lastIsWord = !/^\d/.test(words.at(-1)?.key ?? '');
  let first = 0;
  const entries = found.map((entry) => {
    const own = texts.slice(first, first + entry.words.length);
    first += own.length;
    return { ...entry, words: own, text: numberedIn(own.flat()), joined: joinedIn(own) };
  });
  const meanings = new Map<string, Meaning>();
  const asked = query.map(({ key, same }, place) => {
    const begun = typing && place === query.length - 1 && !(lastIsWord && /^\d/.test(key));
    const name = `${key} ${same ?? ''}${begun ? '…' : ''}`;
    const held = Math.max(...[key, same ?? key].map((word) => known.get(word)?.matters ?? 0));
    const meaning = meanings.get(name) ?? {
      weight: Math.log(Math.max(matters, 1) / Math.max(1, held)) + LEAST_WEIGHT,
      words: meaningOfBoth(key, same, begun, held > 0),
    };
    meanings.set(name, meaning);
    return meaning;
  });
  return { entries, meanings: asked };

  function meaningOfBoth(key: string, same: string | undefined, begun: boolean, held: boolean) {
    const own = meaningOf(key, begun, held);
    return same === undefined ? own : new Map([...own, ...meaningOf(same, begun, held)].sort(([, p], [, q]) => p - q));
  }
}

const NONE: ReadonlySet<number> = new Set();

function joinedIn(paragraphs: readonly (readonly FoldedWord[])[]): ReadonlySet<number> {
  const joined = new Set<number>();
  let place = 0;
  for (const words of paragraphs) {
    for (const [own, { start }] of words.entries()) {
      if (own > 0 && words[own - 1]!.start === start) joined.add(place);
      place++;
    }
  }
  return joined.size === 0 ? NONE : joined;
}
