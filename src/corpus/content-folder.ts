import { resolve } from 'node:path';

/** The folder of the stories: `content`, or the value of the environment variable WIRESIDE_CONTENT. */
export function contentFolder(): string {
  return resolve(process.env['WIRESIDE_CONTENT'] || 'content');
}
