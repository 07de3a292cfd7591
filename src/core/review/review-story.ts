import type { Paragraph } from '../model.ts';
import { dateInWords } from '../text/dates.ts';
import { hasPictureCredit } from '../text/picture-credit.ts';
import { looksLikeNavigation } from './navigation-line.ts';
import { fieldPlace, type ReviewedArticle, type ReviewedStory } from './reviewed.ts';
import { type Warning, warning } from './warning.ts';

/** What an editor may want to check in one story; `today` is an ISO date. */
export function reviewStory(reviewed: ReviewedStory, today: string): readonly Warning[] {
  return [
    ...futureDates(reviewed, today),
    ...datesThatDiffer(reviewed),
    ...reviewed.articles.flatMap((article) => [
      ...guessedOutlet(article),
      ...navigationLines(article),
      ...captionsAsParagraphs(article),
      ...mixedQuotes(article),
      ...printedTwice(article),
      ...tables(article),
      ...pictures(article),
    ]),
  ];
}

function futureDates({ story, file, lines, articles }: ReviewedStory, today: string): readonly Warning[] {
  const dated = [
    { date: story.date, file, lines, key: 'date' },
    ...articles.map(({ article, ...source }) => ({ ...source, date: article.published, key: 'published' })),
  ];
  return dated.flatMap(({ date, key, ...source }) => {
    // Allows one day: further east it may already be tomorrow, but not the day after.
    if (date === undefined || date.slice(0, 10) <= dayAfter(today)) return [];
    const found = { date: dateInWords(date.slice(0, 10)), today: dateInWords(today) };
    return [warning('future-date', { file: source.file, ...fieldPlace(source.lines, key) }, found)];
  });
}

function dayAfter(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const isLast = day >= (lengths[month - 1] ?? 31);
  const [y, m, d] = isLast ? (month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1]) : [year, month, day + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Revisions of one article have their own dates; copies of one report usually share theirs. */
function datesThatDiffer({ story, articles }: ReviewedStory): readonly Warning[] {
  if (story.relation === 'revisions') return [];
  const first = articles.find(({ article }) => article.published !== undefined);
  const day = first?.article.published?.slice(0, 10);
  if (first === undefined || day === undefined) return [];
  return articles.flatMap(({ article, file, lines }) => {
    const own = article.published?.slice(0, 10);
    if (own === undefined || own === day) return [];
    const found = { date: dateInWords(own), other: first.article.label, otherDate: dateInWords(day) };
    return [warning('dates-differ', { file, ...fieldPlace(lines, 'published') }, found)];
  });
}

/** Where a page names no outlet, an import writes the host name of its address, or the file's name. */
function guessedOutlet({ article, file, lines }: ReviewedArticle): readonly Warning[] {
  const { id, outlet, url, publisher } = article;
  if (publisher !== 'unknown') return [];
  const isHost = url !== undefined && URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '') === outlet;
  if (!isHost && outlet !== id) return [];
  const what = isHost ? 'host name of its address' : 'name of the file';
  return [warning('outlet-guessed', { file, ...fieldPlace(lines, 'outlet') }, { outlet, what })];
}

function navigationLines({ article, file }: ReviewedArticle): readonly Warning[] {
  return article.paragraphs
    .filter(({ kind, text }) => kind !== 'headline' && kind !== 'standfirst' && looksLikeNavigation(text))
    .map(({ line, text }) => warning('navigation-line', { file, line }, { text }));
}

function captionsAsParagraphs({ article, file }: ReviewedArticle): readonly Warning[] {
  return article.paragraphs
    .filter(({ kind, text }) => kind === 'paragraph' && hasPictureCredit(text))
    .map(({ line }) => warning('caption-as-paragraph', { file, line }));
}

const MARKS = [
  { what: 'apostrophes', straight: /'/g, curly: /[‘’]/g },
  { what: 'quotation marks', straight: /"/g, curly: /[“”]/g },
] as const;

/** Reported once per article and mark, at the first of the rarer ones. */
function mixedQuotes({ article, file, lines }: ReviewedArticle): readonly Warning[] {
  return MARKS.flatMap(({ what, straight, curly }) => {
    const count = (pattern: RegExp): number =>
      article.paragraphs.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
    const [some, others] = [count(straight), count(curly)];
    if (some === 0 || others === 0) return [];
    const rarer = some <= others ? straight : curly;
    const first = article.paragraphs.find(({ text }) => text.search(rarer) !== -1);
    const place = { file, line: first?.line ?? 1, column: columnOf(rarer, first, lines) };
    return [warning('mixed-quotes', place, { what, straight: String(some), curly: String(others) })];
  });
}

function columnOf(pattern: RegExp, paragraph: Paragraph | undefined, lines: readonly string[]): number {
  return Math.max(lines[(paragraph?.line ?? 1) - 1]?.search(pattern) ?? 0, 0) + 1;
}

/** Shorter ones, "Yes, he said.", may be repeated on purpose. */
const SHORTEST_DOUBLE = 60;

function printedTwice({ article: { paragraphs }, file }: ReviewedArticle): readonly Warning[] {
  const firsts = new Map<string, number>();
  return paragraphs.flatMap(({ text, line }) => {
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, line);
    return first === undefined || text.length < SHORTEST_DOUBLE
      ? []
      : [warning('printed-twice', { file, line }, { line: String(first) })];
  });
}

const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const PICTURE = /(?<!\\)!\[[^\]]*\]\s*[([]/;

function tables({ file, lines }: ReviewedArticle): readonly Warning[] {
  return lines.flatMap((text, index) =>
    TABLE_RULE.test(text) && lines[index - 1]?.includes('|') === true ? [warning('table', { file, line: index })] : [],
  );
}

function pictures({ file, lines }: ReviewedArticle): readonly Warning[] {
  return lines.flatMap((text, index) => {
    const at = text.search(PICTURE);
    return at === -1 ? [] : [warning('picture', { file, line: index + 1, column: at + 1 })];
  });
}
