/**
 * Wireside for other programs: `import { collate, parseArticle, storyOf } from 'wireside'`.
 *
 * Pure functions: no files, no DOM, no clock, no Astro. What is exported here, with its types, follows semantic versioning; the
 * rest of the package is internal. The dictionary, which reads files, is apart: `import { LEXICON } from 'wireside/lexicon'`.
 */
export { type AlignOptions, align } from '../core/align/align.ts';
export type { Lexicon } from '../core/classify/lexicon.ts';
export { collate } from '../core/collate/collate.ts';
export { collationJson } from '../core/export/collation-json.ts';
export { type CollationJson, collationSchema } from '../core/export/collation-schema.ts';
export { JSON_VERSION } from '../core/export/schema-parts.ts';
export * from '../core/model.ts';
export type { Parsed } from '../core/parse/parse-article.ts';
export { type Problem, type ProblemCode, report } from '../core/problem.ts';
export type {
  CheckedArticle,
  CheckedQuotation,
  CheckedStory,
  QuotationVerdict,
} from '../core/search/check-quotation.ts';
export type { Answer, Filters, Result, SearchOptions } from '../core/search/open-search.ts';
export type { SearchedStory } from '../core/search/search-index.ts';
export { type KeyLine, keyLines, plainLine } from '../core/view/key-lines.ts';
export { plainSummary, type SummaryPart, summaryOf } from '../core/view/summary.ts';
export { type ArticleNames, parseArticle } from './parse-article.ts';
export { parseText } from './parse-text.ts';
export { type StorySearch, searchIn } from './search-in.ts';
export { type StoryFacts, storyOf } from './story-of.ts';
