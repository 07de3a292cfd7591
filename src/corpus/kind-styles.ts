import { CHANGE_KINDS } from '../core/model.ts';

/** In a style sheet it stands for any kind of change. */
const ANY_KIND = 'any-kind';
const GROUPS = [...new Set(Object.values(CHANGE_KINDS))];

/**
 * Repeats selectors for every kind of change: a style sheet cannot say that a button and a mark are of the same kind.
 *
 * Before: `:has([name="any-kind"]:checked) [data-kind="any-kind"]`; after: the same for "typography", "punctuation" and so
 * on, in one list. Where it names a group, `.style[data-kind="any-kind"]`, it is repeated for the kinds of that group.
 */
export function withEveryKind(css: string): string {
  return css.replace(/[^{};,]*="any-kind"[^{};,]*/g, (selector) =>
    Object.entries(CHANGE_KINDS)
      .filter(([, group]) => GROUPS.every((other) => other === group || !selector.includes(`.${other}[`)))
      .map(([kind]) => selector.replaceAll(ANY_KIND, kind))
      .join(','),
  );
}

/** The plugin for Vite that applies `withEveryKind` to the style sheets of the site. */
export function kindStyles() {
  return {
    name: 'kind-styles',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      /\.css(?:\?|$)/.test(id) && code.includes(ANY_KIND) ? withEveryKind(code) : undefined,
  };
}
