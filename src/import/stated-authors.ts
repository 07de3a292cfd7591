import { folded } from './furniture/rule.ts';
import { type Json, textIn } from './linked-data.ts';
import { plainLine } from './plain-line.ts';
import { headOf } from './stated-date.ts';

const MARKED =
  '[itemprop=author], [rel=author], [class*=byline], [class*=author], [class*=Byline], [class*=Author], address';
const META = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'cXenseParse:author',
  'dc.creator',
];

/** In characters: a longer one is a box about the author. */
const LONGEST = 140;

/** Credits of pictures, dates, addresses and invitations are no authors. */
const NO_NAME =
  /^\W*(?:foto|photo|image|bild|picture|video|illustration|graphic|grafik|source|quelle|imagen|credit)s?\b|\d{3}|[@/]|^\S+\.[a-z]{2,}$|\b(?:follow|view|e-?mail|updated|published|subscribe|comments?|min(?:ute)?s? read|more by|read more|about the|share)\b/iu;

/**
 * The article's authors as one line: as printed, if that names all whom the metadata names; else as the metadata does. An
 * organisation is named where no person is.
 */
export function statedAuthors(document: Document, data: Json, outlet: string | undefined): string | undefined {
  const stated = namesIn(data['author'] ?? data['creator']);
  const meta = META.flatMap((name) => metaContents(document, name)).filter(isName);
  const marked = printedNames(document);
  const isPerson = (name: string): boolean => folded(name) !== folded(outlet ?? '');
  const persons = stated.filter(isPerson);
  const printed = marked.filter(isPerson);
  const whole = printed.find((line) => persons.every((name) => folded(line).includes(folded(name))));
  if (persons.length > 0) return whole ?? persons.join(', ');
  const told = [...new Set(meta.filter(isPerson))];
  const asTold = printed.find((line) => told.every((name) => folded(line).includes(folded(name))));
  if (told.length > 0) return asTold ?? told.join(', ');
  return printed[0] ?? stated[0];
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(namesIn))];
  if (typeof value === 'string') return [plainLine(value)].filter(isName);
  if (typeof value !== 'object' || value === null) return [];
  const { name, givenName, familyName } = value as Json;
  const parts = [textIn(givenName), textIn(familyName)].filter((part) => part !== undefined);
  if (Array.isArray(name)) return namesIn(name);
  return [textIn(name) ?? (parts.length === 2 ? parts.join(' ') : undefined)].filter(isName);
}

function metaContents(document: Document, name: string): readonly (string | undefined)[] {
  const found = document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`);
  return [...found].map((element) => plainLine(element.getAttribute('content')));
}

/** Lines that the page marks as its authors: those between headline and text first. */
function printedNames(document: Document): readonly string[] {
  const head = headOf(document).filter((element) => element.matches(MARKED));
  const anywhere = [
    ...document.querySelectorAll(
      '[itemprop=author] [itemprop=name], [rel=author], .byline, .author-name, [itemprop=author]',
    ),
  ];
  return [...head, ...anywhere]
    .filter(
      (element) =>
        element.closest('figure, figcaption, aside, [class*=comment], [class*=related], [class*=teaser]') === null,
    )
    .map((element) => plainLine(spaced(element))?.replace(/^[\s|•·–—-]+/, ''))
    .filter(isName);
}

function spaced(element: Element): string {
  const own = element.textContent?.trim() || element.getAttribute('content');
  return (own ?? '').replace(/\s+/g, ' ');
}

function isName(name: string | undefined): name is string {
  return (
    name !== undefined && /\p{L}/u.test(name) && name.length <= LONGEST && !NO_NAME.test(name) && !/[.!?]$/.test(name)
  );
}
