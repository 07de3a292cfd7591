import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { collate } from '../../src/core/collate/collate.ts';
import { comparisonTable } from '../../src/core/html/comparison-table.ts';
import { element } from '../../src/core/html/element.ts';
import { htmlOf } from '../../src/core/html/html-of.ts';
import type { Article, Inline, Story } from '../../src/core/model.ts';
import { foldGroups } from '../../src/core/view/fold-groups.ts';
import { rowTraits } from '../../src/core/view/row-traits.ts';
import { rowsOf } from '../../src/core/view/rows.ts';
import { text } from './texts.ts';

/** What a text must not become: markup, an end of an attribute, a character by its name. */
const SIGNS = ['<b>', '</p>', '"', "'", '&amp;', '&lt', '<!--', '<script>alert(1)</script>', ' onload=x '];
const hostile = fc.tuple(text, fc.constantFrom(...SIGNS), text).map((parts) => parts.join(' ').trim());
const printed = fc.array(fc.oneof(text, hostile), { minLength: 1, maxLength: 4 });
const kind = fc.constantFrom<Inline['kind']>('emphasis', 'strong', 'code');

test('every paragraph can be read from the table to the character, and only the table’s own elements are in it', () => {
  fc.assert(
    fc.property(printed, printed, kind, fc.boolean(), (a, b, style, isRevised) => {
      const story: Story = {
        id: 's',
        title: 'S',
        relation: isRevised ? 'revisions' : 'outlets',
        articles: [],
        note: [],
      };
      const collation = collate(story, made('a', a, style), made('b', b, style));
      const groups = foldGroups(rowsOf(collation), collation);
      const { document } = parseHTML(
        `<html><body>${htmlOf(comparisonTable(collation, groups, rowTraits(collation)))}</body></html>`,
      );
      expect(document.querySelectorAll('script, b')).toHaveLength(0);
      for (const { id, text: words } of [...collation.a.paragraphs, ...collation.b.paragraphs]) {
        const shown = document.getElementById(id);
        for (const read of shown?.querySelectorAll('.said') ?? []) read.remove();
        expect(shown?.textContent).toBe(words);
      }
    }),
    { numRuns: 100 },
  );
});

test('a condition that does not hold writes nothing, and a class without names is none', () => {
  const absent = element('p', { class: [false, undefined], hidden: false, title: undefined }, false, undefined, '');
  expect(htmlOf(absent)).toBe('<p></p>');
  expect(htmlOf(element('p', { class: ['a', false, 'b'], hidden: true }, ['1', [' < 2']]))).toBe(
    '<p class="a b" hidden>1 &#x3C; 2</p>',
  );
});

function made(id: string, texts: readonly string[], style: Inline['kind']): Article {
  const paragraphs = texts.map((words, k) => ({
    ...{ id: `p${k}--${id}`, kind: 'paragraph' as const, text: words, line: k },
    inlines: [{ kind: style, start: 0, end: Math.min(3, words.length) }] as Inline[],
  }));
  return { id, label: `<i>${id}</i>`, outlet: id, lang: 'en', paragraphs };
}
