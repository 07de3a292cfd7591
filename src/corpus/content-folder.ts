import { relative, resolve, sep } from 'node:path';

/** The folder of the stories: `content`, or the value of the environment variable WIRESIDE_CONTENT. */
export function contentFolder(): string {
  return resolve(process.env['WIRESIDE_CONTENT'] || 'content');
}

/** A path as a person in the working folder would type it. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return (fromHere.startsWith('..') || fromHere === '' ? path : fromHere).split(sep).join('/');
}
