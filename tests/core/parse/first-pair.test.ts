import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Paragraph, ParagraphKind } from '../../../src/core/model.ts';
import { splitFrontMatter } from '../../../src/core/parse/front-matter.ts';
import { parseArticle } from '../../../src/core/parse/parse-article.ts';

const folder = fileURLToPath(new URL('../../../content/kim-party-congress', import.meta.url));

/** The records of one of the two given articles, and what is wrong with it. */
async function read(id: string) {
  const source = await readFile(`${folder}/${id}.md`, 'utf8');
  const { fields, body, bodyLine, problems } = splitFrontMatter(source, `${id}.md`, 'outlet');
  const stated = Object.fromEntries([...fields].map(([key, { value }]) => [key, value]));
  const lines = { title: fields.get('title')?.line ?? 0, standfirst: fields.get('standfirst')?.line ?? 0 };
  const meta = { outlet: '', lang: 'en', ...stated };
  const parsed = parseArticle({ id, label: id, meta, file: `${id}.md`, lines, body, bodyLine });
  return { source, paragraphs: parsed.value.paragraphs, problems: [...problems, ...parsed.problems] };
}

const a = await read('making-a-difference');
const b = await read('jan-8');

const ofKind = (paragraphs: readonly Paragraph[], kind: ParagraphKind): readonly string[] =>
  paragraphs.filter((paragraph) => paragraph.kind === kind).map(({ text }) => text);

test('nothing is wrong with them', () => expect([...a.problems, ...b.problems]).toEqual([]));

describe('the records', () => {
  test('of the one with the headline', () => {
    expect(ofKind(a.paragraphs, 'headline')).toEqual([
      'North Korea’s Kim Jong Un Vows To Improve Ties With Outside World At Party Meeting',
    ]);
    expect(ofKind(a.paragraphs, 'standfirst')).toEqual([
      "In his speech on the third day of the meeting Thursday, Kim 'declared the general orientation and the policy stand of our party for comprehensively expanding and developing the external relations'",
    ]);
    expect(ofKind(a.paragraphs, 'paragraph')).toHaveLength(10);
    expect(a.paragraphs).toHaveLength(12);
  });

  test('of the one with the captions', () => {
    expect(ofKind(b.paragraphs, 'caption')).toEqual([
      'Mr Kim said the country’s external relations needed to be expanded (Korean Central News Agency/Korea News Service via AP)',
      'The congress is the Workers’ Party’s top decision-making body (Korean Central News Agency/Korea News Service via AP)',
    ]);
    expect(ofKind(b.paragraphs, 'paragraph')).toHaveLength(12);
    expect(b.paragraphs).toHaveLength(14);
  });

  test('are printed as they were, mistakes and quotation marks included', () => {
    expect(ofKind(a.paragraphs, 'paragraph')[2]).toBe(
      'In his speech on the third day of the meeting Thursday, Kim “declared the general orientation and the policy stand of our party for comprehensively expanding and developing the external relations,” the Korean Central News Agency said Friday.',
    );
    expect(ofKind(b.paragraphs, 'paragraph')[5]).toBe(
      'The congress is the party’s top decision-making body which review past projects, lay out new priorities and reshuffle top officials.',
    );
    expect(ofKind(a.paragraphs, 'paragraph')[9]).toMatch(
      /^Experts say North Korea may reach out South Korea first to promote reconciliation mood/,
    );
    expect(ofKind(a.paragraphs, 'paragraph')[7]).toContain('denuclearization');
    expect(ofKind(a.paragraphs, 'paragraph')[6]).toContain('denuclearisation');
  });

  test.each([
    ['making-a-difference', a],
    ['jan-8', b],
  ])('of %s stand at the lines of their text', (_id, { source, paragraphs }) => {
    const lines = source.split('\n');
    for (const { kind, line, text } of paragraphs) {
      // A folded standfirst starts in the line below its name.
      const stated = kind === 'standfirst' ? lines[line] : lines[line - 1];
      expect(stated).toContain(text);
    }
  });
});
