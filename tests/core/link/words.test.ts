import { describe, expect, test } from 'vitest';
import { chooseLinkedWords, wholeWords } from '../../../src/core/link/choose-linked-words.ts';
import { findLinkedWords } from '../../../src/core/link/find-linked-words.ts';
import { type LinkedWords, wordsIn, wordsQuery } from '../../../src/core/link/linked-words.ts';

/** `[words]` are the range; a blank line parts paragraphs. */
function read(notation: string) {
  const start = notation.indexOf('[');
  const text = notation.replace(/[[\]]/g, '');
  const end = notation.indexOf(']') - 1;
  const border = text.indexOf('\n\n');
  return { text, range: { start, end }, first: border < 0 ? text.length : border };
}

const quoted = (notation: string): LinkedWords => {
  const { text, range, first } = read(notation);
  const words = chooseLinkedWords(text, first, range);
  if (words === undefined) throw new Error('no address');
  return wordsIn(wordsQuery(words))!;
};

/** What the address of the words marked in one text finds in another. */
const followed = (from: string, text: string) => {
  const border = text.indexOf('\n\n');
  const found = findLinkedWords(text, border < 0 ? text.length : border, quoted(from));
  if (found.kind === 'repeated') return 'repeated';
  const range = found.kind === 'found' ? found.range : found.now;
  return `${found.kind}: ${range === undefined ? '?' : text.slice(range.start, range.end)}`;
};

const DAM = 'The [council said] that the dam would hold until Monday.';

describe('an address of words', () => {
  test('finds them again', () => {
    expect(followed(DAM, DAM.replace(/[[\]]/g, ''))).toBe('found: council said');
  });

  test('finds them across the border of paragraphs, in any typography and case', () => {
    const text = 'He said “the [river’s rising”.\n\nNobody] moved.';
    expect(followed(text, 'He said "the River\'s  rising".\n\nNobody moved.')).toBe(
      'found: River\'s  rising".\n\nNobody',
    );
  });

  test('tells copies apart by the words around', () => {
    expect(followed('The dam held, the [dam] broke.', 'The dam held, the dam broke.')).toBe('found: dam');
    expect(quoted('The dam held, the [dam] broke.')).toEqual({
      words: 'dam',
      before: 'dam held, the',
      after: 'broke.',
    });
    const found = findLinkedWords('The dam held, the dam broke.', 28, { words: 'dam', before: 'held, the' });
    expect(found).toEqual({ kind: 'found', range: { start: 18, end: 21 } });
  });

  test('refuses where they stand twice and nothing tells which was meant', () => {
    expect(findLinkedWords('The dam held, the dam broke.', 28, { words: 'the dam' })).toEqual({ kind: 'repeated' });
    expect(followed('A [dam] broke.', 'The dam held, the dam stayed.')).toBe('repeated');
  });

  test('shows what stands there now where the words have changed', () => {
    expect(followed(DAM, 'The mayor feared that the dam would hold until Monday.')).toBe('changed: mayor feared');
    expect(followed(DAM, 'The mayor said that the dam would hold until Monday.')).toBe('changed: mayor said');
    expect(followed(DAM, 'The that the dam would hold until Monday.')).toBe('changed: ');
    expect(followed(DAM, 'All is well, it was said.')).toBe('changed: ?');
  });

  test('does not find few words in another sentence by chance', () => {
    const from = 'The mayor did [not] resign. The dam held.';
    expect(followed(from, 'The mayor did resign. The dam did hold, but not the bridge.')).not.toContain('found');
  });

  test('does not find words inside others, nor those of the next paragraph', () => {
    expect(findLinkedWords('The party left.', 15, { words: 'art' })).toEqual({
      kind: 'changed',
      now: { start: 0, end: 15 },
    });
    expect(findLinkedWords('One.\n\nTwo words.', 4, { words: 'two' }).kind).toBe('changed');
  });

  test('holds the first and the last of many words, and notices a change between them', () => {
    const long = `It said [${'the water came up to the second step of the old mill and '.repeat(6)}stopped there] at last.`;
    const text = long.replace(/[[\]]/g, '');
    const address = wordsQuery(quoted(long));
    expect(address.length).toBeLessThan(260);
    expect(followed(long, text)).toMatch(/^found: the water.*stopped there$/);
    expect(followed(long, text.replace('second', 'third'))).toMatch(/^changed: the water/);
  });

  test('of nothing but marks is none, and one that names no words names none', () => {
    expect(chooseLinkedWords('a  b', 4, { start: 1, end: 3 })).toBeUndefined();
    expect(wordsIn('?q=dam&words=')).toBeUndefined();
  });

  test('that holds words alone, as the address of a change, is understood', () => {
    expect(findLinkedWords('The mayor resigned.', 19, { words: 'resigned' }).kind).toBe('found');
  });
});

test('a selection grows to whole words and loses the spaces at its borders', () => {
  const grown = (notation: string) => {
    const { text, range } = read(notation);
    const { start, end } = wholeWords(text, range);
    return text.slice(start, end);
  };
  expect(grown('The ma[yor re]signed.')).toBe('mayor resigned');
  expect(grown('The[ mayor ]resigned.')).toBe('mayor');
  expect(grown('彼は[辞任]した')).toBe('辞任');
});

test('an address with more words than any link has is cut, and says so', () => {
  const long = 'the river rose '.repeat(4000);
  const cut = wordsIn(`?${new URLSearchParams({ words: long, before: 'over' })}`);
  expect(cut).toMatchObject({ before: 'over', isCut: true });
  expect(cut?.words.length).toBeLessThanOrEqual(5000);
  expect(wordsIn('?words=the+river')).toEqual({ words: 'the river' });
});
