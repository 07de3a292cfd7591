/** Lights elements that belong together, and clears what was lit before. `name` is the attribute used. */
export function markElements(name: string): (ends: readonly Element[]) => void {
  let lit: readonly Element[] = [];
  return (ends) => {
    for (const end of lit) end.removeAttribute(name);
    for (const end of ends) end.setAttribute(name, '');
    lit = ends;
  };
}
