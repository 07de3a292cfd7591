import type { Collation, Passage, Side } from '../model.ts';
import { inFigures } from '../text/counting.ts';
import { wordCount } from '../text/words.ts';
import { placeInOther } from './place-in-other.ts';
import { shapeOf } from './rows.ts';

/** What a cell of the strip shows, in words: "Passage 4: split in two, 3 changes, 1 of substance". */
export function stripWords(passage: Passage, index: number, collation: Collation): string {
  return `Passage ${inFigures(index + 1)}: ${passage.kind === 'shared' ? shared(passage, collation) : alone(passage, collation)}`;
}

function alone({ kind, a, b }: Passage, collation: Collation): string {
  const side: Side = kind === 'only-a' ? 'a' : 'b';
  const paragraphs = (side === 'a' ? a : b).flatMap((index) => collation[side].paragraphs[index] ?? []);
  const words = paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
  return `only in ${collation[side].label}, ${figure(words, 'word')}`;
}

function shared(passage: Passage, collation: Collation): string {
  const { changes, displaced } = passage;
  const substance = changes.filter(({ group }) => group === 'substance').length;
  const shape = shapeOf(passage, inFigures);
  const where = displaced ? `${placeInOther(passage, collation.passages).direction} in ${collation.b.label}` : '';
  const changed =
    changes.length === 0
      ? 'identical'
      : `${figure(changes.length, 'change')}, ${substance === 0 ? 'none' : inFigures(substance)} of substance`;
  return [shape, where, changed].filter((part) => part !== '').join(', ');
}

function figure(count: number, noun: string): string {
  return `${inFigures(count)} ${count === 1 ? noun : `${noun}s`}`;
}
