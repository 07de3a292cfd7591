import { describe, expect, test } from 'vitest';
import type { ArticleMeta, Story } from '../../../src/core/model.ts';
import { splitFrontMatter } from '../../../src/core/parse/front-matter.ts';
import { parseArticle } from '../../../src/core/parse/parse-article.ts';
import { nearlyTheSame } from '../../../src/core/review/nearly-the-same.ts';
import { reviewStory } from '../../../src/core/review/review-story.ts';
import type { ReviewedArticle, ReviewedStory } from '../../../src/core/review/reviewed.ts';

const TODAY = '2024-05-10';

function articleOf(id: string, source: string): ReviewedArticle {
  const file = `rain/${id}.md`;
  const { fields, body, bodyLine } = splitFrontMatter(source, file, 'outlet');
  const stated = Object.fromEntries([...fields].map(([key, { value }]) => [key, value]));
  const meta = { lang: 'en', outlet: id, ...stated } as ArticleMeta;
  const article = parseArticle({ id, label: meta.outlet, meta, file, lines: {}, body, bodyLine }).value;
  return { article, file, lines: source.split('\n') };
}

function storyOf(sources: Readonly<Record<string, string>>, more: Partial<Story> = {}): ReviewedStory {
  const articles = Object.entries(sources).map(([id, source]) => articleOf(id, source));
  const story: Story = {
    id: 'rain',
    title: 'Rain',
    relation: 'outlets',
    note: [],
    articles: articles.map(({ article }) => article),
    ...more,
  };
  return { story, file: 'rain/story.md', lines: ['---', `title: Rain`, `date: ${story.date ?? ''}`, '---'], articles };
}

const article = (body: string, more = ''): string => `---\noutlet: X\n${more}---\n\n${body}\n`;
const found = (sources: Readonly<Record<string, string>>, more: Partial<Story> = {}): readonly string[] =>
  reviewStory(storyOf(sources, more), TODAY).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe('a careful editor is told', () => {
  test('of a caption that stands as a paragraph', () => {
    expect(
      found({
        a: article('It rained.\n\nThe mill in May (A. Writer/Example Press via AP)\n\n::caption[The mill (AP)]'),
      }),
    ).toEqual(['rain/a.md:7:1 caption-as-paragraph']);
  });

  test('of lines that a page prints beside its articles', () => {
    expect(
      found({ a: article('Home > News > Weather\n\nIt rained.\n\nShare this article\n\nA > B, and so on.\n\nMenu') }),
    ).toEqual(['rain/a.md:5:1 navigation-line', 'rain/a.md:9:1 navigation-line', 'rain/a.md:13:1 navigation-line']);
    expect(
      found({ a: article('Search parties | two | left at noon | and did not come back.\n\nHome is far.') }),
    ).toEqual([]);
  });

  test('of an outlet that was guessed from the address or the file, until it is confirmed', () => {
    const guessed = (more: string): readonly string[] =>
      found({ 'rain-page': `---\n${more}---\n\nRain.\n` }).map((line) => line.split(' ')[1] ?? '');
    expect(guessed('outlet: post.example\nurl: https://www.post.example/rain\npublisher: unknown\n')).toEqual([
      'outlet-guessed',
    ]);
    expect(guessed('outlet: rain-page\npublisher: unknown\n')).toEqual(['outlet-guessed']);
    expect(guessed('outlet: post.example\nurl: https://www.post.example/rain\n')).toEqual([]);
    expect(guessed('outlet: The first copy\npublisher: unknown\n')).toEqual([]);
  });

  test('of dates after today, but not of a tomorrow that is today further east', () => {
    expect(found({ a: article('Rain.', 'published: 2024-05-12\n') }, { date: '2024-05-13' })).toEqual([
      'rain/story.md:3:7 future-date',
      'rain/a.md:3:12 future-date',
    ]);
    expect(found({ a: article('Rain.', 'published: 2024-05-11\n') })).toEqual([]);
  });

  test('of copies that bear different dates, and not of revisions that do', () => {
    const sources = {
      a: article('Rain.', 'published: 2024-05-03T22:00:00Z\n'),
      b: article('Rain.', 'published: 2024-05-04\n'),
      c: article('Rain.'),
    };
    expect(found(sources)).toEqual(['rain/b.md:3:12 dates-differ']);
    expect(found(sources, { relation: 'revisions' })).toEqual([]);
  });

  test('of straight and curly marks mixed, at the first of the fewer', () => {
    expect(found({ a: article("It’s wet, it’s cold.\n\nIt isn't dry.") })).toEqual(['rain/a.md:7:7 mixed-quotes']);
    expect(found({ a: article('“Wet,” he said.\n\n"Cold," she said, “and wet.”') })).toEqual([
      'rain/a.md:7:1 mixed-quotes',
    ]);
    expect(found({ a: article("It isn't “wet”.") })).toEqual([]);
  });

  test('of tables and pictures that come out as text', () => {
    expect(
      found({
        a: article('Rain.\n\n| town | mm |\n| --- | --: |\n| Aldersby | 4 |\n\nSee ![the mill](mill.jpg) now.'),
      }),
    ).toEqual(['rain/a.md:7:1 table', 'rain/a.md:11:5 picture']);
    expect(found({ a: article('Rain!\n\n---\n\nA | B\n\n\\![no picture](x)') })).toEqual([]);
  });

  test('of a paragraph that stands twice', () => {
    const long = 'The river rose over the bridge at Aldersby on Friday morning, the council said.';
    expect(found({ a: article(`${long}\n\nYes.\n\n${long}\n\nYes.`) })).toEqual(['rain/a.md:9:1 printed-twice']);
  });
});

describe('nearly the same text', () => {
  const words = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, n) => `word${from + n}`).join(' ');
  const told = (...stories: readonly ReviewedStory[]): readonly string[] =>
    nearlyTheSame(stories).map(({ file, message }) => `${file} ${message}`);

  test('in one story: a copy that came in twice, but not two copies of one report', () => {
    expect(told(storyOf({ a: article(words(0, 400)), b: article(`${words(0, 398)} x y`) }))).toHaveLength(1);
    expect(told(storyOf({ a: article(words(0, 400)), b: article(`${words(0, 330)} ${words(900, 970)}`) }))).toEqual([]);
  });

  test('in two stories: copies of one report, but not a speech that both quote', () => {
    const one = storyOf({ a: article(words(0, 400)) });
    expect(told(one, storyOf({ b: article(`${words(0, 350)} ${words(900, 950)}`) }))).toHaveLength(1);
    expect(told(one, storyOf({ b: article(`${words(0, 200)} ${words(900, 1100)}`) }))).toEqual([]);
  });

  test('however many copies there are', () => {
    const copies = Array.from({ length: 60 }, () => storyOf({ a: article(words(0, 100)) }));
    expect(told(...copies)).toHaveLength(59);
  });

  test('not in revisions, which are to be alike', () => {
    expect(told(storyOf({ a: article(words(0, 400)), b: article(words(0, 400)) }, { relation: 'revisions' }))).toEqual(
      [],
    );
  });
});
