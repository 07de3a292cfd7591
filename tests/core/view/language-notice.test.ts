import { expect, test } from 'vitest';
import { languageNotice } from '../../../src/core/view/language-notice.ts';

const notice = (a: string, b: string) => languageNotice({ lang: a }, { lang: b });

test('nothing is said of English', () => expect(notice('en', 'en-GB')).toBe(''));
test('another language is named, whatever its country', () =>
  expect(notice('de', 'de-AT')).toMatch(/^These articles are in German\. .*in English only/));
test('two languages are named', () =>
  expect(notice('en', 'fr')).toMatch(/^These articles are in English and in French\. /));
test('what is no known language is shown as stated', () => {
  expect(notice('qqx', 'qqx')).toContain('in qqx.');
  expect(notice('not a tag!', 'not a tag!')).toContain('in not a tag!.');
});
