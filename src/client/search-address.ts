import type { Filters } from '../core/search/open-search.ts';

/** A question with its filters, as in the address: `?q=…&story=…&outlet=…`. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
}

const TEXTS = ['story', 'outlet', 'from', 'to', 'speaker'] as const;

/** The question in an address. `story` may name a comparison: `<story>/<a>-vs-<b>`. */
export function questionIn(fields: URLSearchParams | FormData): Question {
  const value = (name: string) => String(fields.get(name) ?? '').trim();
  const [story = '', pair = ''] = value('story').split('/');
  const texts = Object.fromEntries(TEXTS.map((name) => [name, value(name)]).filter(([, text]) => text !== ''));
  return {
    query: String(fields.get('q') ?? ''),
    filters: {
      ...texts,
      ...(story !== '' && { story }),
      ...(pair !== '' && { articles: pair.split('-vs-') }),
      ...(value('quoted') !== '' && { quoted: true }),
    },
  };
}

/** The address of a question on the current page. */
export function addressFor({ query, filters }: Question): URL {
  const address = new URL(location.href);
  const { articles, story, quoted } = filters;
  const texts = { ...filters, q: query.trim() === '' ? '' : query };
  for (const name of ['q', ...TEXTS] as const) {
    const text = (texts as Record<string, unknown>)[name];
    if (typeof text === 'string' && text !== '') address.searchParams.set(name, text);
    else address.searchParams.delete(name);
  }
  if (story !== undefined && articles !== undefined) {
    address.searchParams.set('story', `${story}/${articles.join('-vs-')}`);
  }
  if (quoted === true) address.searchParams.set('quoted', 'on');
  else address.searchParams.delete('quoted');
  address.hash = '';
  return address;
}
