/**
 * Reads stories of two articles from the standard input, `[[paragraph, …], [paragraph, …]]` each, and writes their collations,
 * in the same order: for a process that has read nothing before.
 */
import { text } from 'node:stream/consumers';
import { collated, type TwoArticles } from './twice.ts';

const stories = JSON.parse(await text(process.stdin)) as readonly TwoArticles[];
process.stdout.write(JSON.stringify(stories.map((articles) => JSON.stringify(collated(articles)))));
