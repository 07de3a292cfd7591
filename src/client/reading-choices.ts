/** The names of the choices that the next comparison begins with; all others belong to the page that they were made on. */
const REMEMBERED = ['view', 'said'];
/** Markers for screen readers are the reader's own, and of no use to whom an address is sent. */
const NOT_IN_ADDRESS = 'said';
const STORE = 'wireside.reading';

/** The value that is chosen of the radio buttons of that name; '' where none is. */
export function chosen(bar: Element, name: string): string {
  return radiosOf(bar, name).find(({ checked }) => checked)?.value ?? '';
}

/** Makes the choices that the address states, and for what it does not state those that are remembered. */
export function restoreChoices(bar: Element): void {
  const stated = new URLSearchParams(location.search);
  const known = remembered();
  for (const name of namesIn(bar)) {
    const value = stated.get(name) ?? known.get(name);
    const radio = radiosOf(bar, name).find((one) => one.value === value);
    if (radio === undefined) continue;
    radio.checked = true;
    spread(radio);
  }
}

/**
 * Keeps a group of kinds and its kinds of one mind: a level of the group is that of each of its kinds, and where the
 * kinds differ the group has none. `radio` is the one that was just chosen.
 */
export function spread(radio: HTMLInputElement): void {
  const box = radio.closest<HTMLElement>('[data-group]');
  const group = box?.dataset.group;
  if (box === null || group === undefined) return;
  const all = [...box.querySelectorAll('input')];
  if (radio.name === group) for (const one of all) one.checked = one.value === radio.value;
  else {
    const levels = new Set(all.filter(({ name, checked }) => checked && name !== group).map(({ value }) => value));
    for (const one of all) if (one.name === group) one.checked = levels.size === 1 && levels.has(one.value);
  }
}

/**
 * Writes into the address what is chosen other than at first, and remembers what the next comparison begins with.
 * `rows` are those that a figure of the summary counts; '' for all.
 */
export function keepChoices(bar: Element, rows: string): void {
  const address = new URL(location.href);
  const memory = remembered();
  for (const name of namesIn(bar)) {
    const value = chosen(bar, name);
    const group = radiosOf(bar, name)[0]?.closest<HTMLElement>('[data-group]')?.dataset.group;
    // What the group says, its kinds need not say again.
    const goesWithoutSaying = group !== undefined && group !== name && chosen(bar, group) === value;
    const unsaid = value === '' || value === atFirst(bar, name) || goesWithoutSaying || name === NOT_IN_ADDRESS;
    if (unsaid) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    if (REMEMBERED.includes(name)) memory.set(name, value);
  }
  if (rows === '') address.searchParams.delete('rows');
  else address.searchParams.set('rows', rows);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(STORE, memory.toString());
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

/** In the order of the page: a group before its kinds. */
function namesIn(bar: Element): ReadonlySet<string> {
  return new Set([...bar.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ name }) => name));
}

function radiosOf(bar: Element, name: string): readonly HTMLInputElement[] {
  return [...bar.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

function atFirst(bar: Element, name: string): string {
  return radiosOf(bar, name).find(({ defaultChecked }) => defaultChecked)?.value ?? '';
}
