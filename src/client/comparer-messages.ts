import type { Element } from 'hast';
import type { Reasons } from '../core/view/reasons.ts';

/** One of two texts: what it is called, and its text as it was pasted or stands in a file. */
export interface OwnText {
  readonly label: string;
  readonly text: string;
  readonly form: 'text' | 'markdown';
}

/** What the worker is asked. */
export interface ToComparer {
  readonly a: OwnText;
  readonly b: OwnText;
  /** The address of the page that explains the kinds. */
  readonly method: string;
  /** The style of a file to keep; without it, the comparison is to be shown. */
  readonly style?: string;
}

/** What it answers: the comparison as a tree of elements with the reasons of its changes, or as a file; or why there is none. */
export type FromComparer =
  | { readonly comparison: Element; readonly reasons: Reasons }
  | { readonly file: string }
  | { readonly error: string };
