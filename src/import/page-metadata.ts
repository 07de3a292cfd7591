import type { Facts } from './draft.ts';
import { articleData, textIn } from './linked-data.ts';
import { originalAddress } from './original-address.ts';
import { plainLine } from './plain-line.ts';
import { printedHeadline, printedStandfirst } from './printed-facts.ts';
import { statedAuthors } from './stated-authors.ts';
import { statedDate } from './stated-date.ts';

/** What the page's own metadata states: JSON-LD first, then Open Graph and meta elements, then marked-up text. */
export function pageFacts(document: Document, saved?: string): Facts {
  const ld = articleData(document);
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = plainLine(found?.getAttribute('content'));
      if (content !== undefined) return content;
    }
    return undefined;
  };
  const url = webAddress(
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
      meta('og:url') ??
      textIn(ld['url']) ??
      saved ??
      '',
  );
  const outlet = publisherOf(ld['publisher']) ?? meta('og:site_name', 'application-name', 'publisher');
  const facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined } = {
    outlet,
    title: printedHeadline(document, textIn(ld['headline']), meta('og:title', 'twitter:title')),
    standfirst: printedStandfirst(document),
    published: statedDate(document, ld),
    url,
    byline: statedAuthors(document, ld, outlet),
    agency: undefined,
    lang: language(
      document.documentElement.getAttribute('lang') ?? textIn(ld['inLanguage']) ?? meta('og:locale', 'language') ?? '',
    ),
    section: textIn(ld['articleSection']) ?? meta('article:section'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

/** What the page says about itself in one sentence, which it may or may not print as a standfirst. */
export function pageDescription(document: Document): string | undefined {
  const found = document.querySelector('meta[property="og:description"], meta[name=description]');
  return plainLine(found?.getAttribute('content'));
}

function publisherOf(value: unknown): string | undefined {
  const name = typeof value === 'object' && value !== null ? (value as { readonly name?: unknown }).name : value;
  const text = textIn(name);
  return text === undefined || /^https?:|[@/]/.test(text) ? undefined : text;
}

function webAddress(address: string): string | undefined {
  return /^https?:\/\//.test(address) && URL.canParse(address) ? originalAddress(new URL(address).href) : undefined;
}

function language(tag: string): string | undefined {
  try {
    return /^[a-z]{2,3}(?:[-_]|$)/i.test(tag) ? Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
