import { resolve } from 'node:path';

/** The folder that holds the stories: `content`, or what the environment variable WIRESIDE_CONTENT names. */
export function contentFolder(): string {
  return resolve(process.env['WIRESIDE_CONTENT'] || 'content');
}
