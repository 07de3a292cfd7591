import type { Range } from '../core/model.ts';
import type { Result } from '../core/search/open-search.ts';

/** One result as a list item, made from the templates in `host`: the wording of every article, found words marked. */
export function resultItem(host: Element, result: Result, base: string): Element {
  const item = fromTemplate(host, 'result');
  const heading = item.querySelector('h2');
  if (heading !== null) heading.textContent = result.storyTitle;
  const wordings = result.wordings.map((wording) => {
    const section = fromTemplate(host, 'wording') as HTMLElement;
    const name = section.querySelector('h3');
    if (name !== null) name.textContent = wording.label;
    section.lang = wording.lang;
    const link = section.querySelector('a');
    link?.setAttribute('href', base + wording.path);
    link?.before(...wording.paragraphs.map(({ text, found }) => paragraph(text, found)));
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

function fromTemplate(host: Element, name: string): Element {
  const template = host.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
  const first = template?.content.firstElementChild;
  if (first === null || first === undefined) throw new Error(`<quote-search> needs a template for a ${name}`);
  return document.importNode(first, true);
}

function paragraph(text: string, found: readonly Range[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.dir = 'auto';
  let end = 0;
  for (const range of found) {
    const mark = document.createElement('mark');
    mark.className = 'found';
    mark.textContent = text.slice(range.start, range.end);
    element.append(text.slice(end, range.start), mark);
    end = range.end;
  }
  element.append(text.slice(end));
  return element;
}
