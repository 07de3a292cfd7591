import type { ChangeGroup } from '../core/model.ts';
import type { FoundParagraph, Result } from '../core/search/open-search.ts';
import { changesInWords } from '../core/view/group-names.ts';
import { fromTemplate } from './from-template.ts';

const VERDICTS: Readonly<Record<Result['verdict'], string>> = {
  exact: 'Word for word',
  close: 'Close match',
  words: 'Scattered words',
  near: 'Closest wording',
};

/**
 * One result as a list item, made from the templates in `host`: the wording of every article, with found words marked.
 */
export function resultItem(host: Element, result: Result, base: string): Element {
  const item = fromTemplate(host, 'result');
  const story = item.querySelector('.in-story');
  if (story !== null) story.textContent = result.storyTitle;
  item.classList.add(result.verdict);
  const own = result.wordings.find(({ article }) => article === result.article);
  const other = result.wordings.find((wording) => wording !== own);
  const wordings = result.wordings.map(({ article, label, lang, path, paragraphs, verdict, changes }) => {
    const section = fromTemplate(host, 'wording') as HTMLElement;
    const name = section.querySelector('h3');
    if (name !== null) name.textContent = label;
    section.lang = lang;
    const match = section.querySelector<HTMLElement>('.verdict');
    if (match !== null) match.textContent = verdict === undefined ? 'Different wording' : VERDICTS[verdict];
    match?.classList.add(verdict ?? 'other');
    const link = section.querySelector('a');
    link?.setAttribute('href', base + path);
    link?.setAttribute('aria-label', `Show in the comparison: ${label}`);
    link?.before(
      ...paragraphs.map(printed),
      ...differing(changes, (article === result.article ? other : own)?.label ?? ''),
    );
    return section;
  });
  const missing = result.missing.map((label) => {
    const note = document.createElement('p');
    note.className = 'not-in';
    note.textContent = `Not in ${label}`;
    return note;
  });
  item.querySelector('.wordings')?.replaceChildren(...wordings, ...missing);
  return item;
}

/** A paragraph as printed, with found words and differences from another article marked. */
function printed({ text, found, differs = [] }: FoundParagraph): HTMLParagraphElement {
  const element = document.createElement('p');
  element.dir = 'auto';
  const borders = [...found, ...differs].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([0, ...borders, text.length])].sort((p, q) => p - q);
  let last: HTMLElement | undefined;
  for (const [k, start] of places.entries()) {
    const end = places[k + 1];
    if (end === undefined) break;
    const other = differs.find((one) => one.start <= start && one.end >= end);
    const piece: Node | string =
      other === undefined ? text.slice(start, end) : otherwise(text.slice(start, end), other.group);
    if (!found.some((one) => one.start <= start && one.end >= end)) {
      element.append(piece);
      last = undefined;
      continue;
    }
    // A match split by a difference is still one match.
    const isGoingOn = last !== undefined && found.some((one) => one.start < start && one.end >= end);
    if (last === undefined || !isGoingOn) {
      last = document.createElement('mark');
      last.className = 'found';
      element.append(last);
    }
    last.append(piece);
  }
  return element;
}

function otherwise(text: string, group: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `differs in-${group}`;
  element.textContent = text;
  return element;
}

/** How much differs from the wording in the article labelled `from`, in words: colour alone would not say it. */
function differing(changes: readonly ChangeGroup[] | undefined, from: string): readonly HTMLElement[] {
  if (changes === undefined || changes.length === 0) return [];
  const note = document.createElement('p');
  note.className = 'difference';
  note.textContent = `${changesInWords(changes.map((group) => ({ group })))}, compared with ${from}`;
  return [note];
}
