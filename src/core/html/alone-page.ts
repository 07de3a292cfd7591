import type { Collation } from '../model.ts';
import { type Content, element, htmlOf } from './element.ts';
import { ownComparison } from './own-comparison.ts';

/** Where the kinds of change are explained is on a site; this page is on none. */
const NO_METHOD = '';

/**
 * A comparison as one HTML file that needs nothing else and runs no script, in the style that is given.
 *
 * Views are chosen by the style alone; what only a script can do is left out.
 */
export function alonePage(collation: Collation, style: string): string {
  const title = `${collation.a.label} and ${collation.b.label}, compared`;
  const head: Content = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('style', {}, style),
  ];
  const heading = element('header', { class: 'title' }, element('h1', {}, title));
  const body = element('main', { id: 'main' }, heading, ownComparison(collation, NO_METHOD, 'without-script'));
  return `<!doctype html>\n${htmlOf(element('html', { lang: 'en' }, element('head', {}, head), element('body', {}, body)))}\n`;
}
