import fc from 'fast-check';
import { collate } from '../../src/core/collate/collate.ts';
import type { Article, Collation, Story } from '../../src/core/model.ts';
import { LEXICON } from '../../src/corpus/lexicon.ts';
import { text } from './texts.ts';

/** The paragraphs of two articles of one story. */
export type TwoArticles = readonly [readonly string[], readonly string[]];

const STORY: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };

/** Names that no dictionary has: what a reader makes of them could depend on where it met them first. */
const name = fc.constantFrom('Quillon', 'Zorbeck', 'Ottmarsh', 'Fennimore');
const about = fc.constantFrom(
  (one: string) => `The fault was ${one}'s.`,
  (one: string) => `${one}'s claim that the wall is “rotten” was new.`,
  (one: string) => `“It will hold,” said Ada ${one}. “For now.”`,
  (one: string) => `Reporters heard ${one}, who said it was “an ${one}-like feint”.`,
  (one: string) => `“It was ${one}’s,” he said: “no doubt.”`,
  (one: string) => `The ${one.toLowerCase()} came at 9 p.m. on Jan. 20.`,
);
const paragraph = fc
  .tuple(fc.array(fc.tuple(about, name), { minLength: 1, maxLength: 3 }), text)
  .map(([sentences, rest]) => [...sentences.map(([said, who]) => said(who)), rest].join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });

/** Two articles that speak of the same few people, in sentences that read them in several ways. */
export const twoArticles = fc.tuple(paragraphs, paragraphs);

/** Their collation, of articles that nothing knows yet. */
export function collated([a, b]: TwoArticles): Collation {
  return collate(STORY, made('a', a), made('b', b), LEXICON);
}

function made(id: string, texts: readonly string[]): Article {
  const all = texts.map((words, k) => ({
    id: `${k}--${id}`,
    kind: 'paragraph' as const,
    text: words,
    inlines: [],
    line: k,
  }));
  return { id, label: id, outlet: id, lang: 'en', paragraphs: all };
}
