import type { Facts } from './draft.ts';
import { plainLine } from './plain-line.ts';
import { printedByline, printedHeadline, printedStandfirst } from './printed-facts.ts';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review)$/;

/** What the page's own metadata states: JSON-LD first, then Open Graph and meta elements, then marked-up text. */
export function pageFacts(document: Document): Facts {
  const ld = linkedData(document);
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = plainLine(found?.getAttribute('content'));
      if (content !== undefined) return content;
    }
    return undefined;
  };
  const url = webAddress(
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url') ?? textOf(ld['url']) ?? '',
  );
  const facts: { readonly [Key in keyof Facts]: Facts[Key] | undefined } = {
    outlet: nameOf(ld['publisher']) ?? meta('og:site_name', 'application-name', 'publisher'),
    title: printedHeadline(document, textOf(ld['headline']), meta('og:title', 'twitter:title')),
    standfirst: printedStandfirst(document),
    published: metadataDate(
      textOf(ld['datePublished']) ??
        meta(
          'article:published_time',
          'datePublished',
          'date',
          'DC.date.issued',
          'dc.date',
          'parsely-pub-date',
          'sailthru.date',
          'pubdate',
        ) ??
        document
          .querySelector('time[pubdate], time[itemprop=datePublished], article time[datetime]')
          ?.getAttribute('datetime') ??
        '',
    ),
    url,
    byline:
      printedByline(document) ??
      nameOf(ld['author']) ??
      personOnly(meta('author', 'article:author', 'byl', 'parsely-author')),
    agency: undefined,
    lang: language(
      document.documentElement.getAttribute('lang') ?? textOf(ld['inLanguage']) ?? meta('og:locale', 'language') ?? '',
    ),
    section: textOf(ld['articleSection']) ?? meta('article:section'),
  };
  const byline = facts.byline === facts.outlet ? undefined : facts.byline;
  return Object.fromEntries(Object.entries({ ...facts, byline }).filter(([, value]) => value !== undefined)) as Facts;
}

/** What the page says about itself in one sentence, which it may or may not print as a standfirst. */
export function pageDescription(document: Document): string | undefined {
  const found = document.querySelector('meta[property="og:description"], meta[name=description]');
  return plainLine(found?.getAttribute('content'));
}

/** The page's JSON-LD about an article, if any. */
export function linkedData(document: Document): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse((script.textContent ?? '').replace(/[\n\r\t]+/g, ' ')), 0);
      if (found !== undefined) return found;
    } catch {
      // Unreadable JSON states nothing.
    }
  }
  return {};
}

/** No site nests its article deeper than this. */
const DEEPEST = 6;

function articleIn(value: unknown, depth: number): Json | undefined {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return firstOf(value, (one) => articleIn(one, depth + 1));
  const json = value as Json;
  if ([json['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return json;
  return firstOf(['@graph', 'mainEntity', 'itemListElement'], (key) => articleIn(json[key], depth + 1));
}

function firstOf<T, U>(list: readonly T[], take: (one: T) => U | undefined): U | undefined {
  for (const one of list) {
    const found = take(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter((name) => name !== undefined);
    return names.length === 0 ? undefined : names.join(', ');
  }
  if (typeof value === 'string') return personOnly(plainLine(value));
  return typeof value === 'object' && value !== null ? plainLine(textOf((value as Json)['name'])) : undefined;
}

function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === 'string' ? plainLine(first) : undefined;
}

function personOnly(name: string | undefined): string | undefined {
  return name === undefined || /^https?:|[@/]/.test(name) ? undefined : name;
}

function webAddress(address: string): string | undefined {
  return /^https?:\/\//.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}

/** An ISO date, with its time only if the page also states the zone. */
export function metadataDate(stated: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2}))?/.exec(
    stated.trim(),
  );
  if (iso === null) return undefined;
  const [, day = '', time, seconds = '', zone] = iso;
  // Systems without a date write the first day of their calendar.
  if (day < '1500' || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
    return undefined;
  return time === undefined || zone === undefined
    ? day
    : `${day}T${time}${seconds || ':00'}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}

function language(tag: string): string | undefined {
  try {
    return /^[a-z]{2,3}(?:[-_]|$)/i.test(tag) ? Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
