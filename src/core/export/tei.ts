import { type Article, CHANGE_KINDS, type ChangeKind, type Collation, type Passage } from '../model.ts';
import { type Notice, noticeOf } from './rights.ts';
import { breaksIn, inTei, type Reading, readingOf } from './tei-reading.ts';
import { element, joined, type Xml } from './xml.ts';

/**
 * A comparison as TEI P5 with parallel segmentation; `address` is that of its page.
 *
 * Each passage is an `<ab>` in reading order, whose `n` is the passage's id. A difference is an `<app>` with a `<rdg>`
 * for each witness; both print alike whatever is outside `<app>`. A `<milestone>` marks where a witness starts a
 * paragraph, with its number there: sorted by these numbers, the paragraphs give each article whole, moved passages
 * included. Emphasis, links and the like are only in `collation.json`.
 */
export function teiOf(collation: Collation, address: string): string {
  const { passages } = collation;
  const notice = noticeOf(collation, address);
  const body = passages.map((passage, index) => passageIn(collation, passage, index + 1));
  const tei = element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    LINE,
    headerOf(collation, notice),
    LINE,
    element('text', {}, element('body', {}, LINE, ...(body.length === 0 ? [element('ab')] : body))),
    LINE,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tei.xml}\n`;
}

const LINE: Xml = { xml: '\n' };

function headerOf({ story, a, b }: Collation, { rights, cite }: Notice): Xml {
  const title = `${story.title}: ${a.label} and ${b.label}`;
  const witnesses = [witness(a, 'a'), LINE, witness(b, 'b'), LINE];
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, title)),
      LINE,
      element('publicationStmt', {}, element('p', {}, rights), element('p', {}, cite)),
      LINE,
      element('sourceDesc', {}, element('listWit', {}, LINE, ...witnesses)),
    ),
    LINE,
    element(
      'encodingDesc',
      {},
      element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
      LINE,
      element('classDecl', {}, element('taxonomy', {}, LINE, ...categories())),
    ),
  );
}

/** What the article states about itself; anything else is absent. */
function witness({ id, label, title, published, byline, agency, url, lang }: Article, sigil: 'a' | 'b'): Xml {
  const stated = [
    element('name', { type: 'label' }, label),
    ...(title === undefined ? [] : [element('title', { level: 'a', 'xml:lang': lang }, title)]),
    ...(byline === undefined ? [] : [element('name', { type: 'byline' }, byline)]),
    ...(agency === undefined ? [] : [element('name', { type: 'agency' }, agency)]),
    ...(published === undefined ? [] : [element('date', { when: whenOf(published) }, published)]),
    ...(url === undefined ? [] : [element('ref', { target: new URL(url).href }, url)]),
  ];
  return element('witness', { 'xml:id': sigil, n: id, 'xml:lang': lang }, element('bibl', {}, joined(stated, ', ')));
}

/** XML Schema does not accept a date and time without seconds. */
function whenOf(published: string): string {
  return published.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');
}

/** Every kind of difference, under its group: the target of `ana` in an `<app>`. */
function categories(): readonly Xml[] {
  const groups = Map.groupBy(Object.keys(CHANGE_KINDS) as ChangeKind[], (kind) => CHANGE_KINDS[kind]);
  const category = (id: string, ...below: readonly Xml[]): Xml =>
    element('category', { 'xml:id': id }, element('catDesc', {}, id), ...below);
  const named = (id: string): Xml => category(id);
  return [
    ...[...groups].flatMap(([group, kinds]) => [category(group, ...kinds.map(named)), LINE]),
    category('alone', named('only-a'), named('only-b')),
    LINE,
  ];
}

function passageIn(collation: Collation, passage: Passage, number: number): Xml {
  const { id, kind, moved, displaced } = passage;
  const a = readingOf(collation.a, passage, 'a');
  const b = readingOf(collation.b, passage, 'b');
  const attributes = {
    type: moved ? 'moved' : displaced ? 'displaced' : 'in-order',
    subtype: kind,
    n: id,
    'xml:id': `passage-${number}`,
    'xml:space': 'preserve',
  };
  const content =
    kind === 'shared'
      ? [a.opening, b.opening, ...segments(passage, a, b)]
      : [
          app(
            'alone',
            kind,
            joined([a.opening, inTei(a.text, a.breaks)]),
            joined([b.opening, inTei(b.text, b.breaks)]),
          ),
        ];
  return joined([element('ab', attributes, ...content), LINE]);
}

function segments({ changes }: Passage, a: Reading, b: Reading): readonly Xml[] {
  const pieces: Xml[] = [];
  let [inA, inB] = [0, 0];
  const until = (endA: number, endB: number): void => {
    pieces.push(...alike(a, b, { start: inA, end: endA }, { start: inB, end: endB }));
  };
  for (const { a: ofA, b: ofB, kind, group } of changes) {
    until(ofA.start, ofB.start);
    pieces.push(app(group, kind, stretch(a, ofA.start, ofA.end), stretch(b, ofB.start, ofB.end)));
    [inA, inB] = [ofA.end, ofB.end];
  }
  until(a.text.length, b.text.length);
  return pieces;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What both print alike. Two line feeds may end a paragraph in one and be two line breaks in the other. */
function alike(a: Reading, b: Reading, ofA: Stretch, ofB: Stretch): readonly Xml[] {
  const breaksA = breaksIn(a, ofA.start, ofA.end);
  const breaksB = breaksIn(b, ofB.start, ofB.end);
  const same = breaksA.length === breaksB.length && breaksA.every(({ at }, index) => at === breaksB[index]?.at);
  if (!same) return [app('style', 'paragraphing', stretch(a, ofA.start, ofA.end), stretch(b, ofB.start, ofB.end))];
  const both = breaksA.map(({ at, sign }, index) => ({ at, sign: joined([sign, breaksB[index]?.sign ?? '']) }));
  return [inTei(a.text.slice(ofA.start, ofA.end), both)];
}

function stretch(reading: Reading, start: number, end: number): Xml {
  return inTei(reading.text.slice(start, end), breaksIn(reading, start, end));
}

function app(type: string, kind: string, a: Xml, b: Xml): Xml {
  return element('app', { type, ana: `#${kind}` }, element('rdg', { wit: '#a' }, a), element('rdg', { wit: '#b' }, b));
}
