interface Text {
  readonly paragraphs: readonly string[];
}

/** A paragraph of a made revision: its text, and which paragraphs it continues. */
interface Made {
  readonly text: string;
  readonly of: readonly number[];
}

/** A text and a revision of it that is known to the paragraph, in the form of `revisions.json`. */
export interface MadeRevision {
  readonly id: string;
  readonly set: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly links: readonly (readonly [number, number])[];
  /** Paragraphs whose words went into another's: one of the two ids must go. */
  readonly ignore: readonly (readonly [number, number])[];
}

/** Words of a paragraph that is still the same when it begins in other words. */
const FEWEST_WORDS = 12;
/** Edits of one revision at most. */
const MOST_EDITS = 4;
/** Shorter texts are no articles. */
const FEWEST_PARAGRAPHS = 6;

/**
 * Texts as an editor might leave them: paragraphs taken out, put in, split, merged, moved, rewritten word by word, and
 * begun in other words, which are another text's. The same for the same seed.
 */
export function madeRevisions(texts: readonly Text[], seed: number): readonly MadeRevision[] {
  const long = texts.filter(({ paragraphs }) => paragraphs.length >= FEWEST_PARAGRAPHS);
  let state = seed;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return long.map(({ paragraphs }, place) => {
    const donor = long[(place + 7) % long.length]?.paragraphs ?? [];
    let made: readonly Made[] = paragraphs.map((text, i) => ({ text, of: [i] }));
    for (let k = Math.floor(chance() * MOST_EDITS); k >= 0 && made.length > 2; k--) made = edited(made, donor, chance);
    const links = made.flatMap(({ of }, j) => of.map((i) => [i, j] as const));
    const merged = made.flatMap(({ of }, j) => (of.length > 1 ? of.map((i) => [i, j] as const) : []));
    const right = made.map(({ text }) => text);
    return { id: `made-${place}`, set: 'made revisions', left: paragraphs, right, links, ignore: merged };
  });
}

function edited(made: readonly Made[], donor: readonly string[], chance: () => number): readonly Made[] {
  const pick = (count: number): number => Math.floor(chance() * count);
  const i = pick(made.length - 1);
  const [one, next] = [made[i]!, made[i + 1]!];
  const words = donor.join(' ').split(' ');
  const without = made.toSpliced(i, 1);
  const sentence = one.text.indexOf('. ', one.text.length / 3);
  switch (pick(7)) {
    case 0:
      return without;
    case 1:
      return made.toSpliced(i, 0, { text: donor[pick(donor.length)] ?? '', of: [] });
    case 2:
      return made.toSpliced(i, 2, { text: `${one.text} ${next.text}`, of: [...one.of, ...next.of] });
    case 3:
      if (sentence < 0) return made;
      return made.toSpliced(
        i,
        1,
        { text: one.text.slice(0, sentence + 1), of: one.of },
        { text: one.text.slice(sentence + 2), of: one.of },
      );
    case 4:
      return without.toSpliced(pick(made.length), 0, one);
    case 5:
      return made.with(i, { ...one, text: rewritten(one.text, 0.1 + 0.35 * chance(), words, chance) });
    default: {
      if (one.text.split(' ').length < FEWEST_WORDS) return made;
      const opening = words.slice(5, 8 + pick(5));
      return made.with(i, { ...one, text: [...opening, ...one.text.split(' ').slice(4)].join(' ') });
    }
  }
}

/** Of its words a share is left out, replaced or followed by another. */
function rewritten(text: string, share: number, words: readonly string[], chance: () => number): string {
  const other = (): string => words[Math.floor(chance() * words.length)] ?? '';
  return text
    .split(' ')
    .flatMap((word) => {
      const fate = chance() / share;
      if (fate < 0.4) return [other()];
      if (fate < 0.7) return [];
      return fate < 1 ? [word, other()] : [word];
    })
    .join(' ');
}
