import { type Lexicon, lexiconOf } from '../classify/lexicon.ts';
import { changesInCopy } from '../collate/changes-between.ts';
import { type Change, type ChangeGroup, type ChangeKind, PARAGRAPH_BREAK, type Range } from '../model.ts';
import { joinedText } from '../text/side-text.ts';
import type { Answer, FoundWording, Result } from './answer.ts';
import { foldedWords } from './folded-words.ts';
import { placeOfQuotation } from './place-of-quotation.ts';

/**
 * `verbatim`: word for word, apart from marks and capitals; `altered`: other words; `truncated`: only a part of it;
 * `absent`: not at all.
 */
export type QuotationVerdict = 'verbatim' | 'altered' | 'truncated' | 'absent';

/** A stretch of the comparison: in both, only in the quotation, or only in the article. */
export interface Stretch {
  readonly kind: 'both' | 'quotation' | 'article';
  readonly text: string;
  readonly group?: ChangeGroup;
}

/** How one article prints a quotation. */
export interface CheckedArticle {
  readonly article: string;
  readonly label: string;
  readonly lang: string;
  readonly published?: string;
  readonly verdict: QuotationVerdict;
  /** True if only house style differs. */
  readonly styleOnly: boolean;
  /** Where the words are, from the site's root; absent if they are not there. */
  readonly path?: string;
  readonly stretches: readonly Stretch[];
}

export interface CheckedStory {
  readonly story: string;
  readonly storyTitle: string;
  readonly articles: readonly CheckedArticle[];
}

export interface CheckedQuotation {
  readonly quotation: string;
  /** Every story with an article that carries it, best first. */
  readonly stories: readonly CheckedStory[];
  readonly near?: Result;
  readonly tried: string;
  readonly cut: boolean;
  readonly unread: number;
}

/** Kinds that leave every word as it is. */
const SAME_WORDS: ReadonlySet<ChangeKind> = new Set(['typography', 'punctuation', 'capitalisation', 'paragraphing']);

/** Says how each article in the stories of an answer prints the quotation. */
export function checkedQuotation(quotation: string, answer: Answer): CheckedQuotation {
  const { results, near, tried, cut, unread } = answer;
  const stories = new Map<string, Result[]>();
  for (const result of results.filter(({ verdict }) => verdict !== 'near')) {
    stories.set(result.story, [...(stories.get(result.story) ?? []), result]);
  }
  const checked = [...stories.values()].map((own) => checkedStory(quotation, own));
  const carrying = checked.filter(({ articles }) => articles.some(({ verdict }) => verdict !== 'absent'));
  const nearest = near ?? (carrying.length === 0 ? results[0] : undefined);
  return { quotation, stories: carrying, ...(nearest !== undefined && { near: nearest }), tried, cut, unread };
}

function checkedStory(quotation: string, results: readonly Result[]): CheckedStory {
  const [{ story, storyTitle, wordings, missing }] = results as [Result, ...Result[]];
  const printed = results.flatMap((result) => result.wordings);
  const articles = new Map<string, CheckedArticle>();
  const lexicon = lexiconOf(results.flatMap(({ alike = [] }) => alike));
  for (const wording of [...printed, ...neighbours(printed)]) {
    const checked = checkedWording(quotation, wording, lexicon);
    const known = articles.get(wording.label);
    if (known === undefined || RANK[checked.verdict] < RANK[known.verdict]) articles.set(wording.label, checked);
  }
  for (const label of missing) if (!articles.has(label)) articles.set(label, absent({ label, article: '', lang: '' }));
  // In the order of the story, which is also that of the wordings and of the articles missing between them.
  const order = [...new Set([...wordings.map(({ label }) => label), ...articles.keys()])];
  return { story, storyTitle, articles: order.map((label) => articles.get(label)!) };
}

/** Passages that follow one another in an article, as one: a quotation may run over the border between them. */
function neighbours(wordings: readonly FoundWording[]): readonly FoundWording[] {
  return wordings.flatMap((one) =>
    wordings
      .filter(({ article, at }) => article === one.article && at === one.at + one.paragraphs.length)
      .map((next) => ({ ...one, paragraphs: [...one.paragraphs, ...next.paragraphs] })),
  );
}

const RANK: Readonly<Record<QuotationVerdict, number>> = { verbatim: 0, altered: 1, truncated: 1, absent: 2 };

function absent({ article, label, lang, published }: Pick<FoundWording, 'article' | 'label' | 'lang' | 'published'>) {
  return {
    article,
    label,
    lang,
    ...(published !== undefined && { published }),
    verdict: 'absent',
    styleOnly: false,
    stretches: [],
  } as const;
}

function checkedWording(quotation: string, wording: FoundWording, lexicon: Lexicon): CheckedArticle {
  const text = joinedText(wording.paragraphs);
  const asked = foldedWords(quotation);
  const place = placeOfQuotation(quotation, text);
  const first = asked[0];
  if (place === undefined || first === undefined) return absent(wording);
  const a = quotation.slice(first.start, asked.at(-1)?.end);
  const b = text.slice(place.start, place.end);
  const changes = changesInCopy(a, { text, lang: wording.lang }, place, lexicon);
  const told = changes.filter(({ kind }) => !SAME_WORDS.has(kind));
  return {
    ...absent(wording),
    verdict: told.length === 0 ? 'verbatim' : isCutOff(told, a) ? 'truncated' : 'altered',
    styleOnly: told.length > 0 && told.every(({ group }) => group === 'style'),
    path: pathTo(wording, place),
    stretches: stretchesOf(b, changes),
  };
}

/** True if the only difference is that the start or end of the quotation is missing. */
function isCutOff(changes: readonly Change[], a: string): boolean {
  return changes.every((change) => {
    const isLeftOut = change.b.text.trim() === '';
    return isLeftOut && (change.a.start === 0 || change.a.end === a.length);
  });
}

function pathTo({ path, paragraphs }: FoundWording, { start }: Range): string {
  let first = 0;
  for (const { id, text } of paragraphs) {
    first += text.length + PARAGRAPH_BREAK.length;
    if (start < first) return `${path.split('#')[0]}#${id}`;
  }
  return path;
}

function stretchesOf(b: string, changes: readonly Change[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], text: string, group?: ChangeGroup) => {
    if (text !== '') stretches.push({ kind, text, ...(group !== undefined && { group }) });
  };
  let end = 0;
  for (const change of changes) {
    add('both', b.slice(end, change.b.start));
    add('quotation', change.a.text, change.group);
    add('article', change.b.text, change.group);
    end = change.b.end;
  }
  add('both', b.slice(end));
  return stretches;
}
