import { expect, test } from 'vitest';
import { beginningsOf } from '../../../src/core/search/beginnings.ts';
import { indexOf, opened } from './opened.ts';

test.each([
  ['organis', 'organiz'],
  ['organisi', 'organizi'],
  ['organisatio', 'organizatio'],
  ['analys', 'analyz'],
  ['colou', 'colo'],
  ['theatr', 'theater'],
  ['travelli', 'traveli'],
  ['judgem', 'judgm'],
  ['programm', 'program'],
])('“%s” may begin what the index spells “%s…”', (typed, spelt) => {
  expect(beginningsOf(typed)).toContain(spelt);
});

test.each(['advis', 'hou', 'four', 'wise', 'promis', 'river', 'or'])('“%s” begins no other spelling', (typed) => {
  expect(beginningsOf(typed)).toEqual([typed]);
});

test.each([
  ['organization', 'organisation'],
  ['organisation', 'organization'],
  ['neighborhood', 'neighbourhood'],
  ['traveling', 'travelling'],
  ['theatre', 'theater'],
])('where “%s” is printed, every beginning of “%s” finds it while it is typed', async (printed, typed) => {
  const others = Array.from({ length: 40 }, (_, k) => `Other words stand in row${k} and nothing more`);
  const { search } = opened(indexOf([`The bridge men saw the ${printed} under rain`, ...others]));
  for (let length = 3; length <= typed.length; length++) {
    const [best] = (await search(`saw the ${typed.slice(0, length)}`)).results;
    expect([typed.slice(0, length), best?.paragraph, best?.verdict]).toEqual([typed.slice(0, length), 'p-0', 'exact']);
  }
});
