import type { Collation } from '../model.ts';
import { type Content, element } from './element.ts';
import { htmlOf } from './html-of.ts';
import { ownComparison } from './own-comparison.ts';

/** Above all layers of the style that is given. */
const WITHOUT_SCRIPT = '.peek, label:has([name="show"][value="differences"]) { display: none }';

/** Where the kinds of change are explained is on a site; this page is on none. */
const NO_METHOD = '';

/**
 * A comparison as one HTML file that needs nothing else and runs no script, in the style that is given.
 *
 * Views and kinds are chosen by the style alone. What only a script can do is not shown: to fold rows away, and to show in place
 * what the other article prints.
 */
export function alonePage(collation: Collation, style: string): string {
  const title = `${collation.a.label} and ${collation.b.label}, compared`;
  const head: Content = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, title),
    element('style', {}, `${style}\n${WITHOUT_SCRIPT}`),
  ];
  const heading = element('header', { class: 'title' }, element('h1', {}, title));
  const body = element('main', { id: 'main' }, heading, ownComparison(collation, NO_METHOD, 'without-script'));
  return `<!doctype html>\n${htmlOf(element('html', { lang: 'en' }, element('head', {}, head), element('body', {}, body)))}\n`;
}
