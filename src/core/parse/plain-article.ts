import type { Article } from '../model.ts';
import { withIds } from './paragraph-ids.ts';

/** What a text that states nothing of itself is called, and what ends the ids of its paragraphs. */
export interface PlainNames {
  readonly id: string;
  readonly label: string;
}

/**
 * An article from plain text, to the character, in which no sign has a meaning of its own.
 *
 * Blank lines part the paragraphs; in a text without blank lines each line is one. Nothing is left out, and nothing is known of
 * the article but what it is called here.
 */
export function plainArticle(text: string, { id, label }: PlainNames): Article {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = source.split('\n');
  const isSpaced = /\S[^\S\n]*\n[^\S\n]*\n[\s]*\S/.test(source);
  const blocks: { text: string; line: number }[] = [];
  lines.forEach((line, index) => {
    const words = line.trim();
    const last = blocks.at(-1);
    if (words === '') return;
    const goesOn = isSpaced && last !== undefined && lines[index - 1]?.trim() !== '';
    if (goesOn) last.text += ` ${words}`;
    else blocks.push({ text: words, line: index + 1 });
  });
  const paragraphs = blocks.map((block) => ({ kind: 'paragraph' as const, inlines: [], ...block }));
  return { id, label, outlet: label, publisher: 'unknown', lang: 'en', paragraphs: withIds(paragraphs, id) };
}
