import { type Article, CHANGE_KINDS, type ChangeKind } from '../model.ts';
import { isoTime } from '../text/dates.ts';
import type { Notice } from './rights.ts';
import { element, joined, type Xml } from './xml.ts';

export const LINE: Xml = { xml: '\n' };

/** A witness with the `xml:id` by which readings name it. */
export interface Witness {
  readonly sigil: string;
  readonly article: Article;
}

/** What a TEI file says of itself. */
export interface TeiHead {
  readonly title: string;
  /** The fullest known address of the page. */
  readonly address: string;
  readonly notice: Notice;
  readonly witnesses: readonly Witness[];
  /** For each passage that witnesses print at different places the `xml:id`s of its pieces, in the order of the file. */
  readonly moves: readonly (readonly string[])[];
}

/** The rules by which the text of each witness is read from the file. */
const RULES = [
  'Each ab is a passage. The text of a witness is, from ab to ab, what stands outside of every app, and of each app the ' +
    'rdg that names the witness in wit. An ab in which it prints nothing is not part of it. So read, each witness has ' +
    'all its paragraphs in its own order, as printed to the character.',
  'Between the texts of two ab, and between two paragraphs in one, stand two line feeds. A milestone marks where a ' +
    'witness (edRef) starts a paragraph, with its number there (n) and its kind (unit). An lb is a line break inside a ' +
    'paragraph. Where XML cannot contain a character, a gap names its code point.',
  'A passage that witnesses print at different places is given at each of them, as an app with a reading of that ' +
    'witness alone. The pieces name one another in corresp, and listTranspose has all of them. In such a piece, a seg ' +
    'holds words that differ from those at the other place.',
];

/** The header of a TEI file. */
export function teiHeader({ title, address, notice, witnesses, moves }: TeiHead): Xml {
  const languages = [...new Set(witnesses.map(({ article }) => article.lang))];
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, title)),
      LINE,
      element(
        'publicationStmt',
        {},
        element('distributor', {}, 'Wireside'),
        element('idno', { type: 'URI' }, address),
        element('availability', { status: 'restricted' }, element('p', {}, notice.rights)),
      ),
      LINE,
      element('notesStmt', {}, element('note', { type: 'citation' }, notice.cite)),
      LINE,
      element(
        'sourceDesc',
        {},
        element('listWit', {}, LINE, ...witnesses.flatMap((witness) => [witnessOf(witness), LINE])),
      ),
    ),
    LINE,
    element(
      'encodingDesc',
      {},
      element('editorialDecl', {}, LINE, ...RULES.flatMap((rule) => [element('p', {}, rule), LINE])),
      LINE,
      element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
      LINE,
      element('classDecl', {}, element('taxonomy', {}, LINE, ...categories())),
    ),
    LINE,
    element(
      'profileDesc',
      {},
      element('langUsage', {}, ...languages.map((ident) => element('language', { ident }))),
      ...(moves.length === 0 ? [] : [LINE, element('listTranspose', {}, LINE, ...moves.flatMap(transposed))]),
    ),
  );
}

function transposed(pieces: readonly string[]): readonly Xml[] {
  return [element('transpose', {}, ...pieces.map((id) => element('ptr', { target: `#${id}` }))), LINE];
}

/** What the article states about itself; anything else is absent. */
function witnessOf({ sigil, article }: Witness): Xml {
  const { id, label, title, published, byline, agency, url, lang } = article;
  const stated = [
    element('name', { type: 'label' }, label),
    ...(title === undefined ? [] : [element('title', { level: 'a', 'xml:lang': lang }, title)]),
    ...(byline === undefined ? [] : [element('name', { type: 'byline' }, byline)]),
    ...(agency === undefined ? [] : [element('name', { type: 'agency' }, agency)]),
    ...(published === undefined ? [] : [element('date', { when: isoTime(published) }, published)]),
    ...(url === undefined ? [] : [element('ref', { target: new URL(url).href }, url)]),
  ];
  return element('witness', { 'xml:id': sigil, n: id, 'xml:lang': lang }, element('bibl', {}, joined(stated, ', ')));
}

/** Every kind of difference, under its group: the target of `ana`. */
function categories(): readonly Xml[] {
  const groups = Map.groupBy(Object.keys(CHANGE_KINDS) as ChangeKind[], (kind) => CHANGE_KINDS[kind]);
  const category = (id: string, ...below: readonly Xml[]): Xml =>
    element('category', { 'xml:id': id }, element('catDesc', {}, id), ...below);
  const named = (id: string): Xml => category(id);
  return [
    ...[...groups].flatMap(([group, kinds]) => [category(group, ...kinds.map(named)), LINE]),
    category('alone', named('only-a'), named('only-b'), named('only-there'), named('elsewhere')),
    LINE,
  ];
}
