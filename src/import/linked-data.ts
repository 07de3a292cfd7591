import { folded } from './furniture/rule.ts';
import { plainLine } from './plain-line.ts';

/** An object of a page's JSON-LD, as it stands there. */
export type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;

/** No site nests its article deeper than this. */
const DEEPEST = 6;

/** An article in the page's JSON-LD, and whether it is one of a list. */
interface Found {
  readonly node: Json;
  readonly isListed: boolean;
}

/**
 * The page's JSON-LD about its own article: the node whose address is the page's, else the one whose headline is; else
 * the only one, if it is not in a list and its address is no other page's. Empty if there is none.
 */
export function articleData(document: Document): Json {
  const found = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return articlesIn(JSON.parse((script.textContent ?? '').replace(/[\n\r\t]+/g, ' ')), false, 0);
    } catch {
      // Unreadable JSON states nothing.
      return [];
    }
  });
  const here = addressesOf(document);
  const titles = titlesOf(document);
  const own =
    found.find(({ node }) => addressOf(node).some((address) => here.has(address))) ??
    found.find(({ node }) => titles.has(folded(textIn(node['headline'] ?? node['name']) ?? '')));
  if (own !== undefined) return own.node;
  const [only, ...others] = found.filter(({ isListed }) => !isListed);
  const isOther = only !== undefined && here.size > 0 && addressOf(only.node).length > 0;
  return only === undefined || isOther || others.length > 0 ? {} : only.node;
}

function articlesIn(value: unknown, isListed: boolean, depth: number): readonly Found[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, isListed, depth + 1));
  const node = value as Json;
  if ([node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
    return [{ node, isListed }];
  return [
    ...articlesIn(node['@graph'], isListed, depth + 1),
    ...articlesIn(node['mainEntity'], isListed, depth + 1),
    ...articlesIn(node['itemListElement'], true, depth + 1),
    ...articlesIn(node['item'], isListed, depth + 1),
  ];
}

/** The first text of a value, as a plain line. */
export function textIn(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === 'string' ? plainLine(first) : undefined;
}

function addressOf(node: Json): readonly string[] {
  const page = node['mainEntityOfPage'];
  const stated = [
    node['url'],
    node['@id'],
    page,
    (page as Json | undefined)?.['@id'],
    (page as Json | undefined)?.['url'],
  ];
  return stated.flatMap((value) => plainAddress(textIn(value) ?? '') ?? []);
}

function addressesOf(document: Document): ReadonlySet<string> {
  const stated = [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return new Set(stated.flatMap((address) => plainAddress(address ?? '') ?? []));
}

/** Host and path: pages name themselves with and without "www.", a query, a fragment and a last slash. */
function plainAddress(address: string): string | undefined {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/$/, '')}`;
}

function titlesOf(document: Document): ReadonlySet<string> {
  const printed = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent ?? '');
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return new Set([...printed, shared].map((title) => folded(title)).filter((title) => title !== ''));
}
