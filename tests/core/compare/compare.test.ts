import { describe, expect, test } from 'vitest';
import { compare, trueDiff } from '../../../src/core/compare/compare.ts';
import { notationOf, textsOf } from '../notation.ts';

function same(notation: string, diff: typeof compare = compare): void {
  const { a, b } = textsOf(notation);
  expect(notationOf(a, diff(a, b))).toBe(notation);
}

describe('whole words, whole numbers', () => {
  test.each([
    'the [cat/dog] sat',
    'it cost [$1,200/$1,250] in all',
    'a rise of [3.5%/4.5%] was seen',
    'at [10:30/10:45] the gates closed',
    "he [didn't/did not] say",
    'nothing differs here',
    '[/A new start. ]The end.',
    'The end.[/ And more.]',
    '[all/every word] gone',
  ])('%s', (notation) => same(notation));
});

describe('white space belongs to the words that come or go', () => {
  test.each(['said [/Mr ]Kim', 'the meeting[ Thursday/], he said', 'said [/on ]Friday', 'the [very /]old man'])(
    '%s',
    (notation) => same(notation),
  );
});

describe('a paragraph break is a difference of its own', () => {
  test.each(['It rained.[ /¶]Then it snowed.', 'It rained.[ /¶][/But ]then it snowed.', 'It rained.[¶/ ]Then.'])(
    '%s',
    (notation) => same(notation),
  );
});

describe('typography', () => {
  test.each(["his [nation's/nation’s] ties", 'the [US/us] mint', 'a line [–/—] broken', 'relations[,”/”,] he said'])(
    '%s',
    (notation) => same(notation),
  );
});

describe('an omission has its borders where a sentence has', () => {
  test.each([
    'The cat slept. [The dog barked. /]The end came.',
    'He said so. [He said it twice. /]He left.',
    'It was cold, [it was dark, /]it was late.',
  ])('%s', (notation) => same(notation));
});

describe('rewritten phrases stay whole', () => {
  test.each([
    '[Waves broke over the northern harbour wall/Heavy seas crossed the outer quay] all night.',
    'They met in [a small house of the old village/some large hall of that new town] yesterday.',
  ])('%s', (notation) => same(notation));

  test('but the exact difference keeps every word that both sides hold', () => {
    const { a, b } = textsOf(
      'They met in [a small house of the old village/some large hall of that new town] yesterday.',
    );
    expect(trueDiff(a, b).length).toBeGreaterThan(1);
  });

  test('and a comma between two small changes keeps them apart', () =>
    same('the meeting[ Thursday/], [/Mr ]Kim spoke'));
});

describe('any script', () => {
  test.each([
    'café [olé/ola] bar',
    '東京は[雨/雪]です',
    'שלום [עולם/לכם] היום',
    'a 👨‍👩‍👧 family [👍🏽/👍🏿] here',
    'flags [🇫🇷/🇩🇪] wave',
  ])('%s', (notation) => same(notation));

  test('an accent that is composed in one and combined in the other is one difference of that word', () => {
    const edits = compare('the cafe\u0301 opened', 'the caf\u00e9 opened');
    expect(edits.map(({ a }) => a.text)).toEqual(['cafe\u0301']);
  });
});

describe('what changed places, or opens and closes, is one difference', () => {
  test.each([
    'he [finally left/left finally] then',
    'the plan[,”/”,] she said',
    'the [Northern Wire Agency (NWA)/NWA] said',
    'they [met Tuesday/Tuesday met] there',
  ])('%s', (notation) => same(notation));

  test('but not what moved through half a sentence', () =>
    same('[now /]the order that was read aloud to all of them is [/now ]law'));
});

describe('the borders of what is left out', () => {
  test.each([
    'the court ruled[ on Jan. 20/].',
    'the vote [(the second one) /]was close',
    'see the table[ or Eq. 4/].',
    'He left. [She stayed. /]He came back.',
  ])('%s', (notation) => same(notation));
});

describe('an opening quotation mark never matches a closing one', () => {
  test.each(['the [“/]big[”/] wave', 'so[. “/,” ]Ann went'])('%s', (notation) => same(notation));
});

test('a full stop keeps two changes of a phrase apart', () =>
  same('[The harbour closed/Nobody sailed]. [Ships waited/Boats lay still].'));
