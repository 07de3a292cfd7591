import type { Article } from '../model.ts';

const ENGLISH = /^en\b/i;

/**
 * What a reader of a comparison has to know where an article is not in English: what is sorted there, and what is not. Empty
 * where both are in English. The names of languages are those of CLDR, as `Intl` knows them.
 */
export function languageNotice(a: Pick<Article, 'lang'>, b: Pick<Article, 'lang'>): string {
  if (ENGLISH.test(a.lang) && ENGLISH.test(b.lang)) return '';
  const [one, other] = [a, b].map(({ lang }) => languageName(lang)) as [string, string];
  if (one !== other) {
    return `These articles are in ${one} and in ${other}. Only punctuation, capitals and figures are classified; all other changes count as substance, and no speakers are named.`;
  }
  return `These articles are in ${one}. Punctuation, capitals and numbers in figures are classified. Other house style, wording, names and speakers are recognised in English only, so most changes here count as substance.`;
}

/** "German" for "de-AT"; the tag itself where it names no known language. */
function languageName(tag: string): string {
  try {
    const [language = tag] = tag.split('-');
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? tag;
  } catch {
    // No language tag at all: what the article states is shown as it is.
    return tag;
  }
}
