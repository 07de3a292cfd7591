import type { Edit } from '../model.ts';

/** The text of `a`, from the text of `b` and the edits between them. */
export function rebuildA(b: string, edits: readonly Edit[]): string {
  return rebuilt(b, edits, 'b', 'a');
}

/** The text of `b`, from the text of `a` and the edits between them. */
export function rebuildB(a: string, edits: readonly Edit[]): string {
  return rebuilt(a, edits, 'a', 'b');
}

function rebuilt(text: string, edits: readonly Edit[], from: 'a' | 'b', to: 'a' | 'b'): string {
  let result = '';
  let place = 0;
  for (const edit of edits) {
    result += text.slice(place, edit[from].start) + edit[to].text;
    place = edit[from].end;
  }
  return result + text.slice(place);
}
