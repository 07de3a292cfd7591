import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { filesIn, readPage, SITES, type SiteName } from './sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Page titles name story and outlets, whatever their length.
      'long-title': 'off',
      // Printed text may contain any character; we do not replace it.
      'no-raw-characters': 'off',
      // Written by Astro, in capitals as the standard allows.
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // Articles give the number of an agency or a reader as text.
      'tel-non-breaking': 'off',
      // Scripts come only from the site itself, as its content security policy requires.
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
