import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Each problem as "file:line code", with file names as in the content folder. */
async function problems(): Promise<readonly string[]> {
  const { problems: found } = await readContent(folder);
  return found
    .map(({ file, line, code }) => `${file.slice(file.indexOf(folder) + folder.length + 1)}:${line} ${code}`)
    .sort();
}

const STORY = '---\ntitle: Invented\n---\n';
const article = (outlet: string, more = ''): string => `---\noutlet: ${outlet}\n${more}---\n\nText of ${outlet}.\n`;

describe('good content', () => {
  test('the invented stories of the fixtures are read', async () => {
    const fixtures = fileURLToPath(new URL('../fixtures/good', import.meta.url));
    const { stories, problems: found } = await readContent(fixtures);
    expect(found).toEqual([]);
    expect(stories.map(({ id, articles }) => [id, articles.map((one) => one.id)])).toEqual([
      ['bridge-closure', ['gazette', 'herald', 'tribune']],
      ['council-vote', ['first', 'second']],
      [
        'ferry-grounding',
        ['albion-post', 'daily-beacon', 'island-echo', 'kestrel-news', 'northern-mail', 'sound-and-shore'],
      ],
      ['harbour-strike', ['courier']],
      ['hostile-markdown', ['one', 'two']],
      ['river-flood', ['courier', 'evening-post', 'morning-star-of-the-north']],
    ]);
    expect(stories.find(({ id }) => id === 'council-vote')?.articles.map(({ label }) => label)).toEqual([
      'Courier, 1 May 2024',
      'Courier, 2 May 2024',
    ]);
  });

  test('only a title and an outlet are needed; what is not stated stays absent', async () => {
    await write({ 'rain/story.md': STORY, 'rain/post.md': article('Post') });
    const { stories } = await readContent(folder);
    expect(stories).toMatchObject([{ id: 'rain', title: 'Invented', relation: 'outlets' }]);
    const { paragraphs: _, ...stated } = stories[0]?.articles[0] ?? { paragraphs: [] };
    expect(stated).toEqual({ id: 'post', label: 'Post', outlet: 'Post', lang: 'en' });
  });

  test('the story states the order; what it does not name follows by file name', async () => {
    await write({
      'rain/story.md': '---\ntitle: Invented\narticles: [c, a]\n---\n',
      'rain/a.md': article('A'),
      'rain/b.md': article('B'),
      'rain/c.md': article('C'),
    });
    const { stories } = await readContent(folder);
    expect(stories[0]?.articles.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('line endings and byte order marks of other systems do not matter', async () => {
    await write({
      'rain/story.md': `\uFEFF${STORY.replaceAll('\n', '\r\n')}`,
      'rain/post.md': article('Post').replaceAll('\n', '\r\n'),
    });
    expect(await problems()).toEqual([]);
  });

  test('a linked folder is read', async () => {
    await write({ 'elsewhere/rain/story.md': STORY, 'elsewhere/rain/post.md': article('Post') });
    await mkdir(join(folder, 'content'));
    await symlink(join(folder, 'elsewhere/rain'), join(folder, 'content/rain'));
    const { stories } = await readContent(join(folder, 'content'));
    expect(stories.map(({ id }) => id)).toEqual(['rain']);
  });

  test('what is neither a story nor an article is skipped', async () => {
    await write({
      'README.md': 'x',
      'notes.txt': 'x',
      '.git/config': 'x',
      'rain/.hidden.md': 'x',
      'rain/photo.jpg': 'x',
      'rain/permalinks.json': '{ "version": 1, "articles": {} }',
      'rain/_drafts/later.md': 'x',
      'rain/.drafts/later.md': 'x',
      'rain/story.md': STORY,
      'rain/post.md': article('Post'),
    });
    await symlink(join(folder, 'README.md'), join(folder, 'readme.md'));
    const { stories, problems: found } = await readContent(folder);
    expect(found).toEqual([]);
    expect(stories.map(({ articles }) => articles.map(({ id }) => id))).toEqual([['post']]);
  });

  test('the note of a story is its field and the text below', async () => {
    await write({
      'rain/story.md': '---\ntitle: Invented\ndate: 2024-05-01\nnote: One.\n---\n\nTwo.\n\nThree.\n',
      'rain/post.md': article('Post'),
    });
    const { stories } = await readContent(folder);
    expect(stories[0]?.date).toBe('2024-05-01');
    expect(stories[0]?.note.map(({ text, line }) => [text, line])).toEqual([
      ['One.', 4],
      ['Two.', 7],
      ['Three.', 9],
    ]);
  });

  test('a story with a problem does not affect the others', async () => {
    await write({
      'rain/story.md': STORY,
      'rain/post.md': article('Post'),
      'wind/story.md': STORY,
      'wind/post.md': '---\n---\n\nx\n',
    });
    const { stories } = await readContent(folder);
    expect(stories.map(({ id }) => id)).toEqual(['rain']);
  });
});

describe('bad content: every problem of the whole folder, in one go', () => {
  test('fields', async () => {
    await write({
      'rain/story.md': '---\ntitle: 7\ndate: yesterday\nrelation: friends\narticle: x\n---\n',
      'rain/post.md': '---\ntitle: No outlet\nlang: english\nurl: javascript:alert(1)\n---\n\nText.\n',
      'wind/story.md': '---\n---\n',
      'wind/post.md': '---\noutlet: ""\npublished: 2021-02-30\n__proto__: x\n---\n\nText.\n',
    });
    expect(await problems()).toEqual([
      'rain/post.md:1 missing-field',
      'rain/post.md:3 wrong-field',
      'rain/post.md:4 wrong-field',
      'rain/story.md:2 wrong-field',
      'rain/story.md:3 wrong-field',
      'rain/story.md:4 wrong-field',
      'rain/story.md:5 unknown-field',
      'wind/post.md:2 wrong-field',
      'wind/post.md:3 wrong-field',
      'wind/post.md:4 unknown-field',
      'wind/story.md:1 missing-field',
    ]);
  });

  test('names', async () => {
    await write({
      'search/story.md': STORY,
      'search/post.md': article('Post'),
      'My Story/story.md': STORY,
      'My Story/a-vs-b.md': article('Post'),
      'rain/story.md': '---\ntitle: Invented\narticles: [post, gone, post]\n---\n',
      'rain/post.md': article('Post'),
      'rain/star.md': article(' post '),
      'rain/notes.txt': 'x',
      'stray.md': 'x',
    });
    expect(await problems()).toEqual([
      'My Story/a-vs-b.md:1 bad-article-name',
      'My Story:1 bad-story-name',
      'rain/notes.txt:1 not-an-article',
      'rain/star.md:2 same-outlet',
      'rain/story.md:3 repeated-article',
      'rain/story.md:3 unknown-article',
      'search:1 reserved-story-name',
      'stray.md:1 outside-a-story',
    ]);
  });

  test('what would be lost, or shown differently than written', async () => {
    await write({
      'rain/story.md': STORY,
      'rain/post.md': article('The Post'),
      'rain/star.md': article('"The  \u200bPost"'),
      'rain/more/deep.md': article('Deep'),
      'rain/nul.md': article('Nul').replace('Text', 'Te\0xt'),
      'rain/escaped.md': article('Escaped', 'title: "a\\0b"\n'),
      'rain/blank.md': article('Blank', 'title: "\\u200b"\n'),
      [`rain/${'long-'.repeat(20)}name.md`]: article('Long'),
    });
    expect(await problems()).toEqual([
      'rain/blank.md:3 wrong-field',
      'rain/escaped.md:3 wrong-field',
      expect.stringMatching(/^rain\/long-.*:1 name-too-long$/),
      'rain/more/deep.md:1 in-a-subfolder',
      'rain/nul.md:5 control-character',
      'rain/star.md:2 same-outlet',
    ]);
  });

  test('overrides that mean nothing, or no longer do', async () => {
    const story = (pairs: string): string => `---\ntitle: Invented\n${pairs}\n---\n`;
    await write({
      'rain/story.md': story('pin: [[text-of-a--a, text-of-b--b]]\nforbid: [[text-of-a--a, text-of-c--c]]'),
      'rain/a.md': article('A'),
      'rain/b.md': article('B'),
      'rain/c.md': article('C'),
      'wind/story.md': story(
        'pin: [[text-of-a--a, txt-of-b--b], [nothing, text-of-a--a]]\nforbid:\n  - [text-of-a--a, text-of-a--a]\n  - [nothing, text-of-a--a]',
      ),
      'wind/a.md': article('A'),
      'wind/b.md': article('B'),
      'fog/story.md': story('pin: text-of-a--a'),
      'fog/a.md': article('A'),
    });
    expect(await problems()).toEqual([
      'fog/story.md:3 wrong-field',
      'wind/story.md:3 unknown-paragraph',
      'wind/story.md:3 unknown-paragraph',
      'wind/story.md:4 pair-at-odds',
      'wind/story.md:4 pair-in-one-article',
      'wind/story.md:4 unknown-paragraph',
    ]);
    const { stories } = await readContent(folder);
    expect(stories.map(({ overrides }) => overrides)).toEqual([
      { pins: [['text-of-a--a', 'text-of-b--b']], forbids: [['text-of-a--a', 'text-of-c--c']] },
    ]);
  });

  test('a pair is not blamed on an article that could not be read', async () => {
    await write({
      'rain/story.md': '---\ntitle: Invented\npin: [[text-of-a--a, text-of-b--b], [gone--a, headline--b]]\n---\n',
      'rain/a.md': article('A'),
      'rain/b.md': article('B', 'titel: Headline\n'),
    });
    expect(await problems()).toEqual(['rain/b.md:3 unknown-field', 'rain/story.md:3 unknown-paragraph']);
  });

  test('a wrong field does not hide problems in the others', async () => {
    await write({
      'rain/story.md': '---\ntitle: Invented\ndate: soon\npin: [[text-of-a--a, gone--a]]\n---\n',
      'rain/a.md': article('A'),
      'rain/b.md': article('B', 'published: soon\n'),
      'rain/c.md': article('A', 'titel: Headline\n'),
    });
    expect(await problems()).toEqual([
      'rain/b.md:3 wrong-field',
      'rain/c.md:2 same-outlet',
      'rain/c.md:3 unknown-field',
      'rain/story.md:3 wrong-field',
      'rain/story.md:4 unknown-paragraph',
    ]);
  });

  test('a time needs no seconds, but a zone', async () => {
    await write({
      'rain/story.md': '---\ntitle: Invented\ndate: 2025-10-09T14:30Z\n---\n',
      'rain/a.md': article('A', 'published: 2025-10-09T14:30+02:00\n'),
      'rain/b.md': article('B', 'published: 2025-10-09T14:30\n'),
      'rain/c.md': article('C', 'published: 2025-10-09T25:30Z\n'),
    });
    expect(await problems()).toEqual(['rain/b.md:3 wrong-field', 'rain/c.md:3 wrong-field']);
  });

  test('nothing that an unreadable field might allow counts as a problem', async () => {
    await write({
      'rain/story.md': '---\ntitle: Invented\nrelation: revision\n---\n',
      'rain/a.md': article('A', 'published: 2024-01-01\n'),
      'rain/b.md': article('A', 'published: 2024-01-02\n'),
      'wind/story.md': '---\ntitle: Invented\nrelation: revisions\n---\n',
      'wind/a.md': article('A', 'published: soon\n'),
      'wind/b.md': article('A', 'published: later\n'),
    });
    expect(await problems()).toEqual([
      'rain/story.md:3 wrong-field',
      'wind/a.md:3 wrong-field',
      'wind/b.md:3 wrong-field',
    ]);
  });

  test('files', async () => {
    await write({
      'rain/story.md': STORY,
      'rain/latin.md': new Uint8Array([...Buffer.from('---\noutlet: Caf'), 0xe9, ...Buffer.from('\n---\n\nx\n')]),
      'rain/empty.md': '',
      'rain/blank.md': '---\noutlet: Blank\n---\n\n  \n',
      'wind/post.md': article('Post'),
      'fog/story.md': STORY,
    });
    await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
    await mkdir(join(folder, 'rain/folder.md'));
    expect(await problems()).toEqual([
      'broken:1 cannot-read',
      'fog/story.md:1 no-articles',
      'rain/blank.md:4 empty-article',
      'rain/empty.md:1 no-front-matter',
      'rain/folder.md:1 cannot-read',
      'rain/latin.md:2 not-utf-8',
      'wind/story.md:1 no-story-file',
    ]);
  });

  test('two articles that a file system may confuse', async () => {
    await write({ 'rain/story.md': STORY, 'rain/post.md': article('Post'), 'rain/Post.md': article('Star') });
    const { length } = (await readdir(join(folder, 'rain'))).filter((name) => name !== 'story.md');
    expect(await problems()).toEqual(
      length === 1 ? [] : ['rain/Post.md:1 bad-article-name', 'rain/post.md:1 same-file-name'],
    );
  });

  test.skipIf(process.getuid?.() === 0)('what one may not read', async () => {
    await write({ 'rain/story.md': STORY, 'rain/post.md': article('Post'), 'wind/story.md': STORY });
    await chmod(join(folder, 'rain/post.md'), 0);
    await chmod(join(folder, 'wind'), 0);
    const found = await problems();
    await chmod(join(folder, 'wind'), 0o700);
    expect(found).toEqual(['rain/post.md:1 cannot-read', 'wind:1 cannot-read']);
  });

  test('no folder at all', async () => {
    const { problems: found } = await readContent(join(folder, 'nowhere'));
    expect(found).toMatchObject([{ code: 'no-content-folder' }]);
  });
});
