import type { SearchEngine } from './search-engine.ts';

/**
 * Fills the lists of a search's filters with what the index holds: stories, outlets and speakers.
 *
 * They load when the filters are opened; until then, each list holds what the address asked for.
 */
export async function fillFilters(form: HTMLFormElement, engine: SearchEngine): Promise<void> {
  const { facets, speakers } = await engine.facets();
  const outlets = facets.stories.flatMap(({ articles }) => articles.map(({ outlet }) => outlet ?? ''));
  fill(
    form.querySelector('[name="story"]'),
    facets.stories.map(({ id, title }) => [id, title] as const),
  );
  fill(
    form.querySelector('[name="outlet"]'),
    [...new Set(outlets)]
      .filter((outlet) => outlet !== '')
      .sort((p, q) => p.localeCompare(q))
      .map((outlet) => [outlet, outlet] as const),
  );
  const named = form.querySelector('datalist');
  named?.replaceChildren(...speakers.slice(0, MOST_NAMES).map(([name]) => new Option(name, name)));
}

/** Shows a question's filters in the form, even in lists that are not filled yet. */
export function showFilters(form: HTMLFormElement, values: URLSearchParams): void {
  for (const name of ['story', 'outlet', 'from', 'to', 'speaker']) {
    const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    const value = values.get(name) ?? '';
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
      field.append(new Option(value.replace('/', ': '), value));
    }
    if (field !== null) field.value = value;
  }
  const quoted = form.querySelector<HTMLInputElement>('[name="quoted"]');
  if (quoted !== null) quoted.checked = values.has('quoted');
}

/** Names that a browser suggests while one is typed; more are slow, and nobody reads them. */
const MOST_NAMES = 2000;

/** Adds what a list does not hold yet, and keeps the selection. */
function fill(list: HTMLSelectElement | null, entries: readonly (readonly [value: string, text: string])[]): void {
  if (list === null) return;
  const known = new Map([...list.options].map((option) => [option.value, option]));
  for (const [value, text] of entries) {
    const option = known.get(value);
    if (option === undefined) list.append(new Option(text, value));
    else option.text = text;
  }
}
