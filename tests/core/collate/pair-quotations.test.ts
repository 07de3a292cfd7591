import { describe, expect, test } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Story } from '../../../src/core/model.ts';
import { articleOf, paragraph } from './made-up.ts';

const article = (id: string, texts: readonly string[]) =>
  articleOf(
    id,
    texts.map((text) => paragraph(text)),
  );

/** "kind: words of a | words of b" for every quotation. */
function compared(a: readonly string[], b: readonly string[]): readonly string[] {
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
  const { quotations, tally } = collate(story, article('a', a), article('b', b));
  const counted = Object.values(tally.quotations).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(quotations.filter(({ term }) => term !== true).length);
  return quotations.map((one) => `${one.kind}: ${one.a?.words ?? '-'} | ${one.b?.words ?? '-'}`);
}

const SCENE = 'The river broke its banks at Aldersby on Friday night and families left their homes.';

describe('a quotation is verbatim', () => {
  test.each([
    ['“It rose so very fast,” Teller said.', '“It rose so very fast,” Teller said.'],
    ['“It rose so very fast,” Teller said.', '“It rose so very fast”, Teller said.'],
    ['“It rose so very fast,” Teller said.', `"It rose so very fast," Ms Teller said.`],
    ['“It rose so very fast,” Teller said.', '‘It rose so very fast,’ Teller said.'],
  ])('%s / %s', (a, b) =>
    expect(compared([SCENE, a], [SCENE, b]).map((one) => one.split(':')[0])).toEqual(['verbatim']),
  );
});

describe('a quotation is altered', () => {
  test.each([
    ['“It rose so very fast,” Teller said.', '“It rose so fast,” Teller said.'],
    ['“It rose so very fast,” Teller said.', '“It rose so very slowly,” Teller said.'],
    ['“It rose so very fast,” Teller said.', 'Teller said: “It did not rise so very fast.”'],
  ])('%s / %s', (a, b) =>
    expect(compared([SCENE, a], [SCENE, b]).map((one) => one.split(':')[0])).toEqual(['altered']),
  );
});

describe('a quotation is not altered', () => {
  test.each([
    ['unmarked', '“It rose so very fast,” Teller said.', 'It rose so very fast, Teller said.'],
    ['longer-b', 'It rose “so very fast”, Teller said.', '“It rose so very fast,” Teller said.'],
    ['longer-a', '“It rose so very fast that we ran,” Teller said.', '“It rose so very fast,” Teller said.'],
    ['paraphrased', '“It rose so very fast that we ran,” Teller said.', 'It rose fast and they ran, Teller said.'],
    ['verbatim', '“It rosed [sic] so very fast,” Teller said.', '“It rosed so very fast,” Teller said.'],
  ])('%s: %s / %s', (kind, a, b) =>
    expect(compared([SCENE, a], [SCENE, b]).map((one) => one.split(':')[0])).toEqual([kind]),
  );

  test('two that stand in one place are two, and not one that was altered', () =>
    expect(
      compared(
        [`${SCENE} Teller said: “We ran for the mill at once.”`],
        [`${SCENE} Teller said: “Nobody warned the harbour of this storm.”`],
      ).map((one) => one.split(':')[0]),
    ).toEqual(['only-a', 'only-b']));

  test('words that are quoted in another passage are elsewhere', () =>
    expect(
      compared(
        [SCENE, '“It rose so very fast,” Teller said.', 'The mill stood under water until noon.'],
        [`Teller spoke of a night when “it rose so very fast”. ${SCENE}`, 'The mill stood under water until noon.'],
      ).map((one) => one.split(':')[0]),
    ).not.toContain('altered'));
});

describe('a term is no quotation', () => {
  test.each([
    'He led the “big-tent” wing.',
    'She hosts “The Evening File” on Fridays.',
    'It is the so-called “Phase 1”.',
  ])('%s', (text) => {
    const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
    const { quotations, tally } = collate(story, article('a', [SCENE, text]), article('b', [SCENE]));
    expect(quotations.map(({ term }) => term)).toEqual([true]);
    expect(Object.values(tally.quotations).every((count) => count === 0)).toBe(true);
  });
});

test('headlines are not counted', () => {
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
  const headline = { ...paragraph('“Nobody warned us of this,” says mayor'), kind: 'headline' as const };
  const a = articleOf('a', [headline, paragraph(SCENE)]);
  expect(collate(story, a, article('b', [SCENE])).quotations).toEqual([]);
});

