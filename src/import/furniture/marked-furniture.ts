import type { Dropped } from '../draft.ts';
import { pageBlocks } from '../page-blocks.ts';

/**
 * Parts of a page that are never part of its article, whatever they say, recognised by the names in the page's own
 * source.
 */
const SELECTORS = [
  'script, style, template, iframe, object, embed, svg, canvas, video, audio, form, button, input, select, textarea',
  'nav, [role=navigation], [role=complementary], [role=search], [role=dialog], [role=banner], [role=contentinfo]',
  '[hidden], amp-ad, amp-embed, ins.adsbygoogle',
].join(',');

const parts = (words: string): string => words.trim().split(/\s+/).join('|');

const COMMENTS = 'reader comments';

/** Whole parts of class names and ids: "share-tools" has the part "share", "shareholder" does not. */
const NAMES: Readonly<Record<string, RegExp>> = {
  'an advertisement': named(
    parts(
      'ad ads advert adverts advertisement advertising adbox adslot dfp sponsor sponsored outbrain taboola promo promos promotion affiliate affiliates product-card offer-card card-feature buy-box',
    ),
  ),
  'a sharing box': named(
    parts(
      'share sharing sharebar sharetools share-tools social socials addthis sharedaddy addtoany follow followus sharethis',
    ),
  ),
  'a sign-up box': named(
    parts('newsletter newsletters subscribe subscription signup sign-up optin mailchimp paywall regwall piano cta'),
  ),
  'links to other articles': named(
    parts(
      'related relateds recirc recirculation recommended recommendations readmore read-more read-next most-read mostread most-popular trending popular more-stories more-from also-read see-also nextstory next-story next-post up-next jp-relatedposts yarpp teaser teasers',
    ),
  ),
  'a site notice': named(
    parts(
      'cookie cookies consent gdpr copyright disclaimer modal popup overlay noprint no-print mw-editsection navbox vertical-navbox screen-reader-text sr-only visually-hidden visuallyhidden',
    ),
  ),
  [COMMENTS]: named(parts('comment comments commentlist disqus respond livefyre')),
  'a byline or date (kept in the front matter)': named(
    parts(
      'byline bylines author authors author-name author-bio author-info author-box authorbox about-author bio dateline timestamp datetime pubdate published-date post-date entry-date post-meta entry-meta article-meta byline-wrapper',
    ),
  ),
  'a list of topics': named(
    parts('tags tag-list taglist post-tags entry-tags tags-links topics breadcrumb breadcrumbs categories cat-links'),
  ),
  'page furniture': named(
    parts(
      'sidebar toolbar pagination pager navigation nav menu skip print-only printonly footer post-footer entry-footer',
    ),
  ),
};

function named(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-]|__|--)(?:${alternatives})(?=$|[\\s_-])`);
}

/**
 * An element with more of the page's paragraphs than this is not furniture: themes write "no-sidebar" and
 * "has-share-bar" on the body. At half the share, a long article in a box called "promo" would be lost; at twice,
 * lists of teasers stay.
 */
const MOST_OF_THE_PAGE = 0.2;

/**
 * All elements together, but for comments: pages with many teasers have two fifths of their paragraphs in them. Where names
 * would take more, they are the theme's names for the article's own boxes.
 */
const MOST_IN_SUM = 0.6;

/** Reader comments are often longer than the article. */
const MOST_OF_THE_PAGE_BY_READERS = 0.9;

function mostOf(why: string): number {
  return why === COMMENTS ? MOST_OF_THE_PAGE_BY_READERS : MOST_OF_THE_PAGE;
}

/** Removes the furniture from the page, and returns what it was. */
export function removeMarkedFurniture(document: Document): readonly Dropped[] {
  for (const element of [...document.querySelectorAll(SELECTORS)]) if (isBesides(element, document)) element.remove();
  const dropped: Dropped[] = [];
  const total = paragraphLength(document.body);
  let removed = 0;
  for (const element of [...document.querySelectorAll('body *')]) {
    if (!document.body.contains(element) || /^(?:ARTICLE|MAIN|BODY)$/.test(element.tagName)) continue;
    const why = furnitureName(`${classOf(element)} ${element.id}`.toLowerCase());
    if (why === undefined) continue;
    const length = paragraphLength(element);
    if (length > total * mostOf(why)) continue;
    if (why !== COMMENTS && removed + length > total * MOST_IN_SUM) continue;
    if (why !== COMMENTS) removed += length;
    for (const { text } of pageBlocks(element, undefined)) dropped.push({ text, why });
    element.remove();
  }
  return dropped;
}

/** Names that are also on boxes of the article's own: on these alone, no running text is left out. */
const DOUBTFUL = new Set(['a sign-up box', 'a site notice', 'page furniture']);

/** True if class names and ids say for certain that what is in their box is no part of the article. */
export function isMarkedFurniture(names: string): boolean {
  const why = furnitureName(names);
  return why !== undefined && !DOUBTFUL.has(why);
}

function furnitureName(names: string): string | undefined {
  if (names.trim() === '') return undefined;
  const spaced = names.replace(/[_]+/g, '-');
  return Object.entries(NAMES).find(([, pattern]) => pattern.test(spaced))?.[0];
}

/** Some sites put the whole page in a form. */
function isBesides(element: Element, document: Document): boolean {
  return element.tagName !== 'FORM' || paragraphLength(element) < paragraphLength(document.body) * MOST_OF_THE_PAGE;
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

function paragraphLength(element: Element): number {
  let length = 0;
  for (const p of element.tagName === 'P' ? [element] : element.querySelectorAll('p'))
    length += p.textContent?.length ?? 0;
  return length;
}
