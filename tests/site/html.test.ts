import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { filesIn, readPage, SITES, type SiteName } from './sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Page titles name story and outlets, as long as they are.
      'long-title': 'off',
      // A printed text may hold any character; it is not ours to replace.
      'no-raw-characters': 'off',
      // Written by Astro, in capitals as the standard allows.
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // Articles state an agency's or a reader's number as text.
      'tel-non-breaking': 'off',
      // Scripts come from the site itself, and under its content security policy from nowhere else.
      'require-sri': 'off',
    },
  }),
);

describe.each(Object.keys(SITES) as SiteName[])('the pages of the site "%s"', async (site) => {
  const pages = await filesIn(SITES[site].folder, '.html').catch(() => []);

  test('are there', () => expect(pages.length).toBeGreaterThan(3));

  test.each(pages)('%s is valid HTML', async (page) => {
    const { results } = await validator.validateString(await readPage(site, page), page);
    const problems = results.flatMap(({ messages }) =>
      messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`),
    );
    expect(problems).toEqual([]);
  });
});
