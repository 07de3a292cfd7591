import { beginningsOf } from './beginnings.ts';
import type { Voter } from './candidates.ts';
import type { FoldedWord } from './folded-words.ts';
import { type Manifest, NEVER_ALONE, PAIR } from './manifest.ts';
import { otherForms } from './other-forms.ts';
import { unpacked } from './postings.ts';
import { type ShardReader, shardsBetween } from './shard-reader.ts';
import { backwards } from './shards.ts';
import { alike, mostMistakes } from './typing-mistakes.ts';

/** What the archive knows of a word of a query. */
export interface Known {
  /** How many matters contain it, or a word it starts; 0 if none does. */
  readonly matters: number;
  /** False if it was not looked up: the rest of a long query. */
  readonly asked: boolean;
}

/** What the whole archive knows about a query: how rare its words are, and which matters contain them. */
export interface LookedUp {
  readonly known: ReadonlyMap<string, Known>;
  readonly voters: readonly Voter[];
}

/** Words of a query that are looked up: a dozen identify a quotation; for a pasted page, a share. */
const LOOKED_UP = { least: 14, share: 1 / 7 };
/** This many uncommon words known to the archive identify a passage, so the rest need no look-up. */
const ENOUGH_RARE = 4;
/** Mistyped words are resolved as long as this many words of the query are not known for certain. */
const ENOUGH_SURE = 6;
/** Shards read for one beginning: "con" starts more words than anybody means. */
const MOST_BEGUN = 2;
const MOST_PIECE = 3;
/** The most likely words for a mistyped one; each costs a shard. */
const MOST_MEANT = 4;
/** Fewer letters than this say nothing about a word. */
const LEAST_BEGUN = 3;
/** Words that the unfinished last word may start count a little less than the word itself. */
const BEGUN = 0.9;
const LAST = '\uFFFF';

type Postings = ReadonlyMap<string, string>;

/** Asks the shards of words; `typing` says that the last word may be unfinished. */
export async function lookUpWords(
  reader: ShardReader,
  asked: readonly FoldedWord[],
  typing: boolean,
  failed: Set<string>,
): Promise<LookedUp> {
  const words = asked.map(({ key }) => key);
  const others = otherForms(asked);
  const manifest = await reader.manifest();
  const common = commonIn(manifest);
  const last = typing ? words.at(-1) : undefined;
  const lookedUp = new Set(lookedUpOf(words, common));
  if (last !== undefined) lookedUp.add(last);
  const rare = [...lookedUp].filter((word) => !common.has(word));
  const terms = rare.length >= ENOUGH_RARE ? [] : [...commonTermsOf(words, common, manifest.matters)];
  const begun =
    last === undefined
      ? []
      : [last, ...(others.get(last) ?? [])].flatMap((name) => (name.length >= LEAST_BEGUN ? beginningsOf(name) : []));
  const named = rare.flatMap((word) => others.get(word) ?? []);
  const postings = new Map(await termsOf([...rare, ...named, ...terms], begun));
  const known = new Map<string, Known>();
  const voters: Voter[] = [];
  for (const term of [...rare, ...terms]) {
    const held = [term, ...(others.get(term) ?? [])].filter((name) => postings.has(name));
    if (held.length > 0 && (term !== last || !common.has(term))) voters.push(voter(held.map((name) => [name, 1])));
  }
  for (const word of new Set([...words, ...[...others.values()].flat()])) {
    const list = postings.get(word);
    const matters = common.get(word) ?? (list === undefined ? 0 : unpacked(list).length);
    known.set(word, { matters, asked: common.has(word) || lookedUp.has(word) });
  }
  const isHeld = (word: string) =>
    [word, ...(others.get(word) ?? [])].some((name) => (known.get(name)?.matters ?? 0) > 0);
  if (begun.length > 0) addBegun(begun);
  const sure = rare.filter(isHeld).length;
  const unknown = rare.filter((word) => !isHeld(word));
  if (sure < ENOUGH_SURE && unknown.length > 0) await addMeant(unknown);
  return { known, voters };

  /** The postings of terms, and of the words that any beginning starts. */
  async function termsOf(asked: readonly string[], beginnings: readonly string[] = []): Promise<Postings> {
    const shards = new Set(asked.flatMap((term) => shardsBetween(manifest.words, term, term)));
    for (const beginning of beginnings) {
      const range = shardsBetween(manifest.words, beginning, beginning + LAST);
      for (const place of range.slice(0, MOST_BEGUN)) shards.add(place);
    }
    const read = await reader.read<readonly string[]>(names('w', shards), failed);
    const wanted = new Set(asked);
    const found = new Map<string, string>();
    for (const shard of read.values()) {
      for (let at = 0; at < shard.length; at += 2) {
        const term = shard[at]!;
        if (wanted.has(term) || begins(beginnings, term)) found.set(term, shard[at + 1]!);
      }
    }
    return found;
  }

  function addBegun(beginnings: readonly string[]): void {
    const [beginning = ''] = beginnings;
    const whole = known.get(beginning)?.matters ?? 0;
    const others = [...postings.keys()].filter((word) => begins(beginnings, word));
    const voting = others.filter((word) => word !== beginning && !common.has(word));
    const ofCommon = [...common].flatMap(([word, matters]) => (begins(beginnings, word) ? [matters] : []));
    const held = Math.max(whole, ...ofCommon, ...voting.map((word) => unpacked(postings.get(word)!).length));
    known.set(beginning, { matters: held, asked: true });
    if (voting.length > 0)
      voters.push(
        voter(
          voting.map((word) => [word, BEGUN]),
          held,
        ),
      );
  }

  /** Words that the archive does not contain may be mistyped: the words most like them vote instead. */
  async function addMeant(unknown: readonly string[]): Promise<void> {
    const vocabulary = await neighboursOf(unknown);
    const meant = new Map(unknown.map((word) => [word, likeliest(word, vocabulary)]));
    const asked = [...meant.values()].flatMap((list) => list.map(([word]) => word)).filter((word) => !common.has(word));
    for (const [word, list] of await termsOf(asked)) postings.set(word, list);
    for (const list of meant.values()) {
      const voting = list.filter(([word]) => postings.has(word));
      if (voting.length > 0) voters.push(voter(voting, 1));
    }
  }

  /** Words with the same beginning or end as the query word: one mistake leaves a half intact, two usually a third. */
  async function neighboursOf(asked: readonly string[]): Promise<readonly string[]> {
    const [ahead, back] = [new Set<number>(), new Set<number>()];
    for (const word of asked) {
      const piece = Math.max(2, Math.floor(word.length / (mostMistakes(word.length) + 1)));
      for (const place of around(manifest.forward, word, piece)) ahead.add(place);
      for (const place of around(manifest.backward, backwards(word), piece)) back.add(place);
    }
    const [ahead1, back1] = await Promise.all([
      reader.read<readonly string[]>(names('v', ahead), failed),
      reader.read<readonly string[]>(names('r', back), failed),
    ]);
    return [...new Set([...[...ahead1.values()].flat(), ...[...back1.values()].flat().map(backwards)])];
  }

  function voter(ballots: readonly (readonly [word: string, likeness: number])[], held = 0): Voter {
    const lists = ballots.map(([word, likeness]) => ({ matters: unpacked(postings.get(word) ?? ''), likeness }));
    const most = held > 0 ? held : Math.max(1, ...lists.map(({ matters }) => matters.length));
    const weight = Math.log(manifest.matters / most) + 0.1;
    return lists.map(({ matters, likeness }) => [matters, weight * likeness]);
  }
}

