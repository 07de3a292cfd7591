import { describe, expect, test } from 'vitest';
import { quotedSpans } from '../../../src/core/text/quoted-spans.ts';

/** The text with every quoted span in braces; an open one ends in `…}`. */
function shown(text: string): string {
  let [out, place] = ['', 0];
  for (const { start, end, closed } of quotedSpans(text)) {
    out += `${text.slice(place, start)}{${text.slice(start, end)}${closed ? '' : '…'}}`;
    place = end;
  }
  return out + text.slice(place);
}

describe('marks of all kinds', () => {
  test.each([
    ['He said “we saw it” and left.', 'He said “{we saw it}” and left.'],
    ['"One" and "two", she said.', '"{One}" and "{two}", she said.'],
    ['‘Rain,’ he said, ‘and wind.’', '‘{Rain,}’ he said, ‘{and wind.}’'],
    ["'Rain,' he said, 'and wind.'", "'{Rain,}' he said, '{and wind.}'"],
    ['«Pluie», dit-il.', '«{Pluie}», dit-il.'],
    ['„Regen“, sagte sie, „und Wind“.', '„{Regen}“, sagte sie, „{und Wind}“.'],
    ['»Regen«, sagte sie.', '»{Regen}«, sagte sie.'],
    ['”Regn”, sade hon.', '”{Regn}”, sade hon.'],
    ['(“rain”) “wind”—“snow”', '(“{rain}”) “{wind}”—“{snow}”'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('the outermost marks count', () => {
  test.each([
    ['“The ‘big’ plan,” he said.', '“{The ‘big’ plan,}” he said.'],
    ['"He said \'no\' to me."', '"{He said \'no\' to me.}"'],
    ['„Er sagte ‚nein‘ dazu“, sagte sie.', '„{Er sagte ‚nein‘ dazu}“, sagte sie.'],
    ['“a “b” c”', '“{a “b” c}”'],
    ['首相は「『雨だ』と聞いた。」と述べた。', '首相は「{『雨だ』と聞いた。}」と述べた。'],
    ['他說：「下雨了。」', '他說：「{下雨了。}」'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('an apostrophe is no mark', () => {
  test.each([
    ["the mayor's car didn't stop", "the mayor's car didn't stop"],
    ['the workers’ party’s plan', 'the workers’ party’s plan'],
    ['‘the workers’ party is back,’ he said', '‘{the workers’ party is back,}’ he said'],
    ['‘the mayor’s car isn’t here,’ he said', '‘{the mayor’s car isn’t here,}’ he said'],
    ['the ‘90s were ‘fun’', 'the ‘90s were ‘{fun}’'],
    ['in the ’90s, rock ’n’ roll', 'in the ’90s, rock ’n’ roll'],
    ["'tis late, get 'em", "'tis late, get 'em"],
    ['he is 5\'10" tall', 'he is 5\'10" tall'],
    ['a 12" disc and "words"', 'a 12" disc and "{words}"'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('what is not closed', () => {
  test.each([
    ['“It goes on here\n\n“and ends here,” he said.', '“{It goes on here…}\n\n“{and ends here,}” he said.'],
    ['“It never ends.', '“{It never ends.…}'],
    ['a stray ” or » is nothing', 'a stray ” or » is nothing'],
    ["a straight ' alone opens nothing", "a straight ' alone opens nothing"],
    ['“” is empty', '“” is empty'],
    ['', ''],
  ])('%j', (text, expected) => expect(shown(text)).toBe(expected));
});
