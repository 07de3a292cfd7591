import type { CheckedArticle, CheckedQuotation, CheckedStory, Stretch } from '../core/search/check-quotation.ts';
import { fromTemplate } from './from-template.ts';

/** The verdict on one quotation, made from the templates in `host`. */
export function checkedItem(host: Element, checked: CheckedQuotation, base: string): Element {
  const item = fromTemplate(host, 'quotation');
  const heading = item.querySelector('h2');
  if (heading !== null) heading.textContent = `“${bare(checked.quotation)}”`;
  const outcome = item.querySelector('.outcome');
  if (outcome !== null) outcome.textContent = outcomeOf(checked);
  const stories = checked.stories.map((story) => storyItem(host, checked.quotation, story, base));
  item.querySelector('.stories')?.replaceChildren(...stories);
  if (checked.near !== undefined && checked.stories.length === 0) {
    const nearest = document.createElement('blockquote');
    nearest.textContent = checked.near.text;
    const link = document.createElement('a');
    link.href = base + checked.near.path;
    link.textContent = `${checked.near.label}, ${checked.near.storyTitle}`;
    item.append(nearest, link);
  }
  return item;
}

function outcomeOf({ stories, near, tried, cut, unread }: CheckedQuotation): string {
  const limits =
    (cut ? ' Only the first part was checked.' : '') +
    (unread > 0 ? ' Some of the texts could not be loaded. Check again to include them.' : '');
  if (stories.length > 0) return limits.trim();
  if (tried === '') return 'Enter at least one word.';
  return `No article prints this.${limits}${near === undefined ? '' : ' The closest wording:'}`;
}

function storyItem(host: Element, quotation: string, story: CheckedStory, base: string): Element {
  const item = fromTemplate(host, 'story');
  const heading = item.querySelector('h3');
  if (heading !== null) heading.textContent = story.storyTitle;
  item.querySelector('ul')?.replaceChildren(...story.articles.map((article) => articleItem(host, article, base)));
  const button = item.querySelector<HTMLElement>('button.copy');
  if (button !== null) button.dataset['verdict'] = inText(quotation, story, base);
  return item;
}

function articleItem(host: Element, article: CheckedArticle, base: string): Element {
  const item = fromTemplate(host, 'article');
  const verdict = item.querySelector('.verdict');
  if (verdict !== null) verdict.textContent = verdictOf(article);
  verdict?.classList.add(article.verdict);
  const label = item.querySelector('.label');
  if (label !== null) label.textContent = article.label;
  const link = item.querySelector('a');
  if (article.path === undefined) link?.remove();
  else link?.setAttribute('href', base + article.path);
  link?.setAttribute('aria-label', `Show in the comparison: ${article.label}`);
  const printed = item.querySelector<HTMLElement>('.checked-words');
  if (article.stretches.length === 0) printed?.remove();
  else printed?.replaceChildren(...article.stretches.map(stretch));
  if (printed !== null) printed.lang = article.lang;
  return item;
}

function verdictOf({ verdict, styleOnly }: CheckedArticle): string {
  if (styleOnly) return 'Verbatim except for house style';
  return { verbatim: 'Verbatim', altered: 'Altered', truncated: 'Cut short', absent: 'Absent' }[verdict];
}

/** Words only in the quotation are struck out; words only in the article are underlined. */
function stretch({ kind, text, group }: Stretch): Node | string {
  if (kind === 'both') return text;
  const element = document.createElement(kind === 'quotation' ? 'del' : 'ins');
  element.className = group === undefined ? '' : `in-${group}`;
  element.textContent = text;
  return element;
}

/** The verdict as plain text, for pasting into a message. */
function inText(quotation: string, { storyTitle, articles }: CheckedStory, base: string): string {
  const lines = articles.map((article) => {
    const printed = article.stretches.map(({ kind, text }) => (kind === 'quotation' ? '' : text)).join('');
    const words = article.verdict === 'altered' || article.verdict === 'truncated' ? `: “${printed.trim()}”` : '';
    const place = article.path === undefined ? '' : ` ${new URL(base + article.path, location.href).href}`;
    const date = article.published === undefined ? '' : ` (${article.published.slice(0, 10)})`;
    return `${article.label}${date}: ${verdictOf(article).toLowerCase()}${words}${place}`;
  });
  return [`“${bare(quotation)}”`, storyTitle, ...lines].join('\n');
}

/** A quotation without the quotation marks around it. */
function bare(quotation: string): string {
  return quotation.trim().replace(/^["“”„«]+([^"“”„«»]*)["“”»]+$/u, '$1');
}