function begins(beginnings: readonly string[], term: string): boolean {
  return !term.includes(PAIR) && beginnings.some((beginning) => term.startsWith(beginning));
}

function commonIn({ common }: Manifest): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < common.length; at += 2) found.set(String(common[at]), Number(common[at + 1]));
  return found;
}

/** The words worth a shard: all of a quotation; for a longer text the longest, which are usually the rarest. */
function lookedUpOf(words: readonly string[], common: ReadonlyMap<string, number>): readonly string[] {
  const all = [...new Set(words)].filter((word) => !common.has(word));
  const most = LOOKED_UP.least + Math.floor(words.length * LOOKED_UP.share);
  return all.length <= most ? all : all.toSorted((p, q) => q.length - p.length).slice(0, most);
}

/** Common words that are not everywhere, and neighbouring pairs of common ones. */
function* commonTermsOf(
  words: readonly string[],
  common: ReadonlyMap<string, number>,
  matters: number,
): Generator<string> {
  for (const [place, word] of words.entries()) {
    const held = common.get(word);
    if (held === undefined) continue;
    if (held <= matters * NEVER_ALONE) yield word;
    const before = words[place - 1];
    if (before !== undefined && common.has(before)) yield before + PAIR + word;
  }
}

function likeliest(word: string, vocabulary: readonly string[]): readonly (readonly [string, number])[] {
  const liked = vocabulary.flatMap((other) => {
    const likeness = alike(word, other);
    return likeness > 0 ? [[other, likeness] as const] : [];
  });
  return liked.sort(([p, one], [q, two]) => two - one || (p < q ? -1 : 1)).slice(0, MOST_MEANT);
}

/** The shards of words that start with a piece of the word, closest first. */
function around(firsts: readonly string[], word: string, piece: number): readonly number[] {
  const beginning = word.slice(0, piece);
  const all = shardsBetween(firsts, beginning, beginning + LAST);
  const [own = 0] = shardsBetween(firsts, word, word);
  return all.toSorted((p, q) => Math.abs(p - own) - Math.abs(q - own)).slice(0, MOST_PIECE);
}

function names(kind: string, places: Iterable<number>): readonly string[] {
  return [...places].map((place) => kind + place);
}
