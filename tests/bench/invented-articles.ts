/** Two articles as lists of paragraphs. */
export interface ArticlePair {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Words of invented news: the first ones come often, the last ones seldom, as in any language. */
const FREQUENT =
  'the of to and in a said that for on was with his at by it as from he has had not its were an will who but their after'.split(
    ' ',
  );
const STEMS =
  'riv mill brid harb coun offic minis strik flood marke budg schoo hosp traff elec farm rail poli court bank storm vote tax fire crew'.split(
    ' ',
  );
const ENDINGS = 'er ors ing ed ation al ment ive ist ance ers ion ly ous ity'.split(' ');

/** Numbers between 0 and 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Two printings of one invented report: most paragraphs shared with a few words changed, some split, some left out.
 *
 * `paragraphs` counts those of the report; the same numbers give the same texts.
 */
export function inventedPair(paragraphs: number, seed = 1): ArticlePair {
  const chance = chances(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  const word = (): string =>
    chance() < 0.5 ? pick(FREQUENT) : `${pick(STEMS)}${pick(ENDINGS)}${chance() < 0.5 ? '' : pick(STEMS)}`;
  const sentence = (): string[] => Array.from({ length: 10 + Math.floor(chance() * 18) }, word);
  const printed = (words: readonly string[]): string =>
    `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`;
  const edited = (words: readonly string[]): string[] =>
    words.flatMap((one) => (chance() < 0.02 ? [] : chance() < 0.03 ? [word()] : [one]));
  const a: string[] = [];
  const b: string[] = [];
  for (let k = 0; k < paragraphs; k++) {
    const report = Array.from({ length: 1 + Math.floor(chance() * 3) }, sentence);
    const fate = chance();
    if (fate < 0.92) a.push(report.map(printed).join(' '));
    if (fate < 0.12 || fate >= 0.97) continue;
    const copy = report.map((words) => printed(edited(words)));
    if (chance() < 0.15) b.push(...copy);
    else b.push(copy.join(' '));
  }
  return { a, b };
}
