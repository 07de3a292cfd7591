import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/core/text/sentences.ts';
import { abbreviationsFile, WRITTEN } from '../../house/abbreviations.ts';

const cut = (text: string): string =>
  sentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' | ');

describe('a sentence ends after an abbreviation where a word opens the next one', () => {
  test.each([
    'He lives in the U.S. | The tax is lower there.',
    'The ferry left at 6 a.m. | He missed it.',
    'They sold it to Strand Inc. | It cost a fortune.',
    'The order was signed by Alan Reed Jr. | The clerk stamped it.',
    'The firm opened an office in Larkhaven, D.C. | The staff moved in later. | But nobody came.',
    'He keeps dogs, cats, etc. | She keeps none.',
    'Rents fell in Sept. | By then the quay was shut.',
    'The quay is 60 ft. | Both piers are longer.',
    'He came third. | 1931 was a bad year.',
    'Nobody heard “no.” | “Go on,” they said.',
    'The band played. | iPhone owners cheered.',
    'The loan was $3 million. | ($2 million came later.) | The rest was saved.',
    'Der Hafen von EE. UU. | El puerto cerró.',
  ])('%s', (text) => expect(cut(text.replaceAll(' | ', ' '))).toBe(text));
});

describe('and not where a name or a number belongs to it', () => {
  test.each([
    'Dr. Smith met Prof. Lee and the Rev. Ida Penn.',
    'Gen. Quill met Lt. Col. Reed at 5 p.m. Monday.',
    'The U.S. Congress passed it on Jan. 20 in St. Oswald.',
    'Am 1. Januar und am 3. Tag kam der 2. Bote, z. B. Herr Nr. 5.',
    'Según el art. 5 de la ley de EE. UU. y la Sra. Gómez.',
    'She read No. 4 and fig. 12 of vol. 3.',
    'He has Ph.D.-level training.',
    '「雨だ。」と彼は言った。',
    '“I am leaving.” he said.',
  ])('%s', (text) => expect(cut(text)).toBe(text));
});

describe('marks of other scripts end a sentence', () => {
  test.each([
    '雨が降った。|川が増えた。',
    '「雨だ。」|「川だ。」',
    'هل جاء؟ | نعم جاء.',
    'یہ ہے۔ | وہ ہے۔',
    'वह आया। | वह गया।',
  ])('%s', (text) => expect(cut(text.replaceAll('|', '')).replaceAll(' | ', '|')).toBe(text.replaceAll(' | ', '|')));
});

test('a word that is an abbreviation in another language ends a sentence in English', () =>
  expect(cut('He lost his job. Mary left. It was the best. Tom walked out. Ann stayed.').split(' | ')).toHaveLength(5));

test('the abbreviations are those of compromise and CLDR', () =>
  expect(readFileSync(WRITTEN, 'utf8')).toBe(abbreviationsFile()));