test('a quotation that only one article prints is told so', () => {
  expect(compared([`${SCENE} “We saw nothing like it,” Teller said.`], [SCENE])).toEqual([
    'only-a: We saw nothing like it, | -',
  ]);
  expect(compared([SCENE], [SCENE, '“Nobody warned the harbour,” Pelham said.'])).toEqual([
    'only-b: - | Nobody warned the harbour,',
  ]);
});

test('the speaker comes with it where the text states one', () => {
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
  const a = article('a', ['“It rose so very fast,” said Ann Teller.']);
  expect(collate(story, a, article('b', [])).quotations[0]?.a).toMatchObject({ speaker: 'Ann Teller', verb: 'said' });
});

test('two quotations that became one: each is told once', () => {
  const two = '“We saw the river rise at dusk,” he said. “We ran to the mill at once.”';
  const one = '“We saw the river rise at dusk. We ran to the mill at once,” he said.';
  expect(
    compared([two], [one])
      .map((row) => row.split(':')[0])
      .sort(),
  ).toEqual(['divided', 'verbatim']);
  const row = compared([one], [two]);
  expect(
    row.filter(
      (each) => each.includes('We ran to the mill at once. |') || each.endsWith('| We ran to the mill at once.'),
    ),
  ).toHaveLength(1);
});

test('what was done to a quotation is named: also if only its marks are gone', () => {
  const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
  const [a, b] = [
    article('a', ['“It was fine all along,” he said.']),
    article('b', ['It was fine all along, he said.']),
  ];
  const { quotations, passages } = collate(story, a, b);
  expect(quotations[0]?.kind).toBe('unmarked');
  expect(quotations[0]?.changes.length).toBeGreaterThan(0);
  expect(passages[0]?.changes[quotations[0]?.changes[0] ?? -1]?.kind).toBe('quotation');
});

describe('however it is cut, words that both quote are not altered', () => {
  const speech = 'We saw the river rise at dusk. We ran to the mill at once. It was dark.';
  test.each([
    [
      'around the speaker',
      ['“We saw the river rise at dusk,” Teller said. “We ran to the mill at once. It was dark.”'],
    ],
    ['the speaker first', [`Teller said: “${speech}”`]],
    [
      'into paragraphs',
      ['“We saw the river rise at dusk,” Teller said. “We ran to the mill at once.', '“It was dark.”'],
    ],
  ])('%s', (_, cut) => {
    const [one, two] = [
      compared([SCENE, ...cut], [SCENE, `“${speech}” Teller said.`]),
      compared([SCENE, `“${speech}” Teller said.`], [SCENE, ...cut]),
    ];
    for (const rows of [one, two]) {
      expect(rows.map((row) => row.split(':')[0]).filter((kind) => kind !== 'divided')).toEqual(['verbatim']);
    }
  });

  test('a short quotation whose speaker changed places is one, not two', () =>
    expect(
      compared(
        [SCENE, '“It rose fast,” Ann Teller, of Mill Lane, said.'],
        [SCENE, 'Ann Teller, of Mill Lane, said: “It rose fast.”'],
      ),
    ).toEqual(['verbatim: It rose fast, | It rose fast.']));

  test('what was altered in one of its pieces still is', () =>
    expect(
      compared(
        [SCENE, '“We saw the river rise at dusk,” Teller said. “We ran to the mill at once.”'],
        [SCENE, 'Teller said: “We saw the river rise at dusk. We walked to the mill at once.”'],
      ).filter((row) => row.startsWith('altered')),
    ).toHaveLength(1));
});

describe('who speaks in each article', () => {
  const differ = (a: string, b: string) => {
    const story: Story = { id: 's', title: 'S', relation: 'outlets', articles: [], note: [] };
    return collate(story, article('a', [SCENE, a]), article('b', [SCENE, b])).quotations.map(
      ({ speakersDiffer }) => speakersDiffer === true,
    );
  };

  test('is a difference where they are certainly two people', () =>
    expect(differ('“It rose so very fast,” said Ida Teller.', '“It rose so very fast,” said Tom Pelham.')).toEqual([
      true,
    ]));

  test.each([
    ['“It rose so very fast,” said Ida Teller.', '“It rose so very fast,” Ms Teller said.'],
    ['“It rose so very fast,” said Ida Teller.', '“It rose so very fast,” the mayor said.'],
    ['“It rose so very fast,” said Ida Teller.', '“It rose so very fast,” she said.'],
    ['“It rose so very fast,” said Ida Teller.', '“It rose so very fast.”'],
  ])('and none where they may be one: %s / %s', (a, b) => expect(differ(a, b)).toEqual([false]));
});
