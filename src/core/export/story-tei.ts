import { compare } from '../compare/compare.ts';
import type { Edit, Range, Story } from '../model.ts';
import type { Matter } from '../story/matters.ts';
import { storyNotice } from './rights.ts';
import { alone, apparatus, ofKind, type Variation } from './tei-apparatus.ts';
import { placesIn, teiFile } from './tei-file.ts';
import { type Reading, readingOf } from './tei-reading.ts';
import { type Block, witnessOrder } from './witness-order.ts';

/**
 * A story with all its articles as one TEI file with parallel segmentation; `address` is that of its page.
 *
 * Each matter is an `<ab>` whose `n` is the matter's id, and each place where its printings differ an `<app>` with a reading for each wording and the
 * witnesses that print it. Of which kind the differences are is told for two articles at a time, in the files of their
 * comparisons (`tei.ts`).
 */
export function storyTeiOf(story: Story, matters: readonly Matter[], address: string): string {
  const { articles } = story;
  const groups = matters.map(({ printings }) => ({
    parts: articles.map((_, index) => printings.find(({ article }) => article === index)?.paragraphs ?? []),
  }));
  const order = witnessOrder(
    articles.map(({ paragraphs }) => paragraphs.length),
    groups,
  );
  const sigils = articles.map((_, index) => `w${index + 1}`);
  const places = placesIn(order, sigils);
  return teiFile({
    title: story.title,
    address,
    notice: storyNotice(story, address),
    witnesses: articles.map((article, index) => ({ sigil: sigils[index]!, article })),
    places,
    blocks: order.map((block, index) => ({
      group: block.group,
      id: places.ids[index]!,
      attributes: { type: block.isWhole ? 'in-order' : 'displaced', n: idOf(story, matters[block.group]!) },
      content: contentOf(readingsIn(story, block, sigils), block.isWhole, articles.length),
    })),
  });
}

/** The id of a matter's first paragraph, in the first article that prints it. */
function idOf({ articles }: Story, { printings: [first] }: Matter): string | undefined {
  return articles[first?.article ?? -1]?.paragraphs[first?.paragraphs[0] ?? -1]?.id;
}

/** What the witnesses of a block print in it. */
function readingsIn({ articles }: Story, { parts }: Block, sigils: readonly string[]): readonly Reading[] {
  return parts.flatMap((part, index) => (part.length === 0 ? [] : [readingOf(articles[index]!, part, sigils[index]!)]));
}

/** Running text is what all witnesses print: what only some have, all of it, is a reading of theirs. */
function contentOf(readings: readonly Reading[], isWhole: boolean, witnesses: number) {
  const [first] = readings as [Reading];
  if (!isWhole) return alone(first, ofKind('alone', 'elsewhere'));
  const ofSome = ofKind('alone', 'only-there');
  if (readings.length === 1) return alone(first, ofSome);
  return apparatus(readings, variationsOf(readings), readings.length < witnesses ? ofSome : undefined);
}

/**
 * Where several readings differ: the differences of each from the first, joined where they meet, so that between two of
 * them all readings have the same characters.
 */
function variationsOf([first, ...others]: readonly Reading[]): readonly Variation[] {
  const edits = others.map(({ text }) => compare(first!.text, text));
  const ordered = edits
    .flat()
    .map(({ a }) => a)
    .toSorted((p, q) => p.start - q.start || p.end - q.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.map((range) => ({ ranges: [range, ...edits.map((one) => counterpart(range, one))], attributes: {} }));
}

/** What stands in another text for a range of the first that no edit crosses or touches from outside. */
function counterpart({ start, end }: Range, edits: readonly Edit[]): Range {
  const shift = (before: (edit: Edit) => boolean): number => {
    const last = edits.findLast(before);
    return last === undefined ? 0 : last.b.end - last.a.end;
  };
  return { start: start + shift(({ a }) => a.end < start), end: end + shift(({ a }) => a.end <= end) };
}
