import { expect, test } from 'vitest';
import { readCapture } from '../../src/import/read-capture.ts';

const formOf = (text: string, name = 'saved.txt') => readCapture(new TextEncoder().encode(text), name).form;

test.each([
  ['<!doctype html><p>The river rose.'],
  ['\n <?xml version="1.0"?>\n<html><body>The river rose.'],
  ['<!-- saved -->\n<!-- twice --> <p>The river rose.'],
  [`<!-- ${'long '.repeat(2000)} --><div>The river rose.</div>`],
])('a text that opens as a page does is read as one: %s', (text) => expect(formOf(text)).toBe('page'));

test.each([
  ['The river rose. <p>'],
  ['<?xml is a word'],
  ['<!-- never closed <p>The river rose.'],
  ['<progress> is no tag that a page opens with'],
])('any other is a text: %s', (text) => expect(formOf(text)).toBe('text'));

test('the beginnings of many comments end, too', () => {
  expect(formOf('<!--'.repeat(20_000))).toBe('text');
  expect(formOf(`${'<!---->'.repeat(20_000)}The river rose.`)).toBe('text');
  expect(formOf(`${'<!--a-->'.repeat(30)}<!--The river rose.`)).toBe('text');
});
