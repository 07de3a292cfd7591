import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints, RULES_OF_COLOUR, RULES_OF_ROOM } from './complaints.ts';
import { FIRST, FIRST_IN_ONE_COLUMN, openWalk, press } from './walk-page.ts';

const { at } = openWalk();

describe.each<[string, BrowserContextOptions, readonly string[] | undefined]>([
  ['light', {}, undefined],
  [
    'dark on a narrow screen',
    { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    [...RULES_OF_COLOUR, ...RULES_OF_ROOM],
  ],
])('axe, in %s', (_look, options, rules) => {
  test('has no fault with the card open or with the shortcuts open', () =>
    at(
      '',
      async (page) => {
        await press(page, 'n', options.viewport === undefined ? FIRST : FIRST_IN_ONE_COLUMN);
        // The page behind is asked once with a card, and without one in other looks.
        expect(await complaints(page, rules, rules === undefined ? undefined : '.change-card')).toEqual([]);
        await page.keyboard.press('?');
        // What is behind the dialog was asked with the card open.
        expect(await complaints(page, rules, 'dialog[open]')).toEqual([]);
      },
      options,
    ));
});

test.each(['', '?style=full', '?substance=quiet', '?show=plain'])(
  'in forced colours on a dark ground every marked word can be read: %s',
  (address) =>
    at(
      address,
      async (page) => {
        const looks = await page.locator('td mark:visible').evaluateAll((marks) => {
          const paper = getComputedStyle(document.body).backgroundColor;
          return marks
            .map((mark) => getComputedStyle(mark))
            .map(
              ({ color, backgroundColor }) => `${color} on ${/, 0\)$/.test(backgroundColor) ? paper : backgroundColor}`,
            );
        });
        expect([...new Set(looks)]).toEqual(['rgb(255, 255, 255) on rgb(0, 0, 0)']);
      },
      { forcedColors: 'active', colorScheme: 'dark' },
    ),
);
