/** What the next comparison starts with; other choices belong to the page where they were made. */
const REMEMBERED = ['view', 'said'];
/** Screen-reader markers are the reader's own, and of no use to the recipient of an address. */
const NOT_IN_ADDRESS = 'said';
/** The views that name one article of a pair. */
const ONE_ARTICLE = ['a', 'b'];
const STORE = 'wireside.reading';

/** The selected value of the radio buttons with that name; '' if there is none. */
export function chosen(bar: Element, name: string): string {
  return bar.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
}

/** Makes the choices in the address and, for anything it does not mention, the remembered ones. */
export function restoreChoices(bar: Element): void {
  choose(bar, remembered());
}

/** Makes the choices in the address, and all others as at first: what the browser went back to. */
export function undoChoices(bar: Element): void {
  for (const radio of bar.querySelectorAll('input'))
    if (radio.name !== NOT_IN_ADDRESS) radio.checked = radio.defaultChecked;
  choose(bar, new URLSearchParams());
}

function choose(bar: Element, known: URLSearchParams): void {
  const stated = new URLSearchParams(location.search);
  // In page order, where a group comes before its kinds.
  for (const radio of bar.querySelectorAll('input')) {
    if ((stated.get(radio.name) ?? known.get(radio.name)) !== radio.value) continue;
    radio.checked = true;
    spread(bar, radio);
  }
}

/**
 * Keeps a group and its kinds consistent: a level of the group applies to all its kinds, and if the kinds differ the
 * group has none. `radio` is the one just selected.
 */
export function spread(bar: Element, radio: HTMLInputElement): void {
  const group = radio.closest('fieldset')?.dataset.group;
  for (const kind of bar.querySelectorAll<HTMLInputElement>(`[data-group="${radio.name}"] input`))
    kind.checked = kind.value === radio.value;
  if (group === undefined) return;
  const levels = new Set(
    [...bar.querySelectorAll<HTMLInputElement>(`[data-group="${group}"] :checked`)].map(({ value }) => value),
  );
  for (const level of bar.querySelectorAll<HTMLInputElement>(`[name="${group}"]`))
    level.checked = levels.size === 1 && levels.has(level.value);
}

/**
 * Writes choices that differ from the defaults to the address: in place of the one before, or as a step that the browser can
 * undo. `rows` are those that a figure of the summary counts; '' for all.
 */
export function keepChoices(bar: Element, rows: string, isStep: boolean): void {
  const address = new URL(location.href);
  const state = (name: string, value: string, otherwise: string): void => {
    if (value === otherwise || name === NOT_IN_ADDRESS) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  state('rows', rows, '');
  for (const { name, value: first } of bar.querySelectorAll<HTMLInputElement>('input[checked]')) {
    const value = chosen(bar, name);
    const group = bar.querySelector<HTMLElement>(`[data-group]:has([name="${name}"])`)?.dataset.group;
    // Kinds that follow their group need no entry, and a group whose kinds differ has none.
    state(name, value, value && (chosen(bar, group ?? '') || first));
  }
  if (address.href === location.href) return;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

/** Remembers a choice that the reader has made, if the next comparison starts with it; one article alone is for this pair. */
export function rememberChoice({ name, value, defaultChecked }: HTMLInputElement): void {
  if (!REMEMBERED.includes(name) || ONE_ARTICLE.includes(value)) return;
  const memory = remembered();
  if (defaultChecked) memory.delete(name);
  else memory.set(name, value);
  try {
    if (memory.size > 0) localStorage.setItem(STORE, memory.toString());
    else localStorage.removeItem(STORE);
  } catch {
    // If the browser stores nothing for this site, only the choice is lost.
  }
}

function remembered(): URLSearchParams {
  try {
    return new URLSearchParams(localStorage.getItem(STORE) ?? '');
  } catch {
    return new URLSearchParams();
  }
}
