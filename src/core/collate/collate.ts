import { align } from '../align/align.ts';
import { classify } from '../classify/classify.ts';
import { compare } from '../compare/compare.ts';
import {
  type Article,
  type Bead,
  type Change,
  type Collation,
  PARAGRAPH_BREAK,
  type Paragraph,
  type Passage,
  type Story,
} from '../model.ts';
import { tallyOf } from './tally.ts';

/** Aligns two articles of a story, compares what they share word by word, and says what each change is. */
export function collate(story: Story, a: Article, b: Article): Collation {
  const { beads, limited } = align(a.paragraphs, b.paragraphs);
  const passages = beads.map((bead) => passageOf(bead, a, b));
  const { id, title, date, relation } = story;
  const about = { id, title, relation, ...(date === undefined ? {} : { date }) };
  return { story: about, a, b, passages, tally: tallyOf(passages, a, b), limited };
}

/** The text of one side of a passage: its paragraphs' texts, joined by `PARAGRAPH_BREAK`. */
export function sideText(paragraphs: readonly Paragraph[], indices: readonly number[]): string {
  return indices.map((index) => paragraphs[index]?.text ?? '').join(PARAGRAPH_BREAK);
}

function passageOf(bead: Bead, a: Article, b: Article): Passage {
  const first = bead.a[0] === undefined ? b.paragraphs[bead.b[0] ?? 0] : a.paragraphs[bead.a[0]];
  if (first === undefined) throw new Error('A bead of the alignment names no paragraph of its articles.');
  const kind = bead.b.length === 0 ? 'only-a' : bead.a.length === 0 ? 'only-b' : 'shared';
  const { moved, score, because } = bead;
  const changes = kind === 'shared' ? changesOf(bead, a, b) : [];
  return { id: first.id, kind, a: bead.a, b: bead.b, moved, score, because, changes };
}

function changesOf(bead: Bead, a: Article, b: Article): readonly Change[] {
  const texts = { a: sideText(a.paragraphs, bead.a), b: sideText(b.paragraphs, bead.b) };
  return texts.a === texts.b ? [] : classify(compare(texts.a, texts.b), { ...texts, lang: a.lang });
}
