/** Words of a column in an address: `?words=…#id`; they start in the paragraph with that id. */
export interface LinkedWords {
  /** The words or, if there are many, the first of them. */
  readonly words: string;
  /** The last of many words, and a checksum of all of them. */
  readonly to?: string;
  readonly sum?: string;
  /**
   * A few words around them in their paragraph: they distinguish copies, and find the place if the words have changed.
   */
  readonly before?: string;
  readonly after?: string;
  /** True where the address has more than a link can have, and was cut. */
  readonly isCut?: true;
}

/** In characters: links name a few words, which without spaces are long. Looking for far more would hold up the page. */
const LONGEST_PART = 5000;

const NAMES = ['words', 'to', 'sum', 'before', 'after'] as const;

/** The query of an address, with its question mark. */
export function wordsQuery(quoted: LinkedWords): string {
  const given = NAMES.flatMap((name) => (quoted[name] ? [[name, quoted[name]]] : []));
  return `?${new URLSearchParams(given).toString()}`;
}

/** The words in the query of an address, if any; cut where they are longer than those of any link. */
export function wordsIn(query: string): LinkedWords | undefined {
  const asked = new URLSearchParams(query);
  const given = NAMES.flatMap((name) => {
    const value = asked.get(name)?.trim();
    return value ? [[name, value.slice(0, LONGEST_PART)] as const] : [];
  });
  const quoted = Object.fromEntries(given) as Partial<LinkedWords>;
  if (quoted.words === undefined) return undefined;
  const isCut = NAMES.some((name) => (asked.get(name)?.trim().length ?? 0) > LONGEST_PART);
  return { ...quoted, words: quoted.words, ...(isCut && { isCut }) };
}

/** A query without its words; '' if nothing else is in it. */
export function withoutWords(query: string): string {
  const asked = new URLSearchParams(query);
  for (const name of NAMES) asked.delete(name);
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** A short checksum of a text (FNV-1a, 32 bits): shows whether words between the first and last have changed. */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) sum = Math.imul(sum ^ text.charCodeAt(k), 0x01000193);
  return (sum >>> 0).toString(36);
}
