import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importCommand } from '../../src/cli/import-command.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { callCommand, type Ran, ROOT, runCommand, runInterrupted } from './run-command.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/import');
const PAGE = join(FIXTURES, 'saved-page.html');

const STORY = '---\ntitle: River rises over Aldersby bridge\ndate: 2024-05-03\n---\n';

let folder: string;
let content: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wireside-'));
  content = join(folder, 'content');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Ran> => callCommand(importCommand, content, ...args);
const runAlone = (...args: readonly string[]): Promise<Ran> => runCommand('import', content, ...args);
const article = (name: string): Promise<string> => readFile(join(content, 'river', `${name}.md`), 'utf8');

describe('import', () => {
  test('a page becomes an article of a story that can be built', async () => {
    const { code, out } = await runAlone(PAGE, '--story', 'river');
    expect(code).toBe(0);
    expect(out).toContain('New article');
    expect(out).toContain('an advertisement line: Advertisement');
    expect(await article('the-aldersby-courier')).toBe(await readFile(join(FIXTURES, 'saved-page.md'), 'utf8'));
    expect(await readContent(content)).toMatchObject({ problems: [], stories: [{ id: 'river', date: '2024-05-03' }] });
  });

  test('a whole folder is imported, each page under its own name, and reported as JSON', async () => {
    const { code, out, err } = await runAlone(FIXTURES, '--story', 'river', '--json');
    expect(err).toBe('');
    const report = JSON.parse(out) as { files: readonly { article: string; status: string; written: boolean }[] };
    expect(report.files.map((file) => [file.article, file.status, file.written])).toEqual([
      ['copied-under-a-section', 'new', true],
      ['copied-with-a-date', 'new', true],
      ['the-aldersby-courier', 'new', true],
      // The same page, as Markdown.
      [undefined, 'failed', false],
    ]);
    expect(code).toBe(1);
    expect(report).toMatchObject({ version: 1, story: 'river', problems: [] });
  });

  test('an existing article is shown as it would change, and kept until --yes is given', async () => {
    await run(PAGE, '--story', 'river');
    const file = join(content, 'river/the-aldersby-courier.md');
    const edited = (await article('the-aldersby-courier'))
      .replace('The Aldersby Courier', 'The Courier')
      .replace('by a tenth', 'by a third');
    await writeFile(file, edited);
    const shown = await run(PAGE, '--story', 'river');
    expect(shown.code).toBe(3);
    expect(shown.out).toMatch(/^ {4}-.*by a third/m);
    expect(shown.out).toMatch(/^ {4}\+.*by a tenth/m);
    expect(shown.err).toContain('--yes to overwrite');
    expect(await readFile(file, 'utf8')).toBe(edited);
    const overwritten = await run(PAGE, '--story', 'river', '--yes');
    expect(overwritten.code).toBe(0);
    // The label is the editor's; the text is the page's.
    expect(await readFile(file, 'utf8')).toBe(edited.replace('by a third', 'by a tenth'));
    expect((await run(PAGE, '--story', 'river')).out).toContain('No changes');
  });

  test('unchanged front matter stays to the letter, comments included', async () => {
    await run(PAGE, '--story', 'river');
    const file = join(content, 'river/the-aldersby-courier.md');
    const commented = (await article('the-aldersby-courier'))
      .replace('outlet:', '# As on the masthead\noutlet:')
      .replace('by a tenth', 'x');
    await writeFile(file, commented);
    await run(PAGE, '--story', 'river', '--yes');
    expect(await readFile(file, 'utf8')).toBe(commented.replace('fell x', 'fell by a tenth'));
  });

  test('published addresses are carried over when an article is imported again, and removed paragraphs leave a note', async () => {
    await run(PAGE, '--story', 'river');
    const ids = async () => (await readContent(content)).stories[0]?.articles[0]?.paragraphs.map(({ id }) => id) ?? [];
    const before = await ids();
    // As before there were ledgers.
    await rm(join(content, 'river/permalinks.json'));
    const page = await readFile(PAGE, 'utf8');
    const lines = (await article('the-aldersby-courier')).split('\n').filter((line) => line.length > 80);
    const [edited = '', removed = ''] = lines.slice(-2);
    const opening = edited.split(' ').slice(0, 3).join(' ');
    const later = join(folder, 'later.html');
    expect(page).toContain(opening);
    await writeFile(
      later,
      page
        .replace(opening, `On Sunday, ${opening}`)
        .replace(new RegExp(`<p>\\s*${removed.slice(0, 20)}[\\s\\S]*?</p>`), ''),
    );
    const { out } = await run(later, '--story', 'river', '--yes');
    expect(out).toContain('permalinks.json: 0 new, 1 edited, 0 restored, 1 gone.');
    const after = await ids();
    expect(before.filter((id) => !after.includes(id))).toHaveLength(1);
    const [story] = (await readContent(content)).stories;
    expect(story?.articles[0]?.removed?.map(({ id }) => before.includes(id))).toEqual([true]);
  });

  test("an outlet's existing article is not mistaken for another page of it", async () => {
    await run(PAGE, '--story', 'river');
    const other = join(folder, 'other.html');
    await writeFile(other, (await readFile(PAGE, 'utf8')).replace('river-rises"', 'river-falls"'));
    const { code, out, err } = await run(other, '--story', 'river');
    expect(out).toContain('river/other.md');
    // A story cannot have two articles of one outlet, and the command says so.
    expect(err).toContain('Two articles have the same name');
    expect(code).toBe(1);
  });

  test('nothing is left next to the written files', async () => {
    await run(FIXTURES, '--story', 'river');
    expect((await readdir(join(content, 'river'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('interrupted by %s, it leaves every file whole', async (signal, expected) => {
    const captures = join(folder, 'captures');
    await mkdir(captures);
    const page = (await readFile(PAGE, 'utf8')).replace(/<link rel="canonical".*/, '');
    for (let n = 0; n < 200; n += 1) await writeFile(join(captures, `page-${n}.html`), page);
    const { code, err } = await runInterrupted('import', content, signal, captures, '--story', 'river');
    expect(code).toBe(expected);
    expect(err).toContain('Interrupted');
    const names = await readdir(join(content, 'river'));
    expect(names.length).toBeLessThan(200);
    const whole = (await readFile(join(FIXTURES, 'saved-page.md'), 'utf8'))
      .replace(/^url: .*\n/m, '')
      .replace('[two roads](https://courier.example/roads?x=1)', 'two roads');
    for (const name of names)
      expect(await readFile(join(content, 'river', name), 'utf8')).toBe(name === 'story.md' ? STORY : whole);
  });

  test('of each file of a folder it is listed what was left out, and why', async () => {
    const { out } = await run(FIXTURES, '--story', 'river');
    const [, text = '', , page = ''] = out.split(/^✓ /m);
    expect(page).toContain('− an advertisement line: Advertisement');
    expect(text).toContain('Left out');
  });

  test('a page without an article fails and says so; one without an outlet gets a name to be confirmed', async () => {
    const captures = join(folder, 'captures');
    await mkdir(captures);
    await writeFile(join(captures, 'empty.html'), '<html><body><nav><a href="/">Home</a></nav></body></html>');
    await writeFile(join(captures, 'nameless.txt'), 'The river rose over the bridge on Friday, the council said.\n');
    await writeFile(
      join(captures, 'dated.txt'),
      '3 May 2024\n\nThe river rose over the bridge on Friday, the council said.\n',
    );
    const { code, out } = await run(captures, '--story', 'river');
    expect(code).toBe(1);
    expect(out).toContain('No article text was found.');
    expect(out).toContain('“nameless” stands for it until you confirm it');
    expect(await article('dated')).toBe(
      '---\noutlet: dated\npublished: 2024-05-03\npublisher: unknown\n---\n\nThe river rose over the bridge on Friday, the council said.\n',
    );
    const named = await run(join(captures, 'nameless.txt'), '--story', 'river', '--outlet', 'The Post', '--as', 'post');
    expect(named.code).toBe(0);
    expect(await article('post')).toBe(
      '---\noutlet: The Post\n---\n\nThe river rose over the bridge on Friday, the council said.\n',
    );
  });

  test('an invalid command is one to the shell, too', async () => {
    expect(await runAlone(PAGE, '--story', '../river')).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('cannot be a story name'),
    });
  });

  test.each([
    [['--story', 'river'], 'Name a file'],
    [[PAGE], 'Name the story'],
    [[PAGE, '--story', '../river'], 'cannot be a story name'],
    [[PAGE, '--story', 'search'], 'the site uses itself'],
    [[PAGE, '--story', 'river', '--as', '../../x'], 'cannot be an article name'],
    [[PAGE, '--story', 'river', '--as', 'story'], 'cannot be an article name'],
    [[FIXTURES, '--story', 'river', '--as', 'x'], 'several files'],
    [['nowhere.html', '--story', 'river'], 'nowhere.html'],
    [[PAGE, '--story', 'river', '--yess'], '--yess'],
  ])('an invalid command says so, and writes nothing: %j', async (args, said) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(await readdir(folder)).toEqual([]);
  });

  test('two imports into one story at once lose neither an article nor an address', async () => {
    const other = join(folder, 'post.txt');
    await writeFile(other, `The Post\n\n${'The river rose over the bridge on Friday, the mayor said. '.repeat(4)}\n`);
    const [one, two] = await Promise.all([
      runAlone(PAGE, '--story', 'river'),
      runAlone(other, '--story', 'river', '--as', 'post', '--outlet', 'The Post'),
    ]);
    expect([one.code, two.code]).toEqual([0, 0]);
    const ledger = JSON.parse(await readFile(join(content, 'river/permalinks.json'), 'utf8')) as { articles: object };
    expect(Object.keys(ledger.articles).sort()).toEqual(['post', 'the-aldersby-courier']);
    expect((await readdir(content)).sort()).toEqual(['.last-import.json', 'river']);
  });

  test('an import waits for another one, and takes away what an ended one left behind', async () => {
    await mkdir(content);
    const lock = join(content, '.river.import');
    // The number of this process, which runs; then one that no process has.
    await writeFile(lock, String(process.pid));
    const waiting = run(PAGE, '--story', 'river');
    await expect.poll(() => readdir(content)).toEqual(['.river.import']);
    await writeFile(lock, String(2 ** 30));
    const { code, err } = await waiting;
    expect(code).toBe(0);
    expect(err).toMatch(/^(?:Waiting until another import into river is done \(.*\)\.\n)?$/);
    expect(await readdir(content)).toEqual(['.last-import.json', 'river']);
  });

  test('a pipe is said, as what is imported and as the article, and not waited for', async () => {
    const pipe = join(folder, 'saved.html');
    execFileSync('mkfifo', [pipe]);
    expect((await run(pipe, '--story', 'river')).out).toContain('it is not a regular file');
    await mkdir(join(content, 'river'), { recursive: true });
    execFileSync('mkfifo', [join(content, 'river/the-courier.md')]);
    const { code, out } = await run(PAGE, '--story', 'river', '--as', 'the-courier');
    expect(out).toContain('it is not a regular file');
    expect(code).toBe(1);
  });

  test('a folder that cannot be written is said in a sentence', async () => {
    await writeFile(content, 'a file where the folder should be');
    const { code, err } = await run(PAGE, '--story', 'river');
    expect(err).toMatch(/cannot be written: .*\. Nothing in .* was left half-written\.\n$/);
    expect(code).toBe(1);
  });

  test('front matter that cannot be read is not written over', async () => {
    await run(PAGE, '--story', 'river');
    const file = join(content, 'river/the-aldersby-courier.md');
    const broken = (await article('the-aldersby-courier')).replace('outlet:', 'aliases: [first\noutlet:');
    await writeFile(file, broken);
    const { code, out } = await run(PAGE, '--story', 'river', '--as', 'the-aldersby-courier', '--yes');
    expect(out).toContain('states would be lost');
    expect(code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(broken);
  });
});
