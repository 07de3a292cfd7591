/** What the next comparison begins with; other choices belong to the page that they were made on. */
const REMEMBERED = ['view', 'said'];
/** Markers for screen readers are the reader's own, and of no use to whom an address is sent. */
const NOT_IN_ADDRESS = 'said';
const STORE = 'wireside.reading';

/** The value chosen of the radio buttons of that name; '' where there is none. */
export function chosen(bar: Element, name: string): string {
  return bar.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
}

/** Makes the choices that the address states, and for what it does not state those that are remembered. */
export function restoreChoices(bar: Element): void {
  const stated = new URLSearchParams(location.search);
  const known = remembered();
  // In the order of the page, where a group comes before its kinds.
  for (const radio of bar.querySelectorAll('input')) {
    if ((stated.get(radio.name) ?? known.get(radio.name)) !== radio.value) continue;
    radio.checked = true;
    spread(bar, radio);
  }
}

/**
 * Keeps a group of kinds and its kinds of one mind: a level of the group is that of each of its kinds, and where the
 * kinds differ the group has none. `radio` is the one that was just chosen.
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
 * Writes into the address what is chosen other than at first, and remembers what the next comparison begins with.
 * `rows` are those that a figure of the summary counts; '' for all.
 */
export function keepChoices(bar: Element, rows: string): void {
  const address = new URL(location.href);
  const memory = remembered();
  const state = (name: string, value: string, otherwise: string): void => {
    if (value === otherwise || name === NOT_IN_ADDRESS) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  state('rows', rows, '');
  for (const { name, value: first } of bar.querySelectorAll<HTMLInputElement>('input[checked]')) {
    const value = chosen(bar, name);
    const group = bar.querySelector<HTMLElement>(`[data-group]:has([name="${name}"])`)?.dataset.group;
    // What the group says, its kinds need not say again; and a group whose kinds differ says nothing.
    state(name, value, value && (chosen(bar, group ?? '') || first));
    if (REMEMBERED.includes(name) && value !== first) memory.set(name, value);
    else memory.delete(name);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  try {
    if (memory.size > 0) localStorage.setItem(STORE, memory.toString());
    else localStorage.removeItem(STORE);
  } catch {
    // A browser that keeps nothing for this site forgets the choice, and nothing else is lost.
  }
}

function remembered(): URLSearchParams {
  try {
    return new URLSearchParams(localStorage.getItem(STORE) ?? '');
  } catch {
    return new URLSearchParams();
  }
}
