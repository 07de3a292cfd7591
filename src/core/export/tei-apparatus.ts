import type { Range } from '../model.ts';
import { areAlike, inTei, type Reading, type Stretch } from './tei-reading.ts';
import { element, joined, type Xml } from './xml.ts';

/** A place where readings differ: what each of them prints there, in their order. */
export interface Variation {
  readonly ranges: readonly Range[];
  readonly attributes: Attributes;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** The attributes of a difference: the group of its kind and, as a category of the header, the kind. */
export function ofKind(group: string, kind: string): Attributes {
  return { type: group, ana: `#${kind}` };
}

/**
 * Readings of one passage with an apparatus: running text where all print alike, and an `<app>` with an `<rdg>` for each
 * wording where they do not.
 *
 * `variations` are in order and do not overlap, and between two of them all readings have the same characters. Running
 * text is every witness's: if there are more than these, `ofSome` is given, and what these print alike is an `<app>` too,
 * with these attributes.
 */
export function apparatus(readings: readonly Reading[], variations: readonly Variation[], ofSome?: Attributes): Xml {
  const pieces: Xml[] = readings.map(({ opening }) => opening);
  const between = (stretches: readonly Stretch[]): Xml => alike(stretches, ofSome);
  let ends: readonly number[] = readings.map(() => 0);
  for (const { ranges, attributes } of variations) {
    pieces.push(between(stretchesOf(readings, ends, starts(ranges))));
    pieces.push(app(stretchesOf(readings, starts(ranges), lasts(ranges)), attributes));
    ends = lasts(ranges);
  }
  pieces.push(
    between(
      stretchesOf(
        readings,
        ends,
        readings.map(({ text }) => text.length),
      ),
    ),
  );
  return joined(pieces);
}

/**
 * What one witness prints where the others do not, as an `<app>`; each of `marks` is a `<seg>` inside it. Witnesses that
 * print nothing are named if `others` are given.
 */
export function alone(
  reading: Reading,
  attributes: Attributes,
  others: readonly Pick<Reading, 'sigil' | 'lang'>[] = [],
  marks: readonly { readonly range: Range; readonly attributes: Attributes }[] = [],
): Xml {
  const pieces: Xml[] = [reading.opening];
  let place = 0;
  for (const { range, attributes } of marks) {
    pieces.push(inTei([{ reading, start: place, end: range.start }]));
    pieces.push(element('seg', attributes, inTei([{ reading, ...range }])));
    place = range.end;
  }
  pieces.push(inTei([{ reading, start: place, end: reading.text.length }]));
  return element(
    'app',
    attributes,
    rdg([reading], joined(pieces)),
    ...(others.length === 0 ? [] : [rdg(others, { xml: '' })]),
  );
}

/** Text that all print alike; two line feeds may end a paragraph of one witness and be two line breaks of another. */
function alike(stretches: readonly Stretch[], ofSome: Attributes | undefined): Xml {
  const [first, ...others] = stretches;
  if (first === undefined || !others.every((other) => areAlike(first, other)))
    return app(stretches, ofKind('style', 'paragraphing'));
  return ofSome === undefined || first.start === first.end ? inTei(stretches) : app(stretches, ofSome);
}

function app(stretches: readonly Stretch[], attributes: Attributes): Xml {
  const wordings: Stretch[][] = [];
  for (const stretch of stretches) {
    const known = wordings.find(([first]) => areAlike(first!, stretch));
    if (known === undefined) wordings.push([stretch]);
    else known.push(stretch);
  }
  const readings = wordings.map((alike) =>
    rdg(
      alike.map(({ reading }) => reading),
      inTei(alike),
    ),
  );
  return element('app', attributes, ...readings);
}

/** A reading of some witnesses; witnesses of two languages have no language in common. */
function rdg(witnesses: readonly Pick<Reading, 'sigil' | 'lang'>[], content: Xml): Xml {
  const languages = new Set(witnesses.map(({ lang }) => lang));
  return element(
    'rdg',
    {
      wit: witnesses.map(({ sigil }) => `#${sigil}`).join(' '),
      'xml:lang': languages.size === 1 ? witnesses[0]?.lang : undefined,
    },
    content,
  );
}

function stretchesOf(readings: readonly Reading[], starts: readonly number[], ends: readonly number[]): Stretch[] {
  return readings.map((reading, index) => ({ reading, start: starts[index] ?? 0, end: ends[index] ?? 0 }));
}

function starts(ranges: readonly Range[]): readonly number[] {
  return ranges.map(({ start }) => start);
}

function lasts(ranges: readonly Range[]): readonly number[] {
  return ranges.map(({ end }) => end);
}
