import type { Article, Quotation } from '../model.ts';
import { quotedSpans } from '../text/quoted-spans.ts';
import { type Attribution, speakersOf } from './english/speakers.ts';

const ENGLISH = /^en(?:-|$)/iu;

/**
 * Every quotation of an article, in order, with its speaker where the text makes that certain.
 *
 * Takes the texts of its paragraphs and the article's language as a BCP 47 tag. The rules that find speakers are those of
 * English: in other languages none is given.
 */
export function quotations(paragraphs: readonly string[], lang = 'en'): readonly Quotation[] {
  const quoted = paragraphs.map((text) => ({ text, spans: quotedSpans(text) }));
  const speakers = ENGLISH.test(lang) ? speakersOf(quoted) : [];
  return quoted.flatMap(({ text, spans }, paragraph) =>
    spans.map(({ start, end, closed }, k) => ({
      paragraph,
      start,
      end,
      words: text.slice(start, end),
      closed,
      ...said(speakers[paragraph]?.[k]),
    })),
  );
}

function said(one: Attribution | undefined): Pick<Quotation, 'speaker' | 'verb' | 'person'> {
  if (one === undefined) return {};
  const { speaker, verb, person } = one;
  return { speaker, verb, ...(person !== undefined && { person }) };
}

/** Who speaks, as the article prints it: whom a pronoun stands for rather than the pronoun; empty for nobody. */
export function namesOf({ speaker, person }: Quotation): readonly string[] {
  const name = person ?? speaker;
  return name === undefined ? [] : [name];
}

const known = new WeakMap<Article, readonly Quotation[]>();

/** The quotations of an article, read once: every pair that it is in asks for them, and an article never changes. */
export function quotationsOf(article: Article): readonly Quotation[] {
  const found =
    known.get(article) ??
    quotations(
      article.paragraphs.map(({ text }) => text),
      article.lang,
    );
  known.set(article, found);
  return found;
}
